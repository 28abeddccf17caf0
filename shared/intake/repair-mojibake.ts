/** A guess that a text was decoded as Latin-1 or windows-1252 though its bytes are Korean in another encoding. */
export interface MojibakeGuess {
  /** What the bytes really are. */
  readonly encoding: 'cp949' | 'utf-8';
  /** What they were read as. */
  readonly readAs: 'latin-1' | 'windows-1252';
  /** The bytes, to be decoded anew. */
  readonly bytes: Uint8Array;
}

/** The characters windows-1252 has where Latin-1 has controls, by byte from 0x80; the five it leaves open are absent. */
const windows1252 = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((character, index) => [character, 0x80 + index]),
);

interface Bytes {
  readonly bytes: Uint8Array;
  readonly readAs: MojibakeGuess['readAs'];
}

function toBytes(text: string): Bytes | null {
  const bytes = new Uint8Array(text.length);
  let readAs: MojibakeGuess['readAs'] = 'latin-1';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const own = code <= 0xff ? code : windows1252.get(text.charAt(at));
    if (own === undefined) return null;
    if (code > 0xff) readAs = 'windows-1252';
    bytes[at] = own;
  }
  return { bytes, readAs };
}

/** How many Korean characters the bytes have as UTF-8, or null when they are not UTF-8. */
function countUtf8(bytes: Uint8Array): number | null {
  let korean = 0;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const length =
      lead < 0x80
        ? 1
        : lead >= 0xc2 && lead < 0xe0
          ? 2
          : lead >= 0xe0 && lead < 0xf0
            ? 3
            : lead >= 0xf0 && lead < 0xf5
              ? 4
              : 0;
    if (length === 0) return null;
    for (let next = 1; next < length; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return null;
    if (length === 3 && lead >= 0xea && lead <= 0xed) korean += 1;
    at += length;
  }
  return korean;
}

/** The share of CP949 double bytes that are the common syllables of KS X 1001 (lead 0xB0 to 0xC8), or null when they are not CP949. */
function readCp949(bytes: Uint8Array): { readonly korean: number; readonly pairs: number } | null {
  let korean = 0;
  let pairs = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[at + 1] ?? 0;
    if (lead === 0x80 || lead === 0xff || trail < 0x41 || trail === 0xff) return null;
    pairs += 1;
    if (lead >= 0xb0 && lead <= 0xc8 && trail >= 0xa1) korean += 1;
    at += 1;
  }
  return { korean, pairs };
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
  const read = toBytes(text);
  if (read === null) return null;
  const asUtf8 = countUtf8(read.bytes);
  if (asUtf8 !== null && asUtf8 >= enoughSyllables) return { encoding: 'utf-8', ...read };
  const asCp949 = readCp949(read.bytes);
  if (asCp949 === null || asCp949.korean < enoughSyllables || asCp949.korean < asCp949.pairs * enoughShare) return null;
  return { encoding: 'cp949', ...read };
}
