/** Answers requests to one scheme. */
export type SchemeHandler = (request: Request) => Response | Promise<Response>;

const handlers = new Map<string, SchemeHandler>();
const privileged: unknown[] = [];

/** Schemes of the app. Chromium knows none of them, so `app://daejo/x` stands as `http://daejo.app.localhost/x` in the page. */
export const protocol = {
  registerSchemesAsPrivileged: (schemes: readonly unknown[]) => void privileged.push(...schemes),
  handle: (scheme: string, handler: SchemeHandler) => void handlers.set(scheme, handler),
  isProtocolHandled: (scheme: string) => handlers.has(scheme),
  /** What the app asked for when it started; for tests. */
  privileged,
};

/** The address under which Chromium can ask for an address of the app. */
export function toLocalhost(address: string): string {
  return address.replace(/^([a-z][a-z0-9+.-]*):\/\/([^/]+)/u, (all, scheme, host) =>
    handlers.has(scheme) ? `http://${host}.${scheme}.localhost` : all,
  );
}

/** The app's own address for one that Chromium asked for; any other stays as it is. */
export function fromLocalhost(address: string): string {
  return address.replace(/^http:\/\/([^/]+)\.([^./]+)\.localhost(?=[/?#]|$)/u, '$2://$1');
}

/** The handler for an address of the app, or undefined for any other. */
export function findSchemeHandler(address: string): SchemeHandler | undefined {
  return handlers.get(address.split('://', 1)[0] ?? '');
}
