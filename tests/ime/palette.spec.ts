import type { Page } from '@playwright/test';
import { countRounds, expect, test } from './support/ime-test.ts';

const searchOf = (page: Page) => page.getByRole('dialog').getByRole('textbox');
const rowOf = (page: Page) => page.locator('[data-sheet] [data-segment][aria-current="true"]');

test('Enter inside a syllable searched for leaves the search as it was typed', async ({ page, typist }) => {
  await countRounds('searches without a match', async () => {
    await typist.press('ctrl+k');
    await expect(searchOf(page)).toBeFocused();
    await typist.type('통장');
    await typist.press('Return');
    await expect.poll(() => searchOf(page).inputValue()).toBe('통장');
    await typist.press('Escape');
    await expect(searchOf(page)).toHaveCount(0);
    return null;
  });
});

test('Enter inside a syllable chooses what was found once, not for the syllable and again', async ({
  page,
  typist,
}) => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Korean');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  const rows = page.locator('[data-sheet] [data-segment]');
  const second = (await rows.nth(1).getAttribute('data-segment')) ?? '';
  await countRounds('rows stepped to from the palette', async () => {
    await typist.press('Home', 'ctrl+k');
    await expect(searchOf(page)).toBeFocused();
    // “Next paragraph”, as the palette lists it.
    await typist.type('다음 문단');
    await typist.press('Return');
    await expect(searchOf(page)).toHaveCount(0);
    await expect(rowOf(page)).toHaveCount(1);
    await expect
      .poll(() => rowOf(page).getAttribute('data-segment'))
      .not.toBe(await rows.nth(0).getAttribute('data-segment'));
    const reached = await rowOf(page).getAttribute('data-segment');
    return reached === second ? null : reached;
  });
});
