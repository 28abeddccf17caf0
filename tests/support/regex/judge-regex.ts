import { checkSync } from 'recheck';
import { boundBacktracking } from './bound-backtracking.ts';
import type { ShippedRegex } from './read-regexes.ts';
import { shortenRepetitions } from './shorten-repetitions.ts';
import { takeOutAssertions } from './take-out-assertions.ts';

/**
 * Why a regular expression is safe, or why not.
 *
 * - `counted`: nothing in it repeats without end, and the ways through it from one place are few.
 * - `proved`: the automaton says that work grows with the length of the text and no faster.
 * - `measured`: nothing in it explodes, but how work grows is beyond the automaton: something looks around, or there are many
 *   ways through it though none is endless. How long it takes is measured.
 */
export type Verdict = 'counted' | 'proved' | 'measured' | { readonly unsafe: string };

/** The most ways through a bounded pattern from one place: tried at one place of a text, and at every place. */
const mostWays = { anchored: 1_000_000, anywhere: 10_000 };
const patience = 4_000;
// The build in JavaScript alone, so that every machine decides alike.
process.env.RECHECK_SYNC_BACKEND = 'pure';

/** Decides whether a regular expression is safe against catastrophic backtracking. */
export function judgeRegex({ source, flags }: Pick<ShippedRegex, 'source' | 'flags'>): Verdict {
  const { isUnbounded, ways, isAnchored } = boundBacktracking(source, flags);
  if (!isUnbounded) return ways <= (isAnchored ? mostWays.anchored : mostWays.anywhere) ? 'counted' : 'measured';
  const pattern = shortenRepetitions(source);
  const whole = decide(pattern, flags);
  if (whole.status === 'safe') return 'proved';
  return whole.status === 'vulnerable' ? { unsafe: whole.why } : judgeWithoutAssertions(pattern, flags);
}

function judgeWithoutAssertions(pattern: string, flags: string): Verdict {
  const { source, bodies } = takeOutAssertions(pattern);
  for (const part of [source, ...bodies.map((body) => `^(?:${takeOutAssertions(body).source})`)]) {
    const { status, why, isExponential } = decide(part, flags);
    if (status === 'unknown') return { unsafe: `undecided (${why}): /${part}/` };
    if (status === 'vulnerable' && isExponential) return { unsafe: why };
  }
  return 'measured';
}

interface Decision {
  readonly status: 'safe' | 'vulnerable' | 'unknown';
  readonly isExponential: boolean;
  readonly why: string;
}

function decide(source: string, flags: string): Decision {
  // A sticky pattern is tried at one place; the tool does not know the flag.
  const pattern = flags.includes('y') ? `^(?:${source})` : source;
  const answer = checkSync(pattern, flags.replace(/[yd]/gu, ''), { checker: 'automaton', timeout: patience });
  const isExponential = answer.status === 'vulnerable' && answer.complexity.type === 'exponential';
  const why = answer.status === 'unknown' ? answer.error.kind : answer.complexity.summary;
  return { status: answer.status, isExponential, why };
}
