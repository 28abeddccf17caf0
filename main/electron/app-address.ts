import type { CustomScheme } from 'electron';

/** The one origin whose pages are this app. */
export const appOrigin = 'app://daejo';

/** The page a window begins with. */
export const firstPage = `${appOrigin}/`;

/** The scheme of the app's pages: an origin of its own, with the rules of https, and no power over the content policy. */
export const appScheme: CustomScheme = {
  scheme: 'app',
  privileges: {
    standard: true,
    secure: true,
    supportFetchAPI: true,
    codeCache: true,
    bypassCSP: false,
    corsEnabled: false,
  },
};

/** Whether an address is one of the app's own pages; compared as text, because unknown schemes have no parsed origin. */
export function isAppAddress(address: string | undefined): boolean {
  return address === appOrigin || (address ?? '').startsWith(`${appOrigin}/`);
}
