import { expect, test } from './support/desk-test.ts';

test.describe('a page is kept in its place', () => {
  test('what is not the app’s own script does not run', async ({ page }) => {
    const refused = page.waitForEvent('console', (message) => message.text().includes('Content Security Policy'));
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.intruder = true;';
      document.head.append(script);
    });
    await refused;
    expect(await page.evaluate(() => 'intruder' in window)).toBe(false);
  });

  test('a style sheet without the nonce is not applied', async ({ page }) => {
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'body { outline: 7px solid red; }';
      document.head.append(style);
    });
    expect(await page.evaluate(() => getComputedStyle(document.body).outlineWidth)).not.toBe('7px');
  });

  test('nothing is fetched from elsewhere', async ({ page }) => {
    const answer = page.evaluate(() =>
      fetch('https://evil.example/').then(
        () => 'answered',
        () => 'refused',
      ),
    );
    expect(await answer).toBe('refused');
  });

  test('the page finds no way into Node', async ({ page }) => {
    const found = await page.evaluate(() =>
      ['require', 'process', 'module', 'ipcRenderer', 'Buffer'].filter((name) => name in window),
    );
    expect(found).toEqual([]);
  });

  test('the app works without breaking its own rules', async ({ desk }) => {
    const { page } = desk.host();
    const broken: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy|Refused to/u.test(message.text())) broken.push(message.text());
    });
    await page.reload();
    await expect(page.locator('#root')).not.toBeEmpty();
    expect(broken).toEqual([]);
  });
});
