/** What a text's characters stand for when each was made of one byte. */
export interface MisreadBytes {
  readonly bytes: Uint8Array;
  /** What the bytes were read as. */
  readonly readAs: 'latin-1' | 'windows-1252';
}

/** The characters windows-1252 has where Latin-1 has controls, by byte from 0x80; the five it leaves open are controls here. */
const windows1252 = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((character, index) => [character, 0x80 + index]),
);

/** The byte a character was made of if it was read as Latin-1 or windows-1252, or undefined when neither has it. */
export function readByte(character: string): number | undefined {
  const code = character.charCodeAt(0);
  return code <= 0xff ? code : windows1252.get(character);
}

/** The bytes of a text made wholly of one-byte characters, or null when it is not. */
export function readMisreadBytes(text: string): MisreadBytes | null {
  const bytes = new Uint8Array(text.length);
  let readAs: MisreadBytes['readAs'] = 'latin-1';
  for (let at = 0; at < text.length; at += 1) {
    const own = readByte(text.charAt(at));
    if (own === undefined) return null;
    if (text.charCodeAt(at) > 0xff) readAs = 'windows-1252';
    bytes[at] = own;
  }
  return { bytes, readAs };
}

/** How many bytes the character that begins at a place of UTF-8 has, or 0 where none begins or it is broken off. */
export function measureUtf8(bytes: ArrayLike<number>, at: number): number {
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
  for (let next = 1; next < length; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** The code point of the UTF-8 character of `length` bytes at a place. */
export function readUtf8(bytes: ArrayLike<number>, at: number, length: number): number {
  const lead = bytes[at] ?? 0;
  if (length === 1) return lead;
  let code = lead & (0xff >> (length + 1));
  for (let next = 1; next < length; next += 1) code = (code << 6) | ((bytes[at + next] ?? 0) & 0x3f);
  return code;
}

/**
 * How many double bytes of CP949 there are and how many of them are the common syllables of KS X 1001 (lead 0xB0 to 0xC8),
 * or null when the bytes are not CP949.
 */
export function countCp949(bytes: ArrayLike<number>): { readonly korean: number; readonly pairs: number } | null {
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
