import { hasOverlap, type Span } from '../model/span.ts';
import type { Quantity } from '../text/quantity.ts';
import { sameQuantity } from '../text/same-quantity.ts';
import type { Pair } from './check.ts';
import type { Stretch } from './linked-place.ts';
import { readEnglish, readKorean } from './read-pair.ts';

/** Which way an amount goes, as patterns of whole words in the English and parts of words in the Korean. */
export interface WayPatterns {
  readonly korean: readonly [RegExp, RegExp];
  readonly english: readonly [RegExp, RegExp];
}

/** A direction that a Korean amount has, and the opposite beside the same amount in the English. */
export interface FlippedAmount {
  readonly source: Span;
  readonly target: Span;
}

/** What beside an English amount says that it is more, or less, than before; “more than” is a hedge and not meant. */
const besideAmount = [
  /(?<!\w)(?:increas\w{0,20}|ris(?:e|es|en|ing)|rose|gr(?:ew|own|owth)|surg\w{0,20}|soar\w{0,20}|higher|more(?! than)|up(?! to)|hik\w{0,20})(?!\w)/iu,
  /(?<!\w)(?:decreas\w{0,20}|falls?|fell|fallen|declin\w{0,20}|drop\w{0,20}|reduc\w{0,20}|lower|less(?! than)|fewer(?! than)|down(?! to)|plung\w{0,20})(?!\w)/iu,
] as const;

/** Characters after a Korean amount within which its direction stands: “4% 감소” (a fall of 4%). */
const reachAfter = 9;
/** Characters on either side of an English amount: “an increase of 4%”, “4% more”. */
const reachAround = 22;
/** More amounts in one stretch are a table, of which only the beginning is compared, so that time stays in bounds. */
const mostCompared = 120;

/** Amounts that rise in the Korean and fall in the English, or the other way, whatever else the sentence says. */
export function findFlippedAmounts(pair: Pair, { source, target }: Stretch, ways: WayPatterns): FlippedAmount[] {
  const english = readEnglish(pair)
    .quantities()
    .filter(({ span }) => hasOverlap(span, target))
    .slice(0, mostCompared);
  return readKorean(pair)
    .quantities()
    .filter(({ span }) => hasOverlap(span, source))
    .slice(0, mostCompared)
    .flatMap((amount) => {
      const twin = english.find((other) => ['same', 'hedge-differs'].includes(sameQuantity(other, amount)));
      return twin ? compareWays(pair, amount, twin, ways) : [];
    });
}

function compareWays(pair: Pair, amount: Quantity, twin: Quantity, ways: WayPatterns): FlippedAmount[] {
  const after = /^[^.,;)…]*/u.exec(pair.source.slice(amount.span.end, amount.span.end + reachAfter))?.[0] ?? '';
  for (const [own, other] of [
    [0, 1],
    [1, 0],
  ] as const) {
    const said = ways.korean[own].exec(after);
    if (!said || ways.korean[other].test(after)) continue;
    const around = readAround(pair.target, twin.span);
    const wrong = besideAmount[other].exec(around.text);
    if (!wrong || ways.english[own].test(around.text)) continue;
    const start = amount.span.end + said.index;
    const found = around.start + wrong.index;
    return [
      {
        source: { start, end: start + said[0].length },
        target: { start: found, end: found + wrong[0].length },
      },
    ];
  }
  return [];
}

/** The words beside an amount, as far as its clause goes, from a whole word on. */
function readAround(text: string, { start, end }: Span): { readonly start: number; readonly text: string } {
  const before =
    /(?:(?<=[\s(])[^.,;()]{0,22})?$/u.exec(text.slice(Math.max(0, start - reachAround - 1), start))?.[0] ?? '';
  const after = /^(?:(?! and | but | while )[^.,;()])*/u.exec(text.slice(end, end + reachAround))?.[0] ?? '';
  return { start: start - before.length, text: before + text.slice(start, end) + after };
}
