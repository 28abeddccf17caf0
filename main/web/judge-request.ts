import { readWindowPath } from '../window-files/read-window-path.ts';
import type { Session } from './create-session.ts';

/** What of a request decides whether it is let in. */
export interface Asked {
  readonly method: string;
  /** The request target exactly as it was sent. */
  readonly target: string;
  /** Names and values by turns, as they were sent. */
  readonly rawHeaders: readonly string[];
  readonly isUpgrade: boolean;
}

/** What becomes of a request: served, given its cookie, handed to the contract, or refused with a status and words. */
export type Ruling =
  | { readonly kind: 'serve' }
  | { readonly kind: 'admit' }
  | { readonly kind: 'connect' }
  | { readonly kind: 'refuse'; readonly status: 400 | 401 | 403 | 404 | 405; readonly words: string };

const refuse = (status: 400 | 401 | 403 | 404 | 405, words: string): Ruling => ({ kind: 'refuse', status, words });

/**
 * Decides about one request before anything is read or done for it.
 *
 * The host name is judged first, against rebinding of a foreign name to this address; then the origin, against other sites in
 * the same browser; then what is asked; and the cookie last, so that a stranger learns nothing but these rules.
 */
export function judgeRequest(asked: Asked, port: number, session: Session): Ruling {
  return (
    judgeHost(asked, port) ??
    judgeOrigin(asked, port) ??
    judgeTarget(asked) ??
    judgeToken(asked, session) ??
    judgeCookie(asked, port, session) ?? { kind: asked.isUpgrade ? 'connect' : 'serve' }
  );
}

const judgeHost = (asked: Asked, port: number): Ruling | null => {
  const hosts = readHeader(asked, 'host');
  const isOurs = hosts.length === 1 && ownNames(port).some((name) => name === hosts[0]);
  return isOurs ? null : refuse(403, 'This address answers to its own name only.');
};

/** Safe methods may come without an origin, as a typed address does; everything else must name one of ours. */
function judgeOrigin(asked: Asked, port: number): Ruling | null {
  const origins = readHeader(asked, 'origin');
  const isNeeded = asked.isUpgrade || !isSafe(asked.method);
  const areOurs = origins.every((origin) => ownNames(port).some((name) => origin === `http://${name}`));
  return areOurs && origins.length <= 1 && (!isNeeded || origins.length === 1)
    ? null
    : refuse(403, 'Only pages of this app may ask that.');
}

function judgeTarget(asked: Asked): Ruling | null {
  // Everything that changes something goes over the socket, so no other method has a meaning here.
  if (!isSafe(asked.method)) return refuse(405, 'Only GET and HEAD are answered.');
  const path = readWindowPath(asked.target);
  if (path === null) return refuse(400, 'That is not an address of this app.');
  if (!asked.isUpgrade) return null;
  if (asked.method !== 'GET' || path !== 'rpc') return refuse(404, 'There is nothing to connect to.');
  return readHeader(asked, 'upgrade').join().toLowerCase() === 'websocket'
    ? null
    : refuse(400, 'That is no WebSocket.');
}

function judgeToken(asked: Asked, session: Session): Ruling | null {
  const query = new URLSearchParams(asked.target.split('?').slice(1).join('?').split('#', 1)[0]);
  const token = query.get('token');
  if (token === null || asked.isUpgrade) return null;
  return session.isToken(token) ? { kind: 'admit' } : refuse(401, outdatedAddress);
}

const judgeCookie = (asked: Asked, port: number, session: Session): Ruling | null =>
  readHeader(asked, 'cookie').some((header) => session.isAdmitted(header, port)) ? null : refuse(401, outdatedAddress);

const outdatedAddress =
  'Open the address that Daejo printed when it started; each start has its own.\n' +
  '대조를 시작할 때 나온 주소로 여십시오. 주소는 시작할 때마다 달라집니다.';

const ownNames = (port: number) => [`127.0.0.1:${port}`, `localhost:${port}`];

const isSafe = (method: string) => method === 'GET' || method === 'HEAD';

function readHeader({ rawHeaders }: Asked, name: string): string[] {
  return rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === name);
}
