import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Acceptance } from '../../../shared/review/command.ts';
import { createTestDesk, people } from '../../support/invent-article.ts';

const title = 'Naru bankbook council';
const body = 'The bankbooks met. did.';
const one = (segmentId: string, before: string, words: string, replacement: string): Acceptance => {
  const start = before.indexOf(words);
  return {
    segmentId,
    key: `k ${words}`,
    check: 'name',
    before,
    span: { start, end: start + words.length },
    replacement,
  };
};
const both = [
  one('s1', title, 'bankbook', 'warden'),
  one('s2', body, 'bankbooks', 'wardens'),
  one('s2', body, ' did.', ''),
];
const targets = (desk: ReturnType<typeof createTestDesk>) =>
  desk.article().content.segments.map(({ target }) => target);

describe('accepting several findings at once', () => {
  it('is one event over all their rows, with each finding accepted, and one undo takes it back', () => {
    const desk = createTestDesk();
    const before = desk.article().content;
    expect(desk.perform({ type: 'accept-findings', findings: both })).toMatchObject({
      value: [{ type: 'targets-corrected' }],
    });
    expect(targets(desk)).toEqual(['Naru warden council', 'The wardens met.']);
    expect(desk.article().content.decisions.map(({ key, outcome }) => `${key} ${outcome}`)).toEqual([
      'k bankbook accepted',
      'k bankbooks accepted',
      'k  did. accepted',
    ]);
    desk.perform({ type: 'undo' });
    expect(desk.article().content).toEqual(before);
    desk.perform({ type: 'redo' });
    expect(targets(desk)).toEqual(['Naru warden council', 'The wardens met.']);
  });

  it('voids an approval, as every change of the words does, and names who changed them', () => {
    const desk = createTestDesk();
    desk.perform({ type: 'approve', segmentId: 's1', target: title }, people.editor);
    desk.perform({ type: 'accept-findings', findings: both });
    expect(desk.article().content.segments.map(({ verdict, corrected }) => [verdict, corrected?.personId])).toEqual([
      ['corrected', 't'],
      ['corrected', 't'],
    ]);
  });

  it('carries annotations with the words', () => {
    const desk = createTestDesk();
    const note = {
      type: 'annotate',
      segmentId: 's1',
      side: 'target',
      span: { start: 14, end: 21 },
      comment: '',
    } as const;
    desk.perform({ ...note, category: 'style/awkward', severity: 'minor', findingKey: null }, people.reviewer);
    desk.perform({ type: 'accept-findings', findings: both });
    const [annotation] = desk.article().content.annotations;
    expect(targets(desk)[0]?.slice(annotation?.span.start, annotation?.span.end)).toBe('council');
  });

  it.each([
    ['a row says something else by now', [...both, one('s1', 'Naru bankbook club', 'Naru', 'N')], 'text-differs'],
    ['a row is gone', [...both, one('s9', 'x', 'x', 'y')], 'segment-unknown'],
    ['two reach into each other', [...both, one('s1', title, 'book council', '')], 'span-outside'],
    ['one lies outside', [{ ...one('s1', title, 'Naru', 'N'), span: { start: 3, end: 99 } }], 'span-outside'],
    ['nothing would change', [one('s1', title, 'Naru', 'Naru')], 'nothing-changed'],
    ['there are none', [], 'nothing-changed'],
  ] as const)('changes nothing where %s', (_, findings, kind) => {
    const desk = createTestDesk();
    expect(desk.perform({ type: 'accept-findings', findings })).toMatchObject({ failure: { kind } });
    expect(targets(desk)).toEqual([title, body]);
  });

  it('gives what accepting them one by one from the end gives, whatever the spans', () => {
    const cut = fc.uniqueArray(fc.nat({ max: title.length }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(cut, fc.string({ maxLength: 5 }), (cuts, replacement) => {
        const ends = cuts.toSorted((a, b) => a - b);
        const spans = ends.slice(1).flatMap((end, at) => (at % 2 === 0 ? [{ start: ends[at] ?? 0, end }] : []));
        const findings = spans.map((span, at) => ({ ...one('s1', title, '', replacement), span, key: `k${at}` }));
        const [together, apart] = [createTestDesk(), createTestDesk()];
        together.perform({ type: 'accept-findings', findings });
        for (const finding of findings.toReversed())
          apart.perform({ type: 'accept-finding', ...finding, before: targets(apart)[0] ?? '' });
        return targets(together)[0] === targets(apart)[0];
      }),
    );
  });

  it('what was accepted in one row leaves the same words of another to be decided', () => {
    const desk = createTestDesk();
    const key = 'name#1:통장→bankbook';
    desk.perform({ type: 'accept-finding', ...one('s1', title, 'bankbook', 'warden'), key });
    desk.perform({ type: 'dismiss-finding', segmentId: 's2', key, check: 'name', reason: 'correct-as-is' });
    expect(desk.article().content.decisions.map(({ segmentId, outcome }) => `${segmentId} ${outcome}`)).toEqual([
      's1 accepted',
      's2 dismissed',
    ]);
  });
});
