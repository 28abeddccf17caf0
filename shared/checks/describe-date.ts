import type { Span } from '../model/span.ts';
import { attachParticle } from '../text/attach-particle.ts';
import type { CalendarDate } from '../text/calendar-date.ts';
import type { Quantity } from '../text/quantity.ts';
import type { DateField } from '../text/same-date.ts';
import type { Mark, Pair } from './check.ts';
import { differingFields } from './date-likeness.ts';
import { glossKorean } from './gloss-korean.ts';
import { findMissingPlace } from './linked-place.ts';
import { rewriteDate, sayDate } from './rewrite-date.ts';

const fieldNames: Readonly<Record<DateField, { ko: string; en: string }>> = {
  year: { ko: '연도', en: 'year' },
  part: { ko: '시기', en: 'part of the year or month' },
  month: { ko: '달', en: 'month' },
  shift: { ko: '시점', en: 'point in time' },
  day: { ko: '날짜', en: 'day' },
  weekday: { ko: '요일', en: 'weekday' },
  half: { ko: '오전·오후', en: 'half of the day' },
  hour: { ko: '시각', en: 'hour' },
  minute: { ko: '분', en: 'minute' },
};

/** The English has the date with another day, month, hour …; one that points the other way (지난 수요일, “next Wednesday”) too. */
export function describeDifference({ source, target }: Pair, date: CalendarDate, partner: CalendarDate): Mark {
  const [korean, english] = [quote(source, date.span), quote(target, partner.span)];
  const fields = differingFields(date, partner);
  const suggestion = rewriteDate(english, date, partner, fields);
  const named =
    fields.length > 0
      ? fields
      : [partner.weekday === null || date.weekday !== null ? ('shift' as const) : ('weekday' as const)];
  const list = (language: 'ko' | 'en') =>
    named.map((field) => fieldNames[field][language]).join(language === 'ko' ? '·' : ' and ');
  return {
    source: date.span,
    target: partner.span,
    reason: {
      ko: `${attachParticle(list('ko'), '이/가')} 다릅니다: 원문은 ‘${korean}’, 번역은 ‘${english}’입니다.`,
      en: `The Korean says ${glossKorean(korean, sayDate(date)).en}, the English “${english}”: wrong ${list('en')}.`,
    },
    expected: [suggestion ?? sayDate(date)],
    ...(suggestion === null ? {} : { suggestion }),
  };
}

/** The year is cut to two figures or is no year at all: 2021년 as “21” or “4021”. */
export function describeYear({ source, target }: Pair, date: CalendarDate, year: number, number: Quantity): Mark {
  const [korean, english] = [quote(source, date.span), quote(target, number.span)];
  return {
    source: date.span,
    target: number.span,
    ...(number.value === year % 100 ? { severity: 'major' as const } : {}),
    reason: {
      ko: `원문의 ‘${korean}’에서 연도는 ${year}년인데 번역은 ‘${english}’입니다.`,
      en: `${korean} is the year ${year}, not “${english}”.`,
    },
    expected: [String(year)],
    suggestion: String(year),
  };
}

/** The figure where the day should stand is no day: “June 79”. */
export function describeImpossibleDay({ source, target }: Pair, date: CalendarDate, number: Quantity): Mark {
  const [korean, english] = [quote(source, date.span), quote(target, number.span)];
  return {
    source: date.span,
    target: number.span,
    reason: {
      ko: `원문은 ‘${korean}’인데 번역의 ‘${english}’ 같은 날짜는 달력에 없습니다.`,
      en: `The Korean says ${korean} (${sayDate(date)}); there is no such day as “${english}”.`,
    },
    expected: [String(date.day)],
    ...(date.day === null ? {} : { suggestion: String(date.day) }),
  };
}

/** The month is there and its day is not: 11월 6일 (November 6) as “November”. */
export function describeLostDay({ source, target }: Pair, date: CalendarDate, found: CalendarDate): Mark {
  const [korean, english] = [quote(source, date.span), quote(target, found.span)];
  const isBareMonth = /^[A-Z][a-z]{2,8}\.?$/u.test(english) && !/\bin $/iu.test(target.slice(0, found.span.start));
  const whole = `${english} ${date.day ?? ''}`;
  return {
    source: date.span,
    target: found.span,
    severity: 'major',
    reason: {
      ko: `원문은 ‘${korean}’인데 번역에는 ‘${english}’만 있고 날짜가 빠졌습니다.`,
      en: `The Korean says ${korean} (${sayDate(date)}); “${english}” leaves out the day.`,
    },
    expected: [sayDate(date)],
    ...(isBareMonth ? { suggestion: whole } : {}),
  };
}

/** A clock time of which only the rest is left: “at p.m.”, “09:BST”. */
export function describeClockHole({ source, target }: Pair, date: CalendarDate, hole: Span): Mark {
  const said = sayDate({ ...date, year: null, month: null, day: null, weekday: null, half: null, part: null });
  return {
    source: date.span,
    target: hole,
    reason: {
      ko: `원문의 시각은 ‘${quote(source, date.span)}’인데 번역의 ‘${quote(target, hole)}’에는 일부만 적혀 있습니다.`,
      en: `The Korean says ${quote(source, date.span)} (${said}); “${quote(target, hole)}” gives only part of the time.`,
    },
    expected: [said],
  };
}

/** The date stands nowhere in the English. */
export function describeDropped(pair: Pair, date: CalendarDate): Mark {
  const korean = quote(pair.source, date.span);
  const place = findMissingPlace(pair, date.span);
  return {
    source: date.span,
    ...(place ? { target: place } : {}),
    severity: 'major',
    reason: {
      ko: `원문의 ‘${korean}’에 해당하는 때가 번역에 없습니다.`,
      en: `The English leaves out ${glossKorean(korean, sayDate(date)).en}.`,
    },
    expected: [sayDate(date)],
  };
}

function quote(text: string, span: Span): string {
  return text.slice(span.start, span.end).trim();
}
