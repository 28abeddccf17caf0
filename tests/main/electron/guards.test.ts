import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptPort, type PortMessage } from '../../../main/electron/accept-port.ts';
import { type GuardedContents, guardContents } from '../../../main/electron/guard-contents.ts';
import { serveAppPage } from '../../../main/electron/serve-app-page.ts';

type Listener = (event: { url: string; isMainFrame: boolean; preventDefault(): void }) => void;

/** A page's contents that only remember who guards them. */
function createContents() {
  const listeners: Record<string, Listener> = {};
  let open: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });
  const opened: string[] = [];
  const contents = {
    on: (name: string, listener: Listener) => Object.assign(listeners, { [name]: listener }),
    setWindowOpenHandler: (handler: typeof open) => {
      open = handler;
    },
  };
  guardContents(contents as unknown as GuardedContents, (address) => opened.push(address));
  const isPrevented = (name: string, url: string, isMainFrame = true) => {
    let prevented = false;
    listeners[name]?.({ url, isMainFrame, preventDefault: () => (prevented = true) });
    return prevented;
  };
  return { isPrevented, openWindow: (url: string) => open({ url }).action, opened };
}

describe('a page stays where it is', () => {
  const elsewhere = {
    'another site': 'https://evil.example/',
    'a file of the disk': 'file:///etc/passwd',
    'another host of the same scheme': 'app://evil/index.html',
    'a host that begins like ours': 'app://daejo.evil.example/',
    'a script as an address': 'javascript:alert(1)',
    'a page made of its own address': 'data:text/html,<script>1</script>',
    'a listed site': 'https://themqm.org/',
  };

  it.each(Object.entries(elsewhere))('does not go to %s', (_, url) => {
    const { isPrevented, openWindow } = createContents();
    expect(isPrevented('will-navigate', url)).toBe(true);
    expect(isPrevented('will-redirect', url)).toBe(true);
    expect(isPrevented('will-frame-navigate', url, false)).toBe(true);
    expect(isPrevented('will-attach-webview', url)).toBe(true);
    expect(openWindow(url)).toBe('deny');
  });

  it('may load itself again', () => {
    expect(createContents().isPrevented('will-navigate', 'app://daejo/index.html')).toBe(false);
  });

  const external: Record<string, [url: string, isOpened: boolean]> = {
    'a listed site': ['https://themqm.org/typology', true],
    'a listed site without encryption': ['http://themqm.org/', false],
    'a listed site on another port': ['https://themqm.org:8443/', false],
    'a listed site with a user name': ['https://themqm.org@evil.example/', false],
    'a site that ends like a listed one': ['https://notthemqm.org/', false],
    'an unlisted site': ['https://evil.example/', false],
    'a program of the system': ['ms-settings:privacy', false],
    'what is no address': ['themqm.org', false],
  };

  it.each(Object.entries(external))('hands to the system or not: %s', (_, [url, isOpened]) => {
    const { openWindow, opened } = createContents();
    openWindow(url);
    expect(opened).toEqual(isOpened ? [url] : []);
  });
});

describe('a port', () => {
  const createPort = () => {
    const port = { isStarted: false, isClosed: false, start: () => {}, close: () => {} };
    port.start = () => Object.assign(port, { isStarted: true });
    port.close = () => Object.assign(port, { isClosed: true });
    return port;
  };
  const top = { url: 'app://daejo/', parent: null };
  const senders: Record<string, [frame: object | null, ports: number, isAccepted: boolean]> = {
    'from the top page': [top, 1, true],
    'from the top page at a deeper address': [{ ...top, url: 'app://daejo/index.html#article' }, 1, true],
    'from a frame inside it': [{ ...top, parent: top }, 1, false],
    'from another site': [{ ...top, url: 'https://evil.example/' }, 1, false],
    'from a host that begins like ours': [{ ...top, url: 'app://daejo.evil/' }, 1, false],
    'from a page that is gone': [null, 1, false],
    'with a second one beside it': [top, 2, false],
    'that is missing': [top, 0, false],
  };

  it.each(Object.entries(senders))('%s', (_, [senderFrame, count, isAccepted]) => {
    const ports = Array.from({ length: count }, createPort);
    const accepted: unknown[] = [];
    acceptPort({ senderFrame, ports } as unknown as PortMessage, (port) => accepted.push(port));
    expect(accepted).toEqual(isAccepted ? ports : []);
    for (const port of ports) expect(port).toMatchObject({ isStarted: isAccepted, isClosed: !isAccepted });
  });
});

describe('the app scheme', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'daejo-scheme-'));
    mkdirSync(join(folder, 'renderer/assets'), { recursive: true });
    writeFileSync(join(folder, 'renderer/index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__">');
    writeFileSync(join(folder, 'renderer/assets/index-1a2b.js'), 'export {};');
    writeFileSync(join(folder, 'secret.js'), 'secret');
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  const ask = (url: string, method = 'GET') => serveAppPage(join(folder, 'renderer'), { url, method });

  const answers: Record<string, [url: string, method: string, status: number]> = {
    'the page': ['app://daejo/', 'GET', 200],
    'the page with a place in it': ['app://daejo/#article', 'GET', 200],
    'a built file': ['app://daejo/assets/index-1a2b.js', 'GET', 200],
    'another host': ['app://evil/', 'GET', 403],
    'a change': ['app://daejo/', 'POST', 405],
    'a path that climbs': ['app://daejo/../secret.js', 'GET', 400],
    'a path that climbs in disguise': ['app://daejo/%2e%2e/secret.js', 'GET', 400],
    'a path that climbs with backslashes': ['app://daejo/..%5Csecret.js', 'GET', 400],
    'a path from the root of the disk': ['app://daejo//etc/passwd', 'GET', 400],
    'a drive': ['app://daejo/C:/secret.js', 'GET', 400],
    'a NUL': ['app://daejo/index.html%00', 'GET', 400],
    'a folder': ['app://daejo/assets', 'GET', 404],
    'what is not there': ['app://daejo/nothing.js', 'GET', 404],
  };

  it.each(Object.entries(answers))('%s', async (_, [url, method, status]) => {
    const response = await ask(url, method);
    expect(response.status).toBe(status);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).not.toContain('secret');
  });

  it('gives each page a nonce of its own', async () => {
    const pages = [await ask('app://daejo/'), await ask('app://daejo/')];
    const nonces = pages.map(
      ({ headers }) => /'nonce-([\w-]+)'/u.exec(headers.get('content-security-policy') ?? '')?.[1],
    );
    expect(new Set(nonces).size).toBe(2);
    expect(await pages[0]?.text()).toContain(`content="${nonces[0]}"`);
  });
});
