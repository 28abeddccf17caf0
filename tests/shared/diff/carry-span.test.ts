import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carrySpan } from '../../../shared/diff/carry-span.ts';
import { diffWords } from '../../../shared/diff/diff-words.ts';

/** `⟦ ⟧` marks the span in both texts. */
function read(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  return { text: marked.replace(/[⟦⟧]/gu, ''), start, end };
}

const carried: Readonly<Record<string, readonly [string, string]>> = {
  'an edit before it moves it': ['The old ⟦bankbook council⟧ met', 'The very old ⟦bankbook council⟧ met'],
  'an edit after it leaves it': ['The ⟦bankbook council⟧ met', 'The ⟦bankbook council⟧ met twice in May'],
  'words put in at its start stay outside': ['⟦council⟧ met', 'The ⟦council⟧ met'],
  'words put in at its end stay outside': ['the ⟦council⟧', 'the ⟦council⟧ of elders'],
  'words put in inside it belong to it': ['the ⟦village council⟧ met', 'the ⟦village heads council⟧ met'],
  'its replacement is covered': ['the ⟦bankbook⟧ council', 'the ⟦neighbourhood⟧ council'],
  'deleted words leave an empty place': ['he said⟦ did.⟧', 'he said⟦⟧'],
  'the same word elsewhere is not taken for it': ['did it, and ⟦did⟧ it well', 'and ⟦did⟧ it well'],
};

describe('carrySpan', () => {
  it.each(Object.entries(carried))('%s', (_, [before, after]) => {
    const old = read(before);
    const { text, start, end } = read(after);
    expect(carrySpan(old, old.text, text)).toEqual({ start, end });
  });

  it('always gives a span of the new text, and the same span when nothing changed', () => {
    const word = fc.constantFrom('the', 'council', 'met', 'in', 'May', '.', '5,500', '“', '”');
    const sentence = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(sentence, sentence, fc.nat(), fc.nat(), (before, after, a, b) => {
        const [start, end] = [a % (before.length + 1), b % (before.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const span = carrySpan({ start, end }, before, after);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(after.length);
        expect(carrySpan({ start, end }, before, before)).toEqual({ start, end });
      }),
    );
  });
});

describe('diffWords', () => {
  it('gives back both texts', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const parts = diffWords(before, after);
        const join = (kinds: readonly string[]) =>
          parts
            .filter(({ kind }) => kinds.includes(kind))
            .map(({ text }) => text)
            .join('');
        expect(join(['same', 'deleted'])).toBe(before);
        expect(join(['same', 'inserted'])).toBe(after);
      }),
    );
  });
});
