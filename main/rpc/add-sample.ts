import { readPage } from '../../shared/intake/read-page.ts';
import type { Failure } from '../../shared/model/failure.ts';
import type { Result } from '../../shared/model/result.ts';
import type { Articles } from './articles.ts';
import { createArticle } from './create-article.ts';
import { sampleArticle } from './sample-article.data.ts';
import type { Services } from './services.ts';

/** Puts the sample article into a new project, by the same road as any pasted page. */
export async function addSample(
  services: Services,
  articles: Articles,
): Promise<Result<{ readonly articleId: string }, Failure>> {
  const { locale } = services.info;
  const name = locale.startsWith('ko') ? '보기 기사' : 'Sample article';
  const read = readPage([{ name, text: sampleArticle }]);
  return read.ok ? createArticle(services, articles, read.value) : read;
}
