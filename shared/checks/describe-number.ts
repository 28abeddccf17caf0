import type { Span } from '../model/span.ts';
import type { Quantity } from '../text/quantity.ts';
import { sayQuantity } from '../text/say-in-english.ts';
import type { Mark, Pair } from './check.ts';
import { glossKorean } from './gloss-korean.ts';
import { findMissingPlace } from './linked-place.ts';
import { rewriteNumber } from './rewrite-number.ts';

/** The English gives another value: 3억 원 (300 million won) as “3 million won”. */
export function describeDifference({ source, target }: Pair, quantity: Quantity, partner: Quantity): Mark {
  const korean = quote(source, quantity.span);
  const english = quote(target, partner.span);
  const said = sayQuantity(quantity);
  const suggestion = rewriteNumber(english, quantity, partner);
  const factor = readPowerOfTen(quantity.value, partner.value);
  return {
    source: quantity.span,
    target: partner.span,
    reason: {
      ko: `원문은 ${glossKorean(korean, said).ko}인데 번역은 ‘${english}’입니다${factor === null ? '' : `(${factor}배 차이)`}.`,
      en: `The Korean says ${glossKorean(korean, said).en}, the English “${english}”${factor === null ? '' : `, off by a factor of ${factor}`}.`,
    },
    expected: [said],
    ...(suggestion === null ? {} : { suggestion }),
    ...(quantity.isWord && partner.isWord ? { severity: 'major' as const } : {}),
  };
}

/** The English has no such number. */
export function describeDropped(pair: Pair, quantity: Quantity): Mark {
  const korean = quote(pair.source, quantity.span);
  const said = sayQuantity(quantity);
  const place = findMissingPlace(pair, quantity.span);
  return {
    source: quantity.span,
    ...(place ? { target: place } : {}),
    severity: 'major',
    reason: {
      ko: `원문의 ${glossKorean(korean, said).ko}에 해당하는 수가 번역에 없습니다.`,
      en: `The English leaves out ${glossKorean(korean, said).en}.`,
    },
    expected: [said],
  };
}

/** The unit stands there and its number does not: “a fence of about meters (65 feet)”. */
export function describeHole({ source, target }: Pair, quantity: Quantity, hole: Span): Mark {
  const korean = quote(source, quantity.span);
  const english = quote(target, hole);
  const number = sayQuantity({ ...quantity, kind: 'amount', unit: null, hedge: null });
  return {
    source: quantity.span,
    target: hole,
    reason: {
      ko: `원문은 ${glossKorean(korean, sayQuantity(quantity)).ko}인데 번역의 ‘${english}’ 앞에는 수가 없습니다.`,
      en: `The Korean says ${glossKorean(korean, sayQuantity(quantity)).en}; the number before “${english}” is missing.`,
    },
    expected: [`${number} ${english}`],
    ...(quantity.upper === null ? { suggestion: `${number} ${english}` } : {}),
  };
}

/** A phone number, flight or model whose figures changed. */
export function describeIdentifier({ source, target }: Pair, korean: Span, english: Span, right: string | null): Mark {
  return {
    source: korean,
    target: english,
    reason: {
      ko: `원문은 ‘${quote(source, korean)}’인데 번역은 ‘${quote(target, english)}’입니다.`,
      en: `The Korean says ${quote(source, korean)}, the English “${quote(target, english)}”.`,
    },
    expected: [right ?? quote(source, korean)],
    ...(right === null ? {} : { suggestion: right }),
  };
}

/** 10, 100, … when two values differ by a power of ten, which tells a reader at once what went wrong. */
function readPowerOfTen(a: number, b: number): string | null {
  if (a <= 0 || b <= 0) return null;
  const power = Math.log10(Math.max(a, b) / Math.min(a, b));
  const whole = Math.round(power);
  return whole >= 1 && whole <= 8 && Math.abs(power - whole) < 1e-6 ? (10 ** whole).toLocaleString('en-US') : null;
}

function quote(text: string, span: Span): string {
  return text.slice(span.start, span.end).trim();
}
