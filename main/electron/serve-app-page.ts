import { readWindowFile } from '../window-files/read-window-file.ts';
import { commonHeaders } from '../window-files/window-headers.ts';
import { appOrigin, isAppAddress } from './app-address.ts';

/** Answers a request to the `app:` scheme with a file of the built window under `root`; other hosts and methods get nothing. */
export async function serveAppPage(root: string, { url, method }: { url: string; method: string }): Promise<Response> {
  if (!isAppAddress(url)) return new Response(null, { status: 403, headers: commonHeaders });
  if (method !== 'GET' && method !== 'HEAD') return new Response(null, { status: 405, headers: commonHeaders });
  const { status, headers, body } = await readWindowFile(root, url.slice(appOrigin.length));
  return new Response(method === 'HEAD' ? null : body, { status, headers });
}
