import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/desk-test.ts';

const list = (page: Page) => page.getByRole('region', { name: 'Terms of this project' });
const rows = (page: Page) => list(page).getByRole('button');
const dialog = (page: Page) => page.getByRole('dialog');

/** Opens the room of terms by its key and waits until it has answered. */
async function openTerms(page: Page): Promise<void> {
  await expect(page.getByRole('link', { name: /Solmaru/ }).first()).toBeVisible();
  await page.keyboard.press('Alt+2');
  await expect(page.getByRole('heading', { name: 'No terms yet' })).toBeVisible();
}

interface Typed {
  readonly source: string;
  readonly wanted: string;
  readonly forbidden?: string;
}

/** Fills in the open dialog by keyboard and keeps the term. */
async function type(page: Page, { source, wanted, forbidden = '' }: Typed): Promise<void> {
  await expect(dialog(page).getByLabel('Korean')).toBeFocused();
  await page.keyboard.insertText(source);
  await page.keyboard.press('Tab');
  await page.keyboard.insertText(wanted);
  await page.keyboard.press('Tab');
  await page.keyboard.insertText(forbidden);
  await page.keyboard.press('Enter');
}

async function bringIn(page: Page, csv: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('o');
  await (await chooser).setFiles({ name: 'terms.csv', mimeType: 'text/csv', buffer: Buffer.from(csv, 'utf8') });
}

const table = `source,wanted,forbidden,note
솔마루시,Solmaru City,Solmaru Town,as the city writes it
통장,neighborhood chief,bankbook,
사업비,project funds; project budget,project expenses,
`;

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test.beforeEach(({ page }) => openTerms(page));

test('a term is added, changed, removed and brought back by keyboard alone', async ({ page, desk }) => {
  await page.keyboard.press('n');
  await type(page, { source: '솔마루시', wanted: 'Solmaru City', forbidden: 'Solmaru Town' });
  await expect(rows(page)).toHaveCount(1);

  await test.step('what is missing is said, and the field that misses it has the focus', async () => {
    await page.keyboard.press('n');
    await type(page, { source: '통장', wanted: '' });
    await expect(dialog(page).getByRole('alert')).toContainText('has no English');
    await expect(dialog(page).getByLabel('Use in English')).toBeFocused();
    await page.keyboard.insertText('neighborhood chief; ward chief');
    await page.keyboard.press('Enter');
    await expect(rows(page)).toHaveCount(2);
  });

  await test.step('a second one with the same Korean is refused', async () => {
    await page.keyboard.press('n');
    await type(page, { source: '통 장', wanted: 'bankbook' });
    await expect(dialog(page).getByRole('alert')).toContainText('already has');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
  });

  await test.step('Enter changes the one with the focus', async () => {
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(dialog(page).getByLabel('Korean')).toHaveValue('통장');
    await expect(dialog(page).getByLabel('Use in English')).toHaveValue('neighborhood chief; ward chief');
    await dialog(page).getByLabel('Use in English').fill('chief of a neighborhood');
    await page.keyboard.press('Enter');
    await expect(rows(page).nth(1)).toContainText('chief of a neighborhood');
    await expect(rows(page).nth(1)).toBeFocused();
  });

  await test.step('Delete removes it, Ctrl+Z brings it back', async () => {
    await page.keyboard.press('Delete');
    await expect(rows(page)).toHaveCount(1);
    await expect(page.getByText('“통장” was removed.')).toBeVisible();
    await expect(rows(page).first()).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(rows(page)).toHaveCount(2);
    await expect(page.getByText('“통장” was removed.')).toBeHidden();
  });

  await test.step('and all is there after a crash', async () => {
    const { page: after } = await desk.relaunch();
    await after.getByRole('link', { name: 'Terms' }).click();
    await expect(rows(after)).toHaveCount(2);
  });
});

test('a table comes in whole or not at all, is searched, and goes out again', async ({ page, electronApp }) => {
  await bringIn(page, `${table}하늘시,\n`);
  await expect(page.getByRole('alert')).toContainText('Line 5 of the table');
  await expect(page.getByRole('heading', { name: 'No terms yet' })).toBeVisible();

  await bringIn(page, table);
  await expect(page.getByText('Imported: 3 new, 0 changed, 0 unchanged.')).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(rows(page)).toHaveCount(3);

  await page.keyboard.press('/');
  await page.keyboard.insertText('BANK');
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByRole('contentinfo')).toContainText('1 of 3 terms');
  await page.keyboard.press('ArrowDown');
  await expect(rows(page).first()).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await expect(rows(page)).toHaveCount(3);

  await test.step('what is said of this room is not said in another', async () => {
    await bringIn(page, '하늘시\n');
    await expect(page.getByRole('alert')).toBeVisible();
    await page.keyboard.press('Alt+1');
    await expect(page.getByRole('alert')).toBeHidden();
    await page.keyboard.press('Alt+2');
    await expect(rows(page)).toHaveCount(3);
  });

  // Elsewhere the system's own dialog asks where to.
  if (electronApp !== null) return;
  const download = page.waitForEvent('download');
  await page.keyboard.press('e');
  const file = await download;
  expect(file.suggestedFilename()).toBe('articles terms.csv');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain('솔마루시,Solmaru City,Solmaru Town,as the city writes it\r\n');
});

test('a term of the project is marked in an article, with why', async ({ page }) => {
  await bringIn(page, table);
  await expect(rows(page)).toHaveCount(3);
  await page.keyboard.press('Alt+1');
  await page
    .getByRole('link', { name: /Solmaru/ })
    .first()
    .click();
  const mark = page.locator('[data-sheet] mark', { hasText: 'project expenses' });
  await expect(mark).toBeVisible();
  await mark.click();
  await expect(page.getByRole('complementary', { name: 'Explanation' })).toContainText(
    'the term base wants “project funds”',
  );
});

test('chosen words become a term by one key, and the article is checked again', async ({ page }) => {
  await page.keyboard.press('Alt+1');
  await page
    .getByRole('link', { name: /Solmaru/ })
    .first()
    .click();
  await expect(page.locator('[data-sheet] mark').first()).toBeVisible();
  await page.keyboard.press('Home');
  await page.keyboard.press('s');
  await page.keyboard.press('Tab');
  await page.keyboard.press('w');
  await expect(dialog(page).getByLabel('Korean')).toHaveValue('솔마루시');
  await expect(dialog(page).getByLabel('Use in English')).toBeFocused();
  await page.keyboard.insertText('City of Solmaru');
  await page.keyboard.press('Tab');
  await page.keyboard.insertText('Solmaru City');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(page.locator('[data-sheet] mark', { hasText: 'Solmaru City' }).first()).toBeVisible();
  await page.keyboard.press('Alt+2');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page).first()).toContainText('City of Solmaru');
});

test('the room, empty, filled and with its dialog, has no fault a machine can find', async ({ page }) => {
  await expectAccessible(page);
  await bringIn(page, table);
  await expect(rows(page)).toHaveCount(3);
  await expectAccessible(page);
  await page.keyboard.press('n');
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('alert')).toBeVisible();
  await expectAccessible(page);
});

test('a project that can only be read shows its terms and takes no change', async ({ page, desk }) => {
  await bringIn(page, table);
  await expect(rows(page)).toHaveCount(3);
  const database = new DatabaseSync(desk.places.projectPath);
  database.exec('pragma user_version = 99');
  database.close();

  const { page: after } = await desk.relaunch();
  await after.getByRole('link', { name: 'Terms' }).click();
  await expect(rows(after)).toHaveCount(3);
  await expect(after.getByRole('button', { name: 'New term' })).toBeDisabled();
  await expect(after.getByRole('button', { name: 'Export' })).toBeEnabled();
  await after.keyboard.press('j');
  await expect(rows(after).first()).toBeFocused();
  for (const key of ['Enter', 'Delete', 'n']) await after.keyboard.press(key);
  await expect(dialog(after)).toBeHidden();
  await expect(rows(after)).toHaveCount(3);
  await expectAccessible(after);
});
