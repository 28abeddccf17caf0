import { z } from 'zod';
import { dismissalReasons } from '../model/event.ts';
import { categories, severities } from '../model/finding.ts';
import { noiseKinds, textRoles } from '../model/piece.ts';

const longest = 10_000_000;
const id = z.string().min(1).max(200);
const text = z.string().max(longest);
const offset = z.int().min(0).max(longest);
const span = z.object({ start: offset, end: offset });
const side = z.enum(['source', 'target']);
const textRole = z.enum(textRoles);
const noiseKind = z.enum(noiseKinds);

/** What a piece of a page is used as. */
const useSchema = z.discriminatedUnion('as', [
  z.object({ as: z.literal('text'), role: textRole }),
  z.object({ as: z.literal('noise'), kind: noiseKind }),
]);

/** One suggestion to apply. */
const acceptance = z.object({ segmentId: id, key: text, check: id, before: text, span, replacement: text });

/** A text an article is made from. */
export const documentSchema = z.object({ name: z.string().max(1000), text });

/** One stretch of a document. */
export const pieceSchema = z.object({
  id,
  document: z.int().min(0).max(1),
  language: z.enum(['ko', 'en']),
  start: offset,
  end: offset,
  use: useSchema,
});

/** Everything a window may ask of an article that exists; making and aligning are requests of their own. */
export const commandSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('reclassify'), pieceId: id, use: useSchema }),
  z.object({ type: z.literal('merge-segments'), segmentId: id }),
  z.object({
    type: z.literal('split-segment'),
    segmentId: id,
    before: text,
    source: offset.nullable(),
    target: offset.nullable(),
  }),
  z.object({
    type: z.literal('move-text'),
    segmentId: id,
    before: text,
    side,
    to: z.enum(['previous', 'next']),
    at: offset,
  }),
  z.object({ type: z.literal('insert-segment'), segmentId: id }),
  z.object({ type: z.literal('swap-segments'), segmentId: id, side }),
  z.object({ type: z.literal('unlink-segment'), segmentId: id }),
  z.object({ type: z.literal('confirm-segment'), segmentId: id }),
  z.object({ type: z.literal('confirm-segments'), score: z.number().min(0).max(1) }),
  z.object({
    type: z.literal('correct'),
    segmentId: id,
    before: text,
    after: text,
    finding: z.exactOptional(z.object({ key: text, check: id })),
  }),
  acceptance.extend({ type: z.literal('accept-finding') }),
  z.object({ type: z.literal('accept-findings'), findings: z.array(acceptance).min(1).max(100_000) }),
  z.object({
    type: z.literal('dismiss-finding'),
    segmentId: id,
    key: text,
    check: id,
    reason: z.enum(dismissalReasons),
  }),
  z.object({ type: z.literal('restore-finding'), segmentId: id, key: text }),
  z.object({ type: z.literal('submit'), segmentId: id }),
  z.object({ type: z.literal('approve'), segmentId: id, target: text }),
  z.object({ type: z.literal('return'), segmentId: id, comment: text }),
  z.object({ type: z.literal('reopen'), segmentId: id }),
  z.object({
    type: z.literal('annotate'),
    segmentId: id,
    side,
    span,
    category: z.enum(categories),
    severity: z.enum(severities),
    comment: text,
    findingKey: text.nullable(),
  }),
  z.object({ type: z.literal('reply'), annotationId: id, text }),
  z.object({
    type: z.literal('change-annotation'),
    annotationId: id,
    category: z.enum(categories),
    severity: z.enum(severities),
  }),
  z.object({ type: z.literal('resolve-annotation'), annotationId: id, isResolved: z.boolean() }),
  z.object({ type: z.literal('remove-annotation'), annotationId: id }),
  z.object({ type: z.literal('undo') }),
  z.object({ type: z.literal('redo') }),
]);

/** A request to change an existing article. */
export type EditRequest = z.infer<typeof commandSchema>;
