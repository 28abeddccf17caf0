import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import iconv from 'iconv-lite';
import { expect, test } from './support/desk-test.ts';

const korean = `나루읍 도서관 3월에 다시 연다
나루읍은 오는 3월 5일 도서관을 다시 연다고 밝혔다.
읍은 예산 2억 원을 들여 열람실을 넓혔다.
읍장은 “누구나 편히 오시라”라고 말했다.`;
const english = `Naru town library to reopen in March
Naru town said it will reopen the library on March 5.
The town spent 20 million won to widen the reading room.
The mayor said, "Everyone is welcome."`;
const page1 = `${korean}\n인쇄하기\n\n${english}\n`;

/** Pastes text where the focus is, as Ctrl+V does; the clipboard itself is closed to tests. */
function paste(page: Page, text: string): Promise<void> {
  return page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
  }, text);
}

const file = (name: string, text: string | Buffer) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.isBuffer(text) ? text : Buffer.from(text, 'utf8'),
});

/** Opens files by the key alone. */
async function openFiles(page: Page, files: ReturnType<typeof file>[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('o');
  await (await chooser).setFiles(files);
}

async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder(/What do you want|무엇을 할까요/).fill(words);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
}

const preview = (page: Page) => page.getByRole('region', { name: 'What was found' });

/** Waits until the window has drawn the library and listens to keys. */
async function waitForLibrary(page: Page): Promise<void> {
  await expect(page.getByRole('link', { name: '솔마루' }).first()).toBeVisible();
}

test.beforeEach(async ({ page }) => {
  // Someone must listen before the first key, or the system's own dialog opens and stays.
  page.on('filechooser', () => undefined);
  await waitForLibrary(page);
});

test('the first start shows one article with what was found in it, and the keys open it', async ({ page }) => {
  const rows = page.getByRole('region', { name: 'Articles in this project' }).getByRole('link');
  await expect(rows).toHaveCount(1);
  await expect(rows.first()).toContainText('Critical');
  await page.keyboard.press('j');
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/article\//);
  await page.keyboard.press('Alt+1');
  await expect(rows).toHaveCount(1);
});

test('a page pasted anywhere becomes an article by keyboard alone', async ({ page }) => {
  await paste(page, page1);
  await expect(preview(page)).toBeFocused();
  await expect(preview(page).getByText('나루읍 도서관 3월에 다시 연다')).toBeVisible();
  await expect(preview(page)).toContainText('1 line set aside · Site button 1');
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(/#\/article\//);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('나루읍 도서관');
  await page.keyboard.press('Alt+1');
  await expect(page.getByText('Naru town library to reopen in March')).toBeVisible();
});

test('noise becomes text and text noise before the article is made', async ({ page }) => {
  await paste(page, page1);
  await page.getByRole('button', { name: 'Show' }).press('Enter');
  await page.getByRole('button', { name: 'Use as text: 인쇄하기' }).press('Enter');
  await expect(preview(page)).toContainText('Nothing set aside');
  await page.getByRole('button', { name: /^Not text: 읍은 예산/ }).press('Enter');
  await expect(preview(page)).toContainText('1 line set aside · Other 1');
});

test('a page in one language is refused in place, and a file with the other completes it', async ({ page }) => {
  await openFiles(page, [file('ko.txt', korean)]);
  await expect(page.getByRole('alert')).toContainText('English');
  await expect(page.getByLabel('Pasted page')).toHaveValue(korean);
  await page.getByRole('button', { name: 'Open files…' }).focus();
  await openFiles(page, [file('en.txt', english)]);
  await expect(preview(page)).toContainText('Korean · 4 paragraphs');
  await expect(preview(page)).toContainText('English · 4 paragraphs');
});

test('what was pasted outlives a refusal, another room and a reload', async ({ page }) => {
  await page.keyboard.press('n');
  await paste(page, korean);
  await expect(page.getByRole('alert')).toBeVisible();
  await page.keyboard.press('Control+,');
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await page.keyboard.press('Alt+1');
  await expect(page.getByRole('heading', { name: 'Articles' })).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByLabel('Pasted page')).toHaveValue(korean);
});

test('the key of the list leaves a new article, which is there again as it was', async ({ page }) => {
  await paste(page, page1);
  await page.getByRole('button', { name: /^Not text: 읍은 예산/ }).press('Enter');
  await page.keyboard.press('Alt+1');
  await expect(page.getByRole('heading', { name: 'Articles' })).toBeVisible();
  await page.keyboard.press('n');
  await expect(preview(page)).toContainText('2 lines set aside');
});

test('a stray paste over what was set right by hand changes nothing, and says so', async ({ page }) => {
  await paste(page, page1);
  await page.getByRole('button', { name: /^Not text: 읍은 예산/ }).press('Enter');
  await paste(page, korean);
  await expect(page.getByText(/Nothing was pasted/)).toBeVisible();
  await expect(preview(page)).toContainText('2 lines set aside');
});

test('two files in either order, one in CP949, make one article', async ({ page }) => {
  await openFiles(page, [file('en.txt', english), file('ko.txt', iconv.encode(korean, 'cp949'))]);
  await expect(preview(page)).toContainText('Korean · 4 paragraphs');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('나루읍 도서관');
});

test('garbled Korean is repaired when the person says so', async ({ page }) => {
  const garbled = iconv.decode(iconv.encode(page1.replaceAll(/[“”]/g, '"'), 'cp949'), 'latin1');
  await paste(page, garbled);
  const offer = page.getByRole('region', { name: /wrong encoding/ });
  await expect(offer).toContainText('나루읍 도서관 3월에 다시 연다');
  await offer.getByRole('button', { name: 'Repair it' }).press('Enter');
  await expect(preview(page)).toContainText('Korean · 4 paragraphs');
});

test('more than two files are refused and none is opened', async ({ page }) => {
  await openFiles(page, [file('a.txt', korean), file('b.txt', english), file('c.txt', 'x')]);
  await expect(page.getByText(/Two files at most.* 3 were chosen/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Articles' })).toBeVisible();
});

test('a file that is no text is named and the room stays', async ({ page }) => {
  await openFiles(page, [file('photo.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3]))]);
  await expect(page.getByRole('alert')).toContainText('photo.txt');
});

test('the sheet and the palette list the same keys, and both languages are whole', async ({ page }) => {
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'All keys' })).toContainText('New article from a pasted page');
  await page.keyboard.press('Escape');
  await command(page, 'in Korean');
  await expect(page.getByRole('heading', { name: '기사' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: '모든 단축키' })).toContainText('글을 붙여 넣어 새 기사 만들기');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: '기사' })).toBeVisible();
});

test('the desk is handed over by key and in the bar, and outlives a crash', async ({ page, desk }) => {
  await expect(page.getByRole('button', { name: /At the desk: Reviewer/ })).toBeVisible();
  await page.keyboard.press('Control+Shift+p');
  await expect(page.getByRole('button', { name: /At the desk: Editor/ })).toBeVisible();
  await page.getByRole('button', { name: /At the desk/ }).press('Enter');
  await page.getByRole('menuitem', { name: /Translator/ }).press('Enter');
  await expect(page.getByRole('button', { name: /At the desk: Translator/ })).toBeVisible();
  const again = (await desk.relaunch()).page;
  await expect(again.getByRole('button', { name: /At the desk: Translator/ })).toBeVisible();
});

test('settings hold after a restart', async ({ page, desk }) => {
  await page.keyboard.press('Control+,');
  const name = page.getByLabel('Name of Translator');
  await name.fill('하린');
  await name.press('Enter');
  await page.getByLabel('A second person approves').setChecked(false);
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  const again = (await desk.relaunch()).page;
  await waitForLibrary(again);
  await again.keyboard.press('Control+,');
  await expect(again.getByLabel('Name of 하린')).toHaveValue('하린');
  await expect(again.getByLabel('A second person approves')).not.toBeChecked();
  await expect(again.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});

test('Tab goes through everything and comes round again', async ({ page }) => {
  const rooms = { 'Alt+1': 'Articles', n: 'New article', 'Control+,': 'Settings' };
  for (const [key, room] of Object.entries(rooms)) {
    await page.keyboard.press(key);
    await expect(page.getByRole('heading', { name: room, exact: true }).first()).toBeVisible();
    const seen = new Set<string>();
    let rounds = 0;
    for (let step = 0; step < 80 && rounds < 1; step += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const { activeElement } = document;
        if (!activeElement || activeElement === document.body) return 'outside';
        return [...document.querySelectorAll('*')].indexOf(activeElement).toString();
      });
      if (seen.has(at)) rounds += 1;
      seen.add(at);
    }
    expect(rounds).toBe(1);
    expect(seen.size).toBeGreaterThan(5);
  }
});

test('nothing is cut off in a small window', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 700 });
  for (const key of ['Alt+1', 'n', 'Control+,']) {
    await page.keyboard.press(key);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  }
});

test('a room that breaks leaves its text on screen to be copied', async ({ page }) => {
  await page.evaluate(() => {
    const value = class {
      constructor() {
        throw new Error('the clock broke');
      }
    };
    Object.defineProperty(Intl, 'RelativeTimeFormat', { value });
  });
  await command(page, 'in Korean');
  await expect(page.getByRole('alert')).toContainText('화면의 이 부분이 멈췄습니다');
  await expect(page.getByLabel('화면에 있던 글')).toHaveValue(/Excellence|솔마루/);
  await expect(page.getByLabel('자세한 내용')).toHaveValue(/the clock broke/);
  await page.getByRole('link', { name: '설정' }).press('Enter');
  await expect(page.getByRole('heading', { name: '설정' })).toBeVisible();
});

type Screen = 'library' | 'keys' | 'palette' | 'people' | 'paste' | 'preview' | 'settings';

/** Faults axe finds, by rule and place. */
async function findFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

for (const [name, commands] of [
  ['light, English', ['Light colours']],
  ['dark, Korean', ['Dark colours', 'in Korean']],
] as const) {
  test(`axe finds nothing (${name})`, async ({ page }) => {
    for (const words of commands) await command(page, words);
    const faults: Partial<Record<Screen, string[]>> = { library: await findFaults(page) };
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    faults.keys = await findFaults(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible();
    faults.palette = await findFaults(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.getByRole('button', { name: /At the desk|지금 담당자/ }).click();
    faults.people = await findFaults(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await paste(page, korean);
    await expect(page.getByRole('alert')).toBeVisible();
    faults.paste = await findFaults(page);
    await page.getByRole('textbox').fill(page1);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: /^(Show|펼치기)$/ }).click();
    faults.preview = await findFaults(page);
    await page.keyboard.press('Control+,');
    faults.settings = await findFaults(page);
    expect(Object.entries(faults).filter(([, list]) => list.length > 0)).toEqual([]);
  });
}
