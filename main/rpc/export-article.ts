import type { Exported } from '../../shared/contract/contract.ts';
import type { ExportFormat } from '../../shared/model/export-format.ts';
import type { Failure } from '../../shared/model/failure.ts';
import type { Result } from '../../shared/model/result.ts';
import type { Language } from '../../shared/model/words.ts';
import { renderArticle } from '../files/render-article.ts';
import type { Articles } from './articles.ts';
import { toCheckTask } from './check-article.ts';
import { handOver } from './hand-over.ts';
import type { Services } from './services.ts';

/** Which article, in which form, with the report's words in which language. */
interface ExportRequest {
  readonly articleId: string;
  readonly format: ExportFormat;
  readonly language: Language;
}

/** Writes the article as it stands: to a path the person chose, or handed to the window as a download. */
export async function exportArticle(
  services: Services,
  articles: Articles,
  { articleId, format, language }: ExportRequest,
): Promise<Result<Exported, Failure>> {
  const loaded = articles.load(articleId);
  if (!loaded.ok) return loaded;
  const { brain, dialogs, now } = services;
  const checked =
    format === 'report'
      ? await brain.run('check', toCheckTask(loaded.value, await articles.taught(), articles.checks.rules()))
      : null;
  const findings = checked?.findings ?? [];
  const file = await renderArticle({ article: loaded.value, findings, format, language, at: now() });
  return handOver(dialogs, file);
}
