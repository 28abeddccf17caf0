import { type Content, readSource } from '../model/article.ts';
import type { FindingDecision } from '../model/event.ts';
import type { Segment } from '../model/segment.ts';

/** A row of an article that is being made. */
interface NewRow {
  readonly segment: Segment;
  readonly source: string;
}

/**
 * What people set aside in earlier articles that holds in a new one, as when the same page is brought in again.
 *
 * A dismissal is carried where a row has the very same Korean and its English still holds the words it was about; where they
 * changed, it has ended. The articles come with the one changed last first, and its word counts.
 */
export function carryDismissals(earlier: readonly Content[], rows: readonly NewRow[]): FindingDecision[] {
  const bySource = new Map(rows.toReversed().map((row) => [row.source, row.segment]));
  const carried = new Map<string, FindingDecision>();
  for (const content of earlier) {
    const sources = new Map(content.segments.map((segment) => [segment.id, readSource(content, segment)]));
    for (const decision of content.decisions) {
      const row = bySource.get(sources.get(decision.segmentId) ?? '');
      if (decision.outcome !== 'dismissed' || !row || carried.has(decision.key)) continue;
      if (holdsWords(row.target, decision.key)) carried.set(decision.key, { ...decision, segmentId: row.id });
    }
  }
  return [...carried.values()];
}

/** Whether an English text holds the words a key names after its arrow, with single spaces; see `checks/finding-key.ts`. */
function holdsWords(target: string, key: string): boolean {
  return target.replace(/\s+/gu, ' ').includes(key.slice(key.lastIndexOf('→') + 1));
}
