import { countCp949, measureUtf8, readMisreadBytes } from '../text/misread-bytes.ts';

/** A guess that a text was decoded as Latin-1 or windows-1252 though its bytes are Korean in another encoding. */
export interface MojibakeGuess {
  /** What the bytes really are. */
  readonly encoding: 'cp949' | 'utf-8';
  /** What they were read as. */
  readonly readAs: 'latin-1' | 'windows-1252';
  /** The bytes, to be decoded anew. */
  readonly bytes: Uint8Array;
}

/** How many Korean characters the bytes have as UTF-8, or null when they are not UTF-8. */
function countUtf8(bytes: Uint8Array): number | null {
  let korean = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = measureUtf8(bytes, at);
    if (length === 0) return null;
    const lead = bytes[at] ?? 0;
    if (length === 3 && lead >= 0xea && lead <= 0xed) korean += 1;
    at += length;
  }
  return korean;
}

/** Fewer syllables than this could be chance: `Ãé` alone is two accented letters. */
const enoughSyllables = 2;
const enoughShare = 0.7;

/**
 * Recognises Korean that was decoded with the wrong encoding (`³ª·¡½Ã` for 나래시, a town), without changing anything.
 *
 * Only a text made wholly of one-byte characters can be such; French or German among English has single accented letters
 * and so no pairs that read as Korean syllables.
 */
export function findMojibake(text: string): MojibakeGuess | null {
  const read = readMisreadBytes(text);
  if (read === null) return null;
  const asUtf8 = countUtf8(read.bytes);
  if (asUtf8 !== null && asUtf8 >= enoughSyllables) return { encoding: 'utf-8', ...read };
  const asCp949 = countCp949(read.bytes);
  if (asCp949 === null || asCp949.korean < enoughSyllables || asCp949.korean < asCp949.pairs * enoughShare) return null;
  return { encoding: 'cp949', ...read };
}
