import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWebServer, type WebServer } from '../../../main/web/create-web-server.ts';

let folder: string;
let server: WebServer;
let connections = 0;
let cookie = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'daejo-web-'));
  writeFileSync(join(folder, 'index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__"><h1>desk</h1>');
  writeFileSync(join(folder, '.hidden'), 'secret');
  writeFileSync(join(folder, 'app.js'), 'export {};');
  server = await createWebServer({ root: folder, port: 0, connect: () => connections++ });
  const answer = await send(lines('GET', `/?token=${tokenOf(server)}`));
  cookie = /set-cookie: ([^;\r]+)/iu.exec(answer)?.[1] ?? '';
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const tokenOf = ({ url }: WebServer) => new URL(url).searchParams.get('token') ?? '';

/** Sends bytes as they stand and gives back everything that was answered. */
function send(request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, '127.0.0.1');
    let answer = '';
    socket.setTimeout(500, () => socket.destroy());
    socket.on('data', (data) => {
      answer += data.toString('latin1');
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
    socket.write(request);
  });
}

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/u.exec(answer)?.[1] ?? 0);

/** A request whose headers replace the ones that would be let in; `null` leaves one out. */
function lines(method: string, target: string, changed: Record<string, string | null> = {}): string {
  const headers = { host: `127.0.0.1:${server.port}`, connection: 'close', ...changed };
  const written = Object.entries(headers).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
  return [`${method} ${target} HTTP/1.1`, ...written, '', ''].join('\r\n');
}

const admitted = (method: string, target: string, changed: Record<string, string | null> = {}) =>
  lines(method, target, { cookie, ...changed });

const upgrade = (changed: Record<string, string | null> = {}, target = '/rpc', method = 'GET') =>
  admitted(method, target, {
    origin: `http://127.0.0.1:${server.port}`,
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': 'MDEyMzQ1Njc4OWFiY2RlZg==',
    ...changed,
  });

describe('what the web host refuses', () => {
  const refused: Record<string, [status: number, request: () => string]> = {
    'no cookie': [401, () => lines('GET', '/')],
    'no cookie for a script': [401, () => lines('GET', '/app.js')],
    'a cookie of another launch': [401, () => lines('GET', '/', { cookie: cookie.replace(/=.*/u, '=AAAA') })],
    'the right value under the name of another port': [
      401,
      () => lines('GET', '/', { cookie: cookie.replace(/\d+=/u, '1=') }),
    ],
    'a wrong token': [401, () => lines('GET', '/?token=AAAA')],
    'an empty token': [401, () => lines('GET', '/?token=')],
    'a wrong token although the cookie is right': [401, () => admitted('GET', '/?token=AAAA')],
    'a foreign host name bound to this address': [
      403,
      () => admitted('GET', '/', { host: `evil.example:${server.port}` }),
    ],
    'our host name on another port': [403, () => admitted('GET', '/', { host: '127.0.0.1:1' })],
    'our host name without a port': [403, () => admitted('GET', '/', { host: 'localhost' })],
    'our host name with a dot at its end': [403, () => admitted('GET', '/', { host: `localhost.:${server.port}` })],
    'another spelling of this address': [403, () => admitted('GET', '/', { host: `127.1:${server.port}` })],
    'no host name at all': [400, () => admitted('GET', '/', { host: null })],
    'two host names': [403, () => admitted('GET', '/').replace('\r\n', `\r\nHost: localhost:${server.port}\r\n`)],
    'a page asked for by another site': [403, () => admitted('GET', '/', { origin: 'http://evil.example' })],
    'a page asked for by a sandboxed frame': [403, () => admitted('GET', '/', { origin: 'null' })],
    'a change asked for by another site': [403, () => admitted('POST', '/rpc', { origin: 'http://evil.example' })],
    'a change without an origin': [403, () => admitted('POST', '/rpc')],
    'a change from our own page, which uses the socket': [
      405,
      () => admitted('POST', '/rpc', { origin: `http://127.0.0.1:${server.port}` }),
    ],
    'deleting a page': [405, () => admitted('DELETE', '/index.html', { origin: `http://localhost:${server.port}` })],
    'being used as a proxy': [405, () => lines('CONNECT', 'evil.example:443')],
    'an absolute address': [400, () => admitted('GET', `http://127.0.0.1:${server.port}/`)],
    'a path that climbs': [400, () => admitted('GET', '/../package.json')],
    'a path that climbs in disguise': [400, () => admitted('GET', '/%2e%2e/package.json')],
    'a path that climbs in two disguises': [400, () => admitted('GET', '/%252e%252e/package.json')],
    'a path that climbs with backslashes': [400, () => admitted('GET', '/..\\package.json')],
    'an encoded slash': [400, () => admitted('GET', '/assets%2f..%2fpackage.json')],
    'an encoded NUL': [400, () => admitted('GET', '/index.html%00.js')],
    'a path from the root of the disk': [400, () => admitted('GET', '//etc/passwd')],
    'a hidden file': [400, () => admitted('GET', '/.hidden')],
    'a file that is not there': [404, () => admitted('GET', '/nothing.js')],
    'a socket without a cookie': [401, () => upgrade({ cookie: null })],
    'a socket with the token instead of the cookie': [
      401,
      () => upgrade({ cookie: null }, `/rpc?token=${tokenOf(server)}`),
    ],
    'a socket opened by another site': [403, () => upgrade({ origin: 'http://evil.example' })],
    'a socket opened by another port of this machine': [403, () => upgrade({ origin: 'http://127.0.0.1:1' })],
    'a socket opened by a page over https': [403, () => upgrade({ origin: `https://127.0.0.1:${server.port}` })],
    'a socket without an origin': [403, () => upgrade({ origin: null })],
    'a socket for a foreign host name': [403, () => upgrade({ host: `evil.example:${server.port}` })],
    'a socket elsewhere': [404, () => upgrade({}, '/other')],
    'an upgrade to something else': [400, () => upgrade({ upgrade: 'h2c' })],
    'a socket opened by POST': [405, () => upgrade({}, '/rpc', 'POST')],
  };

  it.each(Object.entries(refused))('%s', async (_, [status, request]) => {
    const before = connections;
    const answer = await send(request());
    expect(statusOf(answer)).toBe(status);
    expect(answer).not.toMatch(/set-cookie|secret|<h1>/iu);
    expect(connections).toBe(before);
  });
});

describe('what the web host lets in', () => {
  it('gives the cookie for the token and nothing else', async () => {
    const answer = await send(lines('GET', `/?token=${tokenOf(server)}`));
    expect(statusOf(answer)).toBe(303);
    expect(answer).toMatch(
      new RegExp(`set-cookie: daejo-${server.port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict\r`, 'iu'),
    );
    expect(answer).toMatch(/location: \/\r/iu);
  });

  it('serves the page with a fresh nonce in header and page', async () => {
    const nonces = [];
    for (const answer of [await send(admitted('GET', '/')), await send(admitted('GET', '/'))]) {
      const nonce = /script-src 'self' 'nonce-([\w-]+)'/u.exec(answer)?.[1] ?? 'none';
      expect(statusOf(answer)).toBe(200);
      expect(answer).toContain(`content="${nonce}"`);
      expect(answer).toMatch(/cache-control: no-store\r/iu);
      nonces.push(nonce);
    }
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it('serves by either name of the machine', async () => {
    expect(statusOf(await send(admitted('GET', '/app.js', { host: `localhost:${server.port}` })))).toBe(200);
  });

  it('opens the socket for its own page', async () => {
    const before = connections;
    expect(statusOf(await send(upgrade()))).toBe(101);
    expect(connections).toBe(before + 1);
  });

  it('names no two launches alike', async () => {
    const other = await createWebServer({ root: folder, port: 0, connect: () => connections++ });
    expect(tokenOf(other)).not.toBe(tokenOf(server));
    await other.close();
  });

  it('says which port is taken', async () => {
    const attempt = createWebServer({ root: folder, port: server.port, connect: () => connections++ });
    await expect(attempt).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
