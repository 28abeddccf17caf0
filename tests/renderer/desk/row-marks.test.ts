import { describe, expect, it } from 'vitest';
import { createMarkWords, readMissingWords } from '../../../renderer/desk/create-mark-words.ts';
import { countSeverities, readRowMarks, readTextMarks, toCursorRow } from '../../../renderer/desk/row-marks.ts';
import type { SheetRow } from '../../../renderer/desk/sheet-lines.ts';
import { createTranslator } from '../../../renderer/locales/create-translator.ts';
import { annotationOf, findingOf, segmentOf } from './sample.ts';

const source = '시는 “빈집을 고쳐 쓰겠다는 약속을 지켰다”고 밝혔다.';
const quote = { start: source.indexOf('“'), end: source.indexOf('”') + 1 };
const row: SheetRow = {
  kind: 'row',
  key: 's',
  number: 1,
  segment: segmentOf('s', { target: 'The city said.' }),
  findings: [findingOf('s', { key: 'gap', source: quote, target: { start: 13, end: 13 } })],
  annotations: [annotationOf('s', { id: 'open' }), annotationOf('s', { id: 'done', isResolved: true })],
};
const words = createMarkWords(createTranslator('ko').getFixedT('ko', 'desk'), 'ko', source);
const marks = readRowMarks(row);

describe('marks of a row', () => {
  it('are stepped through but for resolved notes, which can still be picked', () => {
    expect(toCursorRow(row)).toEqual({ segmentId: 's', marks: ['s|gap', 'open'], quiet: ['done'] });
  });
  it('are drawn on the side they are on, resolved ones only while picked', () => {
    const idsOf = (selected: string | null) => readTextMarks(marks, 'target', selected, words).map(({ id }) => id);
    expect(idsOf(null)).toEqual(['s|gap', 'open']);
    expect(idsOf('done')).toEqual(['s|gap', 'open', 'done']);
    expect(readTextMarks(marks, 'source', null, words).map(({ span }) => span)).toEqual([quote]);
  });
  it('say in the words of the interface what they are', () => {
    const [gap] = readTextMarks(marks, 'target', null, words);
    expect(gap?.label).toBe('중대, 오역: 틀림');
    expect(gap?.missing).toBe('‘빈집을 고쳐 쓰겠다는…’ 빠짐');
  });
  it('are counted by severity, gravest first', () => {
    expect(countSeverities([{ severity: 'minor' }, { severity: 'critical' }, { severity: 'minor' }])).toEqual([
      ['critical', 1],
      ['minor', 2],
    ]);
  });
});

describe('readMissingWords', () => {
  const cases: Record<string, [string, string]> = {
    'short words stand whole': ['243곳', '243곳'],
    'quotation marks are taken off': ['“고맙다.”', '고맙다'],
    'long words are cut at a space': ['지난해부터 이어 온 청년 주거 사업', '지난해부터 이어 온 청년…'],
    'one long word is cut where it must be': ['가'.repeat(30), `${'가'.repeat(14)}…`],
    'nothing marked is nothing missing': ['', ''],
  };
  it.each(Object.entries(cases))('%s', (_, [korean, expected]) => {
    expect(readMissingWords(findingOf('s', { source: { start: 0, end: korean.length } }), korean)).toBe(expected);
  });
});
