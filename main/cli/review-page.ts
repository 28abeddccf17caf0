import type { Intake } from '../../shared/intake/read-page.ts';
import type { Failure } from '../../shared/model/failure.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Piece } from '../../shared/model/piece.ts';
import { fail, type Result, succeed } from '../../shared/model/result.ts';
import type { Segment } from '../../shared/model/segment.ts';
import type { Language } from '../../shared/model/words.ts';
import { applyAll, emptyArticle } from '../../shared/review/apply.ts';
import { openMemoryJournal } from '../journal/open-journal.ts';
import { createTerminalHost } from './create-terminal-host.ts';

/** A page read, aligned and checked. */
export interface PageReview {
  readonly intake: Intake;
  /** The text pieces of each language, in order: the paragraphs of the terminal program's format. */
  readonly ko: readonly Piece[];
  readonly en: readonly Piece[];
  readonly segments: readonly Segment[];
  readonly findings: readonly Finding[];
}

/** Aligns and checks what the intake read, by the road of every article: made, recorded (in memory), checked. */
export async function reviewPage(intake: Intake, language: Language): Promise<Result<PageReview, Failure>> {
  const host = createTerminalHost(openMemoryJournal(), language);
  const { documents, pieces } = intake;
  const created = await host.article.create({ documents: [...documents], pieces: [...pieces] });
  if (!created.ok) return created;
  const { articleId } = created.value;
  const read = await host.article.read({ articleId });
  if (!read.ok) return read;
  const { segments } = applyAll(emptyArticle(articleId), read.value.events).content;
  for await (const news of await host.review.check({ articleId })) {
    if (news.type === 'failed') return fail(news.failure);
    if (news.type === 'findings') return succeed(toReview(intake, segments, news.findings));
  }
  return fail({ kind: 'cancelled' });
}

function toReview(intake: Intake, segments: readonly Segment[], findings: readonly Finding[]): PageReview {
  const texts = intake.pieces.filter(({ use }) => use.as === 'text');
  const of = (language: Piece['language']) => texts.filter((piece) => piece.language === language);
  return { intake, ko: of('ko'), en: of('en'), segments, findings };
}
