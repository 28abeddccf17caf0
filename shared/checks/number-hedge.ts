import { readSpan } from '../model/span.ts';
import type { Hedge, Quantity } from '../text/quantity.ts';
import { sameQuantity } from '../text/same-quantity.ts';
import { sayQuantity } from '../text/say-in-english.ts';
import type { Check, Mark, Pair } from './check.ts';
import { layQuantities } from './lay-quantities.ts';
import { readKorean } from './read-pair.ts';

/** How many characters of English before and after a number may hold its hedge in other words. */
const reach = 40;
const hedgingWords =
  /\b(?:about|around|some|nearly|almost|roughly|approximately|estimated|close to|more|over|above|exceed\w{0,20}|top(?:s|ped)?|upwards?|beyond|least|minimum|most|maximum|up to|as (?:many|much|few|little)|under|below|less|fewer|within|than|or so|odd|plus|older|younger|higher|lower|longer|shorter|greater|several|dozens|between|from|limit\w{0,20}|cap(?:ped)?|surpass\w{0,20}|pass(?:ed|es|ing)?|cross(?:ed|es|ing)?|broken?|breaks?|past|another)\b|[+~<>≥≤]|[-–—] ?$/iu;
/** What hedges a number from behind; “to 2,400 people over 35 years” does not. */
const hedgedBehind =
  /^(?:\+|[^.;:]{0,28}?\b(?:or (?:so|more|older|higher|above|over|longer|greater|less|fewer|under|younger|below|lower|shorter)|and (?:over|above|older|up|higher|more|under|younger|below|lower)|plus|odd|at (?:least|most)|(?:maxi|mini)mum|limit\w{0,20}|cap(?:ped)?|upwards?|threshold)\b)/iu;

/** “No dish may cost more than 15,000 won” is 이하 (up to), 65세 미만은 신청할 수 없다 is “65 or older”: a denial turns a bound round. */
const denialBefore =
  /(?:(?<![\w-])(?:no|not|cannot|never|nobody|none|without|nor|neither)(?![\w-])|n['’]t(?!\w))[^.;:]*$/iu;
const denialBehind = /^[^.!?]{0,28}?(?:없|않|못|제외|금지|불가|제한|안 [되돼된])/u;

const upper: ReadonlySet<Hedge> = new Set(['over', 'at-least', 'more-than']);
const lower: ReadonlySet<Hedge> = new Set(['at-most', 'less-than']);

/**
 * A number that is a bound or an estimate in the Korean is one in the English: 이상 (at least), 미만 (less than), 여 (more than).
 *
 * A lost 여 makes a false exact figure, a bound turned round a false rule. Silent about counts in words, about ranges and
 * titles, about 약 and 가량 (about), which news drops freely, and where a hedging word stands near the number.
 */
export const numberHedge: Check = {
  id: 'number-hedge',
  name: { ko: '수의 범위 표현 누락', en: 'Number qualifier lost' },
  category: 'locale/number',
  severity: 'minor',
  *find(pair) {
    if (pair.role === 'title' || pair.target.trim() === '') return;
    const isMeant = (one: Quantity) => isBound(one) || isBand(pair, one);
    if (!readKorean(pair).quantities().some(isMeant)) return;
    for (const [one, other] of layQuantities(pair).pairs) {
      if (isBand(pair, one)) yield* describeBand(pair, one, other);
      if (isBound(one) && one.value === other.value && sameQuantity(one, other) === 'hedge-differs')
        yield* describeHedge(pair, one, other);
    }
  },
};

/** 대 behind a share or a temperature and not before another word: 3%대 (in the 3 percent range), 30도대. */
const bandBehind = /^대(?![가-힣])|^대(?=(?:의|에|를|로|이|가|는|였|까지|에서|입|다)(?![가-힣]{3}))/u;
const bandWords =
  /\b(?:range|level|bracket|band|mark|mid|low(?![- ]interest)|high|upper|lower|early|late|between|from|to|th?e \d{1,2}s)\b|\d\s?[-–~]\s?\d/iu;

function isBand({ source }: Pair, { kind, unit, span, value }: Quantity): boolean {
  // 만 원대 (in the 10,000-won range): the unit has taken the syllable in.
  if (unit === 'won' && source.slice(span.start, span.end).endsWith('원대')) return true;
  return (
    (kind === 'percent' || unit === 'degree') &&
    Number.isInteger(value) &&
    bandBehind.test(source.slice(span.end, span.end + 6))
  );
}

function* describeBand({ source, target }: Pair, one: Quantity, other: Quantity): Iterable<Mark> {
  if (one.value !== other.value || other.hedge !== null || other.upper !== null) return;
  const near = target.slice(Math.max(0, other.span.start - 24), other.span.end + 24);
  if (bandWords.test(near) || hedgingWords.test(near)) return;
  const end = one.unit === 'won' ? one.span.end : one.span.end + 1;
  const korean = source.slice(one.span.start, end);
  const english = readSpan(target, other.span);
  yield {
    source: { start: one.span.start, end },
    target: other.span,
    reason: {
      ko: `원문의 ‘${korean}’ 표현은 그 수에서 시작하는 구간인데 번역의 ‘${english}’만 보면 정확한 수로 읽힙니다.`,
      en: `${korean} is a range starting there; “${english}” reads as an exact figure.`,
    },
    expected: [`the ${english} range`],
  };
}

function isBound({ hedge, isWord, upper: end, kind }: Quantity): boolean {
  return (
    hedge !== null &&
    (upper.has(hedge) || lower.has(hedge)) &&
    !isWord &&
    end === null &&
    kind !== 'ordinal' &&
    kind !== 'identifier'
  );
}

function* describeHedge({ source, target }: Pair, one: Quantity, other: Quantity): Iterable<Mark> {
  const around = target.slice(Math.max(0, other.span.start - reach), other.span.start);
  const isTurned = other.hedge !== null && isOpposite(one.hedge, other.hedge);
  if (isTurned && (denialBefore.test(around) || denialBehind.test(source.slice(one.span.end, one.span.end + reach))))
    return;
  const after = target.slice(other.span.end, other.span.end + reach);
  if (!isTurned && (other.hedge !== null || hedgingWords.test(around) || hedgedBehind.test(after))) return;
  const korean = readSpan(source, one.span);
  const english = readSpan(target, other.span);
  const said = sayQuantity({ ...one, unit: other.unit });
  const plain = sayQuantity({ ...other, hedge: null });
  const isSafe = !isTurned && english.trim() === plain;
  yield {
    source: one.span,
    target: other.span,
    reason: {
      ko: isTurned
        ? `원문은 ‘${korean}’(${said})인데 번역은 거꾸로 ‘${english}’입니다.`
        : `원문은 ‘${korean}’(${said})인데 번역의 ‘${english}’만 보면 정확한 수로 읽힙니다.`,
      en: `The Korean says ${korean} (${said}); “${english}” ${isTurned ? 'says the opposite' : 'reads as an exact figure'}.`,
    },
    expected: [said],
    ...(isSafe ? { suggestion: said } : {}),
    ...(isTurned ? { severity: 'major' as const } : {}),
  };
}

function isOpposite(a: Hedge | null, b: Hedge): boolean {
  return a !== null && ((upper.has(a) && lower.has(b)) || (lower.has(a) && upper.has(b)));
}
