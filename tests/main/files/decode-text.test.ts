import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText, repairMojibake, textLimit } from '../../../main/files/decode-text.ts';
import { readTextFile } from '../../../main/files/read-text-file.ts';

const sample = '가람시, 누리길 새 단장\r\n가람시는 3일 “누리길”을 새로 열었다고 밝혔다.\r\n';
const bytes = (text: string, encoding: string): Uint8Array => iconv.encode(text, encoding);

describe('decodeText', () => {
  it.each([
    ['UTF-8 without a mark', bytes(sample, 'utf-8'), 'utf-8'],
    ['UTF-8 with a mark, which is no part of the text', iconv.encode(sample, 'utf-8', { addBOM: true }), 'utf-8'],
    ['UTF-16 with its mark', iconv.encode(sample, 'utf-16le', { addBOM: true }), 'utf-16le'],
    ['big-endian UTF-16 with its mark', iconv.encode(sample, 'utf-16be', { addBOM: true }), 'utf-16be'],
    ['UTF-16 by the NULs of its spaces and line ends', bytes(sample, 'utf-16le'), 'utf-16le'],
    ['big-endian UTF-16 by its NULs', bytes(sample, 'utf-16be'), 'utf-16be'],
    ['CP949 as Windows writes it', bytes(sample, 'cp949'), 'cp949'],
  ])('%s', (_reason, input, encoding) => {
    expect(decodeText(input, 'a.txt')).toEqual({ ok: true, value: { text: sample, encoding, mojibake: false } });
  });

  it('knows the syllables that CP949 has beyond EUC-KR', () => {
    const syllables = '뷁 펲 똠방각하';
    expect(decodeText(bytes(syllables, 'cp949'), 'a.txt')).toMatchObject({
      value: { text: syllables, encoding: 'cp949' },
    });
  });

  it('reads an empty file as empty text, which the intake then refuses', () => {
    expect(decodeText(new Uint8Array(), 'a.txt')).toMatchObject({ value: { text: '' } });
  });

  it.each([
    ['a lead byte at the end of CP949', Uint8Array.of(...bytes('가람시', 'cp949'), 0xb0), 'cp949', 6],
    ['a byte CP949 never uses', Uint8Array.of(...bytes('가람', 'cp949'), 0xff, 0x41), 'cp949', 4],
    ['UTF-8 that breaks off inside a syllable', bytes('가람시', 'utf-8').subarray(0, 8), 'utf-8', 6],
    ['UTF-8 by its mark with a stray byte', Uint8Array.of(0xef, 0xbb, 0xbf, 0x41, 0xff), 'utf-8', 4],
    ['half a code unit of UTF-16', Uint8Array.of(0xff, 0xfe, 0x41, 0x00, 0x42), 'utf-16le', 4],
    ['a surrogate alone in UTF-16', Uint8Array.of(0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8, 0x41, 0x00), 'utf-16le', 4],
  ])('refuses %s by offset', (_reason, input, encoding, offset) => {
    expect(decodeText(input, 'a.txt')).toEqual({
      ok: false,
      failure: { kind: 'input-undecodable', name: 'a.txt', encoding, offset },
    });
  });

  it.each([
    ['PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 0],
    ['PDF', bytes('%PDF-1.7 %', 'latin1'), 0],
    ['a ZIP, so .docx and .hwpx', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 0],
    ['HWP 5', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0), 0],
    ['HWP 3', bytes('HWP Document File V3.00', 'latin1'), 0],
    ['NULs that are not those of UTF-16', Uint8Array.of(0x41, 0x42, 0, 0, 0, 0x43), 2],
  ])('refuses %s as no text', (_reason, input, offset) => {
    expect(decodeText(input, 'b.bin')).toEqual({ ok: false, failure: { kind: 'input-binary', name: 'b.bin', offset } });
  });

  it('refuses more than the limit and says both sizes', () => {
    const failure = { kind: 'input-too-large', name: 'c.txt', bytes: textLimit + 1, limit: textLimit };
    expect(decodeText(new Uint8Array(textLimit + 1), 'c.txt')).toEqual({ ok: false, failure });
  });

  it('never throws and never leaves a replacement character that was not there', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (input) => {
        const result = decodeText(input, 'x');
        const isUtf8 =
          Buffer.from(input).includes(Buffer.from('\uFFFD')) || Buffer.from(input).includes(Buffer.from([0xff, 0xfe]));
        return !result.ok || isUtf8 || !result.value.text.includes('\uFFFD');
      }),
    );
  });

  it('gives back any text written as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF') && !/^(?:%PDF-|GIF8|PK|HWP)/.test(text));
        const result = decodeText(new TextEncoder().encode(text), 'x');
        return result.ok && result.value.text === text;
      }),
    );
  });
});

describe('repairMojibake', () => {
  it.each([
    ['CP949 read as Latin-1', 'cp949', 'latin1'],
    ['CP949 read as windows-1252', 'cp949', 'windows-1252'],
    ['UTF-8 read as Latin-1', 'utf-8', 'latin1'],
  ])('%s', (_reason, encoding, readAs) => {
    const text = '가람시는 3일 누리길을 새로 열었다고 밝혔다.\nGaram City opened it.';
    expect(repairMojibake(iconv.decode(iconv.encode(text, encoding), readAs))).toBe(text);
  });

  it.each([
    ['Korean that is whole', '가람시는 새 길을 열었다.'],
    ['English with an accent', 'The café in Garam reopened — for naïve visitors.'],
    ['nothing', ''],
  ])('leaves %s alone', (_reason, text) => {
    expect(repairMojibake(text)).toBeNull();
  });

  it('is announced where the file was saved after the damage', () => {
    const damaged = iconv.decode(iconv.encode('가람시 누리길', 'cp949'), 'latin1');
    expect(decodeText(new TextEncoder().encode(damaged), 'd.txt')).toMatchObject({
      value: { encoding: 'utf-8', mojibake: true },
    });
  });
});

describe('readTextFile', () => {
  it('names the file without its folder, and says what it cannot read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'daejo-files-'));
    try {
      const path = join(folder, '기사.txt');
      await writeFile(path, iconv.encode(sample, 'cp949'));
      expect(await readTextFile(path)).toEqual({
        ok: true,
        value: { name: '기사.txt', text: sample, encoding: 'cp949', mojibake: false },
      });
      const missing = join(folder, 'none.txt');
      expect(await readTextFile(missing)).toEqual({
        ok: false,
        failure: { kind: 'file-unreadable', path: missing, detail: 'ENOENT' },
      });
      expect(await readTextFile(folder)).toMatchObject({ failure: { kind: 'file-unreadable', path: folder } });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
