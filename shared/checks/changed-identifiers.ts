import { readSpan, type Span } from '../model/span.ts';
import type { Quantity } from '../text/quantity.ts';

/** A number that names something, and what it became in the English. */
export interface ChangedIdentifier {
  readonly source: Span;
  readonly target: Span;
  /** The Korean's own writing where it can stand in the English as it is. */
  readonly right: string | null;
}

/** Fewer figures than a phone number are too easily alike by chance. */
const leastPhone = 6;

/**
 * Names with figures (I-35W, KF-21) and phone numbers that stand in the English with other figures.
 *
 * Only where the English has one with the same letters, or a phone number of the same length, that the Korean lacks.
 */
export function findChangedIdentifiers(
  source: string,
  target: string,
  korean: readonly Quantity[],
  english: readonly Quantity[],
): ChangedIdentifier[] {
  const wanted = korean.filter(isIdentifier).map(({ span }) => ({ span, name: nameOf(readSpan(source, span)) }));
  const offered = english.filter(isIdentifier).map(({ span }) => ({ span, name: nameOf(readSpan(target, span)) }));
  const strangers = offered.filter(({ name }) => wanted.every((one) => one.name !== name));
  const whole = nameOf(target);
  return wanted.flatMap(({ span, name }) => {
    if (whole.includes(name)) return [];
    const changed = strangers.filter((other) => isChanged(name, other.name));
    const [only] = changed;
    const isPlain = /^[A-Za-z\d -]+$/u.test(readSpan(source, span));
    return only && changed.length === 1
      ? [{ source: span, target: only.span, right: isPlain ? readSpan(source, span) : null }]
      : [];
  });
}

function isIdentifier({ kind }: Quantity): boolean {
  return kind === 'identifier';
}

/** “KF-21” and “kf 21” are one name. */
function nameOf(text: string): string {
  return text.toUpperCase().replace(/[^A-Z\d]/gu, '');
}

function isChanged(name: string, other: string): boolean {
  if (name === other || name.length !== other.length) return false;
  if (/[A-Z]/u.test(name)) return name.replace(/\d/gu, '#') === other.replace(/\d/gu, '#');
  return name.length >= leastPhone && /^\d+$/u.test(other);
}
