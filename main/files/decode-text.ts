import iconv from 'iconv-lite';
import { findMojibake } from '../../shared/intake/repair-mojibake.ts';
import type { Failure } from '../../shared/model/failure.ts';
import { fail, type Result, succeed } from '../../shared/model/result.ts';

/** The largest file that is read as text, in bytes: 50 MB. */
export const textLimit = 50 * 1024 * 1024;

/** The encodings a text file is recognised in. */
type FileEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'cp949';

/** A decoded file; `text` has no byte-order mark. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: FileEncoding;
  /** Whether the text itself looks like Korean that was once decoded wrongly; see `repairMojibake`. */
  readonly mojibake: boolean;
}

/** First bytes of files that are not text: PNG, PDF, ZIP (docx, hwpx), the OLE container of HWP 5, HWP 3, JPEG, GIF, gzip. */
const binaryStarts: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  [...'HWP Document File'].map((letter) => letter.charCodeAt(0)),
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b, 0x08],
];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

interface Mark {
  readonly encoding: Exclude<FileEncoding, 'cp949'>;
  readonly length: number;
}

function readMark(bytes: Uint8Array): Mark | null {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return { encoding: 'utf-8', length: 3 };
  if (startsWith(bytes, [0xff, 0xfe])) return { encoding: 'utf-16le', length: 2 };
  if (startsWith(bytes, [0xfe, 0xff])) return { encoding: 'utf-16be', length: 2 };
  return null;
}

function isAscii(byte: number): boolean {
  return byte >= 0x09 && byte < 0x7f;
}

/**
 * UTF-16 without a mark shows by the NUL beside each of its spaces, digits and line ends, always on the same side.
 *
 * Hangul such as 가 (U+AC00) has a NUL of its own on the other side, so only NULs beside an ASCII byte count.
 */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const seen = { le: 0, be: 0, nul: 0 };
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const [left = 0, right = 0] = bytes.subarray(at, at + 2);
    if (left === 0 && right === 0) seen.nul += 1;
    else if (right === 0 && isAscii(left)) seen.le += 1;
    else if (left === 0 && isAscii(right)) seen.be += 1;
  }
  const least = bytes.length / 200;
  if (bytes.length % 2 !== 0 || seen.nul > 0) return null;
  if (seen.le > least && seen.le > seen.be * 10) return 'utf-16le';
  return seen.be > least && seen.be > seen.le * 10 ? 'utf-16be' : null;
}

function decodeStrictly(bytes: Uint8Array, encoding: Exclude<FileEncoding, 'cp949'>, isPart = false): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, { stream: isPart });
  } catch {
    return null;
  }
}

/** Where the first sequence of bytes begins that the encoding does not know. */
function findBadByte(bytes: Uint8Array, encoding: Exclude<FileEncoding, 'cp949'>): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (decodeStrictly(bytes.subarray(0, middle), encoding, true) === null) bad = middle;
    else good = middle;
  }
  while (good > 0 && decodeStrictly(bytes.subarray(0, good), encoding) === null) good -= 1;
  return good;
}

function decodeCp949(bytes: Uint8Array): { readonly text: string } | { readonly badByte: number } {
  const text = iconv.decode(bytes, 'cp949');
  const bad = text.indexOf('\uFFFD');
  return bad < 0 ? { text } : { badByte: iconv.encode(text.slice(0, bad), 'cp949').length };
}

function succeedWith(text: string, encoding: FileEncoding): Result<DecodedText, Failure> {
  return succeed({ text, encoding, mojibake: findMojibake(text) !== null });
}

function decodeMarked(bytes: Uint8Array, name: string, { encoding, length }: Mark): Result<DecodedText, Failure> {
  const body = bytes.subarray(length);
  const text = decodeStrictly(body, encoding);
  if (text !== null) return succeedWith(text, encoding);
  return fail({ kind: 'input-undecodable', name, encoding, offset: length + findBadByte(body, encoding) });
}

function decodeUnmarked(bytes: Uint8Array, name: string): Result<DecodedText, Failure> {
  const asCp949 = decodeCp949(bytes);
  if ('text' in asCp949) return succeedWith(asCp949.text, 'cp949');
  const utf8 = findBadByte(bytes, 'utf-8');
  // the encoding that reads further is the one the file was meant in
  const [encoding, offset] = utf8 >= asCp949.badByte ? ['utf-8', utf8] : ['cp949', asCp949.badByte];
  return fail({ kind: 'input-undecodable', name, encoding, offset });
}

/**
 * Reads the bytes of a text file: byte-order mark, then strict UTF-8, then UTF-16 by its NULs, then CP949 (which holds EUC-KR).
 *
 * Nothing is guessed silently: bytes that no encoding knows fail with the offset of the first. CP949 by iconv-lite, for
 * Node's own `euc-kr` lacks syllables such as 뷁 and turns 똠 into "c".
 */
export function decodeText(bytes: Uint8Array, name: string): Result<DecodedText, Failure> {
  if (bytes.length > textLimit) return fail({ kind: 'input-too-large', name, bytes: bytes.length, limit: textLimit });
  if (binaryStarts.some((start) => startsWith(bytes, start))) return fail({ kind: 'input-binary', name, offset: 0 });
  const mark = readMark(bytes);
  if (mark !== null) return decodeMarked(bytes, name, mark);
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const encoding = guessUtf16(bytes);
    return encoding === null
      ? fail({ kind: 'input-binary', name, offset: nul })
      : decodeMarked(bytes, name, { encoding, length: 0 });
  }
  const utf8 = decodeStrictly(bytes, 'utf-8');
  return utf8 === null ? decodeUnmarked(bytes, name) : succeedWith(utf8, 'utf-8');
}

/** Decodes anew a text that `findMojibake` recognises; null when it recognises none or the bytes do not decode whole. */
export function repairMojibake(text: string): string | null {
  const guess = findMojibake(text);
  if (guess === null) return null;
  if (guess.encoding === 'utf-8') return decodeStrictly(guess.bytes, 'utf-8');
  const decoded = decodeCp949(guess.bytes);
  return 'text' in decoded ? decoded.text : null;
}
