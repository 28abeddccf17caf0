import { readConcernedWords } from '../../shared/checks/finding-key.ts';
import { carrySpan } from '../../shared/diff/carry-span.ts';
import type { Finding } from '../../shared/model/finding.ts';

/** The finding a correction was begun on, where the words it marks are others afterwards; else null. */
export function findRighted(finding: Finding | null, before: string, after: string): Finding | null {
  if (!finding?.target) return null;
  const now = readConcernedWords(after, carrySpan(finding.target, before, after));
  return now === readConcernedWords(before, finding.target) ? null : finding;
}
