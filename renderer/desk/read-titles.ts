import { type Content, readSource } from '../../shared/model/article.ts';

/** The titles of an article in both languages; the first words where there is no title, empty where nothing is. */
export function readTitles(content: Content): { readonly ko: string; readonly en: string } {
  const title = content.segments.find(({ role }) => role === 'title');
  const first = content.segments[0];
  const ko = [title, first].map((segment) => (segment ? readSource(content, segment) : '')).find(Boolean) ?? '';
  const en = [title, first].map((segment) => segment?.target ?? '').find(Boolean) ?? '';
  return { ko, en };
}
