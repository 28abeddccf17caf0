import type { Page } from '@playwright/test';
import { countRounds, expect, sentence, test } from './support/ime-test.ts';

const inspectorOf = (page: Page) => page.getByRole('complementary', { name: 'Explanation' });
const commentOf = (page: Page) => inspectorOf(page).getByRole('textbox');
const rowOf = (page: Page) => page.locator('[data-sheet] [data-segment][aria-current="true"]');

test('a comment arrives whole and once, though Enter comes inside its last syllable', async ({ page, typist }) => {
  const notes = inspectorOf(page).getByRole('article');
  await countRounds('comments sent by Enter inside the last syllable', async () => {
    await typist.press('Home', 'n');
    await expect(inspectorOf(page)).toContainText('New note');
    await typist.press('Return');
    await expect(commentOf(page)).toBeFocused();
    await typist.type(sentence);
    await typist.press('Return');
    await expect(commentOf(page)).toHaveCount(0);
    await expect(notes.getByRole('button', { name: 'Remove' }).first()).toBeVisible();
    const said = await notes.locator('p').allTextContents();
    await typist.press('Delete');
    await expect(notes).toHaveCount(0);
    return said.length === 1 && said[0] === sentence ? null : said.join(' | ');
  });
});

test('a line broken inside a syllable keeps the syllable and the comment open', async ({ page, typist }) => {
  await typist.press('n', 'Return');
  await expect(commentOf(page)).toBeFocused();
  await countRounds('lines broken by Shift+Enter inside a syllable', async (round) => {
    await typist.type('통장');
    await typist.press('shift+Return');
    const wanted = '통장\n'.repeat(round);
    await expect.poll(() => commentOf(page).inputValue()).toHaveLength(wanted.length);
    const found = await commentOf(page).inputValue();
    return found === wanted ? null : found;
  });
});

test('letters that are shortcuts elsewhere are letters while a syllable is composed', async ({ page, typist }) => {
  const row = (await rowOf(page).getAttribute('data-segment')) ?? '';
  const status = page.getByRole('contentinfo').getByRole('status');
  await typist.press('n', 'Return');
  await expect(commentOf(page)).toBeFocused();
  const before = await status.allTextContents();
  // Nonsense whose keys are x j a k, a j z k: elsewhere they dismiss, step, accept and unfold.
  const letters = '터마머카';
  await countRounds('words of shortcut letters', async (round) => {
    await typist.type(letters);
    const wanted = letters.repeat(round);
    await expect.poll(() => commentOf(page).inputValue()).toHaveLength(wanted.length);
    return (await commentOf(page).inputValue()) === wanted ? null : commentOf(page).inputValue();
  });
  await expect(rowOf(page)).toHaveAttribute('data-segment', row);
  expect(await status.allTextContents()).toEqual(before);
  await expect(page.locator('[data-sheet]').locator('ins, del')).toHaveCount(0);
});
