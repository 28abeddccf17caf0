import { hasOverlap, type Span } from '../model/span.ts';
import type { Check, Mark, Pair } from './check.ts';
import { findRenamedBodies, type NamedBody } from './find-renamed-bodies.ts';
import { readLinkedStretches, type Stretch } from './linked-place.ts';
import { localBodies, publicBodies } from './public-bodies.data.ts';
import { type BodyPhrase, readBodyPhrases } from './read-body-phrases.ts';

interface Body {
  /** The ways Korean writes it, longest first. */
  readonly korean: readonly string[];
  readonly official: string;
  /** Every word its names are made of, lower case. */
  readonly words: ReadonlySet<string>;
}

/** Words that say nothing of which body is meant. */
const empty = new Set([
  'of',
  'the',
  'and',
  'for',
  'on',
  'in',
  'korea',
  'korean',
  'south',
  'republic',
  'national',
  'its',
]);
/** Longer stretches hold too many bodies to tell which is which. */
const longestStretch = 1_500;
/** What the last syllables of a body's Korean name may be in English. */
const heads: readonly (readonly [korean: RegExp, english: RegExp])[] = [
  [/부$/u, /^(?:Ministry|Department|Minister)$/u],
  [/처$/u, /^(?:Ministry|Minister|Department|Office|Agency|Service|Administration)$/u],
  [/위원회$|위$/u, /^(?:Commission|Committee|Council|Board)$/u],
  [/청$/u, /^(?:Agency|Centers?|Administration|Office|Service|Authority|Bureau|Department)$/u],
  [/[원실]$/u, /^(?:Institute|Service|Agency|Board|Office|Center|Administration|Authority)$/u],
  [/공[단사]$|코레일$/u, /^(?:Corporation|Corp|Service|Authority|Agency|Organization)$/u],
  [/재단$/u, /^Foundation$/u],
  [/기금$/u, /^Fund$/u],
];
/** Bodies of other countries and of the American states have such names as well. */
const foreign =
  /미국|미 |연방|일본|중국|영국|독일|프랑스|러시아|북한|대만|호주|캐나다|유럽|인도|[가-힣]주 (?=[가-힣]{2,8}(?:부|청|위원회))/u;
const foreignEnglish =
  /\b(?:U\.?S|UK|Federal|American|Japan\w{0,20}|Chin\w{1,20}|British|European|State|Russia\w{0,20}|North Korea\w{0,20})\b/u;

const bodies: readonly Body[] = publicBodies.map(({ korean, english }) => {
  const names = english.split('; ');
  return {
    korean: korean.split(' '),
    official: names[0] ?? '',
    words: new Set(names.flatMap(readContent)),
  };
});
const byName = new Map(bodies.flatMap((body) => body.korean.map((name) => [name, body] as const)));
const namePattern = new RegExp(
  `(?<![가-힣])(?:${[...byName.keys()].toSorted((a, b) => b.length - a.length).join('|')})`,
  'gu',
);
/** Any word that could be a body, to count what may stand for an English name. */
const anyBody = /[가-힣]{1,12}(?:부|처|청|위원회|공단|공사|재단|기금|[가-힣]{2}원|위|실)(?![가-힣]{3})/gu;

/**
 * A public body of Korea has the English name it gives itself.
 *
 * Machines translate the words of the name one by one (Education Support Agency for 교육지원청), make names of their own
 * for ministries, or give the police what is the coast guard's. Marked is only an English name of a body that can stand
 * for nothing else in its sentence. Silent about short forms made of words of the official name, lower-case descriptions
 * (the interior ministry), abbreviations, and bodies of other countries.
 */
export const bodyName: Check = {
  id: 'body-name',
  name: { ko: '기관 공식 명칭', en: 'Name of a public body' },
  category: 'terminology/wrong',
  severity: 'minor',
  scope: 'article',
  *find(pair, context) {
    const official = officials.get(pair) ?? findOfficial(pair);
    officials.set(pair, official);
    yield* official;
    for (const [one, kept] of findRenamedBodies(pair, context))
      if (!official.some(({ target }) => target && hasOverlap(target, one.phrase)) && !isOfficial(one))
        yield describeRenamed(one, kept);
  },
};

const officials = new WeakMap<Pair, readonly Mark[]>();

function findOfficial(pair: Pair): Mark[] {
  return readLinkedStretches(pair).flatMap((stretch) => {
    const source = pair.source.slice(stretch.source.start, stretch.source.end);
    if (source.length > longestStretch || foreign.test(source)) return [];
    return [...findNational(pair, stretch, source), ...findLocal(pair, stretch, source)];
  });
}

/** The words of a body's English name that tell it from others. */
function readContent(english: string): string[] {
  return (english.toLowerCase().match(/[\p{L}][\p{L}’'-]*/gu) ?? []).filter((word) => !empty.has(word));
}

function* findNational(pair: Pair, { source: whole, target }: Stretch, source: string): Iterable<Mark> {
  for (const { 0: korean, index } of source.matchAll(namePattern)) {
    const body = byName.get(korean);
    const head = heads.find(([pattern]) => pattern.test(korean))?.[1];
    if (!body || !head || countRivals(source, body, korean) > 0) continue;
    if (findWords(pair.target.slice(target.start, target.end), body.official)) continue;
    const phrases = readBodyPhrases(pair.target, target)
      .map(cutList)
      .filter(({ words }) => head.test(words[0] ?? '') || head.test(words.at(-1) ?? ''));
    const [phrase] = phrases;
    if (!phrase || phrases.length > 1 || isShortForm(phrase, body, head) || foreignEnglish.test(phrase.text)) continue;
    const place = { start: whole.start + index, end: whole.start + index + korean.length };
    // The minister of a ministry is named after it.
    const official = phrase.words[0] === 'Minister' ? body.official.replace(/^Ministry/u, 'Minister') : body.official;
    yield describeBody(korean, place, phrase, phrase.text, official);
    return;
  }
}

/** “Ministry of Safety, Hadam City and Solbit Council” is a ministry and two others. */
function cutList(phrase: BodyPhrase): BodyPhrase {
  if (!/^(?:Ministry|Minister|Department|Board|Bureau|Office) of /u.test(phrase.text)) return phrase;
  const rest = phrase.text.search(otherBody);
  if (rest < 0) return phrase;
  const text = phrase.text.slice(0, rest);
  return { start: phrase.start, end: phrase.start + rest, text, words: text.split(/[\s,]+/u) };
}

const otherBody =
  /(?:,| and|, and) (?:the )?(?:\p{Lu}[\p{L}-]{1,20} ){0,4}(?:Province|City|County|District|Government|Agency|Office|Council|Commission|Committee|Police|Service|Administration|Association|University)\b/u;

/** How many other words of the Korean could be what an English body stands for. */
function countRivals(source: string, body: Body, korean: string): number {
  const kind = heads.find(([pattern]) => pattern.test(korean))?.[0];
  return [...source.matchAll(anyBody)].filter(({ 0: word }) => {
    const isThis = body.korean.some((name) => word.includes(name));
    const isKin = kind?.test(word) || (!/부$/u.test(korean) && /위원회$|[청처원]$/u.test(word));
    return !isThis && word.length > 2 && isKin;
  }).length;
}

/** Whether an English name is made of words of the official one. */
function isShortForm({ text }: BodyPhrase, { words }: Body, head: RegExp): boolean {
  const own = readContent(text);
  return own.every((one) => words.has(one) || head.test(one.charAt(0).toUpperCase() + one.slice(1)));
}

function* findLocal(pair: Pair, { source: whole, target }: Stretch, source: string): Iterable<Mark> {
  const english = pair.target.slice(target.start, target.end);
  for (const { 0: korean, 1: place = '', 2: kind = '', index } of source.matchAll(localPattern)) {
    const body = localByName.get(kind);
    if (!body || byName.has(korean) || !isPlace(place, kind) || findWords(english, body.english)) continue;
    const found = body.wrong
      .filter((words) => !isSaidInKorean(words, source, kind))
      .flatMap((words) => findWords(english, words) ?? [])[0];
    if (!found) continue;
    const span = { start: target.start + found.start, end: target.start + found.end };
    const words = pair.target.slice(span.start, span.end);
    const wanted = /^\p{Ll}/u.test(words) ? body.english.toLowerCase() : body.english;
    const start = whole.start + index;
    yield describeBody(korean, { start, end: start + korean.length }, span, words, wanted, place === '' ? '' : '… ');
  }
}

const localByName = new Map(localBodies.map((body) => [body.korean, body]));
const localPattern = new RegExp(
  `(?<![가-힣])([가-힣]{0,8}?)(${[...localByName.keys()].toSorted((a, b) => b.length - a.length).join('|')})`,
  'gu',
);
/** What stands before 경찰청 and 법원 without being a place: 해양경찰청 is the coast guard, 국가경찰청 no office of a place. */
const notPlace = /해양|국가|중앙|^각$|^전국$|지원$/u;

function isPlace(place: string, kind: string): boolean {
  return (place !== '' || kind === '해경') && !notPlace.test(place);
}

/** Whether English words are the name of another office that the Korean names as well. */
function isSaidInKorean(words: string, source: string, kind: string): boolean {
  return localBodies.some(
    ({ korean, english }) => korean !== kind && words.includes(english) && source.replaceAll(kind, '').includes(korean),
  );
}

function findWords(text: string, words: string): Span | null {
  const start = text.toLowerCase().indexOf(words.toLowerCase());
  const end = start + words.length;
  return start < 0 || /[\p{L}]/u.test(`${text[start - 1] ?? ''}${text[end] ?? ''}`) ? null : { start, end };
}

function describeBody(korean: string, source: Span, target: Span, words: string, official: string, place = ''): Mark {
  return {
    source,
    target: { start: target.start, end: target.end },
    reason: {
      ko: `‘${korean}’의 공식 영문 명칭은 ‘${place}${official}’인데 번역은 ‘${words}’입니다.`,
      en: `The official English name of ${korean} is “${place}${official}”, not “${words}”.`,
    },
    expected: [official],
    suggestion: official,
  };
}

/** Whether a name already has the words of the office it is. */
function isOfficial({ korean, phrase }: NamedBody): boolean {
  return localBodies.some((body) => korean.endsWith(body.korean) && phrase.text.includes(body.english));
}

function describeRenamed({ korean, source, phrase }: NamedBody, kept: string): Mark {
  return {
    source,
    target: { start: phrase.start, end: phrase.end },
    reason: {
      ko: `‘${korean.trim()}’의 번역이 여기서는 ‘${phrase.text}’, 다른 곳에서는 ‘${kept}’입니다.`,
      en: `${korean.trim()} is “${phrase.text}” here but “${kept}” elsewhere in the article.`,
    },
    expected: [kept],
    suggestion: kept,
  };
}
