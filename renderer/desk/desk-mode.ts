import type { Annotation } from '../../shared/model/annotation.ts';
import type { Category, Severity } from '../../shared/model/finding.ts';
import type { Span } from '../../shared/model/span.ts';
import type { TermDraft } from '../bridge/term-list.ts';
import type { AlignCaret } from './alignment/align-caret.ts';
import type { WordRange } from './word-caret.ts';

/** What a new annotation is about, before it is filled in. */
export interface AnnotationStart {
  readonly segmentId: string;
  readonly side: Annotation['side'];
  readonly span: Span;
  readonly quote: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly comment: string;
  /** The finding it is made from, if any. */
  readonly findingKey: string | null;
}

/** What a person is in the middle of; one thing at a time. */
export type DeskMode =
  | { readonly type: 'read' }
  /** Typing English; `text` is what the editor opens with, `before` what the segment said then. */
  | { readonly type: 'edit'; readonly segmentId: string; readonly before: string; readonly text: string }
  /** Words are chosen: by keyboard, word by word, or as the browser's own selection. */
  | {
      readonly type: 'span';
      readonly segmentId: string;
      readonly side: Annotation['side'];
      readonly span: Span;
      readonly range: WordRange;
      readonly by: 'keys' | 'mouse';
    }
  | { readonly type: 'annotate'; readonly start: AnnotationStart }
  | { readonly type: 'change'; readonly annotationId: string }
  | { readonly type: 'reply'; readonly annotationId: string }
  | { readonly type: 'dismiss' }
  | { readonly type: 'return' }
  | { readonly type: 'reclassify' }
  | { readonly type: 'export' }
  /** Taking words into the term base. */
  | { readonly type: 'term'; readonly start: TermDraft }
  /** Fixing the alignment: neither text can be typed in, and rows are cut, joined and confirmed. */
  | { readonly type: 'align'; readonly caret: AlignCaret };

/** Nothing begun. */
export const reading: DeskMode = { type: 'read' };

/** Whether something typed or chosen would be lost to sight if the cursor moved on. */
export function isBusy(mode: DeskMode): boolean {
  return mode.type !== 'read' && mode.type !== 'span' && mode.type !== 'align';
}
