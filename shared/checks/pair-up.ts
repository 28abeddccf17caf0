import type { Span } from '../model/span.ts';

/** Something read from a text at a place. */
interface Placed {
  readonly span: Span;
}

/** What became of two lists whose members were paired one to one. */
export interface Pairing<Wanted, Offered> {
  /** Those that fit each other. */
  readonly pairs: readonly (readonly [wanted: Wanted, offered: Offered])[];
  /** Nothing offered fits them at all. */
  readonly missing: readonly Wanted[];
  /** Something fits them, but it was paired with another that fits it as well. */
  readonly crowded: readonly Wanted[];
  /** Fits none of the wanted ones. */
  readonly spare: readonly Offered[];
}

/** More in one row is a table, of which only the beginning is compared, so that time stays in bounds. */
const mostCompared = 120;

/**
 * Pairs what the Korean has with what the English has, one to one, the best grades first and among equals in order.
 *
 * `grade` is 0 for “not the same”, otherwise higher for surer; `sure` is the lowest grade at which an English one may serve
 * two Korean ones (a number said twice in Korean and once in English is no fault).
 */
export function pairUp<Wanted extends Placed, Offered extends Placed>(
  wanted: readonly Wanted[],
  offered: readonly Offered[],
  grade: (wanted: Wanted, offered: Offered) => number,
  sure: number,
): Pairing<Wanted, Offered> {
  const left = wanted.slice(0, mostCompared);
  const right = offered.slice(0, mostCompared);
  const grades = left.map((one) => right.map((other) => grade(one, other)));
  const partners = new Map<number, number>();
  const takenRight = new Set<number>();
  for (const level of [...new Set(grades.flat())].filter((value) => value > 0).sort((a, b) => b - a)) {
    for (const [at, row] of grades.entries()) {
      const free = partners.has(at) ? -1 : row.findIndex((value, index) => value === level && !takenRight.has(index));
      if (free < 0) continue;
      partners.set(at, free);
      takenRight.add(free);
    }
  }
  const best = (row: readonly number[] = []): number => row.reduce((most, value) => Math.max(most, value), 0);
  const alone = left.map((one, at) => ({ one, at })).filter(({ at }) => !partners.has(at));
  return {
    pairs: [...partners].flatMap(([at, index]) => toPair(left[at], right[index])),
    missing: alone.filter(({ at }) => best(grades[at]) < sure).map(({ one }) => one),
    crowded: alone.filter(({ at }) => best(grades[at]) >= sure).map(({ one }) => one),
    spare: right.filter((_, index) => !takenRight.has(index) && grades.every((row, at) => !fits(row, at, index))),
  };

  /** Whether an untaken one may still serve a wanted one, which has no partner two grades better. */
  function fits(row: readonly number[], at: number, index: number): boolean {
    const grade = row[index] ?? 0;
    return grade >= sure && grade + 2 > (row[partners.get(at) ?? -1] ?? 0);
  }
}

function toPair<Wanted, Offered>(wanted: Wanted | undefined, offered: Offered | undefined): [Wanted, Offered][] {
  return wanted === undefined || offered === undefined ? [] : [[wanted, offered]];
}
