import type { Span } from '../model/span.ts';
import { isSameMeasure } from '../text/is-same-measure.ts';
import type { Quantity } from '../text/quantity.ts';
import { findUnit } from '../text/read-unit.ts';
import { findChangedIdentifiers } from './changed-identifiers.ts';
import type { Check, Mark, Pair } from './check.ts';
import { describeDifference, describeDropped, describeHole, describeIdentifier } from './describe-number.ts';
import { layQuantities } from './lay-quantities.ts';
import { pickNearest } from './linked-place.ts';
import { findNumberHole } from './number-holes.ts';
import {
  gradeLikeness,
  hasSameDigits,
  isComparable,
  isDispensable,
  isPlainlyAlike,
  isWithinReach,
} from './quantity-likeness.ts';
import { readEnglish, readKorean } from './read-pair.ts';
import { hasUnitClash } from './unit-clash.ts';

/** Pairs below it share no more than their figures. */
const surelyPaired = 2;

/**
 * Every quantity in the Korean appears, with the same value, in the English.
 *
 * Korean counts in 만 (10⁴) and 억 (10⁸), so a lost or doubled power of ten is the commonest machine error.
 * Silent about numbers only the English has, about small counts said in words (세 명, “one of them”), about numbers that
 * became part of a date, about 5,500만 원 rendered as 55 million won, which is the same value, and about the right figures
 * in another unit, which are `unit-mismatch`'s.
 */
export const numberMismatch: Check = {
  id: 'number-mismatch',
  name: { ko: '숫자 불일치', en: 'Numbers differ' },
  category: 'locale/number',
  severity: 'critical',
  *find(pair) {
    if (pair.source === '' || pair.target.trim() === '') return;
    yield* findIdentifiers(pair);
    const { pairs, missing, crowded, free } = layQuantities(pair);
    const spare = [...free];
    for (const quantity of missing) yield* findMissing(pair, quantity, spare);
    for (const quantity of crowded) yield* findCrowded(pair, quantity, spare);
    for (const [one, other] of pairs) yield* findDoubtful(pair, one, other, spare);
  },
};

function* findIdentifiers(pair: Pair): Iterable<Mark> {
  const korean = readKorean(pair).quantities();
  if (korean.every(({ kind }) => kind !== 'identifier')) return;
  for (const { source, target, right } of findChangedIdentifiers(
    pair.source,
    pair.target,
    korean,
    readEnglish(pair).quantities(),
  ))
    yield describeIdentifier(pair, source, target, right);
}

/** Nothing in the English fits this number. */
function* findMissing(pair: Pair, quantity: Quantity, spare: Quantity[]): Iterable<Mark> {
  const ratio = findRatio(pair, quantity, spare);
  if (ratio) return void spare.splice(spare.indexOf(ratio), 1);
  const others = findOthers(pair, quantity, spare);
  if (others) return void spare.splice(spare.indexOf(others), 1);
  const alike = spare.filter((other) => isComparable(quantity, other));
  const partner = pickEcho(pair, quantity, alike) ?? pickOnly(quantity, spare);
  const hole = partner ? null : findNumberHole(pair.target, quantity);
  const name = partner || hole ? null : findName(pair, quantity);
  if (partner) yield take(pair, quantity, partner, spare);
  else if (hole) yield describeHole(pair, quantity, hole);
  else if (name) yield* name;
  else if (!isDispensable(quantity, pair)) yield describeDropped(pair, quantity);
}

const perOne =
  /(?<![A-Za-z])(?:per|for (?:each|every|one|a)|to (?:each|every)|a (?:seat|place|job|post|spot)|apiece)(?![A-Za-z])/iu;

/** 15.3대 1 (15.3 to 1) as “15.3 applicants for every job”, with the words for “to one” once for several. */
function findRatio({ target }: Pair, { kind, value, upper }: Quantity, spare: readonly Quantity[]): Quantity | null {
  const isRate = kind === 'score' && upper === 1 && (!Number.isInteger(value) || perOne.test(target));
  if (!isRate) return null;
  return spare.find((other) => other.kind === 'amount' && other.upper === null && other.value === value) ?? null;
}

const amongThem = /(?<![가-힣])등 [^,.]{0,12}$/u;

/** 홍 씨 등 주민 214명 (214 residents, Hong among them) as “Hong and 213 others”. */
function findOthers(pair: Pair, { kind, value, span }: Quantity, spare: readonly Quantity[]): Quantity | null {
  const before = pair.source.slice(Math.max(0, span.start - 16), span.start);
  if (kind !== 'amount' || !amongThem.test(before)) return null;
  const saysOthers = (place: Span): boolean =>
    /(?<![a-z])others?(?![a-z])/iu.test(pair.target.slice(place.start, place.end + 8));
  return spare.find((other) => other.value === value - 1 && saysOthers(other.span)) ?? null;
}

/** The English says it once and the Korean twice, so that something must be there that is plainly its wrong rendering. */
function* findCrowded(pair: Pair, quantity: Quantity, spare: Quantity[]): Iterable<Mark> {
  const partner = pickEcho(
    pair,
    quantity,
    spare.filter((other) => isPlainlyAlike(quantity, other) || isSpelled(quantity, other)),
  );
  const hole = partner ? null : findNumberHole(pair.target, quantity);
  if (partner) yield take(pair, quantity, partner, spare);
  else if (hole) yield describeHole(pair, quantity, hole);
}

/** A small count in figures whose English stands in words without a unit: 여학생 2명, “three girls”. */
function isSpelled(quantity: Quantity, other: Quantity): boolean {
  const isSmall = quantity.kind === 'amount' && !quantity.isWord && quantity.value >= 2 && quantity.value <= 10;
  return (
    isSmall &&
    other.isWord &&
    other.kind === 'amount' &&
    other.unit === null &&
    other.upper === null &&
    other.value >= 2 &&
    other.value <= 10
  );
}

/** Paired by its figures alone, or by a converted unit, while something plainly of its kind stands beside it. */
function* findDoubtful(pair: Pair, one: Quantity, other: Quantity, spare: Quantity[]): Iterable<Mark> {
  if (isConverted(one, other)) {
    const echo = spare.filter((rest) => rest.unit === one.unit && hasSameDigits(one, rest));
    const partner = pickNearest(pair, one.span, echo);
    const hole = partner ? null : findNumberHole(pair.target, one);
    if (partner) yield take(pair, one, partner, spare);
    else if (hole) yield describeHole(pair, one, hole);
  } else if (gradeLikeness(one, other) < surelyPaired && !hasUnitClash(one, other)) {
    const better = spare.filter((rest) => isPlainlyAlike(one, rest) && !isPlainlyAlike(one, other));
    const partner = pickNearest(pair, one.span, better);
    if (partner) yield take(pair, one, partner, spare);
    else if (isHalved(one, other)) yield describeDifference(pair, one, other);
  }
}

/** 2~4인치 (2 to 4 inches) as “2 to inches”: one end of a range in figures is all there is. */
function isHalved(one: Quantity, other: Quantity): boolean {
  return one.upper !== null && other.upper === null && !one.isWord && !other.isWord && one.kind !== 'decade';
}

function isConverted(one: Quantity, other: Quantity): boolean {
  const [from, to] = [findUnit(one.unit), findUnit(other.unit)];
  if (!from || !to || from.unit === to.unit || from.measure === 'count' || from.measure === 'order') return false;
  return isSameMeasure(one.value, from, other.value, to);
}

/** A number of three figures or more that names something in the English: 6321기 and “Flight 6321”. */
function findName({ source, target, ...pair }: Pair, quantity: Quantity): Mark[] | null {
  const digits = String(quantity.value);
  if (quantity.isWord || !Number.isInteger(quantity.value) || digits.length < 3) return null;
  const names = [...target.matchAll(/(?<![\d.,$])[A-Z][A-Za-z]{2,12} (?:No\. )?(\d{3,6})(?![\d,.]\d|\d)/gu)];
  if (names.some((match) => match[1] === digits)) return [];
  const [only, ...others] = names.filter((match) => match[1]?.length === digits.length);
  if (!only?.[1] || others.length > 0) return null;
  const end = only.index + only[0].length;
  const span = { start: end - only[1].length, end };
  return [describeIdentifier({ source, target, ...pair }, quantity.span, span, digits)];
}

function take(pair: Pair, quantity: Quantity, partner: Quantity, spare: Quantity[]): Mark {
  spare.splice(spare.indexOf(partner), 1);
  return describeDifference(pair, quantity, partner);
}

/** The nearest of the candidates, those with the same digits (3억, “3 million”) first, then those of the same unit. */
function pickEcho(pair: Pair, quantity: Quantity, alike: readonly Quantity[]): Quantity | null {
  const echoes = alike.filter((other) => hasSameDigits(quantity, other));
  const kin = alike.filter((other) => other.unit !== null && other.unit === quantity.unit);
  return pickNearest(pair, quantity.span, [echoes, kin, alike].find((some) => some.length > 0) ?? []);
}

/** The only number left over, figures before words, where it may stand for this one. */
function pickOnly(quantity: Quantity, spare: readonly Quantity[]): Quantity | null {
  if (quantity.isWord) return null;
  const figures = spare.filter((other) => !other.isWord && isWithinReach(quantity, other));
  const words = spare.filter(
    (other) =>
      other.isWord &&
      other.upper === null &&
      (other.value >= 2 || other.kind === 'ordinal') &&
      quantity.value <= 20 &&
      isWithinReach(quantity, other),
  );
  const [only, ...others] = figures.length > 0 ? figures : words;
  return only && others.length === 0 ? only : null;
}
