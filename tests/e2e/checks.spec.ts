import { spawnSync } from 'node:child_process';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { test as base, expect } from './support/desk-test.ts';

/** A project with an article of its own, and with so many findings set aside in another. */
const test = base.extend<{ readonly dismissals: string }>({
  dismissals: ['0', { option: true }],
  places: async ({ places, dismissals }, use) => {
    const made = spawnSync(process.execPath, ['tests/e2e/support/fill-project.ts', places.projectPath, dismissals]);
    if (made.status !== 0) throw new Error(made.stderr.toString());
    await use(places);
  },
});

const sheet = (page: Page) => page.locator('[data-sheet]');
const inspectorOf = (page: Page) => page.getByRole('complementary', { name: 'Explanation' });
const numberMark = (page: Page) => sheet(page).locator('[data-side="target"] mark', { hasText: '3,000' });
const severityOf = (page: Page) => page.getByRole('combobox', { name: 'Severity of “Numbers differ”' });
const said = (page: Page, words: string) =>
  expect(page.getByRole('contentinfo').getByRole('status').filter({ hasText: words })).toBeVisible();

async function openArticle(page: Page): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}#/library`);
  await page.getByRole('link', { name: /Moonlight/ }).press('Enter');
  await expect(sheet(page).locator('mark').first()).toBeVisible();
}

async function openSettings(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.location.hash = '#/settings';
  });
  await expect(severityOf(page)).toBeVisible();
}

test('a check that is turned off marks nothing until it is turned on again', async ({ page }) => {
  await openArticle(page);
  await expect(numberMark(page)).toBeVisible();

  await openSettings(page);
  await severityOf(page).selectOption('Off');
  await expect(severityOf(page)).toHaveValue('off');
  await openArticle(page);
  await expect(numberMark(page)).toHaveCount(0);

  await openSettings(page);
  await severityOf(page).selectOption('Minor');
  await openArticle(page);
  await expect(numberMark(page)).toBeVisible();
  await numberMark(page).click();
  await expect(inspectorOf(page)).toContainText('Minor');
});

test('one spelling is put throughout the article by one key, and one undo takes it back', async ({ page }) => {
  await openArticle(page);
  const wrong = sheet(page).locator('[data-side="target"] mark', { hasText: 'Noh Gyeong-sik' });
  await expect(wrong).toHaveCount(3);
  await page.keyboard.press('Home');
  await page.keyboard.press('j');
  await expect(inspectorOf(page)).toContainText('Name spelt two ways · no record yet');
  await expect(inspectorOf(page).getByRole('button', { name: 'Apply in all 3 places' })).toBeVisible();
  await page.keyboard.press('Shift+Enter');
  await said(page, 'Applied in 3 places in 2 rows.');
  await expect(wrong).toHaveCount(0);
  await expect(sheet(page).locator('ins', { hasText: 'Roh' })).toHaveCount(3);
  await page.keyboard.press('Control+z');
  await expect(wrong).toHaveCount(3);
  await expect(sheet(page).locator('ins')).toHaveCount(0);
});

test('the key that accepts says why where there is nothing to accept', async ({ page }) => {
  await openArticle(page);
  await page.keyboard.press('Home');
  await expect(async () => {
    await page.keyboard.press('j');
    await expect(inspectorOf(page)).toContainText('No safe replacement is known', { timeout: 100 });
  }).toPass({ timeout: 10_000, intervals: [0] });
  await page.keyboard.press('a');
  await said(page, 'No safe replacement is known');
});

test.describe('where people set nearly all a check finds aside', () => {
  test.use({ dismissals: '14' });

  test('its findings are folded away with a notice, shown by a key, and kept by another', async ({ page }) => {
    await openArticle(page);
    const notice = page.getByRole('status').filter({ hasText: 'folded away' });
    await expect(notice).toHaveText(
      '1 finding of “Numbers differ” folded away: people in this project dismissed 14 of 14.',
    );
    await expect(numberMark(page)).toHaveCount(0);
    await expect(page.getByRole('contentinfo')).toContainText('+1 folded');

    await page.keyboard.press('Shift+Z');
    await expect(numberMark(page)).toBeVisible();
    await numberMark(page).click();
    await expect(inspectorOf(page)).toContainText('Numbers differ · 0 of 14 accepted');
    await page.keyboard.press('Shift+Z');
    await expect(numberMark(page)).toHaveCount(0);

    await page.keyboard.press('Shift+B');
    await said(page, 'keeps showing');
    await expect(numberMark(page)).toBeVisible();
    await expect(notice).toHaveCount(0);

    await openSettings(page);
    await page.getByRole('checkbox', { name: 'Keep showing “Numbers differ”' }).uncheck();
    await expect(page.getByRole('row', { name: /Numbers differ/ })).toContainText('Folded away');
    await openArticle(page);
    await expect(notice).toBeVisible();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`the settings of checks have nothing wrong for assistive technology, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 900, height: 700 });
      await openSettings(page);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(900);
      await openArticle(page);
      const desk = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(desk.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
});
