import type { Content } from '../model/article.ts';
import type { Failure } from '../model/failure.ts';
import { fail, succeed } from '../model/result.ts';
import type { Command } from './command.ts';
import { type Outcome, onPair, onSegment, onText } from './outcome.ts';
import { cutPassage, emptyPassage, isEmptyPassage, joinPassages, type Passage } from './passage.ts';
import { isEmptyRow, joinRows, type RowDraft, readRow, recordRows } from './row-draft.ts';

type CommandOf<Type extends Command['type']> = Extract<Command, { type: Type }>;

const unchanged = () => fail<Failure>({ kind: 'nothing-changed' });

/** Makes one row of a row and the next. */
export function mergeSegments(content: Content, { segmentId }: CommandOf<'merge-segments'>): Outcome {
  return onPair(content, segmentId, 1, (first, second) =>
    one(content, 'merge', [first, second], [joinRows(content, readRow(content, first), readRow(content, second))]),
  );
}

/** Parts a row in two; a side without an offset stays with the first. */
export function splitSegment(content: Content, command: CommandOf<'split-segment'>, createId: () => string): Outcome {
  return onText(content, command.segmentId, command.before, (segment) => {
    const row = readRow(content, segment);
    const outside = findOutside(row.source, command.source) ?? findOutside(row.target, command.target);
    if (outside) return fail(outside);
    const cut = (passage: Passage, at: number | null) =>
      at === null ? ([passage, emptyPassage] as const) : cutPassage(content, passage, at);
    const [sourceAbove, sourceBelow] = cut(row.source, command.source);
    const [targetAbove, targetBelow] = cut(row.target, command.target);
    const above = { ...row, source: sourceAbove, target: targetAbove };
    const below = { ...row, source: sourceBelow, target: targetBelow };
    if (isEmptyRow(above) || isEmptyRow(below)) return unchanged();
    return one(content, 'split', [segment], [above, { ...below, id: createId() }]);
  });
}

/** Gives the words of one side after (or, to the previous row, before) an offset to the neighbouring row. */
export function moveText(content: Content, command: CommandOf<'move-text'>): Outcome {
  const { segmentId, before, side, to, at } = command;
  return onText(content, segmentId, before, () =>
    onPair(content, segmentId, to === 'next' ? 1 : -1, (first, second) => {
      const above = readRow(content, first);
      const below = readRow(content, second);
      const giver = to === 'next' ? above : below;
      const outside = findOutside(giver[side], at);
      if (outside) return fail(outside);
      const [left, right] = cutPassage(content, giver[side], at);
      if (isEmptyPassage(to === 'next' ? right : left)) return unchanged();
      const rows: readonly [RowDraft, RowDraft] =
        to === 'next'
          ? [
              { ...above, [side]: left },
              { ...below, [side]: joinPassages(content, right, below[side]) },
            ]
          : [
              { ...above, [side]: joinPassages(content, above[side], left) },
              { ...below, [side]: right },
            ];
      return one(content, 'move', [first, second], withoutGiver(content, rows, giver.id));
    }),
  );
}

/** A row that gave away the last it held is gone; what hung on it goes along. */
function withoutGiver(content: Content, rows: readonly [RowDraft, RowDraft], giverId: string): readonly RowDraft[] {
  const taker = rows.find(({ id }) => id !== giverId);
  const isSpent = rows.some((row) => row.id === giverId && isEmptyRow(row));
  return taker && isSpent ? [{ ...joinRows(content, ...rows), id: taker.id, role: taker.role }] : rows;
}

/** Puts an empty row after a row. */
export function insertSegment(
  content: Content,
  { segmentId }: CommandOf<'insert-segment'>,
  createId: () => string,
): Outcome {
  return onSegment(content, segmentId, (segment) => {
    const id = createId();
    const empty = { id, role: 'paragraph', decided: null, source: emptyPassage, target: emptyPassage } as const;
    const event = recordRows(content, 'insert', [segment], [empty]);
    return succeed([{ ...event, segments: [segment, ...event.segments] }]);
  });
}

/** Exchanges one side of a row with that of the next. */
export function swapSegments(content: Content, { segmentId, side }: CommandOf<'swap-segments'>): Outcome {
  return onPair(content, segmentId, 1, (first, second) => {
    const above = readRow(content, first);
    const below = readRow(content, second);
    if (isEmptyPassage(above[side]) && isEmptyPassage(below[side])) return unchanged();
    const rows = [
      { ...above, [side]: below[side] },
      { ...below, [side]: above[side] },
    ];
    return one(content, 'swap', [first, second], rows);
  });
}

/** Makes two rows of one: its Korean, and after it its English. */
export function unlinkSegment(
  content: Content,
  { segmentId }: CommandOf<'unlink-segment'>,
  createId: () => string,
): Outcome {
  return onSegment(content, segmentId, (segment) => {
    const row = readRow(content, segment);
    if (isEmptyPassage(row.source) || isEmptyPassage(row.target)) return unchanged();
    const rows = [
      { ...row, target: emptyPassage },
      { ...row, source: emptyPassage, id: createId() },
    ];
    return one(content, 'unlink', [segment], rows);
  });
}

function one(content: Content, ...[operation, replaced, rows]: TailOf<Parameters<typeof recordRows>>): Outcome {
  return succeed([recordRows(content, operation, replaced, rows)]);
}

type TailOf<List extends readonly unknown[]> = List extends readonly [unknown, ...infer Tail] ? Tail : never;

function findOutside({ text }: Passage, at: number | null): Failure | null {
  if (at === null || (at >= 0 && at <= text.length)) return null;
  return { kind: 'span-outside', start: at, end: at, length: text.length };
}
