import { expect, test } from './support/desk-test.ts';

test.describe('the window', () => {
  test('goes nowhere and opens nothing', async ({ page, electronApp }) => {
    const address = page.url();
    await page.evaluate(() => {
      window.location.href = 'https://evil.example/';
    });
    await page.evaluate(() => window.open('https://evil.example/')).catch(() => null);
    await expect(page.locator('#root')).not.toBeEmpty();
    expect(page.url()).toBe(address);
    await expect.poll(() => electronApp?.windows().length).toBe(1);
  });

  test('is offered the port and nothing else by the bridge', async ({ page }) => {
    expect(await page.evaluate(() => JSON.stringify(Reflect.get(window, 'daejo')))).toBe('{"host":"electron"}');
    expect(await page.evaluate(() => Object.isFrozen(Reflect.get(window, 'daejo')))).toBe(true);
  });

  test('does not grant what pages ask for', async ({ page }) => {
    expect(await page.evaluate(() => Notification.permission)).not.toBe('granted');
  });
});
