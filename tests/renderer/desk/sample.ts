import type { Annotation } from '../../../shared/model/annotation.ts';
import type { Content } from '../../../shared/model/article.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { Piece } from '../../../shared/model/piece.ts';
import type { Segment } from '../../../shared/model/segment.ts';

/** A segment without words, to be given what a test is about. */
export function segmentOf(id: string, over: Partial<Segment> = {}): Segment {
  return {
    id,
    role: 'paragraph',
    source: [],
    machine: [],
    target: '',
    verdict: 'machine',
    corrected: null,
    decided: null,
    score: 1,
    ...over,
  };
}

/** A finding over the first letter of the English. */
export function findingOf(segmentId: string, over: Partial<Finding> = {}): Finding {
  return {
    key: `check#1:→${segmentId}`,
    check: 'check',
    category: 'accuracy/mistranslation',
    severity: 'major',
    segmentId,
    source: null,
    target: { start: 0, end: 1 },
    message: { ko: '틀림', en: 'wrong' },
    expected: [],
    suggestion: null,
    ...over,
  };
}

/** An open annotation over the first letter of the English. */
export function annotationOf(segmentId: string, over: Partial<Annotation> = {}): Annotation {
  return {
    id: `note-${segmentId}`,
    segmentId,
    side: 'target',
    span: { start: 0, end: 1 },
    quote: '',
    category: 'style/awkward',
    severity: 'minor',
    thread: [],
    isResolved: false,
    findingKey: null,
    ...over,
  };
}

/** Content of nothing, to be given what a test is about. */
export function contentOf(over: Partial<Content>): Content {
  return { documents: [], pieces: [], segments: [], annotations: [], decisions: [], ...over };
}

/** One stretch of noise of a page. */
export function noiseOf(id: string, language: Piece['language'], start: number, document = 0): Piece {
  return { id, document, language, start, end: start + 1, use: { as: 'noise', kind: 'other' } };
}
