import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/desk-test.ts';

const inspectorOf = (page: Page) => page.getByRole('complementary', { name: 'Explanation' });
const rowOf = (page: Page) => page.locator('[data-sheet] [aria-current="true"]');
const englishOf = (row: Locator) => row.locator('[data-side="target"]');

/** Opens the sample article from the library by keyboard and waits until it has been checked. */
async function openSample(page: Page): Promise<void> {
  const article = page.getByRole('link', { name: /Solmaru/ }).first();
  await article.focus();
  await page.keyboard.press('Enter');
  await expect(rowOf(page)).toBeVisible();
  await expect(page.locator('[data-sheet] mark').first()).toBeVisible();
}

/** Steps through the findings until the inspector speaks of some words. */
async function seek(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Home');
  const inspector = inspectorOf(page);
  await expect(async () => {
    if (!(await inspector.getByRole('definition').filter({ hasText: words }).count())) await page.keyboard.press('j');
    await expect(inspector.getByRole('definition').filter({ hasText: words }).first()).toBeVisible({ timeout: 100 });
  }).toPass({ timeout: 10_000, intervals: [0] });
}

const said = (page: Page, words: string) =>
  expect(page.getByRole('contentinfo').getByRole('status').filter({ hasText: words })).toBeVisible();

/** Lets the next person of the profile take over, until it is the one with the role. */
async function handOverTo(page: Page, name: string): Promise<void> {
  const atDesk = page.getByRole('banner').getByRole('button', { name });
  await expect(async () => {
    if (!(await atDesk.count())) await page.keyboard.press('Control+Shift+p');
    await expect(atDesk).toBeVisible({ timeout: 300 });
  }).toPass({ timeout: 5_000 });
}

test.beforeEach(({ page }) => openSample(page));

test('an article is reviewed by keyboard alone', async ({ page }) => {
  await handOverTo(page, 'Translator');

  await test.step('a suggestion is accepted', async () => {
    await seek(page, 'House of Representatives and House of Representatives');
    const row = rowOf(page);
    await page.keyboard.press('a');
    await said(page, 'Suggestion applied');
    await expect(englishOf(row).locator('del')).toContainText('House of Representatives');
    await expect(englishOf(row).locator('ins').first()).toContainText('drop-off');
    await expect(row.getByRole('rowheader')).toContainText('Corrected');
  });

  await test.step('undo and redo take it back and bring it again', async () => {
    await page.keyboard.press('Control+z');
    await expect(englishOf(rowOf(page)).locator('ins')).toHaveCount(0);
    await page.keyboard.press('Control+Shift+z');
    await expect(englishOf(rowOf(page)).locator('ins').first()).toContainText('drop-off');
  });

  await test.step('it is sent to the editor, and the next row comes', async () => {
    const number = await rowOf(page).getByRole('rowheader').textContent();
    await page.keyboard.press('Control+Enter');
    await said(page, 'Submitted');
    await expect(rowOf(page).getByRole('rowheader')).not.toHaveText(number ?? '');
    await page.keyboard.press('ArrowUp');
    await expect(rowOf(page).getByRole('rowheader')).toContainText('Submitted');
  });

  await test.step('a finding is dismissed in one step', async () => {
    await seek(page, 'are selecting');
    const marks = englishOf(rowOf(page)).locator('mark', { hasText: 'are selecting' });
    await expect(marks.first()).toBeVisible();
    await page.keyboard.press('x');
    await expect(page.getByRole('button', { name: 'Correct as it is' })).toBeFocused();
    await page.keyboard.press('Enter');
    await said(page, 'dismissed');
    await expect(inspectorOf(page)).toContainText('Bring back');
  });

  await test.step('words are chosen and annotated', async () => {
    await page.keyboard.press('Home');
    await page.keyboard.press('s');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await expect(englishOf(rowOf(page)).locator('mark')).toHaveText('City wins');
    await page.keyboard.press('n');
    await page.keyboard.press('w');
    await page.keyboard.press('4');
    await page.keyboard.press('Enter');
    await page.keyboard.type('The city was given it.');
    await page.keyboard.press('Enter');
    await said(page, 'Note added');
    await expect(inspectorOf(page)).toContainText('The city was given it.');
    await expect(inspectorOf(page)).toContainText('Critical · Wrong term');
  });

  await test.step('the English is corrected in place', async () => {
    await page.keyboard.press('Enter');
    const editor = page.getByRole('textbox', { name: 'Correct the English of paragraph 1' });
    await expect(editor).toBeFocused();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' again');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Correction saved');
    await expect(englishOf(rowOf(page)).locator('ins')).toContainText('again');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Submitted');
  });

  await test.step('another person approves what was sent', async () => {
    await handOverTo(page, 'Editor');
    await page.keyboard.press('Home');
    await page.keyboard.press('v');
    await said(page, 'Approved');
    await page.keyboard.press('Home');
    await expect(rowOf(page).getByRole('rowheader')).toContainText('Approved');
    await expect(page.getByRole('contentinfo')).toContainText('Saved');
  });
});

test('whoever moves on before an approval is recorded stays where they went', async ({ page }) => {
  await handOverTo(page, 'Editor');
  await page.keyboard.press('Home');
  // All in one task, so that the host cannot have answered in between.
  await page.evaluate(() => {
    const press = (key: string) =>
      (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    press('v');
    press('ArrowDown');
  });
  await said(page, 'Approved');
  await expect(page.locator('[data-sheet] [data-segment]').nth(1)).toHaveAttribute('aria-current', 'true');
  await page.evaluate(() => {
    const press = (key: string) =>
      (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    press('v');
    press('Enter');
  });
  await said(page, 'Approved');
  await expect(page.getByRole('textbox', { name: 'Correct the English of paragraph 2' })).toBeFocused();
});

test('nobody approves words of their own, and the refusal says why', async ({ page }) => {
  await handOverTo(page, 'Editor');
  await seek(page, 'House of Representatives and House of Representatives');
  await page.keyboard.press('a');
  await said(page, 'Suggestion applied');
  await page.keyboard.press('v');
  await expect(page.getByRole('alert')).toContainText('Ask another editor');
  await expect(rowOf(page).getByRole('rowheader')).toContainText('Corrected');
});

test('a row goes back with a reason and is reopened', async ({ page }) => {
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('r');
  await page.keyboard.type('Too literal.');
  await page.keyboard.press('Enter');
  await said(page, 'Returned');
  await expect(englishOf(rowOf(page))).toContainText('“Too literal.”');
  await page.keyboard.press('o');
  await said(page, 'Reopened');
});

test('the filter says how many rows it hides, and closing it shows them again', async ({ page }) => {
  const rows = page.locator('[data-sheet] [data-segment]');
  const all = await rows.count();
  await page.keyboard.press('Shift+F');
  await expect(page.getByRole('status').filter({ hasText: 'hidden' })).toBeVisible();
  expect(await rows.count()).toBeLessThan(all);
  await page.keyboard.press('f');
  await expect(rows).toHaveCount(all);
});

test('after the bar or the filter was used, Enter corrects the row that was moved to', async ({ page }) => {
  await page.getByRole('banner').getByRole('button').last().click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Correct the English of paragraph 2' })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('f');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-sheet]')).toBeFocused();
});

test('folded lines are shown, used as text, and brought back by undo', async ({ page }) => {
  await page.getByRole('button', { name: 'Show' }).first().press('Enter');
  const all = await page.locator('[data-sheet] [data-segment]').count();
  await page.getByRole('button', { name: 'Use as text' }).first().press('Enter');
  await said(page, 'sorted again');
  await page.keyboard.press('Control+z');
  await said(page, 'Undone');
  await expect(page.locator('[data-sheet] [data-segment]')).toHaveCount(all);
});

test('English being typed when the window goes is offered back with what it was begun on', async ({ page }) => {
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' and more');
  await page.waitForTimeout(1_000);
  await page.reload();
  await expect(page.locator('[data-draft]')).toContainText('Unfinished text');
  await page.keyboard.press('Shift+D');
  await expect(page.locator('[data-draft] ins')).toBeVisible();
  await page.keyboard.press('Shift+D');
  await expect(page.locator('[data-draft] ins')).toHaveCount(0);
  await page.keyboard.press('Enter');
  const editor = page.getByRole('textbox', { name: 'Correct the English of paragraph 1' });
  await expect(editor).toContainText('and more');
  await editor.press('Control+Enter');
  await expect(englishOf(rowOf(page)).locator('ins')).toContainText('and more');
  await expect(page.locator('[data-draft]')).toHaveCount(0);
});

test('keys belong to the input method while a Hangul syllable is being composed', async ({ page }) => {
  const typing = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    typing.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await page.keyboard.press('Enter');
  const editor = page.getByRole('textbox', { name: 'Correct the English of paragraph 1' });
  await page.keyboard.press('Control+End');
  for (const syllable of ['ㅎ', '하', '한']) await compose(syllable);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Enter');
  await expect(editor).toBeFocused();
  await typing.send('Input.insertText', { text: '한' });
  await page.keyboard.type('!');
  await page.keyboard.press('Control+Enter');
  await expect(englishOf(rowOf(page))).toContainText('evaluation한!');
});

test('the mouse selects findings and words as the keys do', async ({ page }) => {
  const mark = page.locator('[data-side="target"] mark', { hasText: 'House of Representatives' }).first();
  await mark.click();
  await expect(inspectorOf(page)).toContainText('drop-off');
  const title = page.locator('[data-segment] [data-side="target"] p').first();
  await title.dblclick({ position: { x: 20, y: 10 } });
  await page.keyboard.press('n');
  await expect(inspectorOf(page)).toContainText('New note');
  await expect(title.locator('mark')).toHaveText('Solmaru');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Which town?');
  await inspectorOf(page).getByRole('button', { name: 'Save' }).click();
  await said(page, 'Note added');
  await inspectorOf(page).getByRole('button', { name: 'Resolve' }).click();
  await expect(inspectorOf(page)).toContainText('All resolved');
});

test('a note is answered, given another category, resolved and removed by key', async ({ page }) => {
  await page.keyboard.press('s');
  await page.keyboard.press('n');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Why?');
  await page.keyboard.press('Enter');
  await said(page, 'Note added');
  await expect(inspectorOf(page)).toContainText('Why?');
  await page.keyboard.press('c');
  await page.keyboard.type('Because.');
  await page.keyboard.press('Enter');
  await said(page, 'Reply added');
  await page.keyboard.press('g');
  await page.keyboard.press('e');
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await expect(inspectorOf(page)).toContainText('Minor · Name');
  await page.keyboard.press('t');
  await expect(inspectorOf(page)).toContainText('All resolved');
  await page.keyboard.press('Delete');
  await said(page, 'Note removed');
  await page.keyboard.press('Control+z');
  await expect(inspectorOf(page)).toContainText('Because.');
});

test('what was typed stays when the editor is left, and can be thrown away', async ({ page }) => {
  await page.keyboard.press('Enter');
  await page.keyboard.type('Well, ');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-draft]')).toBeVisible();
  await page.keyboard.press('Shift+Delete');
  await expect(page.locator('[data-draft]')).toHaveCount(0);
});

test('the export lists what nobody has looked at and hands over the file', async ({ page, electronApp, places }) => {
  const path = join(places.folder, 'out.txt');
  // Where there are dialogs of the system, the person has chosen this path; in a browser the file is downloaded.
  await electronApp?.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'Export the article' });
  await expect(dialog.getByRole('listitem').first()).toBeVisible();
  const download = electronApp ? null : page.waitForEvent('download');
  await dialog.getByRole('radio', { name: 'Plain text' }).check();
  await page.keyboard.press('Enter');
  await download?.then((file) => file.saveAs(path));
  await expect(dialog).toHaveCount(0);
  expect(readFileSync(path, 'utf8')).toContain('House of Representatives');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a reader of the screen meets no obstacle, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const look = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    };
    await seek(page, 'House of Representatives and House of Representatives');
    await look();
    await page.keyboard.press('n');
    await look();
    await page.keyboard.press('Escape');
    await page.keyboard.press('f');
    await look();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await look();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+e');
    await page.getByRole('dialog').waitFor();
    await look();
  });
}

test('a finding set aside by key is brought back by key', async ({ page }) => {
  await seek(page, 'House of Representatives and House of Representatives');
  const marks = rowOf(page).locator('[data-side="target"] mark');
  const before = await marks.count();
  await page.keyboard.press('x');
  await page.keyboard.press('Enter');
  await expect(marks).toHaveCount(before - 1);
  await page.keyboard.press('b');
  await said(page, 'Finding brought back');
  await expect(marks).toHaveCount(before);
});
