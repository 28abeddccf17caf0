import { readSpan } from '../model/span.ts';
import type { Quantity } from '../text/quantity.ts';
import { sayQuantity } from '../text/say-in-english.ts';
import type { Check, CheckContext, Mark, Pair } from './check.ts';
import { layQuantities } from './lay-quantities.ts';
import { hasSameDigits, isSameSort } from './quantity-likeness.ts';
import { readEnglish, readKorean } from './read-pair.ts';
import { rewriteNumber } from './rewrite-number.ts';

/** A number of the body that is rendered rightly there. */
interface Settled {
  readonly korean: Quantity;
  readonly english: Quantity;
  /** Lemmas of the words behind the number in the English. */
  readonly nouns: ReadonlySet<string>;
}

/** The numbers of an article's body. */
interface Body {
  readonly settled: readonly Settled[];
  /** Every value that either language names anywhere below the headlines. */
  readonly values: ReadonlySet<number>;
}

const headlines: ReadonlySet<Pair['role']> = new Set(['title', 'subtitle']);
/** How many words behind a number may name what it counts. */
const nounReach = 2;
/** Words of a headline that make its figure a round one: “More than 600” for 620. */
const largestRounding = 0.15;
/** Below it an amount of the headline may be another thing than the one of the body. */
const leastTelling = 10;
/** Words behind a number that say nothing of what is counted. */
const anything: ReadonlySet<string> = new Set([
  'people',
  'person',
  'more',
  'other',
  'percent',
  'with',
  'from',
  'after',
  'than',
  'year',
  'month',
  'time',
  'place',
  'were',
  'have',
  'been',
  'will',
  'into',
  'over',
  'since',
]);
const bodies = new WeakMap<CheckContext, Body>();

/**
 * An amount in a headline is the one the body gives for the same thing.
 *
 * Machines translate a headline without the article below it, so 18억 (1.8 billion) turns into 180 million there and stays
 * right in the body; readers see the headline. Speaks only where the Korean agrees with itself and the headline's amount
 * stands nowhere else in the article, and where what it counts is surely the same: the same digits, or the same noun behind.
 * Silent about small counts, and about rounded headlines that say so.
 */
export const headlineNumber: Check = {
  id: 'headline-number',
  name: { ko: '제목의 수 불일치', en: 'Headline number differs' },
  category: 'locale/number',
  severity: 'critical',
  scope: 'article',
  *find(pair, context) {
    if (!headlines.has(pair.role) || pair.target.trim() === '') return;
    const offered = readEnglish(pair).quantities().filter(isTelling);
    if (offered.length === 0) return;
    const { settled, values } = readBody(context);
    const right = layQuantities(pair).pairs.map(([, english]) => english.span.start);
    for (const one of offered) {
      if (values.has(one.value) || (right.includes(one.span.start) && isInKorean(pair, one))) continue;
      const other = pickSettled(pair, one, settled);
      if (other) yield describeHeadline(pair, one, other);
    }
  },
};

function isTelling({ kind, value, isWord, upper }: Quantity): boolean {
  const isAmount = kind === 'amount' || kind === 'percent' || kind === 'points';
  return isAmount && !isWord && upper === null && (value >= leastTelling || kind !== 'amount');
}

function isInKorean(pair: Pair, one: Quantity): boolean {
  return readKorean(pair)
    .quantities()
    .some(({ value }) => value === one.value);
}

function readBody(context: CheckContext): Body {
  const known = bodies.get(context);
  if (known) return known;
  const below = context.pairs.filter(({ role }) => !headlines.has(role));
  const body = { settled: below.flatMap(readSettled), values: new Set(below.flatMap(readValues)) };
  bodies.set(context, body);
  return body;
}

function readSettled(pair: Pair): Settled[] {
  return layQuantities(pair)
    .pairs.filter(([korean, english]) => isTelling(english) && isSameAmount(korean, english))
    .map(([korean, english]) => ({ korean, english, nouns: readNouns(pair, english) }));
}

function isSameAmount(korean: Quantity, english: Quantity): boolean {
  return korean.kind === english.kind && Math.abs(korean.value - english.value) <= english.value * 1e-9;
}

function readValues(pair: Pair): number[] {
  const quantities = [...readKorean(pair).quantities(), ...readEnglish(pair).quantities()];
  const dates = [...readKorean(pair).dates(), ...readEnglish(pair).dates()];
  return [
    ...quantities.flatMap(({ value, upper }) => (upper === null ? [value] : [value, upper])),
    ...dates.flatMap(({ year, month, day }) => [year, month, day]).filter((value) => value !== null),
  ];
}

function readNouns(pair: Pair, { span }: Quantity): ReadonlySet<string> {
  const behind = readEnglish(pair)
    .words()
    .filter((word) => word.span.start >= span.end)
    .slice(0, nounReach);
  return new Set(behind.map(({ lemma }) => lemma).filter((lemma) => lemma.length > 3 && !anything.has(lemma)));
}

/** The one number of the body that the headline's must be: the same digits in another power of ten, or the same noun behind it. */
function pickSettled(pair: Pair, one: Quantity, settled: readonly Settled[]): Settled | null {
  const title = readKorean(pair).quantities();
  const nouns = readNouns(pair, one);
  const alike = settled.filter(({ korean, english, nouns: others }) => {
    const isAgreed = title.every((stated) => !isSameSort(stated, korean) || stated.value === korean.value);
    if (
      !isAgreed ||
      english.kind !== one.kind ||
      (one.unit !== null && english.unit !== null && one.unit !== english.unit)
    )
      return false;
    if (one.hedge !== null && Math.abs(one.value - english.value) <= english.value * largestRounding) return false;
    const isEcho = hasSameDigits(one, english) && one.unit === english.unit && english.value >= 1000;
    return isEcho || title.some(({ value }) => value === korean.value) || [...nouns].some((noun) => others.has(noun));
  });
  const found = new Set(alike.map(({ english }) => english.value));
  return found.size === 1 ? (alike[0] ?? null) : null;
}

function describeHeadline(pair: Pair, one: Quantity, { korean, english }: Settled): Mark {
  const wrong = readSpan(pair.target, one.span).trim();
  const said = sayQuantity({ ...english, hedge: null });
  const stated = readKorean(pair)
    .quantities()
    .find(({ value, kind }) => value === korean.value && kind === korean.kind);
  const suggestion = rewriteNumber(wrong, english, one);
  return {
    ...(stated ? { source: stated.span } : {}),
    target: one.span,
    reason: {
      ko: `제목은 ‘${wrong}’, 본문은 ‘${said}’인데 원문과 맞는 쪽은 본문입니다.`,
      en: `The headline says “${wrong}”, the body “${said}”; the body agrees with the Korean.`,
    },
    expected: [said],
    ...(suggestion === null ? {} : { suggestion }),
  };
}
