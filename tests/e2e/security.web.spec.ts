import { expect, test } from './support/desk-test.ts';

test.describe('the web host', () => {
  test('keeps its cookie from scripts and its token out of the address', async ({ page, context }) => {
    expect(page.url()).not.toContain('token');
    expect(await page.evaluate(() => document.cookie)).toBe('');
    const cookies = await page.context().cookies();
    expect(cookies).toEqual([
      expect.objectContaining({ httpOnly: true, sameSite: 'Strict', name: `daejo-${new URL(page.url()).port}` }),
    ]);
    expect(await context.cookies()).toEqual([]);
  });

  test('gives a browser without the token nothing', async ({ page, browser }) => {
    const stranger = await browser.newPage();
    const answer = await stranger.goto(page.url());
    expect(answer?.status()).toBe(401);
    await expect(stranger.locator('#root')).toHaveCount(0);
    await stranger.context().close();
  });

  test('gives a page of another site no socket', async ({ page, browser }) => {
    const other = await browser.newPage();
    const address = page.url().replace('http', 'ws');
    const outcome = await other.evaluate(
      (url) =>
        new Promise((resolve) => {
          const socket = new WebSocket(`${url}rpc`);
          socket.onopen = () => resolve('open');
          socket.onerror = () => resolve('refused');
        }),
      address,
    );
    expect(outcome).toBe('refused');
    await other.context().close();
  });
});
