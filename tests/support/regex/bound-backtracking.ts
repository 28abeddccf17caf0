/** How a pattern may backtrack, read from its text alone. */
export interface Backtracking {
  /** Whether something in it repeats without end (`*`, `+`, `{2,}`), so that a tool has to decide. */
  readonly isUnbounded: boolean;
  /** At most so many ways through it from one place of a text, were all that repeats without end left out. */
  readonly ways: number;
  /** Whether it is tried at one place of a text only. */
  readonly isAnchored: boolean;
}

interface Ways {
  readonly ways: number;
  readonly isUnbounded: boolean;
}

const one: Ways = { ways: 1, isUnbounded: false };
const quantifier = /^(?:\*|\+|\?|\{(?<least>\d+)(?<comma>,(?<most>\d*))?\})\??/u;
const atom =
  /^(?:\\(?:[pPu]\{[^}]*\}|k<[^>]*>|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[\s\S])|\[(?:\\[\s\S]|[^\]\\])*\]|[^()|])/u;

/**
 * Counts the ways a backtracking engine may try a pattern from one place of a text.
 *
 * Choices of a sequence multiply. Alternatives count as the one with most ways: they begin with different letters in lists of
 * words, and where they do not, the tool finds it under a repetition. What is repeated counts anew each time.
 */
export function boundBacktracking(source: string, flags: string): Backtracking {
  let at = 0;

  function readAlternatives(): Ways {
    let best = readSequence();
    while (source[at] === '|') {
      at += 1;
      const next = readSequence();
      best = { ways: Math.max(best.ways, next.ways), isUnbounded: best.isUnbounded || next.isUnbounded };
    }
    return best;
  }

  function readSequence(): Ways {
    let all = one;
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const next = readQuantified(readAtom());
      all = { ways: all.ways * next.ways, isUnbounded: all.isUnbounded || next.isUnbounded };
    }
    return all;
  }

  function readAtom(): Ways {
    if (source[at] === '(') {
      at += /^\((?:\?(?:[:=!]|<[=!]|<[^>]*>|[a-z-]*:))?/u.exec(source.slice(at))?.[0].length ?? 1;
      const inside = readAlternatives();
      at += 1;
      return inside;
    }
    at += atom.exec(source.slice(at))?.[0].length ?? 1;
    return one;
  }

  function readQuantified(body: Ways): Ways {
    const match = quantifier.exec(source.slice(at));
    if (!match) return body;
    at += match[0].length;
    const { least, comma, most } = match.groups ?? {};
    if (match[0].startsWith('?')) return { ...body, ways: 1 + body.ways };
    if (least === undefined || (comma !== undefined && most === '')) return { ...body, isUnbounded: true };
    return { ...body, ways: sumPowers(body.ways, Number(least), Number(most ?? least)) };
  }

  const isAnchored =
    flags.includes('y') || (/^\^/u.test(source) && !flags.includes('m') && !hasTopAlternatives(source));
  return { ...readAlternatives(), isAnchored };
}

function sumPowers(base: number, least: number, most: number): number {
  if (base === 1) return most - least + 1;
  let sum = 0;
  for (let times = least; times <= most; times += 1) sum += base ** times;
  return sum;
}

/** `^a|b` is anchored in its first alternative only. */
function hasTopAlternatives(source: string): boolean {
  let depth = 0;
  for (let at = 0; at < source.length; ) {
    const step = atom.exec(source.slice(at))?.[0];
    if (source[at] === '(') depth += 1;
    if (source[at] === ')') depth -= 1;
    if (source[at] === '|' && depth === 0) return true;
    at += step?.length ?? 1;
  }
  return false;
}
