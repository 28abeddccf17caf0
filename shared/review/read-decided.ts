import type { FindingDecision } from '../model/event.ts';
import type { Finding } from '../model/finding.ts';

/**
 * Whether a person has decided about a finding.
 *
 * What is dismissed is so wherever the same words stand; a suggestion accepted in one row leaves the same words of another
 * to be put right.
 */
export function readDecided(
  decisions: readonly FindingDecision[],
): (finding: Pick<Finding, 'key' | 'segmentId'>) => boolean {
  const dismissed = new Set(decisions.filter(({ outcome }) => outcome === 'dismissed').map(({ key }) => key));
  const accepted = new Set(decisions.map(({ segmentId, key }) => `${segmentId} ${key}`));
  return ({ key, segmentId }) => dismissed.has(key) || accepted.has(`${segmentId} ${key}`);
}
