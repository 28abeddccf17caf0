import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './support/desk-test.ts';

test('a project without articles says how to begin and offers the sample, by key', async ({ page, places }) => {
  await expect(page.getByRole('link', { name: '솔마루' }).first()).toBeVisible();
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByLabel('Path').fill(join(places.folder, 'second.daejo'));
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await expect(page.getByText(/second/u).first()).toBeVisible();
  await page.keyboard.press('Alt+1');
  await expect(page.getByRole('heading', { name: 'No articles yet' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await page.keyboard.press('s');
  await expect(page.locator('[role=row][aria-current=true]')).toBeVisible();
  await page.keyboard.press('Alt+1');
  await expect(page.getByRole('region', { name: 'Articles in this project' }).getByRole('link')).toHaveCount(1);
});
