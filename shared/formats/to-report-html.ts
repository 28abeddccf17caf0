import type { Annotation } from '../model/annotation.ts';
import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/words.ts';
import { escapeHtml } from './escape-html.ts';
import { categoryWords, reportWords, severityWords, verdictWords } from './report-words.data.ts';
import type { ReportPart, ReportRow, ReviewReport } from './review-report.ts';

const style = `
body{font:15px/1.6 system-ui,"Apple SD Gothic Neo","Malgun Gothic","Noto Sans CJK KR",sans-serif;margin:2rem auto;max-width:75rem;padding:0 1rem;color:#1d1c1a;background:#fff}
h1{font-size:1.4rem;margin:0 0 .3rem}p.made{color:#6b6862;margin:0 0 1.5rem}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #e6e2da;padding:.6rem .8rem;vertical-align:top;text-align:left}
th{font-weight:600;background:#fbfaf8}td:first-child{color:#6b6862;width:3rem}td[lang=ko]{word-break:keep-all;width:30%}td[lang=en]{font-family:Charter,Georgia,serif;width:34%}
ins{background:#e2f4ea;color:#1f7a4a;text-decoration:none}del{color:#a33a32}ul{margin:0;padding-left:1.1rem}li{margin-bottom:.3rem}
.critical{color:#b3261e;font-weight:600}.major{color:#8a4a00;font-weight:600}.minor{color:#4f5e1a}.neutral{color:#5f5c57}
@media print{body{margin:0;max-width:none}}`;

/** The bilingual review report as a whole HTML page: rows, differences, annotations, findings and the MQM score. */
export function toReportHtml(report: ReviewReport, language: Language): string {
  const say = (key: keyof typeof reportWords) => escapeHtml(reportWords[key][language]);
  const counts = (['critical', 'major', 'minor', 'neutral'] as const)
    .map(
      (severity) => `<span class="${severity}">${severityWords[severity][language]} ${report.counts[severity]}</span>`,
    )
    .join(' · ');
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><title>${say('report')}: ${escapeHtml(report.title)}</title><style>${style}</style></head>`,
    '<body>',
    `<h1>${say('report')}: <span lang="ko">${escapeHtml(report.title)}</span></h1>`,
    `<p class="made">${say('score')}: <b>${report.score.toFixed(1)}</b> · ${counts} · ${say('made')}: ${new Date(report.at).toISOString().slice(0, 16).replace('T', ' ')} UTC</p>`,
    `<table><thead><tr><th scope="col">#</th><th scope="col">${say('source')}</th><th scope="col">${say('target')}</th><th scope="col">${say('remarks')}</th></tr></thead><tbody>`,
    ...report.rows.map((row, index) => toRow(row, index + 1, language)),
    '</tbody></table>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function toRow(row: ReportRow, number: number, language: Language): string {
  const { verdict, corrected, decided } = row.segment;
  const by = decided?.by ?? corrected?.by;
  const status = `${verdictWords[verdict][language]}${by === undefined ? '' : ` · ${by}`}`;
  const comment = decided?.comment === undefined ? '' : `<li>${escapeHtml(decided.comment)}</li>`;
  const items = [
    `<li>${escapeHtml(status)}</li>`,
    comment,
    ...row.findings.map((finding) => toFindingItem(finding, language)),
    ...row.annotations.map((annotation) => toAnnotationItem(annotation, language)),
  ];
  return `<tr><td>${number}</td><td lang="ko">${escapeHtml(row.source)}</td><td lang="en">${row.parts.map(toPart).join('')}</td><td><ul>${items.join('')}</ul></td></tr>`;
}

function toPart({ kind, text }: ReportPart): string {
  const escaped = escapeHtml(text);
  if (kind === 'same') return escaped;
  return kind === 'inserted' ? `<ins>${escaped}</ins>` : `<del>${escaped}</del>`;
}

function toFindingItem({ category, severity, message, suggestion, also = [] }: Finding, language: Language): string {
  const label = `<span class="${severity}">${severityWords[severity][language]} · ${categoryWords[category][language]}</span>`;
  const proposal =
    suggestion === null
      ? ''
      : ` — ${reportWords.suggestion[language]}: <span lang="en">${escapeHtml(suggestion)}</span>`;
  const others = also.map((reason) => ` ${escapeHtml(reason.message[language])}`).join('');
  return `<li>${label} ${escapeHtml(message[language])}${others}${proposal}</li>`;
}

function toAnnotationItem(annotation: Annotation, language: Language): string {
  const { category, severity, quote, side, thread, isResolved } = annotation;
  const label = `<span class="${severity}">${severityWords[severity][language]} · ${categoryWords[category][language]}</span>`;
  const remarks = thread
    .filter(({ text }) => text !== '')
    .map(({ by, text }) => `<li><b>${escapeHtml(by)}</b>: ${escapeHtml(text)}</li>`);
  const state = isResolved ? ` (${reportWords.resolved[language]})` : '';
  const quoted = `“<span lang="${side === 'source' ? 'ko' : 'en'}">${escapeHtml(quote)}</span>”`;
  return `<li>${label} ${quoted}${state}${remarks.length > 0 ? `<ul>${remarks.join('')}</ul>` : ''}</li>`;
}
