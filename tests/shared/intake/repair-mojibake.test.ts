import { describe, expect, it } from 'vitest';
import { findMojibake } from '../../../shared/intake/repair-mojibake.ts';

/** 나래시 (a town) in CP949 and in UTF-8. */
const cp949 = [0xb3, 0xaa, 0xb7, 0xa1, 0xbd, 0xc3];
const utf8 = [0xeb, 0x82, 0x98, 0xeb, 0x9e, 0x98, 0xec, 0x8b, 0x9c];
const asLatin1 = (bytes: readonly number[]): string => String.fromCharCode(...bytes);

describe('findMojibake', () => {
  it.each([
    ['CP949 read as Latin-1', asLatin1(cp949), 'cp949', 'latin-1', cp949],
    ['CP949 among plain letters', `${asLatin1(cp949)} 2024`, 'cp949', 'latin-1', [...cp949, 32, 50, 48, 50, 52]],
    ['UTF-8 read as Latin-1', asLatin1(utf8), 'utf-8', 'latin-1', utf8],
    ['UTF-8 read as windows-1252, whose 0x9C is œ', 'ë‚˜ëž˜ì‹œ', 'utf-8', 'windows-1252', utf8],
  ])('%s', (_reason, text, encoding, readAs, bytes) => {
    expect(findMojibake(text)).toEqual({ encoding, readAs, bytes: Uint8Array.from(bytes) });
  });

  it.each([
    ['plain ASCII', 'Narae City builds a bridge.'],
    ['French', 'Le maire a été réélu à Orléans après une journée agitée.'],
    ['German', 'Die Brücke über den Fluß wird für Fußgänger geöffnet.'],
    ['typographic quotes', 'The mayor said, “It’s open” – at last…'],
    ['Korean that is whole', '나래시 다리'],
    ['one pair by chance', 'naïÃ©ve'],
    ['nothing', ''],
  ])('leaves %s', (_reason, text) => {
    expect(findMojibake(text)).toBeNull();
  });
});
