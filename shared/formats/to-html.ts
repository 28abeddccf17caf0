import type { CorrectedArticle, CorrectedBlock } from './corrected-article.ts';
import { escapeHtml } from './escape-html.ts';

/** The article as a whole HTML page without scripts or anything fetched. */
export function toHtml({ title, byline, blocks }: CorrectedArticle): string {
  const heading = title === '' ? [] : [`<h1>${escapeHtml(title)}</h1>`];
  const signature = byline === '' ? [] : [`<p class="byline">${escapeHtml(byline)}</p>`];
  return [
    '<!doctype html>',
    '<html lang="en">',
    `<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>`,
    '<body>',
    '<article>',
    ...heading,
    ...signature,
    ...blocks.map(toHtmlBlock),
    '</article>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function toHtmlBlock({ role, text }: CorrectedBlock): string {
  const escaped = escapeHtml(text);
  if (role === 'title' || role === 'subtitle') return `<h2>${escaped}</h2>`;
  return role === 'caption' ? `<p class="caption"><em>${escaped}</em></p>` : `<p>${escaped}</p>`;
}
