import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the app may weigh when packed, without Electron: the program, and the words and traps it knows. */
const limits = { program: 1_000_000, lexicon: 1_500_000 };
const isLexicon = ({ file }) => /lexicon-[^/\\]+\.js$/.test(file);

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
  const parts = { program: rows.filter((row) => !isLexicon(row)), lexicon: rows.filter(isLexicon) };
  return Object.entries(parts).every(([name, part]) => isWithin(name, part));
}

function isWithin(name, rows) {
  const plain = rows.reduce((sum, row) => sum + row.plain, 0);
  const packed = rows.reduce((sum, row) => sum + row.packed, 0);
  console.log(`${inKb(plain)}  ${inKb(packed)} packed  the ${name}; its limit is ${inKb(limits[name]).trim()} packed`);
  return rows.length > 0 && packed <= limits[name];
}

const inKb = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
