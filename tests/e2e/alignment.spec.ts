import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { sampleArticle } from '../../main/rpc/sample-article.data.ts';
import { expect, test } from './support/desk-test.ts';
import { readRows } from './support/read-screen.ts';

const mod = 'Control';
const current = '[role=row][aria-current=true]';

/** A report of which the English has lost one of two paragraphs that differ by a word it does not render. */
const unclear = [
  '나루시 달빛 축제 열려',
  '나루시는 3일 달빛 축제를 열었다.',
  '강변에서 불꽃을 쏘았다.',
  '하늘에서 불꽃을 쏘았다.',
  '관람객 3만 5천 명이 찾았다.',
  'Naru holds the Moonlight Festival',
  'Naru held the Moonlight Festival on the 3rd.',
  'They shot the fireworks.',
  'Some 35,000 visitors came.',
].join('\n\n');

/** Pastes the sample into the library, makes the article and begins to fix its alignment. */
async function open(page: Page, article = sampleArticle): Promise<{ ko: string; en: string }[]> {
  await page.locator('header').first().waitFor();
  await page.keyboard.press('n');
  await expect(page.locator('textarea')).toBeFocused();
  await page.keyboard.insertText(article);
  await page.keyboard.press(`${mod}+Enter`);
  await expect(page.locator('textarea')).toHaveCount(0);
  await page.keyboard.press(`${mod}+Enter`);
  await expect(page.locator(current)).toBeVisible();
  const before = await readRows(page);
  await page.keyboard.press('Shift+A');
  await expect(page.getByRole('table')).toHaveAccessibleName(/정렬 고치기|Fix the alignment/u);
  return before;
}

/** Opens the article that every new project holds and begins to fix its alignment. */
async function openSample(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /Solmaru/u })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(current)).toBeVisible();
  await page.keyboard.press('Shift+A');
  await expect(page.getByRole('table')).toHaveAccessibleName(/정렬 고치기|Fix the alignment/u);
}

/** How many rows the article has, also those that are not near the eye. */
async function countRows(page: Page): Promise<number> {
  return Number(await page.getByRole('table').getAttribute('aria-rowcount'));
}

/** Goes to the first row with several sentences on both sides, and gives its texts. */
async function findLongRow(page: Page): Promise<{ ko: string; en: string }> {
  await page.keyboard.press('Home');
  for (let step = 0; step < 30; step += 1) {
    const texts = await readCurrent(page);
    if (/다\. /u.test(texts.ko) && /\. [A-Z]/u.test(texts.en)) return texts;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error('No row has several sentences.');
}

async function readCurrent(page: Page): Promise<{ ko: string; en: string }> {
  const read = async (side: string) => (await page.locator(`${current} [data-side=${side}]`).textContent()) ?? '';
  return { ko: await read('source'), en: await read('target') };
}

test('a row is split, merged, loses a sentence and gets everything back, by keyboard alone', async ({ page }) => {
  test.setTimeout(90_000);
  const before = await open(page);
  const count = await countRows(page);
  const row = await findLongRow(page);

  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.locator('[data-caret]')).toHaveCount(2);
  await page.keyboard.press('s');
  await expect.poll(() => countRows(page)).toBe(count + 1);
  const upper = await readCurrent(page);
  expect(upper.ko.length).toBeLessThan(row.ko.length);
  expect(row.ko.startsWith(upper.ko)).toBe(true);
  expect(row.en.startsWith(upper.en)).toBe(true);
  await expect(page.locator(`${current} [data-score]`)).toHaveAttribute('data-score', 'confirmed');

  await page.keyboard.press('m');
  await expect.poll(() => countRows(page)).toBe(count);
  await expect.poll(() => readCurrent(page)).toEqual(row);

  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(async () => (await readCurrent(page)).en).not.toBe(row.en);
  const shorter = await readCurrent(page);
  expect(row.en.startsWith(shorter.en)).toBe(true);
  expect(shorter.ko).toBe(row.ko);

  for (let step = 0; step < 3; step += 1) await page.keyboard.press(`${mod}+Z`);
  await expect.poll(() => readCurrent(page)).toEqual(row);
  await page.keyboard.press('Escape');
  expect(await readRows(page)).toEqual(before);
});

test('rows are inserted, unlinked, linked, swapped and confirmed, and nothing can be typed', async ({ page }) => {
  test.setTimeout(90_000);
  const before = await open(page);
  const count = await countRows(page);
  await page.keyboard.press('Enter');
  await expect(page.locator('.cm-content')).toHaveCount(0);
  await page.keyboard.press('Home');
  const first = await readCurrent(page);
  await page.keyboard.press('e');
  await expect.poll(() => countRows(page)).toBe(count + 1);
  await page.keyboard.press('m');
  await expect.poll(() => countRows(page)).toBe(count);
  await page.keyboard.press('u');
  await expect.poll(() => countRows(page)).toBe(count + 1);
  await page.keyboard.press('u');
  await expect.poll(() => countRows(page)).toBe(count);
  await expect.poll(() => readCurrent(page)).toEqual(first);
  await page.keyboard.press('w');
  await expect.poll(async () => (await readCurrent(page)).ko).not.toBe(first.ko);
  await page.keyboard.press('w');
  await expect.poll(() => readCurrent(page)).toEqual(first);
  const sure = await page.locator('[data-score=sure]').count();
  await page.keyboard.press('Shift+C');
  if (sure > 0) await expect.poll(() => page.locator('[data-score=sure]').count()).toBeLessThan(sure);
  await page.keyboard.press('Escape');
  expect(await readRows(page)).toEqual(before);
});

test('what was changed by hand is there after a restart and can still be undone', async ({ page, desk }) => {
  test.setTimeout(90_000);
  await openSample(page);
  const count = await countRows(page);
  await page.keyboard.press('m');
  await expect.poll(() => countRows(page)).toBe(count - 1);
  await page.keyboard.press('u');
  await expect.poll(() => countRows(page)).toBe(count);
  await expect(page.getByText(/저장됨|Saved/u)).toBeVisible();
  const texts = await page.locator('[role=row][data-segment]').allTextContents();

  const again = (await desk.relaunch()).page;
  await openSample(again);
  expect(await again.locator('[role=row][data-segment]').allTextContents()).toEqual(texts);
  await again.keyboard.press(`${mod}+Z`);
  await expect.poll(() => countRows(again)).toBe(count - 1);
  await again.keyboard.press(`${mod}+Z`);
  await expect.poll(() => countRows(again)).toBe(count);
  await again.keyboard.press(`${mod}+Y`);
  await expect.poll(() => countRows(again)).toBe(count - 1);
});

test('the rows that are worth a look are found, judged and put right by key', async ({ page }) => {
  await open(page, unclear);
  const doubtful = page.locator('[data-score=doubtful]');
  await expect(doubtful).toHaveCount(2);
  await expect(doubtful.first()).toHaveText(/◆\d{1,2}%(확인 필요|check)$/u);
  await page.keyboard.press('Home');
  await page.keyboard.press('j');
  await expect.poll(() => readCurrent(page)).toEqual({ ko: '강변에서 불꽃을 쏘았다.', en: 'They shot the fireworks.' });

  // The English is of the second paragraph, so it goes down to it.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(async () => (await readCurrent(page)).en).not.toContain('shot');
  await expect(page.getByRole('row', { name: /하늘에서 불꽃을/u })).toContainText('They shot the fireworks.');
  await expect(doubtful).toHaveCount(0);
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await expect(page.getByText(/더 확인할 곳이 없습니다|No more rows to check/u).first()).toBeAttached();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`fixing the alignment is open to everyone, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openSample(page);
    const count = await countRows(page);
    await page.keyboard.press('Home');
    await page.keyboard.press('e');
    await expect.poll(() => countRows(page)).toBe(count + 1);
    await page.keyboard.press('c');
    await expect(page.locator('[data-score=confirmed]').first()).toBeVisible();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('[data-caret]')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
}
