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
