/**
 * The file inside the window's folder that a request target names, as `assets/index-1a2b.js`, or null where it names none.
 *
 * Built files have plain ASCII names, so nothing is decoded and nothing is interpreted: a per cent sign, a backslash, a NUL,
 * an empty or dotted segment, or an absolute URL is refused for what it is.
 */
export function readWindowPath(target: string): string | null {
  const path = target.split(/[?#]/u, 1)[0] ?? '';
  if (path === '/') return 'index.html';
  if (!path.startsWith('/') || path.length > 500) return null;
  const segments = path.slice(1).split('/');
  return segments.every((segment) => /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/u.test(segment)) ? segments.join('/') : null;
}
