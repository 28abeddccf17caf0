import type { Span } from '../model/span.ts';
import type { Words } from '../model/words.ts';
import { boundWords } from '../text/bound-words.ts';
import { irregularVerbs } from '../text/english-word-forms.data.ts';
import { auxiliaries } from './fragment-words.data.ts';
import { doneDeeds, englishFuture, koreanFuture, type ModalSort, modalMarkers } from './modal-words.data.ts';
import { readTokens } from './read-tokens.ts';

/** Words of a Korean sentence that say how far it is so, and which nothing in the English answers. */
export interface LostModality {
  readonly sort: ModalSort | 'done';
  /** In the Korean sentence. */
  readonly span: Span;
  readonly means: string;
  /** In the English sentence; null where something is missing and nothing is wrong. */
  readonly wrong: Span | null;
}

const firstSyllable = 0xac_00;
const lastSyllable = 0xd7_a3;
const finals = 28;
const finalLetters = { 모음: 0, ㄹ: 8, ㅆ: 20 } as const;

/** A class of all syllables that end in a letter, for the place holders of the data. */
function listSyllables(final: number): string {
  const all = Array.from({ length: (lastSyllable - firstSyllable + 1) / finals }, (_, index) =>
    String.fromCodePoint(firstSyllable + index * finals + final),
  );
  return `[${all.join('')}]`;
}

const toKorean = (patterns: readonly string[]): RegExp =>
  new RegExp(
    Object.entries(finalLetters).reduce(
      (pattern, [letter, final]) => pattern.replaceAll(`{${letter}}`, listSyllables(final)),
      patterns.join('|'),
    ),
    'u',
  );
const toEnglish = (patterns: readonly string[]): RegExp =>
  new RegExp(`(?<![\\w-])(?:${boundWords(patterns.join('|'))})(?![\\w-])|['’]ll(?!\\w)`, 'iu');

const markers = modalMarkers.map((marker) => ({
  ...marker,
  korean: toKorean([marker.korean]),
  english: toEnglish([marker.english]),
}));
const deed = new RegExp(`(${doneDeeds.join('|')})[.\\s]{0,9}$`, 'u');
const toCome = toKorean(koreanFuture);
const planned = toEnglish(englishFuture);
const presentVerbs =
  /(?<![\w-])(?:is|are|am|has been|have been|opens|starts|begins|runs|takes place|kicks off|holds|hosts|launches|comes|goes|continues|builds|closes|ends|returns|celebrates|marks|offers|meets|arrives|visits)(?![\w-])/iu;

/**
 * The gravest thing a sentence says of how far something is so that its English leaves out, or a done deed that it makes a
 * plan; null when there is none. `isDistant` says whether the English keeps all of it at a distance (said, may, alleged).
 */
export function findLostModality(source: string, target: string, isDistant: boolean): LostModality | null {
  for (const { sort, korean, means, english } of markers) {
    if (isDistant && sort === 'source') continue;
    const found = korean.exec(source);
    if (!found || english.test(target) || !isAsserted(sort, target)) continue;
    return { sort, span: { start: found.index, end: found.index + found[0].length }, means, wrong: null };
  }
  return findTurnedDeed(source, target);
}

/** A plan, a duty and a request are lost only where the English says that something happened. */
function isAsserted(sort: ModalSort, target: string): boolean {
  if (sort === 'plan') return isPast(target) && !presentVerbs.test(target);
  if (sort === 'request') return !/["“”‘]/u.test(target) && isPast(target);
  if (sort === 'duty') return !/[?!]/u.test(target) && isStatement(target);
  return true;
}

function findTurnedDeed(source: string, target: string): LostModality | null {
  const done = deed.exec(source);
  if (!done || toCome.test(source) || isPast(target)) return null;
  const future = planned.exec(target);
  if (!future) return null;
  return {
    sort: 'done',
    span: { start: done.index, end: done.index + (done[1] ?? '').length },
    means: 'done already',
    wrong: { start: future.index, end: future.index + future[0].length },
  };
}

const pastForms = new Set(
  irregularVerbs.flatMap((row) => {
    const [base, past] = row.split(' ');
    return past === undefined || past === base ? [] : [past];
  }),
);
const pastAuxiliaries = new Set(['was', 'were', 'had', 'did', 'has', 'have']);
const notFinite = new Set('a an the its their his her our be been being by of get is are to and or'.split(' '));

/** Whether some verb says that something happened; a participle before or behind a noun (invited guests, held by) says nothing. */
function isPast(text: string): boolean {
  const words = readTokens(text);
  return words.some(({ lower }, at) => {
    if (pastAuxiliaries.has(lower)) return true;
    if (!/\p{L}{2}ed$/u.test(lower) && !pastForms.has(lower)) return false;
    return !notFinite.has(words[at - 1]?.lower ?? 'the') && words[at + 1]?.lower !== 'by';
  });
}

function isStatement(text: string): boolean {
  return readTokens(text).some(({ lower }) => auxiliaries.has(lower) || /\p{L}{2}(?:ed|s)$/u.test(lower));
}

/** What is wrong, in one sentence, by what was lost. */
export function describeModality(korean: string, { sort, means }: LostModality): Words {
  return {
    unreal: {
      ko: `원문은 일어나지 않은 일(‘${korean}’)인데 번역에서는 일어난 일이 되었습니다.`,
      en: `In the Korean this did not happen (${korean}, ${means}); in the English it did.`,
    },
    degree: {
      ko: `원문의 ‘${korean}’(${means})에 해당하는 말이 번역에 없습니다.`,
      en: `The English leaves out ${korean} (${means}).`,
    },
    plan: {
      ko: `원문은 앞으로 할 일(‘${korean}’)인데 번역에서는 이미 한 일이 되었습니다.`,
      en: `In the Korean this is planned (${korean}); in the English it has been done.`,
    },
    done: {
      ko: `원문은 이미 한 일(‘${korean}’)인데 번역에서는 앞으로 할 일이 되었습니다.`,
      en: `In the Korean this has been done (${korean}); in the English it is still to come.`,
    },
    duty: {
      ko: `원문은 그래야 한다는 말(‘${korean}’)인데 번역에서는 사실이 되었습니다.`,
      en: `The Korean says this should be so (${korean}); the English says it is.`,
    },
    request: {
      ko: `원문은 부탁이나 요구(‘${korean}’)인데 번역에서는 이루어진 일이 되었습니다.`,
      en: `In the Korean this was asked for (${korean}); in the English it was done.`,
    },
    source: {
      ko: `원문은 ‘${korean}’ 표현으로 전해진 말이나 추정임을 밝혔는데 번역은 사실로 못 박았습니다.`,
      en: `The Korean gives this as a report or an estimate (${korean}, ${means}); the English states it as fact.`,
    },
  }[sort];
}
