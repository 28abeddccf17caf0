import type { Span } from '../model/span.ts';
import { type Quote, readQuotes } from '../text/read-quotes.ts';
import type { Check, Mark, Pair } from './check.ts';
import { findMissingPlace, readLinkedStretches, type Stretch } from './linked-place.ts';
import { readSpellings } from './read-spellings.ts';
import { englishSaying, sayingVerbs } from './saying-words.data.ts';

/** Shorter quotations are single words, which no one says. */
const shortestQuote = 12;
/** 며, 면서 (and), 이어 (then) join what one speaker says in two quotations. */
const joined = /^(?:이?라?고?\s?(?:말|전|설명|강조)?하?)?(?:며|면서|고)[^“”"]{0,60}$/u;
const closing = new RegExp(`^\\s?(?:이?라?고|라며|며)[^“”"]{0,40}?(?:${sayingVerbs})`, 'u');
/** Reported speech up to the end of the sentence. */
const reported = new RegExp(`[다라자냐]고 (?:${sayingVerbs})다?[^.“”"]{0,4}\\.?\\s{0,9}$`, 'u');
/** Somebody with a name or title who speaks: 노경식 회장은, 시 관계자는. */
const speaker =
  /(?:[가-힣]{1,4}\s)?[가-힣]{0,8}(?:대통령|총리|장관|시장|군수|구청장|지사|의원|의장|위원장|회장|사장|대표|총장|교수|박사|교장|원장|소장|서장|청장|국장|과장|팀장|실장|단장|본부장|감독|선수|관계자|대변인|동장|면장|읍장|이장|이사장|당국자|후보|씨)[은는이가]\s/u;

/**
 * Everything somebody says in the Korean is said by somebody in the English.
 *
 * Korean puts one speaker before two quotations (“…”며 “…”고 말했다) and the verb at the very end; machines cut the sentence
 * and leave the second quotation, or the only one, to nobody. Silent where the English has any verb of saying for it, where
 * the quotation goes on into the next row, and about single words in quotation marks. A quotation that is missing altogether is a question of omission.
 */
export const speakerLost: Check = {
  id: 'speaker-lost',
  name: { ko: '말한 사람 누락', en: 'Speaker lost' },
  category: 'accuracy/omission',
  severity: 'minor',
  *find(pair) {
    for (const stretch of readLinkedStretches(pair)) {
      const korean = readSaid(pair.source, stretch.source);
      const mark = korean.length === 0 ? findReported(pair, stretch) : findQuoted(pair, stretch, korean);
      if (mark) yield mark;
    }
  },
};

function findQuoted(pair: Pair, stretch: Stretch, korean: readonly Quote[]): Mark | null {
  return findSecond(pair, stretch, korean) ?? findOnly(pair, stretch, korean);
}

/** Reported speech that the English states as its own. */
function findReported(pair: Pair, { source, target }: Stretch): Mark | null {
  const korean = pair.source.slice(source.start, source.end);
  const who = reported.test(korean) ? speaker.exec(korean) : null;
  if (!who || /[“”"‘’'「」『』]/u.test(korean)) return null;
  const english = pair.target.slice(target.start, target.end);
  if (/[“”"‘]/u.test(english) || englishSaying.test(english) || !/[.!?]\s*$/u.test(english)) return null;
  const start = source.start + who.index;
  const place = findMissingPlace(pair, source);
  return {
    source: { start, end: start + who[0].trimEnd().length },
    ...(place ? { target: place } : {}),
    reason: {
      ko: `원문에는 말한 사람(‘${who[0].trim()}’)이 있는데 번역은 누가 말했는지 밝히지 않았습니다.`,
      en: 'The Korean reports this as somebody’s words; the English leaves out who said it.',
    },
    expected: ['… said …'],
  };
}

/** The longer double quotations of a part of a text. */
function readSaid(text: string, { start, end }: Span): Quote[] {
  return readQuotes(text.slice(start, end))
    .filter(({ mark, inner }) => mark === 'double' && inner.end - inner.start >= shortestQuote / 2)
    .map((quote) => ({ ...quote, span: shift(quote.span, start), inner: shift(quote.inner, start) }));
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** The second of two quotations that nothing joins to the speaker of the first. */
function findSecond(pair: Pair, stretch: Stretch, korean: readonly Quote[]): Mark | null {
  const [first, second] = korean;
  if (!first || !second || !joined.test(pair.source.slice(first.span.end, second.span.start))) return null;
  if (!closing.test(pair.source.slice(second.span.end, stretch.source.end))) return null;
  const english = readSaid(pair.target, stretch.target).filter(({ inner }) => inner.end - inner.start >= shortestQuote);
  const index = english.findIndex((quote, at) => at > 0 && isAlone(pair, english[at - 1], quote, stretch));
  const lost = english[index];
  if (!lost) return null;
  return describeSecond(pair, second, lost, findSpeaker(pair, stretch));
}

/** Whether nothing but a space stands between two quotations, and no verb of saying behind the second. */
function isAlone(pair: Pair, first: Quote | undefined, second: Quote, stretch: Stretch): boolean {
  if (!first || pair.target.slice(first.span.end, second.span.start).trim() !== '') return false;
  if (!/^\p{Lu}/u.test(pair.target.slice(second.inner.start, second.inner.end))) return false;
  const after = pair.target.slice(second.span.end, Math.max(stretch.target.end, second.span.end));
  const isSaidBefore = englishSaying.test(pair.target.slice(stretch.target.start, first.span.start));
  return isSaidBefore && /^\s*$/u.test(after);
}

/** Who the English says was speaking before the first quotation, as a name to repeat. */
function findSpeaker(pair: Pair, { target }: Stretch): string | null {
  const before = pair.target.slice(target.start, pair.target.indexOf('“', target.start));
  if (/\b[Aa]n? official\b/u.test(before)) return 'The official';
  const here = readSpellings(pair).filter(({ text }) => before.includes(text));
  return here.length === 1 ? (here[0]?.surname ?? null) : null;
}

function describeSecond(pair: Pair, { span }: Quote, lost: Quote, who: string | null): Mark {
  const words = pair.target.slice(lost.span.start, lost.span.end);
  return {
    source: span,
    target: lost.span,
    reason: {
      ko: '번역에는 뒤쪽 인용문을 말한 사람이 없으니, 두 인용문을 한 사람의 말로 이어 주세요.',
      en: 'The second quotation has no speaker; in the Korean one person says both.',
    },
    expected: [`${who ?? '…'} added, ${words}`],
    ...(who === null ? {} : { suggestion: `${who} added, ${words}` }),
  };
}

/** An English sentence that is nothing but a quotation, where the Korean names who speaks. */
function findOnly(pair: Pair, { source, target }: Stretch, korean: readonly Quote[]): Mark | null {
  const [said] = korean;
  const english = pair.target.slice(target.start, target.end);
  if (!said || korean.length > 1 || !/^\s*[“"][^“”"]{12,600}[”"]\s*$/u.test(english)) return null;
  const before = pair.source.slice(source.start, said.span.start);
  const after = pair.source.slice(said.span.end, source.end);
  if (!speaker.test(before) || !closing.test(after) || isAttributed(pair, target)) return null;
  const start = target.start + english.search(/\S/u);
  return {
    source: { start: source.start, end: said.span.end },
    target: { start, end: start + english.trim().length },
    severity: 'major',
    reason: {
      ko: `원문에는 말한 사람(‘${before.trim()}’)이 있는데 번역에는 인용문만 있습니다.`,
      en: `The Korean names the speaker (${before.trim()}); the English has only the quotation.`,
    },
    expected: ['… said, “…”'],
  };
}

/** Whether a sentence next to a quotation gives it to somebody, as English often does. */
function isAttributed({ target }: Pair, { start, end }: Span): boolean {
  return (
    englishSaying.test(unquote(target.slice(0, start)).slice(-200)) ||
    englishSaying.test(unquote(target.slice(end)).slice(0, 200))
  );
}

function unquote(text: string): string {
  return text.replace(/[“"][^“”"\n]{0,600}[”"]/gu, ' ');
}
