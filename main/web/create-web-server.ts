import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { readWindowFile } from '../window-files/read-window-file.ts';
import { commonHeaders } from '../window-files/window-headers.ts';
import { createSession } from './create-session.ts';
import { type Asked, judgeRequest, type Ruling } from './judge-request.ts';

/** What a web server is made of. */
export interface WebServerParts {
  /** The folder of the built window. */
  readonly root: string;
  /** The port to listen on; 0 takes a free one. */
  readonly port: number;
  /** Speaks the contract over a socket that has been let in. */
  connect(socket: WebSocket): void;
}

/** A server that is listening. */
export interface WebServer {
  readonly port: number;
  /** The address to open, with this launch's token. */
  readonly url: string;
  close(): Promise<void>;
}

/** Room for the largest file the contract takes, in base64, and its envelope. */
const largestMessage = 96 * 1024 * 1024;

/** Serves the window and the contract on 127.0.0.1; rejects with Node's error where the port cannot be had. */
export async function createWebServer({ root, port, connect }: WebServerParts): Promise<WebServer> {
  const session = createSession();
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessage });
  const server = createServer((request, response) => {
    const ruling = judgeRequest(toAsked(request, false), portOf(server), session);
    if (ruling.kind === 'admit') admit(response, session.writeCookie(portOf(server)));
    else if (ruling.kind === 'refuse') refuse(response, ruling);
    else void serve(root, request, response);
  });
  server.on('upgrade', (request, socket, head) => {
    const ruling = judgeRequest(toAsked(request, true), portOf(server), session);
    if (ruling.kind === 'connect') sockets.handleUpgrade(request, socket, head, connect);
    else refuseUpgrade(socket, ruling);
  });
  server.on('connect', (_, socket) =>
    refuseUpgrade(socket, { kind: 'refuse', status: 405, words: 'This is no proxy.' }),
  );
  await listen(server, port);
  const url = `http://127.0.0.1:${portOf(server)}/?token=${session.token}`;
  return { port: portOf(server), url, close: () => close(server, sockets) };
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;

const toAsked = ({ method = '', url = '', rawHeaders }: IncomingMessage, isUpgrade: boolean): Asked => ({
  method,
  target: url,
  rawHeaders,
  isUpgrade,
});

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: Server, sockets: WebSocketServer): Promise<void> {
  for (const socket of sockets.clients) socket.terminate();
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function serve(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const page = await readWindowFile(root, request.url ?? '');
  response.writeHead(page.status, { ...page.headers, 'content-length': page.body.byteLength });
  response.end(request.method === 'HEAD' ? undefined : page.body);
}

function admit(response: ServerResponse, cookie: string): void {
  response.writeHead(303, { ...commonHeaders, location: '/', 'set-cookie': cookie, 'cache-control': 'no-store' }).end();
}

type Refusal = Extract<Ruling, { kind: 'refuse' }>;

const refusalHeaders = {
  ...commonHeaders,
  'content-type': 'text/plain; charset=utf-8',
  'cache-control': 'no-store',
  connection: 'close',
};

function refuse(response: ServerResponse, { status, words }: Refusal): void {
  response
    .writeHead(status, status === 405 ? { ...refusalHeaders, allow: 'GET, HEAD' } : refusalHeaders)
    .end(`${words}\n`);
}

/** A refused upgrade has no response object: the status is written on the bare socket. */
function refuseUpgrade(socket: Duplex, ruling: Ruling): void {
  const status = ruling.kind === 'refuse' ? ruling.status : 400;
  const lines = Object.entries(refusalHeaders).map(([name, value]) => `${name}: ${value}`);
  socket.on('error', () => socket.destroy());
  socket.end([`HTTP/1.1 ${status} Refused`, ...lines, '', ''].join('\r\n'));
}
