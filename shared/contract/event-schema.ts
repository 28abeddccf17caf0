import { z } from 'zod';
import { dismissalReasons, segmentOperations } from '../model/event.ts';
import { categories, severities } from '../model/finding.ts';
import { roles } from '../model/person.ts';
import { noiseKinds, textRoles } from '../model/piece.ts';

/** The longest text one field may hold, in UTF-16 code units; a longer one is refused at intake. */
export const longestText = 10 * 1024 * 1024;

const longestList = 500_000;

const latestTime = 8_640_000_000_000_000;

const id = z.string().min(1).max(500);
const text = z.string().max(longestText);
const offset = z.int().min(0).max(longestText);
const time = z.int().min(0).max(latestTime);
const version = z.int().min(1);

function list<Item extends z.ZodType>(item: Item) {
  return z.array(item).max(longestList);
}

function isForward(span: { start: number; end: number }): boolean {
  return span.start <= span.end;
}

/** Someone who works on articles. */
export const personSchema = z.strictObject({ id, name: z.string().max(1000), role: z.enum(roles) });

const span = z.strictObject({ start: offset, end: offset }).refine(isForward);
const slice = z.strictObject({ document: z.int().min(0), start: offset, end: offset }).refine(isForward);
const sourceDocument = z.strictObject({ name: z.string().max(10_000), text });
const textRole = z.enum(textRoles);
const noiseKind = z.enum(noiseKinds);

const piece = z
  .strictObject({
    id,
    document: z.int().min(0),
    start: offset,
    end: offset,
    language: z.enum(['ko', 'en']),
    use: z.discriminatedUnion('as', [
      z.strictObject({ as: z.literal('text'), role: textRole }),
      z.strictObject({ as: z.literal('noise'), kind: noiseKind }),
    ]),
  })
  .refine(isForward);

const decision = z.strictObject({
  personId: id,
  by: z.string().max(1000),
  at: time,
  comment: z.exactOptional(text),
  alsoBy: z.exactOptional(list(id)),
});

const segment = z.strictObject({
  id,
  role: textRole,
  source: list(slice),
  machine: list(slice),
  target: text,
  verdict: z.enum(['machine', 'corrected', 'submitted', 'approved', 'returned']),
  corrected: decision.nullable(),
  decided: decision.nullable(),
  score: z.number().min(0).max(1),
});

const remark = z.strictObject({ id, by: z.string().max(1000), at: time, text });

const annotation = z.strictObject({
  id,
  segmentId: id,
  side: z.enum(['source', 'target']),
  span,
  quote: text,
  category: z.enum(categories),
  severity: z.enum(severities),
  thread: list(remark),
  isResolved: z.boolean(),
  findingKey: text.nullable(),
});

const named = z.strictObject({ key: text, check: id });

const findingDecision = z.strictObject({
  key: text,
  check: id,
  segmentId: id,
  outcome: z.enum(['accepted', 'dismissed']),
  reason: z.enum(dismissalReasons).nullable(),
  by: z.string().max(1000),
  at: time,
});

/** What happened, without who and when. */
export const eventBodySchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('article-created'),
    documents: list(sourceDocument),
    pieces: list(piece),
    segments: list(segment),
    decisions: z.exactOptional(list(findingDecision)),
  }),
  z.strictObject({ type: z.literal('segments-aligned'), segments: list(segment) }),
  z.strictObject({ type: z.literal('pieces-reclassified'), pieces: list(piece), segments: list(segment) }),
  z.strictObject({
    type: z.literal('segments-edited'),
    operation: z.enum(segmentOperations),
    removed: list(id),
    segments: list(segment),
    annotations: list(z.strictObject({ id, segmentId: id, span })),
  }),
  z.strictObject({
    type: z.literal('target-corrected'),
    segmentId: id,
    before: text,
    after: text,
    finding: named.nullable(),
  }),
  z.strictObject({
    type: z.literal('targets-corrected'),
    corrections: list(z.strictObject({ segmentId: id, before: text, after: text, findings: list(named) })),
  }),
  z.strictObject({ type: z.literal('segment-submitted'), segmentId: id }),
  z.strictObject({ type: z.literal('segment-approved'), segmentId: id, target: text }),
  z.strictObject({ type: z.literal('segment-returned'), segmentId: id, comment: text }),
  z.strictObject({ type: z.literal('segment-reopened'), segmentId: id }),
  z.strictObject({
    type: z.literal('finding-dismissed'),
    segmentId: id,
    key: text,
    check: id,
    reason: z.enum(dismissalReasons),
  }),
  z.strictObject({ type: z.literal('finding-restored'), segmentId: id, key: text }),
  z.strictObject({ type: z.literal('annotation-added'), annotation }),
  z.strictObject({ type: z.literal('annotation-replied'), annotationId: id, remark }),
  z.strictObject({
    type: z.literal('annotation-changed'),
    annotationId: id,
    category: z.enum(categories),
    severity: z.enum(severities),
  }),
  z.strictObject({ type: z.literal('annotation-resolved'), annotationId: id, isResolved: z.boolean() }),
  z.strictObject({ type: z.literal('annotation-removed'), annotationId: id }),
  z.strictObject({ type: z.literal('undone'), version }),
  z.strictObject({ type: z.literal('redone'), version }),
]);

/** One recorded change of an article; a test holds its type equal to the model's. */
export const articleEventSchema = z.strictObject({ version, at: time, by: personSchema, body: eventBodySchema });
