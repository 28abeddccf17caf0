import type { Language } from '../../shared/model/words.ts';

/** What is less than a minute ago; `지금` (now), as the browser says it, would be read as going on. */
const justNow: Readonly<Record<Language, string>> = { ko: '방금', en: 'just now' };

const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['second', 60],
  ['minute', 60],
  ['hour', 24],
  ['day', 7],
];

/**
 * How long ago a moment was: `2분 전`, `2 min. ago`; the date once it is more than a week.
 *
 * Both times are milliseconds since 1970, UTC. A moment in the future, as a clock set back gives, counts as now.
 */
export function describeAgo(at: number, now: number, language: Language): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' });
  let amount = Math.max(0, Math.floor((now - at) / 1000));
  if (amount < 45) return justNow[language];
  for (const [unit, size] of steps) {
    if (amount < size) return format.format(-amount, unit);
    amount = Math.floor(amount / size);
  }
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(at);
}

/** A moment to the minute, for a tooltip. Milliseconds since 1970, UTC. */
export function describeMoment(at: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(at);
}
