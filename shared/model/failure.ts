/** Everything that can go wrong in a way a person can mend, as data; words in `describe-failure.ts`. */
export type Failure =
  // intake
  | { readonly kind: 'input-empty' }
  | { readonly kind: 'input-one-language'; readonly has: 'ko' | 'en' }
  | { readonly kind: 'input-binary'; readonly name: string; readonly offset: number }
  | { readonly kind: 'input-too-large'; readonly name: string; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'input-undecodable'; readonly name: string; readonly encoding: string; readonly offset: number }
  // review
  | { readonly kind: 'segment-unknown'; readonly segmentId: string }
  | { readonly kind: 'piece-unknown'; readonly pieceId: string }
  | { readonly kind: 'annotation-unknown'; readonly annotationId: string }
  | { readonly kind: 'nothing-changed' }
  | { readonly kind: 'text-differs'; readonly segmentId: string }
  | { readonly kind: 'span-outside'; readonly start: number; readonly end: number; readonly length: number }
  | { readonly kind: 'role-forbids'; readonly role: string; readonly action: string }
  | { readonly kind: 'own-correction'; readonly by: string }
  | { readonly kind: 'verdict-forbids'; readonly verdict: string; readonly action: string }
  | { readonly kind: 'segment-has-work'; readonly segmentId: string }
  | { readonly kind: 'comment-missing' }
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'nothing-to-redo' }
  | { readonly kind: 'undo-of-other'; readonly by: string }
  // terms
  | { readonly kind: 'term-incomplete'; readonly source: string; readonly missing: 'source' | 'wanted' }
  | { readonly kind: 'term-contradicts'; readonly source: string; readonly english: string }
  | { readonly kind: 'term-too-long'; readonly source: string }
  | { readonly kind: 'term-exists'; readonly source: string }
  | { readonly kind: 'term-repeated'; readonly source: string }
  | { readonly kind: 'terms-too-many'; readonly limit: number }
  | { readonly kind: 'table-headless'; readonly missing: readonly string[] }
  | { readonly kind: 'table-malformed'; readonly line: number; readonly reason: 'quote-open' | 'quote-stray' }
  | { readonly kind: 'table-line-wrong'; readonly line: number; readonly failure: Failure }
  // journal
  | { readonly kind: 'article-unknown'; readonly articleId: string }
  | {
      readonly kind: 'version-conflict';
      readonly articleId: string;
      readonly expected: number;
      readonly actual: number;
    }
  | { readonly kind: 'project-missing'; readonly path: string }
  | { readonly kind: 'project-foreign'; readonly path: string }
  | { readonly kind: 'project-damaged'; readonly path: string; readonly detail: string }
  | { readonly kind: 'project-newer'; readonly path: string; readonly version: number; readonly known: number }
  | { readonly kind: 'project-read-only'; readonly path: string }
  | { readonly kind: 'project-busy'; readonly path: string }
  | { readonly kind: 'project-moved'; readonly path: string }
  | { readonly kind: 'disk-full'; readonly path: string }
  | { readonly kind: 'disk-failed'; readonly path: string; readonly detail: string }
  // files
  | { readonly kind: 'file-unreadable'; readonly path: string; readonly detail: string }
  | { readonly kind: 'file-unwritable'; readonly path: string; readonly detail: string }
  | { readonly kind: 'line-malformed'; readonly line: number; readonly detail: string }
  | { readonly kind: 'option-wrong'; readonly option: string; readonly detail: string }
  // host
  | { readonly kind: 'check-crashed'; readonly detail: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'disconnected' };
