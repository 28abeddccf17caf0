import { categoryWords, severityWords } from '../../shared/formats/report-words.data.ts';
import { readSlices } from '../../shared/model/article.ts';
import type { Finding, Severity } from '../../shared/model/finding.ts';
import type { Segment } from '../../shared/model/segment.ts';
import type { Language, Words } from '../../shared/model/words.ts';
import type { PageReview } from './review-page.ts';

const signs: Readonly<Record<Severity, string>> = { critical: '◆', major: '▲', minor: '●', neutral: '○' };
const heading: Words = { ko: '문단', en: 'Rows' };
const found: Words = { ko: '찾은 것', en: 'findings' };
const folded: Words = { ko: '기사 글이 아닌 줄', en: 'lines that are not article text' };
const suggestion: Words = { ko: '제안', en: 'suggestion' };

/** A review for reading in a terminal: each row with what was found in it, then the counts. */
export function describeReview(review: PageReview, language: Language): string {
  const { segments, findings, intake } = review;
  const rows = segments.flatMap((segment, index) => [
    `${index + 1}. ${shorten(readSlices(intake.documents, segment.source))}`,
    `   ${shorten(segment.target)}`,
    ...findings
      .filter(({ segmentId }) => segmentId === segment.id)
      .flatMap((f) => describeFinding(f, segment, review, language)),
    '',
  ]);
  const noise = intake.pieces.filter(({ use }) => use.as === 'noise').length;
  const counts = (['critical', 'major', 'minor', 'neutral'] as const)
    .map(
      (severity) =>
        `${signs[severity]} ${severityWords[severity][language]} ${findings.filter((f) => f.severity === severity).length}`,
    )
    .join('  ');
  return `${rows.join('\n')}\n${heading[language]} ${segments.length} · ${found[language]} ${findings.length}: ${counts} · ${folded[language]} ${noise}\n`;
}

function describeFinding(finding: Finding, segment: Segment, { intake }: PageReview, language: Language): string[] {
  const { severity, category, source, target, message } = finding;
  const korean = source ? readSlices(intake.documents, segment.source).slice(source.start, source.end) : '';
  const english = target ? segment.target.slice(target.start, target.end) : '';
  const places = [korean, english].filter((text) => text !== '').map((text) => `“${text}”`);
  return [
    `   ${signs[severity]} ${severityWords[severity][language]} · ${categoryWords[category][language]}  ${places.join(' ↔ ')}`,
    `     ${message[language]}`,
    ...(finding.suggestion === null ? [] : [`     ${suggestion[language]}: ${finding.suggestion || '—'}`]),
  ];
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > 110 ? `${line.slice(0, 109)}…` : line || '—';
}
