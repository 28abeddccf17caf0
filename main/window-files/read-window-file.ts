import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { mediaTypes } from './media-types.data.ts';
import { readWindowPath } from './read-window-path.ts';
import { commonHeaders, writeWindowHeaders } from './window-headers.ts';

/** One answer to a request for a file of the window. */
export interface WindowFile {
  readonly status: 200 | 400 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** What stands in built pages where the nonce of this response belongs. */
const noncePlace = '__CSP_NONCE__';

/** Reads the file that a request target names under `root`: 400 for a target that names nothing, 404 where nothing is. */
export async function readWindowFile(root: string, target: string): Promise<WindowFile> {
  const path = readWindowPath(target);
  if (path === null) return refusal(400, 'That is not an address of this app.');
  const type = mediaTypes[extname(path)];
  const content = type === undefined ? null : await readFile(join(root, path)).catch(() => null);
  if (type === undefined || content === null) return refusal(404, 'There is no such page.');
  return type.startsWith('text/html') ? htmlPage(content, type) : assetPage(content, type);
}

function htmlPage(content: Buffer, type: string): WindowFile {
  const nonce = randomBytes(18).toString('base64url');
  const body = Buffer.from(content.toString('utf8').replaceAll(noncePlace, nonce));
  return { status: 200, headers: { ...writeWindowHeaders(nonce), 'content-type': type }, body };
}

function assetPage(content: Buffer, type: string): WindowFile {
  // Built assets carry a hash of their content in their names, so a copy never goes stale.
  const headers = { ...commonHeaders, 'content-type': type, 'cache-control': 'private, max-age=31536000, immutable' };
  return { status: 200, headers, body: new Uint8Array(content) };
}

function refusal(status: 400 | 404, words: string): WindowFile {
  const headers = { ...commonHeaders, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  return { status, headers, body: Buffer.from(`${words}\n`) };
}
