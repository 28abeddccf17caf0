import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleEventSchema } from '../../../shared/contract/event-schema.ts';
import { type Content, readMachine, readSource } from '../../../shared/model/article.ts';
import type { Slice } from '../../../shared/model/segment.ts';
import { applyAll, emptyArticle } from '../../../shared/review/apply.ts';
import type { Command } from '../../../shared/review/command.ts';
import { createTestDesk } from '../../support/invent-article.ts';
import { longCreation } from '../../support/invent-long-article.ts';

/** A step before it is known which rows there are: which row, where in its texts, and what to do there. */
interface Step {
  readonly kind: Command['type'];
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly flag: boolean;
}

const kinds = [
  'merge-segments',
  'split-segment',
  'split-segment',
  'move-text',
  'move-text',
  'insert-segment',
  'swap-segments',
  'unlink-segment',
  'confirm-segment',
  'confirm-segments',
  'correct',
  'annotate',
  'annotate',
  'undo',
  'redo',
] as const;

const anyStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...kinds),
  row: fc.nat(20),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  flag: fc.boolean(),
});

const note = { category: 'linguistic/grammar', severity: 'minor', comment: '', findingKey: null } as const;

function toCommand(content: Content, { kind, row, from, to, flag }: Step): Command | null {
  const segment = content.segments[row % content.segments.length];
  if (!segment) return null;
  const segmentId = segment.id;
  const before = segment.target;
  const side = flag ? 'source' : 'target';
  const source = readSource(content, segment);
  const text = flag ? source : before;
  const at = Math.round(from * text.length);
  const end = Math.round(to * text.length);
  switch (kind) {
    case 'split-segment': {
      const offsets = { source: Math.round(from * source.length), target: Math.round(to * before.length) };
      return { type: kind, segmentId, before, ...offsets, ...(row % 5 === 0 ? { [side]: null } : {}) };
    }
    case 'move-text':
      return { type: kind, segmentId, before, side, to: to < 0.5 ? 'next' : 'previous', at };
    case 'swap-segments':
      return { type: kind, segmentId, side };
    case 'confirm-segments':
      return { type: kind, score: from };
    case 'correct':
      return { type: kind, segmentId, before, after: flag ? `Lately, ${before}` : `${before} So it is said.` };
    case 'annotate':
      return { type: kind, segmentId, side, span: { start: Math.min(at, end), end: Math.max(at, end) }, ...note };
    case 'undo':
    case 'redo':
      return { type: kind };
    default:
      return { type: kind, segmentId } as Command;
  }
}

/** Where each code unit but white space stands in the documents, in the order of the rows. */
function readUnits({ documents, segments }: Content, side: 'source' | 'machine'): number[] {
  const units = ({ document, start, end }: Slice) =>
    Array.from({ length: end - start }, (_, index) => start + index).filter((at) =>
      /\S/.test(documents[document]?.text[at] ?? ''),
    );
  return segments.flatMap((segment) => segment[side].flatMap(units));
}

const ascending = (a: number, b: number) => a - b;

function holdsWhole(content: Content, isSwapped: boolean): void {
  for (const side of ['source', 'machine'] as const) {
    const units = readUnits(content, side);
    expect(isSwapped ? units.toSorted(ascending) : units).toEqual(readUnits({ ...content, ...longCreation }, side));
  }
  const ids = content.segments.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const segment of content.segments.filter(({ corrected }) => corrected === null))
    expect([segment.target, segment.verdict]).toEqual([readMachine(content, segment), 'machine']);
  for (const { segmentId, side, span, quote } of content.annotations) {
    const segment = content.segments.find(({ id }) => id === segmentId);
    expect(segment).toBeDefined();
    const text = segment ? (side === 'source' ? readSource(content, segment) : segment.target) : '';
    expect(span.start <= span.end && span.end <= text.length).toBe(true);
    expect(quote).toContain(text.slice(span.start, span.end));
  }
}

it('nothing of the page is lost, doubled or put elsewhere by any sequence of changes, undone or not', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 30 }), (steps) => {
      const desk = createTestDesk();
      desk.perform(longCreation);
      const first = desk.article().content;
      let isSwapped = false;
      for (const step of steps) {
        const command = toCommand(desk.article().content, step);
        if (!command) continue;
        const outcome = desk.perform(command);
        if (outcome.ok && command.type === 'swap-segments') isSwapped = true;
        holdsWhole(desk.article().content, isSwapped);
      }
      const stored = desk.events.map((event) => articleEventSchema.parse(JSON.parse(JSON.stringify(event))));
      expect(applyAll(emptyArticle('a1'), stored)).toEqual(desk.article());
      while (desk.perform({ type: 'undo' }).ok);
      expect(desk.article().content).toEqual(first);
    }),
    { numRuns: 300 },
  );
});
