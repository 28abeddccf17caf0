import { diffWords } from '../../shared/diff/diff-words.ts';
import { type CorrectedArticle, readCorrected } from '../../shared/formats/corrected-article.ts';
import type { ReviewReport } from '../../shared/formats/review-report.ts';
import { toHtml } from '../../shared/formats/to-html.ts';
import { toMarkdown } from '../../shared/formats/to-markdown.ts';
import { toPlainText } from '../../shared/formats/to-plain-text.ts';
import { toReportHtml } from '../../shared/formats/to-report-html.ts';
import { type Article, readMachine, readSource } from '../../shared/model/article.ts';
import type { ExportFormat } from '../../shared/model/export-format.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Language } from '../../shared/model/words.ts';
import { readScore } from '../../shared/review/score.ts';
import { toDocx } from './to-docx.ts';

/** A file that is ready to be written. */
export interface RenderedFile {
  /** A name that is allowed on every system. */
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

/** What is to be rendered, and how. */
export interface RenderRequest {
  readonly article: Article;
  /** Only the report shows them. */
  readonly findings: readonly Finding[];
  readonly format: ExportFormat;
  /** The language of the report's own words. */
  readonly language: Language;
  /** When: milliseconds since 1970, UTC. */
  readonly at: number;
}

const kinds: Readonly<Record<ExportFormat, { readonly ending: string; readonly mime: string }>> = {
  txt: { ending: '.txt', mime: 'text/plain; charset=utf-8' },
  md: { ending: '.md', mime: 'text/markdown; charset=utf-8' },
  html: { ending: '.html', mime: 'text/html; charset=utf-8' },
  docx: { ending: '.docx', mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  report: { ending: '-report.html', mime: 'text/html; charset=utf-8' },
};

/** An article as the bytes of a file. */
export async function renderArticle(request: RenderRequest): Promise<RenderedFile> {
  const corrected = readCorrected(request.article.content);
  const { ending, mime } = kinds[request.format];
  return { name: `${toFileName(corrected)}${ending}`, mime, bytes: await toBytes(request, corrected) };
}

async function toBytes(request: RenderRequest, corrected: CorrectedArticle): Promise<Uint8Array> {
  const encode = (text: string) => new TextEncoder().encode(text);
  switch (request.format) {
    case 'txt':
      return encode(toPlainText(corrected));
    case 'md':
      return encode(toMarkdown(corrected));
    case 'html':
      return encode(toHtml(corrected));
    case 'docx':
      return toDocx(corrected);
    case 'report':
      return encode(toReportHtml(readReport(request), request.language));
  }
}

function readReport({ article: { content }, findings, at }: RenderRequest): ReviewReport {
  const title = content.segments.find(({ role }) => role === 'title') ?? content.segments[0];
  const score = readScore(content, findings);
  return {
    title: title ? readSource(content, title) : '',
    score: score.perThousand ?? 0,
    counts: score.judged,
    at,
    rows: content.segments.map((segment) => ({
      segment,
      source: readSource(content, segment),
      parts: diffWords(readMachine(content, segment), segment.target),
      annotations: content.annotations.filter(({ segmentId }) => segmentId === segment.id),
      findings: findings.filter(({ segmentId }) => segmentId === segment.id),
    })),
  };
}

/** Names that Windows, macOS and Linux all take: no reserved characters, no end in a dot or space, at most 80 units. */
function toFileName({ title, blocks }: CorrectedArticle): string {
  const words = (title || (blocks[0]?.text ?? '')).normalize('NFC');
  const safe = words
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return (
    [...safe]
      .slice(0, 80)
      .join('')
      .replace(/[. ]{1,80}$/u, '') || 'article'
  );
}
