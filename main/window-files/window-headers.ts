/**
 * The Content-Security-Policy of every page, for one response's nonce.
 *
 * Style sheets that the interface kit and the editor insert carry the nonce; scripts come from the host alone. Trusted Types
 * are not required, because the interface kit writes its style sheets through `innerHTML`.
 */
function writePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Headers of every response, whatever it holds. */
export const commonHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=()',
};

/** Headers of a page of HTML: never kept by a cache, because each copy carries its own nonce. */
export function writeWindowHeaders(nonce: string): Readonly<Record<string, string>> {
  return { ...commonHeaders, 'content-security-policy': writePolicy(nonce), 'cache-control': 'no-store' };
}
