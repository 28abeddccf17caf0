import type { CorrectedArticle } from './corrected-article.ts';

/** The article as plain text: title, byline and paragraphs between empty lines, ending in a line feed. */
export function toPlainText({ title, byline, blocks }: CorrectedArticle): string {
  const parts = [title, byline, ...blocks.map(({ text }) => text)].filter((text) => text !== '');
  return `${parts.join('\n\n')}\n`;
}
