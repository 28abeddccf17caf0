import { expect, test } from './support/desk-test.ts';

test('a first start shows something to read within a moment', async ({ page }) => {
  await expect(page.locator('#root')).not.toBeEmpty();
});

test('the app comes back on the same project after it was killed', async ({ desk }) => {
  await expect(desk.host().page.locator('#root')).not.toBeEmpty();
  const { page } = await desk.relaunch();
  await expect(page.locator('#root')).not.toBeEmpty();
});
