import { type Article, type Content, readSource } from '../model/article.ts';
import type { ArticleSummary } from '../model/project.ts';
import type { Segment, Verdict } from '../model/segment.ts';
import { readCheckRecords } from './check-record.ts';

/** The most a summary keeps of a title, in UTF-16 code units. */
export const longestTitle = 200;

/** What the library shows of an article; an article without a title is known by its first words. */
export function summarise(article: Article): ArticleSummary {
  const { content, done, undone } = article;
  const changes = [...done, ...undone];
  const first = changes.reduce((a, b) => (b.version < a.version ? b : a), changes[0] ?? nobody);
  const last = changes.reduce((a, b) => (b.version > a.version ? b : a), changes[0] ?? nobody);
  return {
    id: article.id,
    version: article.version,
    title: readTitle(content, (segment) => readSource(content, segment)),
    targetTitle: readTitle(content, (segment) => segment.target),
    createdAt: first.at,
    changedAt: last.at,
    changedBy: last.by.name,
    segments: content.segments.length,
    verdicts: countVerdicts(content.segments),
    openAnnotations: content.annotations.filter(({ isResolved }) => !isResolved).length,
    findings: null,
    record: readCheckRecords(content, first.at),
  };
}

const nobody = { version: 0, at: 0, by: { name: '' } };

function readTitle(content: Content, read: (segment: Segment) => string): string {
  const titles = content.segments.filter(({ role }) => role === 'title').map(read);
  const texts = [...titles, ...content.segments.map(read)];
  return (texts.find((text) => text.trim() !== '') ?? '').slice(0, longestTitle);
}

function countVerdicts(segments: readonly Segment[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { machine: 0, corrected: 0, submitted: 0, approved: 0, returned: 0 };
  for (const { verdict } of segments) counts[verdict] += 1;
  return counts;
}
