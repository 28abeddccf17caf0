import type { Content } from '../model/article.ts';
import type { CheckRecord, CheckSetting } from '../model/project.ts';

/** What became of the findings of checks, by check id. */
export type CheckRecords = Readonly<Record<string, CheckRecord>>;

/** What stands for a check nobody has decided anything about. */
export const noRecord: CheckRecord = { accepted: 0, dismissed: 0 };

/**
 * What became of the findings of each check in an article.
 *
 * Taken up is what was accepted, put right by hand where it was marked, or made a note of; set aside is what was dismissed.
 * Decisions older than the article came with it from an earlier import of the same text, and are counted there.
 */
export function readCheckRecords({ decisions, annotations }: Content, createdAt: number): CheckRecords {
  const counts = new Map<string, CheckRecord>();
  const count = (check: string, outcome: keyof CheckRecord): void => {
    const so = counts.get(check) ?? noRecord;
    counts.set(check, { ...so, [outcome]: so[outcome] + 1 });
  };
  for (const { check, outcome, at } of decisions) if (at >= createdAt) count(check, outcome);
  const decided = new Set(decisions.map(({ segmentId, key }) => `${segmentId} ${key}`));
  for (const { segmentId, findingKey } of annotations)
    if (findingKey !== null && !decided.has(`${segmentId} ${findingKey}`))
      count(readCheckOfKey(findingKey), 'accepted');
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A key begins with the id of its check; see `shared/checks/finding-key.ts`. */
function readCheckOfKey(key: string): string {
  return /^[^#/]*/u.exec(key)?.[0] ?? '';
}

/** The records of several articles together, such as all of a project. */
export function sumCheckRecords(records: readonly CheckRecords[]): CheckRecords {
  const sums = new Map<string, CheckRecord>();
  for (const [check, { accepted, dismissed }] of records.flatMap((record) => Object.entries(record))) {
    const so = sums.get(check) ?? noRecord;
    sums.set(check, { accepted: so.accepted + accepted, dismissed: so.dismissed + dismissed });
  }
  return Object.fromEntries(sums);
}

/** The share of the decided findings that people took up, 0 to 1, or null while nothing is decided. */
export function readPrecision({ accepted, dismissed }: CheckRecord): number | null {
  const decided = accepted + dismissed;
  return decided === 0 ? null : accepted / decided;
}

/** How many decisions it takes before a check may be folded away. */
const fewest = 10;

/** A check is folded once it is as good as certain that people take up less than this share of what it finds. */
const least = 0.4;

/** Whether what a check finds is folded away in a project: people set nearly all of it aside, and nobody asked to keep it. */
export function isFoldedAway(record: CheckRecord, setting?: CheckSetting): boolean {
  if (setting?.isKept || record.accepted + record.dismissed < fewest) return false;
  return readUpperBound(record) < least;
}

/** The 97.5 % quantile of the standard normal distribution, for an interval that holds 95 times in a hundred. */
const z = 1.96;

/**
 * The highest share taken up that the decisions still allow for: the upper end of Wilson's 95 % score interval.
 *
 * E. B. Wilson, “Probable inference, the law of succession, and statistical inference”, JASA 22 (1927) 209–212. It keeps
 * its promise for small numbers and shares near nought, where the usual p ± z·√(pq/n) does not.
 */
export function readUpperBound({ accepted, dismissed }: CheckRecord): number {
  const n = accepted + dismissed;
  if (n === 0) return 1;
  const share = accepted / n;
  const spread = z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  return (share + z ** 2 / (2 * n) + spread) / (1 + z ** 2 / n);
}
