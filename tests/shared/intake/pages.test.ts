import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../shared/intake/read-page.ts';

const folder = new URL('pages/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length));

/** One line a piece: its language, what it is, and how it begins; pieces leave no text between them, so this fixes them. */
function readReading(name: string, beginnings: readonly string[]): string[] {
  const text = read(`${name}.txt`);
  const result = readPage([{ name, text }]);
  if (!result.ok) return [result.failure.kind];
  return result.value.pieces.map(({ language, use, start, end }, index) => {
    const length = beginnings[index]?.length ?? 40;
    const what = use.as === 'text' ? use.role : `noise/${use.kind}`;
    return `${language} ${what} | ${text.slice(start, Math.min(end, start + length))}`;
  });
}

describe('pages as they are pasted', () => {
  it.each(pages)('%s', (name) => {
    const expected = read(`${name}.reading`).trimEnd().split('\n');
    expect(
      readReading(
        name,
        expected.map((line) => line.split(' | ').slice(1).join(' | ')),
      ),
    ).toEqual(expected);
  });
});

/** The text of a page, without what is noise and without regard to white space. */
function readTexts(text: string): string[] {
  const result = readPage([{ name: 'page', text }]);
  if (!result.ok) return [result.failure.kind];
  return result.value.pieces
    .filter(({ use }) => use.as === 'text')
    .map(({ language, start, end }) => `${language} ${text.slice(start, end).replace(/\s+/g, ' ')}`);
}

const tail =
  '\n\n저작권자 ⓒ 새터신문 무단전재 및 재배포 금지\n\n관련기사\n\n새터시, 새 길 연다\n\n새터시는 새 길을 연다고 3일 밝혔다.\n';

describe('the same page pasted otherwise has the same text', () => {
  it.each(pages)('%s', (name) => {
    const text = read(`${name}.txt`).replaceAll('\r\n', '\n');
    const texts = readTexts(text);
    expect(readTexts(text.replaceAll('\n', '\r\n')), 'line ends of Windows').toEqual(texts);
    expect(readTexts(text.replaceAll('\n', '\r')), 'line ends of old files').toEqual(texts);
    expect(readTexts(text.replaceAll('\n\n', '\n\u00a0\n\u200b\n\n')), 'empty lines that are not empty').toEqual(texts);
    expect(readTexts(text.replaceAll('\n', '  \n\u3000')), 'indented lines').toEqual(texts);
  });

  it.each(pages)('%s, with a tail of related articles', (name) => {
    const text = read(`${name}.txt`);
    expect(readTexts(text + tail)).toEqual(readTexts(text));
  });
});
