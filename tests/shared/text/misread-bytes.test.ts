import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCp949, measureUtf8, readByte, readMisreadBytes, readUtf8 } from '../../../shared/text/misread-bytes.ts';

const encode = (text: string) => new TextEncoder().encode(text);

describe('readMisreadBytes', () => {
  it.each([
    ['letters', 'Ab', [0x41, 0x62], 'latin-1'],
    ['a Latin-1 letter', 'é', [0xe9], 'latin-1'],
    ['a sign only windows-1252 has', '€', [0x80], 'windows-1252'],
  ])('%s', (_reason, text, bytes, readAs) => {
    expect(readMisreadBytes(text)).toEqual({ bytes: Uint8Array.from(bytes), readAs });
  });

  it('has none for Korean', () => {
    expect(readMisreadBytes('가')).toBeNull();
    expect(readByte('가')).toBeUndefined();
  });
});

describe('readUtf8', () => {
  it('reads back whatever was encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const bytes = encode(text);
        const codes: number[] = [];
        for (let at = 0; at < bytes.length; ) {
          const length = measureUtf8(bytes, at);
          codes.push(readUtf8(bytes, at, length));
          at += length;
        }
        expect(String.fromCodePoint(...codes)).toBe(text);
      }),
    );
  });

  it('measures nothing where a character is broken off', () => {
    expect(measureUtf8([0xea, 0xb0], 0)).toBe(0);
    expect(measureUtf8([0xb0, 0xb0], 0)).toBe(0);
  });
});

describe('countCp949', () => {
  it('counts common syllables', () => {
    expect(countCp949([0xb3, 0xaa, 0x20, 0xb7, 0xa1])).toEqual({ korean: 2, pairs: 2 });
  });

  it('has none where a pair is broken off', () => {
    expect(countCp949([0xb3])).toBeNull();
  });
});
