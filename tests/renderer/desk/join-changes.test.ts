import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinChanges } from '../../../renderer/desk/join-changes.ts';
import { type DiffPart, diffWords } from '../../../shared/diff/diff-words.ts';

const signs = { same: '', deleted: '-', inserted: '+' } as const;
const show = (parts: readonly DiffPart[]) => parts.map(({ kind, text }) => `${signs[kind]}[${text}]`).join('');
const side = (parts: readonly DiffPart[], without: DiffPart['kind']) =>
  parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

describe('joinChanges', () => {
  const cases: Record<string, [string, string, string]> = {
    'words replaced one by one read as one replacement': [
      'a big red barn',
      'a small blue barn',
      '[a ]-[big red]+[small blue][ barn]',
    ],
    'a short word between two changes goes with them': [
      'the cat and dog ran',
      'the owl and fox ran',
      '[the ]-[cat and dog]+[owl and fox][ ran]',
    ],
    'a longer word keeps two changes apart': [
      'red apples green',
      'blue apples pink',
      '-[red]+[blue][ apples ]-[green]+[pink]',
    ],
    'a line break keeps two changes apart': ['red\ngreen', 'blue\npink', '-[red]+[blue][\n]-[green]+[pink]'],
    'an equal end stays outside': ['one is', 'two is', '-[one]+[two][ is]'],
  };
  it.each(Object.entries(cases))('%s', (_, [before, after, expected]) => {
    expect(show(joinChanges(diffWords(before, after)))).toBe(expected);
  });

  it('still holds both texts whole', () => {
    const text = fc
      .array(fc.constantFrom('a', 'of', 'house', ' ', '\n', '.', '가'), { maxLength: 14 })
      .map((w) => w.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const joined = joinChanges(diffWords(before, after));
        expect(side(joined, 'inserted')).toBe(before);
        expect(side(joined, 'deleted')).toBe(after);
      }),
    );
  });
});
