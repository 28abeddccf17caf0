import type { Page } from '@playwright/test';
import { expect, test } from './support/desk-test.ts';

const row = (page: Page) => page.locator('[data-sheet] [aria-current="true"]');
const editor = (page: Page) => page.getByRole('textbox', { name: 'Correct the English of paragraph 1' });
const hangulMark = (page: Page) => page.locator('[data-editor] .daejo-critical').filter({ hasText: '사또' });

test.beforeEach(async ({ page }) => {
  const article = page.getByRole('link', { name: /Solmaru/ }).first();
  await article.focus();
  await page.keyboard.press('Enter');
  await expect(row(page)).toBeVisible();
  await expect(page.locator('[data-sheet] mark').first()).toBeVisible();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(editor(page)).toBeFocused();
});

test('a mark comes with what is typed, moves with it, and goes with it', async ({ page }) => {
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(' 사또');
  await expect(hangulMark(page)).toHaveText('사또');
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('So ');
  await expect(hangulMark(page)).toHaveText('사또');
  await page.keyboard.press('Control+End');
  for (const _ of '사또') await page.keyboard.press('Backspace');
  await expect(hangulMark(page)).toHaveCount(0);
});

test('what was found while typing counts at once, and the row is as before when it is left', async ({ page }) => {
  const gutter = row(page).getByRole('rowheader');
  const before = await gutter.textContent();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(' 사또');
  await expect(gutter).not.toHaveText(before ?? '');
  await page.keyboard.press('Control+z');
  await expect(hangulMark(page)).toHaveCount(0);
  await expect(gutter).toHaveText(before ?? '');
});
