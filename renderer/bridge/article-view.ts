import type { Article } from '../../shared/model/article.ts';
import type { Failure } from '../../shared/model/failure.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Draft } from '../../shared/model/project.ts';
import type { SentenceLink } from '../../shared/model/segment.ts';
import type { TypedFindings } from './live-check.ts';

/** Whether the host has committed everything shown: `unsaved` while it cannot be reached or cannot store. */
export type SavedState = 'saved' | 'saving' | 'unsaved';

/** What a window shows of an open article. */
export interface ArticleView {
  /** As shown: what is committed and what is on its way. Version 0 until the host has answered. */
  readonly article: Article;
  readonly saved: SavedState;
  /** The last failure, until dismissed or overcome. */
  readonly failure: Failure | null;
  /** Spans are valid for the article as shown; those of segments edited since the check are carried. */
  readonly findings: readonly Finding[];
  /** By segment; spans valid for the article as shown. */
  readonly links: Readonly<Record<string, readonly SentenceLink[]>>;
  /** How many segments of the running check are done, or null when none runs. */
  readonly checking: { readonly done: number; readonly total: number } | null;
  /** English that was being typed when a window last closed, until it is discarded or typed over. */
  readonly drafts: readonly Draft[];
  /** What was last found in the row being typed, with its spans in that text; null when none is. */
  readonly typed: TypedFindings | null;
}
