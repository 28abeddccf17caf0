import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Span } from '../model/span.ts';
import type { KoreanWord } from '../text/read-korean-words.ts';
import { romanise } from '../text/romanise.ts';
import { readPersonalNames } from '../text/surnames.ts';
import type { Check, Mark, Pair } from './check.ts';
import { findTurnedTitles } from './find-turned-titles.ts';
import { readLinkedStretches, type Stretch } from './linked-place.ts';
import { type OfficeTitle, officeTitles } from './office-titles.data.ts';
import { readKorean } from './read-pair.ts';

const anyTitle = new RegExp(officeTitles.map(({ korean }) => korean).join('|'), 'u');
/** Longer stretches hold too many people to tell whose title is whose. */
const longestStretch = 800;

/**
 * Everyone keeps the office the Korean gives them, and only that.
 *
 * Machines confuse the heads of counties, cities and schools (군수 made a mayor), leave a title in Korean (Dongjang), and
 * drop or invent that somebody is former, acting, elect or vice. An English title of another office is marked only where
 * no word of the Korean stands for it and none of the right ones is there. Silent about the freedom English has between
 * chairman, president, head and chief.
 */
export const titleMismatch: Check = {
  id: 'title-mismatch',
  name: { ko: '직함 불일치', en: 'Wrong title' },
  category: 'accuracy/mistranslation',
  severity: 'major',
  *find(pair, { lexicon }) {
    for (const stretch of readLinkedStretches(pair)) {
      if (stretch.source.end - stretch.source.start > longestStretch) continue;
      yield* findWrongTitles(pair, stretch, lexicon);
      yield* findTurnedTitles(pair, stretch);
    }
  },
};

function* findWrongTitles(pair: Pair, { source, target }: Stretch, lexicon: Lexicon | undefined): Iterable<Mark> {
  const korean = pair.source.slice(source.start, source.end);
  const english = pair.target.slice(target.start, target.end);
  if (!anyTitle.test(korean)) return;
  const lower = english.toLowerCase();
  const found = officeTitles.flatMap((title) => {
    const place = findTitle(korean, title);
    return place ? [{ title, place }] : [];
  });
  for (const { title, place } of found) {
    const span = { start: source.start + place.start, end: source.start + place.end };
    const left = findLeftTitle(english, korean.slice(place.start, place.end), title);
    const rivals = found.filter((other) => other.title !== title).map((other) => other.title);
    const isRendered = title.accepted.some((one) => countWord(lower, one) > countRivals(one, rivals));
    const others = readKorean(pair)
      .words()
      .filter((word) => word.span.start >= source.start && word.span.end <= source.end)
      .filter((word) => word.span.start < span.start || word.span.end > span.end + 4);
    const wrong = isRendered || !lexicon ? null : findWrong(lower, title, others, lexicon);
    const mark = left ?? wrong;
    if (!mark) continue;
    const where = { start: target.start + mark.start, end: target.start + mark.end };
    yield describeWrong(pair, span, where, mark.instead);
  }
}

/** How often English words stand in a text. */
function countWord(lower: string, words: string): number {
  let count = 0;
  for (let at = findWord(lower, words); at; at = findWord(lower, words, at.end)) count += 1;
  return count;
}

function countRivals(words: string, rivals: readonly OfficeTitle[]): number {
  return rivals.filter(({ accepted }) => accepted.includes(words)).length;
}

interface Found extends Span {
  readonly instead: string;
}

/** The first place of a title that is one: for a homograph, beside a name or behind a place. */
function findTitle(korean: string, { korean: title, isHomograph }: OfficeTitle): Span | null {
  for (let at = korean.indexOf(title); at >= 0; at = korean.indexOf(title, at + 1)) {
    const end = at + title.length;
    const start = at - (/[가-힣]{1,8}$/u.exec(korean.slice(Math.max(0, at - 8), at))?.[0].length ?? 0);
    const before = korean.slice(start, at);
    if (/^부|부$/u.test(before) || !/^(?:[^가-힣]|$|[은는이가을를의도과와로께님에직])/u.test(korean.slice(end)))
      continue;
    if (
      officeTitles.some((other) => other.korean !== title && other.korean.endsWith(title) && endsAt(korean, end, other))
    )
      continue;
    if (!isHomograph || isBesideName(korean, start, end) || isPlace(before, title)) return { start, end };
  }
  return null;
}

function endsAt(korean: string, end: number, { korean: title }: OfficeTitle): boolean {
  return korean.slice(Math.max(0, end - title.length), end) === title;
}

/** 하담군수 (governor of Hadam county) holds the place; 하담시장 may be a market, whose English no office takes. */
function isPlace(before: string, title: string): boolean {
  return before.length >= 2 && /^(?:군수|시장)$/u.test(title);
}

function isBesideName(korean: string, start: number, end: number): boolean {
  const before = /(?<![가-힣])([가-힣]{3})\s$/u.exec(korean.slice(0, start))?.[1];
  const after = /^[은는]?\s([가-힣]{3})(?:[은는이가을를의도과와]?)(?![가-힣])/u.exec(korean.slice(end))?.[1];
  return [before, after].some((name) => name !== undefined && readPersonalNames(name).length > 0);
}

/** A title that was left in Korean, with the place written before it. */
function findLeftTitle(english: string, word: string, { korean, accepted }: OfficeTitle): Found | null {
  const title = korean.split(' ').at(-1) ?? '';
  const sound = romanise(title);
  if (sound.length < 5) return null;
  const match = new RegExp(`(?:(\\p{Lu}\\p{Ll}{1,14})[ -])?\\b${sound}\\b`, 'iu').exec(english);
  if (!match) return null;
  const span = { start: match.index, end: match.index + match[0].length };
  const kind = { 동장: 'dong', 읍장: 'eup', 면장: 'myeon' }[title];
  if (kind && match[1] && word.length > title.length) return { ...span, instead: `${match[1]}-${kind} head` };
  const lead = match[1] ? `${match[1]} ` : '';
  return { ...span, instead: `${lead}${accepted[0] ?? ''}` };
}

/** An English title of another office that no word of the Korean but this one could stand for. */
function findWrong(
  lower: string,
  { wrong, accepted }: OfficeTitle,
  others: readonly KoreanWord[],
  lexicon: Lexicon,
): Found | null {
  for (const title of wrong) {
    const found = findWord(lower, title);
    if (!found) continue;
    const isSaid = others.some(({ stems }) =>
      stems.some((stem) => [stem, stem.slice(-2), stem.slice(-3)].some((one) => names(one, title, lexicon))),
    );
    if (!isSaid) return { ...found, instead: accepted[0] ?? '' };
  }
  return null;
}

function names(korean: string, title: string, lexicon: Lexicon): boolean {
  return lexicon.renderings(korean).some((one) => findWord(one.toLowerCase(), title) !== null);
}

function findWord(lower: string, words: string, from = 0): Span | null {
  for (let start = lower.indexOf(words, from); start >= 0; start = lower.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (!/\p{L}|-/u.test(`${lower[start - 1] ?? ''}${lower[end] ?? ''}`.replace(/s$/u, ''))) return { start, end };
  }
  return null;
}

function describeWrong({ source, target }: Pair, place: Span, where: Span, instead: string): Mark {
  const korean = source.slice(place.start, place.end);
  const words = target.slice(where.start, where.end);
  const wanted = /^\p{Lu}/u.test(words) ? instead.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase()) : instead;
  const isSafe = !/ of$/u.test(instead);
  const said = /^\p{Lu}\p{Ll}*-/u.test(instead) ? instead : wanted;
  return {
    source: place,
    target: where,
    reason: {
      ko: `‘${korean}’에 맞는 직함은 ‘${said}’인데 번역은 ‘${words}’입니다.`,
      en: `${korean} is “${said}”, not “${words}”.`,
    },
    expected: [said],
    ...(isSafe ? { suggestion: said } : {}),
  };
}
