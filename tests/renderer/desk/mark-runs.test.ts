import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutRuns, type TextMark, type TextRun } from '../../../renderer/desk/mark-runs.ts';
import { diffWords } from '../../../shared/diff/diff-words.ts';
import { severities } from '../../../shared/model/finding.ts';

type Words = Extract<TextRun, { kind: 'words' }>;

const isWords = (run: TextRun): run is Words => run.kind === 'words';
const read = (text: string, runs: readonly Words[]) =>
  runs.map(({ span }) => text.slice(span.start, span.end)).join('');

function mark(id: string, start: number, end: number, severity: TextMark['severity'] = 'major'): TextMark {
  return { id, kind: 'finding', span: { start, end }, severity, label: '', missing: '' };
}

const someText = fc.string({ unit: fc.constantFrom('a', ' ', '가', '\n', '.', '😀'), maxLength: 40 });
const someMarks = fc
  .array(fc.tuple(fc.nat(45), fc.nat(45), fc.constantFrom(...severities)), { maxLength: 8 })
  .map((list) => list.map(([a, b, s], index) => mark(`m${index}`, Math.min(a, b), Math.max(a, b), s)));

describe('cutRuns', () => {
  it('cuts overlapping marks where either begins or ends, the gravest first', () => {
    const runs = cutRuns('one two three', [mark('wide', 0, 7, 'minor'), mark('late', 4, 13, 'critical')]);
    expect(runs.filter(isWords).map(({ span, marks }) => [span.start, span.end, marks.map(({ id }) => id)])).toEqual([
      [0, 4, ['wide']],
      [4, 7, ['late', 'wide']],
      [7, 13, ['late']],
    ]);
  });

  it('puts a sign where words are missing, also at the very end and in no text at all', () => {
    expect(cutRuns('ab', [mark('end', 2, 2)]).map(({ kind }) => kind)).toEqual(['words', 'missing']);
    expect(cutRuns('', [mark('alone', 0, 0)]).map(({ kind }) => kind)).toEqual(['missing']);
  });

  it('shows a correction as what was taken out and what was put in', () => {
    const runs = cutRuns('a good day', [], diffWords('a bad day', 'a good day'));
    expect(
      runs.map((run) => (run.kind === 'deleted' ? `-${run.text}` : run.kind === 'words' && run.isInserted)),
    ).toEqual([false, '-bad', true, false]);
  });

  it('loses and doubles nothing of the text, whatever lies over it', () => {
    fc.assert(
      fc.property(someText, someText, someMarks, (before, after, marks) => {
        const runs = cutRuns(after, marks, diffWords(before, after));
        expect(read(after, runs.filter(isWords))).toBe(after);
        const kept = runs.map((run) => {
          if (run.kind === 'deleted') return run.text;
          return isWords(run) && !run.isInserted ? read(after, [run]) : '';
        });
        expect(kept.join('')).toBe(before);
      }),
    );
  });

  it('draws each mark over exactly its words, once', () => {
    fc.assert(
      fc.property(someText, someMarks, (text, marks) => {
        const runs = cutRuns(text, marks);
        for (const { id, span } of marks) {
          const covered = runs.filter(isWords).filter((run) => run.marks.some((other) => other.id === id));
          const points = runs.filter((run) => run.kind === 'missing' && run.mark.id === id);
          expect(read(text, covered)).toBe(text.slice(span.start, span.end));
          expect(points.length).toBe(text.slice(span.start, span.end) === '' ? 1 : 0);
        }
      }),
    );
  });
});
