import type { CheckStanding } from '../../shared/contract/contract.ts';
import type { Finding } from '../../shared/model/finding.ts';

/** A folded check with what it found in the article that nobody has decided about. */
export interface FoldedCheck {
  readonly check: string;
  readonly count: number;
  /** Null until the host has said how the check stands. */
  readonly standing: CheckStanding | null;
}

/** The folded checks that found something, the one that found most first. */
export function readFolded(
  open: readonly Finding[],
  standings: readonly CheckStanding[] | null,
): readonly FoldedCheck[] {
  const byCheck = Map.groupBy(
    open.filter(({ isFolded }) => isFolded),
    ({ check }) => check,
  );
  return [...byCheck]
    .map(([check, { length: count }]) => ({
      check,
      count,
      standing: standings?.find(({ id }) => id === check) ?? null,
    }))
    .sort((a, b) => b.count - a.count);
}

/** How many findings of folded checks there are. */
export function countFolded(folded: readonly FoldedCheck[]): number {
  return folded.reduce((sum, { count }) => sum + count, 0);
}
