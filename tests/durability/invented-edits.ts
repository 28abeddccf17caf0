import type { Journal } from '../../main/journal/journal.ts';
import type { ArticleEvent } from '../../shared/model/event.ts';
import type { Failure } from '../../shared/model/failure.ts';
import { fail, type Result, succeed } from '../../shared/model/result.ts';
import { createCorrection, creation, summarise, translator } from '../main/journal/sample-article.ts';

/** The article that edits with a number go to; three take turns, so that pages of several are touched. */
export function articleOf(number: number): string {
  return `a${number % 3}`;
}

/** The words of one edit, unlike any other's; every seventh fills several pages. */
export function wordsOf(number: number): string {
  return `달빛군 edit ${number} ${'x'.repeat(number % 7 === 0 ? 12_000 : number % 500)}`;
}

/** Records words as a correction of an article, beginning the article first where there is none. */
export function recordWords(journal: Journal, articleId: string, words: string): Result<ArticleEvent, Failure> {
  const events = journal.read(articleId);
  if (!events.ok && events.failure.kind !== 'article-unknown') return events;
  const last = events.ok ? events.value.length : 0;
  const correction = createCorrection(last + 1);
  const body = { ...correction.body, after: words } as typeof correction.body;
  const entries = [...(last === 0 ? [creation] : []), { ...correction, body }];
  const result = journal.append(articleId, last, entries, summarise(articleId, last + entries.length));
  if (!result.ok) return result;
  const event = result.value.at(-1);
  return event === undefined ? fail({ kind: 'nothing-changed' }) : succeed(event);
}

/** Keeps words as the draft of a segment of their own. */
export function keepDraft(
  journal: Journal,
  articleId: string,
  number: number,
  text = wordsOf(number),
): Result<null, Failure> {
  const segmentId = draftSegmentOf(number);
  return journal.saveDraft({ articleId, segmentId, basedOnVersion: 1, text, by: translator.name, at: number });
}

/** The segment the draft with a number belongs to. */
export function draftSegmentOf(number: number): string {
  return `d${number}`;
}

/** Whether an event records exactly these words. */
export function holdsWords(event: ArticleEvent | undefined, words: string): boolean {
  return event?.body.type === 'target-corrected' && event.body.after === words;
}
