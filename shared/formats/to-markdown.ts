import type { CorrectedArticle, CorrectedBlock } from './corrected-article.ts';

/** The article as CommonMark: every character that would be markup is escaped, so that it reads as it stood. */
export function toMarkdown({ title, byline, blocks }: CorrectedArticle): string {
  const parts = [
    title === '' ? '' : `# ${escapeMarkdown(title)}`,
    byline === '' ? '' : `*${escapeMarkdown(byline)}*`,
    ...blocks.map(toMarkdownBlock),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function toMarkdownBlock({ role, text }: CorrectedBlock): string {
  const escaped = escapeMarkdown(text);
  if (role === 'title' || role === 'subtitle') return `## ${escaped}`;
  return role === 'caption' ? `> ${escaped}` : escaped;
}

/** CommonMark 0.31, section 2.4: a backslash before ASCII punctuation makes it literal; line starts need more care. */
function escapeMarkdown(text: string): string {
  return text
    .trim()
    .replace(/[\\`*_[\]<>&|~]/gu, '\\$&')
    .replace(/^(\d{1,9})([.)])/u, '$1\\$2')
    .replace(/^([#+=-])/u, '\\$1');
}
