import type { WebContents } from 'electron';
import { isAppAddress } from './app-address.ts';
import { externalHosts } from './external-hosts.data.ts';

/** The part of a page's contents that is guarded. */
export type GuardedContents = Pick<WebContents, 'on' | 'setWindowOpenHandler'>;

/** Keeps a page where it is: it goes nowhere, opens nothing, embeds nothing; listed links open in the person's browser. */
export function guardContents(contents: GuardedContents, openExternal: (address: string) => unknown): void {
  contents.setWindowOpenHandler(({ url }) => {
    if (isExternalAllowed(url)) openExternal(url);
    return { action: 'deny' };
  });
  contents.on('will-navigate', (event) => {
    if (isExternalAllowed(event.url)) openExternal(event.url);
    // Reloading the same page is navigation too, and is let through.
    if (!isAppAddress(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** Whether a link may be handed to the system: https, a listed site, no user name and no odd port. */
function isExternalAllowed(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password, port } = new URL(address);
  return protocol === 'https:' && externalHosts.includes(hostname) && `${username}${password}${port}` === '';
}
