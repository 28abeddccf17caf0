import { readSpan } from '../model/span.ts';
import type { Quantity } from '../text/quantity.ts';
import { sayQuantity } from '../text/say-in-english.ts';
import type { Check, Mark, Pair } from './check.ts';
import { glossKorean } from './gloss-korean.ts';
import { layQuantities } from './lay-quantities.ts';
import { readEnglish } from './read-pair.ts';
import { hasUnitClash } from './unit-clash.ts';

/**
 * A number that is right counts or measures in the English what it does in the Korean.
 *
 * Machines keep figures and lose what stands behind them: 35만 달러 (350,000 dollars) becomes won, 3%포인트 (points) becomes
 * per cent, 20대 (one's twenties) twenty people, 300가구 (households) 300 people.
 * Silent where the figures differ, which is `number-mismatch`'s, where a unit is converted with its value (12마일, 19 km),
 * where the English leaves the unit to a noun, and about counters that translation exchanges freely (확진자 5명, “five cases”).
 */
export const unitMismatch: Check = {
  id: 'unit-mismatch',
  name: { ko: '단위 불일치', en: 'Units differ' },
  category: 'locale/number',
  severity: 'critical',
  *find(pair) {
    if (pair.source === '' || pair.target.trim() === '') return;
    for (const [wanted, offered] of layQuantities(pair).pairs)
      if (hasUnitClash(wanted, offered)) yield describeUnit(pair, wanted, offered);
      else yield* findMixedRange(pair, wanted, offered);
  },
};

/** 129~130달러 (129 to 130 dollars) as “$129 and €130”. */
function* findMixedRange(pair: Pair, wanted: Quantity, offered: Quantity): Iterable<Mark> {
  if (wanted.upper === null || offered.upper !== null) return;
  const rest = offered.value === wanted.value ? wanted.upper : wanted.value;
  const end = { ...wanted, kind: 'amount' as const, value: rest, upper: null };
  const other = readEnglish(pair)
    .quantities()
    .find((one) => one.value === rest && hasUnitClash(end, one));
  if (other) yield describeUnit(pair, end, other);
}

function describeUnit({ source, target }: Pair, quantity: Quantity, partner: Quantity): Mark {
  const korean = readSpan(source, quantity.span).trim();
  const english = readSpan(target, partner.span).trim();
  const said = sayQuantity(quantity);
  const isRate = /^ (?:per|an?) /u.test(target.slice(partner.span.end));
  const suggestion = isRate ? null : rewriteUnit(english, quantity, partner);
  return {
    source: quantity.span,
    target: partner.span,
    reason: {
      ko: `단위가 다릅니다: 원문은 ${glossKorean(korean, said).ko}, 번역은 ‘${english}’입니다.`,
      en: `The Korean says ${glossKorean(korean, said).en}; “${english}” has the right number in the wrong unit.`,
    },
    expected: [said],
    ...(suggestion === null ? {} : { suggestion }),
  };
}

/** The English with its figures and unit written over and its hedge kept; null where a word or a noun would have to change. */
function rewriteUnit(english: string, quantity: Quantity, partner: Quantity): string | null {
  const start = english.search(/[\d$€£¥₩]/u);
  const isHedgedBehind = partner.hedge !== null && start === 0;
  if (start < 0 || quantity.isWord || quantity.upper !== null || isHedgedBehind) return null;
  const said = sayQuantity({ ...quantity, hedge: null });
  return /^[\d.,]+$/u.test(said) || quantity.kind === 'decade' ? null : english.slice(0, start) + said;
}
