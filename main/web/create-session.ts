import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** The secrets of one launch: the token in the address that is printed, and the cookie it is exchanged for. */
export interface Session {
  readonly token: string;
  isToken(text: string): boolean;
  /** Whether a `Cookie` header holds this launch's cookie for the port. */
  isAdmitted(cookieHeader: string | undefined, port: number): boolean;
  /** The value of `Set-Cookie` that admits a browser; the port is in the name, for cookies do not know ports. */
  writeCookie(port: number): string;
}

/** Makes the secrets of a launch; `random` gives that many unguessable bytes. */
export function createSession(random: (size: number) => Uint8Array = randomBytes): Session {
  const token = Buffer.from(random(32)).toString('base64url');
  const secret = Buffer.from(random(32)).toString('base64url');
  return {
    token,
    isToken: (text) => isSame(text, token),
    isAdmitted: (header, port) => readCookies(header, `daejo-${port}`).some((value) => isSame(value, secret)),
    writeCookie: (port) => `daejo-${port}=${secret}; Path=/; HttpOnly; SameSite=Strict`,
  };
}

function readCookies(header: string | undefined, name: string): string[] {
  return (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
}

/** Compared as hashes, so that neither length nor content shows in the time it takes. */
function isSame(a: string, b: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(a), hash(b));
}
