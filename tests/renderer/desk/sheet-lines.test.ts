import { describe, expect, it } from 'vitest';
import { noFilter } from '../../../renderer/desk/row-filter.ts';
import { readSheetLines, type SheetLine } from '../../../renderer/desk/sheet-lines.ts';
import { annotationOf, contentOf, findingOf, noiseOf, segmentOf } from './sample.ts';

const at = (start: number, document = 0) => [{ document, start, end: start + 5 }];
// The Korean stands at 10, 20 and 30 of the page, its English at 110, 120 and 130.
const segments = [0, 1, 2].map((index) =>
  segmentOf(`s${index}`, { source: at(10 + 10 * index), machine: at(110 + 10 * index), target: 'x' }),
);
const show = (lines: readonly SheetLine[]) =>
  lines.map((line) => (line.kind === 'row' ? line.key : line.pieces.map(({ id }) => id).join('+')));
const linesWith = (...pieces: ReturnType<typeof noiseOf>[]) =>
  show(readSheetLines(contentOf({ segments, pieces }), [], noFilter).lines);

describe('readSheetLines', () => {
  it('folds noise of either side under the row it follows on its page', () => {
    expect(linesWith(noiseOf('ko', 'ko', 16), noiseOf('en', 'en', 126))).toEqual(['s0', 'ko', 's1', 'en', 's2']);
  });
  it('folds what stands before the first row under it, so that the title opens the sheet', () => {
    expect(linesWith(noiseOf('head', 'ko', 0), noiseOf('divider', 'en', 100))).toEqual([
      's0',
      'head+divider',
      's1',
      's2',
    ]);
  });
  it('keeps the tail of the page at the end', () => {
    expect(linesWith(noiseOf('tail', 'en', 190))).toEqual(['s0', 's1', 's2', 'tail']);
  });
  it('shows the noise of an article that has nothing else', () => {
    const content = contentOf({ pieces: [noiseOf('only', 'ko', 3)] });
    expect(show(readSheetLines(content, [], noFilter).lines)).toEqual(['only']);
  });
  it('places noise of a second file by that file', () => {
    const two = segments.map((segment, index) => ({ ...segment, machine: at(10 + 10 * index, 1) }));
    const content = contentOf({ segments: two, pieces: [noiseOf('en', 'en', 26, 1)] });
    expect(show(readSheetLines(content, [], noFilter).lines)).toEqual(['s0', 's1', 'en', 's2']);
  });
  it('leaves out findings that are decided or have become an annotation', () => {
    const findings = ['open', 'dismissed', 'noted'].map((key) => findingOf('s1', { key }));
    const decision = { key: 'dismissed', check: 'check', segmentId: 's1', by: 'Ara', at: 0 } as const;
    const content = contentOf({
      segments,
      decisions: [{ ...decision, outcome: 'dismissed', reason: 'correct-as-is' }],
      annotations: [annotationOf('s1', { findingKey: 'noted' })],
    });
    expect(readSheetLines(content, findings, noFilter).rows[1]?.findings.map(({ key }) => key)).toEqual(['open']);
  });
  it('puts findings in the order of the English, those of the Korean alone last', () => {
    const findings = [
      findingOf('s0', { key: 'korean', target: null, source: { start: 0, end: 1 } }),
      findingOf('s0', { key: 'late', target: { start: 9, end: 9 } }),
      findingOf('s0', { key: 'early', target: { start: 2, end: 4 } }),
    ];
    const [first] = readSheetLines(contentOf({ segments }), findings, noFilter).rows;
    expect(first?.findings.map(({ key }) => key)).toEqual(['early', 'late', 'korean']);
  });
  it('under a filter counts what is hidden, keeps the numbers and shows no noise', () => {
    const content = contentOf({ segments, pieces: [noiseOf('n', 'ko', 16)] });
    const { lines, rows, hidden } = readSheetLines(content, [findingOf('s2')], { ...noFilter, onlyFound: true });
    expect([show(lines), rows[0]?.number, hidden]).toEqual([['s2'], 3, 2]);
  });
});
