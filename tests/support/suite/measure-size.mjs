import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the app may weigh when packed, without Electron. */
const limit = 1_000_000;

/** Prints what the built app weighs, file by file and packed; answers whether it is within its limit. */
export function measureSize(root) {
  const out = join(root, 'out');
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const rows = files.map((file) => ({ file, plain: statSync(file).size, packed: gzipSync(readFileSync(file)).length }));
  rows.sort((a, b) => b.packed - a.packed);
  for (const { file, plain, packed } of rows)
    console.log(`${inKb(plain)}  ${inKb(packed)} packed  ${relative(root, file)}`);
  const plain = rows.reduce((sum, row) => sum + row.plain, 0);
  const packed = rows.reduce((sum, row) => sum + row.packed, 0);
  console.log(`${inKb(plain)}  ${inKb(packed)} packed  in all; the limit is ${inKb(limit).trim()} packed`);
  return packed <= limit;
}

const inKb = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
