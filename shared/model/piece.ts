import type { Span } from './span.ts';

/** A text the article was made from, exactly as it was pasted or decoded; never changes. */
export interface SourceDocument {
  readonly name: string;
  readonly text: string;
}

/** What a stretch of text in an article may be. */
export const textRoles = ['title', 'subtitle', 'caption', 'paragraph'] as const;

/** One of the text roles. */
export type TextRole = (typeof textRoles)[number];

/** What a stretch of a page that is not article text may be. */
export const noiseKinds = [
  'divider',
  'byline',
  'dateline',
  'email',
  'button',
  'disclaimer',
  'copyright',
  'related',
  'duplicate-title',
  'comment',
  'caption-credit',
  'other',
] as const;

/** One of the kinds of noise. */
export type NoiseKind = (typeof noiseKinds)[number];

/**
 * One stretch of a document: article text or noise. Pieces of a document are in order and do not overlap; what lies
 * between them is white space ("gap"), so pieces and gaps together give back the document code unit for code unit.
 */
export interface Piece extends Span {
  readonly id: string;
  /** Index into the article's documents. */
  readonly document: number;
  readonly language: 'ko' | 'en';
  readonly use: { readonly as: 'text'; readonly role: TextRole } | { readonly as: 'noise'; readonly kind: NoiseKind };
}
