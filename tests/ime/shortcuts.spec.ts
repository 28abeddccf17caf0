import { countRounds, expect, test } from './support/ime-test.ts';

test('shortcuts are read by their place on the keyboard while Hangul is on', async ({ page, typist }) => {
  const row = page.locator('[data-sheet] [data-segment][aria-current="true"]');
  const reasons = page.getByRole('button', { name: 'Correct as it is' });
  const first = (await row.getAttribute('data-segment')) ?? '';
  await countRounds('steps by J and K, and a finding taken up and left by X and Escape', async () => {
    await typist.press('Home', 'shift+j');
    await expect(row).not.toHaveAttribute('data-segment', first);
    await typist.press('shift+k');
    await expect(row).toHaveAttribute('data-segment', first);
    await typist.press('j', 'x');
    await expect(reasons).toBeFocused();
    await typist.press('Escape');
    await expect(reasons).toHaveCount(0);
    return null;
  });
});
