import { type Content, readSlices } from '../model/article.ts';
import type { TextRole } from '../model/piece.ts';

/** One paragraph of the article as it goes out. */
export interface CorrectedBlock {
  readonly role: TextRole;
  readonly text: string;
}

/** The English article as it stands, in the order of its rows. */
export interface CorrectedArticle {
  /** The English title, or an empty text. */
  readonly title: string;
  /** The byline of the page, the English one before the Korean, or an empty text. */
  readonly byline: string;
  /** Everything but the title. */
  readonly blocks: readonly CorrectedBlock[];
}

/** The English of an article for going out; a row of several paragraphs gives several blocks. */
export function readCorrected(content: Content): CorrectedArticle {
  const rows = content.segments.flatMap(({ role, target }) =>
    target
      .split('\n')
      .filter((text) => text.trim() !== '')
      .map((text) => ({ role, text })),
  );
  const title = rows.find(({ role }) => role === 'title');
  return { title: title?.text ?? '', byline: readByline(content), blocks: rows.filter((row) => row !== title) };
}

function readByline({ documents, pieces }: Content): string {
  const bylines = pieces.filter(({ use }) => use.as === 'noise' && use.kind === 'byline');
  const chosen = bylines.find(({ language }) => language === 'en') ?? bylines[0];
  return chosen ? readSlices(documents, [chosen]).replace(/\s+/gu, ' ').trim() : '';
}
