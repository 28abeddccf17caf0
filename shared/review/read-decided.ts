import type { FindingDecision } from '../model/event.ts';
import type { Finding } from '../model/finding.ts';

/**
 * Whether a person has decided about a finding of a check that knew of some decisions.
 *
 * What is dismissed is so wherever the same words stand. A suggestion accepted since then is done with in its row; one
 * accepted before was checked again, and the same words found there anew are a new matter.
 */
export function readDecided(
  decisions: readonly FindingDecision[],
  known: readonly FindingDecision[],
): (finding: Pick<Finding, 'key' | 'segmentId'>) => boolean {
  const dismissed = new Set(decisions.filter(({ outcome }) => outcome === 'dismissed').map(({ key }) => key));
  const before = new Set(known);
  const since = decisions.filter((decision) => !before.has(decision));
  const decided = new Set(since.map(({ segmentId, key }) => `${segmentId} ${key}`));
  return ({ key, segmentId }) => dismissed.has(key) || decided.has(`${segmentId} ${key}`);
}
