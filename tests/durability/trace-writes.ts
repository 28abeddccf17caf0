import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Something that happened to the files of a folder, or a line the program printed, in order. */
export type Operation =
  | { readonly kind: 'create' | 'unlink' | 'sync'; readonly path: string }
  | { readonly kind: 'write'; readonly path: string; readonly offset: number; readonly bytes: Buffer }
  | { readonly kind: 'truncate'; readonly path: string; readonly length: number }
  | { readonly kind: 'print'; readonly line: string };

/** The system calls SQLite changes files with; `?` lets strace pass over those a processor does not have. */
const traced = '?openat,?pwrite64,?write,?pwritev,?fsync,?fdatasync,?ftruncate,?fallocate,?unlink,?unlinkat,?rename';

/** Throws a message that names the Debian package when strace is not there. */
export function requireStrace(): void {
  if (spawnSync('strace', ['-V']).status === 0) return;
  throw new Error('The durability tests need strace, which is not installed: apt-get install strace');
}

/** Runs a program and gives back, in order, what it did to the files below a folder and what it printed. */
export function traceWrites(folder: string, program: readonly string[], tracePath: string): readonly Operation[] {
  requireStrace();
  const options = ['-y', '-xx', '-s', '1000000', '-e', `trace=${traced}`, '-e', 'signal=none', '-o', tracePath];
  const run = spawnSync('strace', [...options, process.execPath, ...program], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`the traced program failed: ${run.stderr}`);
  const lines = readFileSync(tracePath, 'latin1').split('\n');
  return lines.flatMap((line) => readOperation(line, folder) ?? []);
}

type Reader = (match: readonly string[]) => Operation | null;

/** One system call each; strings and paths are hexadecimal because of `-xx`. */
const readers: readonly (readonly [RegExp, Reader])[] = [
  [/^openat\([^,]*, "([^"]*)", (\S*O_CREAT\S*), .*\) = \d/, ([path]) => ({ kind: 'create', path: decodeText(path) })],
  [
    /^pwrite64\(\d+<([^>]*)>, "([^"]*)", \d+, (\d+)\) = (\d+)/,
    ([path, bytes, offset, length]) => ({
      kind: 'write',
      path: decodeText(path),
      offset: Number(offset),
      bytes: decodeBytes(bytes).subarray(0, Number(length)),
    }),
  ],
  [/^write\(1<[^>]*>, "([^"]*)", \d+\) = \d/, ([bytes]) => ({ kind: 'print', line: decodeText(bytes).trimEnd() })],
  [/^f(?:data)?sync\(\d+<([^>]*)>\) = 0/, ([path]) => ({ kind: 'sync', path: decodeText(path) })],
  [
    /^ftruncate\(\d+<([^>]*)>, (\d+)\) = 0/,
    ([path, length]) => ({ kind: 'truncate', path: decodeText(path), length: Number(length) }),
  ],
  [/^unlink(?:at\([^,]*, |\()"([^"]*)"(?:, 0)?\) = 0/, ([path]) => ({ kind: 'unlink', path: decodeText(path) })],
];

function readOperation(line: string, folder: string): Operation | null {
  const call = line.replace(/\s{2,}= /, ' = ');
  for (const [pattern, read] of readers) {
    const match = pattern.exec(call);
    if (match === null) continue;
    const operation = read(match.slice(1));
    return operation === null || operation.kind === 'print' || isBelow(operation.path, folder) ? operation : null;
  }
  assertHarmless(call, folder);
  return null;
}

/** A change of the folder that is not understood would make the replay a lie. */
function assertHarmless(call: string, folder: string): void {
  const isAboutFolder = call.includes(encodeText(folder));
  const isReading = call.startsWith('openat(') && !call.includes('O_CREAT');
  if (isAboutFolder && !isReading && !/ = -1 /.test(call)) throw new Error(`not understood: ${call.slice(0, 200)}`);
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function decodeBytes(escaped = ''): Buffer {
  return Buffer.from(escaped.replaceAll('\\x', ''), 'hex');
}

/** A path in angle brackets is hexadecimal or plain, depending on the version of strace. */
function decodeText(text = ''): string {
  return text.startsWith('\\x') ? decodeBytes(text).toString('utf8') : text;
}

function encodeText(text: string): string {
  return [...Buffer.from(text)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
}
