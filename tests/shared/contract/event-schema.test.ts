import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  articleEventSchema,
  eventBodySchema,
  longestText,
  personSchema,
} from '../../../shared/contract/event-schema.ts';
import type { ArticleEvent, EventBody } from '../../../shared/model/event.ts';
import type { Person } from '../../../shared/model/person.ts';

/** The type all through read-only, with what may be left out marked, for being assignable does not tell that apart. */
type Marked<Value> = Value extends object
  ? { readonly [Key in keyof Value]-?: object extends Pick<Value, Key> ? [Marked<Value[Key]>] : Marked<Value[Key]> }
  : Value;
type Same<Left, Right> = [Marked<Left>, Marked<Right>] extends [Marked<Right>, Marked<Left>] ? true : false;

/** A schema that says more or less than the model is a compile error here. */
const isSame: readonly [
  Same<z.infer<typeof articleEventSchema>, ArticleEvent>,
  Same<z.infer<typeof eventBodySchema>, EventBody>,
  Same<z.infer<typeof personSchema>, Person>,
  Same<{ a: 1; b?: 2 }, { a: 1 }>,
  Same<{ a: 1 }, { a: 1 | 2 }>,
] = [true, true, true, false, false];

it('the schemas say what the model says, and the comparison tells types apart', () => {
  expect(isSame).toEqual([true, true, true, false, false]);
});

const remark = { id: 'r1', by: '노을빛', at: 1, text: '' };
const segment = {
  id: 's1',
  role: 'title',
  source: [{ document: 0, start: 0, end: 3 }],
  machine: [],
  target: '',
  verdict: 'returned',
  corrected: { personId: 'p1', by: '노을빛', at: 1 },
  decided: { personId: 'p2', by: '솔바람', at: 2, comment: '다시' },
  score: 1,
} as const;
const annotation = {
  id: 'n1',
  segmentId: 's1',
  side: 'target',
  span: { start: 2, end: 2 },
  quote: '',
  category: 'accuracy/omission',
  severity: 'major',
  thread: [remark],
  isResolved: false,
  findingKey: null,
} as const;
const piece = {
  id: 'k1',
  document: 0,
  start: 0,
  end: 3,
  language: 'ko',
  use: { as: 'noise', kind: 'byline' },
} as const;

/** One event of each type; the type makes a missing one a compile error. */
const bodies: { readonly [Type in EventBody['type']]: Extract<EventBody, { readonly type: Type }> } = {
  'article-created': {
    type: 'article-created',
    documents: [{ name: '', text: 'ㄱ' }],
    pieces: [piece],
    segments: [segment],
    decisions: [
      { key: 'k', check: 'c', segmentId: 's1', outcome: 'dismissed', reason: 'correct-as-is', by: '노을빛', at: 1 },
    ],
  },
  'segments-aligned': { type: 'segments-aligned', segments: [] },
  'pieces-reclassified': { type: 'pieces-reclassified', pieces: [piece], segments: [segment] },
  'segments-edited': {
    type: 'segments-edited',
    operation: 'split',
    removed: ['s1'],
    segments: [segment, { ...segment, id: 's2' }],
    annotations: [{ id: 'n1', segmentId: 's2', span: { start: 0, end: 0 } }],
  },
  'target-corrected': {
    type: 'target-corrected',
    segmentId: 's1',
    before: 'a',
    after: '',
    finding: { key: 'k', check: 'c' },
  },
  'targets-corrected': {
    type: 'targets-corrected',
    corrections: [{ segmentId: 's1', before: 'a', after: 'b', findings: [{ key: 'k', check: 'c' }] }],
  },
  'segment-submitted': { type: 'segment-submitted', segmentId: 's1' },
  'segment-approved': { type: 'segment-approved', segmentId: 's1', target: 't' },
  'segment-returned': { type: 'segment-returned', segmentId: 's1', comment: '' },
  'segment-reopened': { type: 'segment-reopened', segmentId: 's1' },
  'finding-dismissed': {
    type: 'finding-dismissed',
    segmentId: 's1',
    key: 'k',
    check: 'c',
    reason: 'correct-as-is',
  },
  'finding-restored': { type: 'finding-restored', segmentId: 's1', key: 'k' },
  'annotation-added': { type: 'annotation-added', annotation },
  'annotation-replied': { type: 'annotation-replied', annotationId: 'n1', remark },
  'annotation-changed': {
    type: 'annotation-changed',
    annotationId: 'n1',
    category: 'locale/name',
    severity: 'neutral',
  },
  'annotation-resolved': { type: 'annotation-resolved', annotationId: 'n1', isResolved: true },
  'annotation-removed': { type: 'annotation-removed', annotationId: 'n1' },
  undone: { type: 'undone', version: 1 },
  redone: { type: 'redone', version: 1 },
};

describe('events pass unchanged', () => {
  it.each(Object.entries(bodies))('%s', (_, body) => {
    expect(eventBodySchema.parse(JSON.parse(JSON.stringify(body)))).toEqual(body);
  });
});

describe('what is not an event is refused', () => {
  const created = bodies['article-created'];
  it.each<[string, unknown]>([
    ['a type nobody knows', { type: 'article-deleted' }],
    ['a field too many', { ...bodies.undone, extra: 1 }],
    ['a field too few', { type: 'undone' }],
    ['a span that ends before it starts', { ...created, pieces: [{ ...piece, start: 4 }] }],
    ['an offset between two code units', { ...created, pieces: [{ ...piece, end: 3.5 }] }],
    ['a score above one', { ...created, segments: [{ ...segment, score: 1.01 }] }],
    ['a category that is not MQM’s', { ...bodies['annotation-changed'], category: 'style' }],
    ['a version before the first', { ...bodies.undone, version: 0 }],
    ['an empty id', { ...bodies['segment-submitted'], segmentId: '' }],
    [
      'a comment that is null',
      { ...created, segments: [{ ...segment, decided: { ...segment.decided, comment: null } }] },
    ],
    ['a text too long', { ...bodies['segment-returned'], comment: 'x'.repeat(longestText + 1) }],
    ['a list', []],
    ['nothing', null],
  ])('%s', (_, body) => {
    expect(eventBodySchema.safeParse(body).success).toBe(false);
  });

  it('a time that is not a moment', () => {
    const by = { id: 'p1', name: '', role: 'editor' };
    const event = { version: 1, at: 8.64e15 + 1, by, body: bodies.undone };
    expect(articleEventSchema.safeParse(event).success).toBe(false);
    expect(articleEventSchema.safeParse({ ...event, at: 8.64e15 }).success).toBe(true);
  });

  it('a person with a role that does not exist', () => {
    expect(personSchema.safeParse({ id: 'p1', name: 'x', role: 'owner' }).success).toBe(false);
  });
});
