import type { Span } from '../model/span.ts';
import { surnames } from '../text/surnames.ts';
import type { CheckContext } from './check.ts';

/** What a Korean text says of somebody's sex; null where it says nothing. */
export type Sex = 'male' | 'female' | null;

/** A person whose name Korean withholds: A씨, B양(17), 김모(34) 씨. */
export interface Anonymous {
  readonly span: Span;
  /** The Latin letter, or the surname in Hangul. */
  readonly key: string;
  /** The ways English may write the letter or surname. */
  readonly names: readonly string[];
  readonly isSurname: boolean;
  /** What stands behind the name: 씨 (of anybody), 양 (of a girl), 군 (of a boy), or nothing. */
  readonly suffix: string;
  readonly sex: Sex;
}

const bracket = '(?:\\s?\\(([^()]{1,20})\\))?';
const letterPattern = new RegExp(`(?<![A-Za-z])([A-Z])${bracket}\\s?(씨|양|군)(?![가-힣]{3})${bracket}`, 'gu');
const surnamePattern = new RegExp(
  `(?<![가-힣])([${[...surnames.keys()].filter((one) => one.length === 1).join('')}])\\s?모${bracket}\\s?(씨|양|군)?(?![가-힣]{3})${bracket}`,
  'gu',
);
const female = /여|女/u;
const male = /남|男/u;
const femaleBefore =
  /(?:여성|여자|아내|부인|어머니|모친|엄마|딸|할머니|여학생|여[중고대]생|주부|누나|언니|며느리|장모|이모|고모|여직원|여교사)[인은는이가,\s]{0,3}$/u;
const maleBefore =
  /(?:남성|남자|남편|아버지|부친|아빠|아들|할아버지|남학생|남[중고대]생|오빠|사위|장인|삼촌|남직원)[인은는이가,\s]{0,3}$/u;

/** The people of a Korean text whose names are withheld, in order. */
export function readAnonymous(text: string): Anonymous[] {
  const letters = Array.from(text.matchAll(letterPattern), (match) => readOne(text, match, false));
  const named = [...text.matchAll(surnamePattern)]
    .filter((match) => match[3] !== undefined || /\d/u.test(match[2] ?? ''))
    .map((match) => readOne(text, match, true));
  return [...letters, ...named].toSorted((a, b) => a.span.start - b.span.start);
}

function readOne(text: string, match: RegExpExecArray, isSurname: boolean): Anonymous {
  const [all, key = '', inside = '', suffix = '', behind = ''] = match;
  return {
    span: { start: match.index, end: match.index + all.trimEnd().length },
    key,
    names: isSurname ? (surnames.get(key) ?? []) : [key],
    isSurname,
    suffix,
    sex: readSex(text.slice(Math.max(0, match.index - 12), match.index), `${inside} ${behind}`, suffix),
  };
}

function readSex(before: string, brackets: string, suffix: string): Sex {
  if (suffix === '양' || female.test(brackets) || femaleBefore.test(before)) return 'female';
  return suffix === '군' || male.test(brackets) || maleBefore.test(before) ? 'male' : null;
}

const articles = new WeakMap<CheckContext, ReadonlyMap<string, Sex>>();

/** What an article says of the sex of the people whose names it withholds, by letter or surname. */
export function readArticleSexes(context: CheckContext): ReadonlyMap<string, Sex> {
  const known = articles.get(context);
  if (known) return known;
  const sexes = new Map<string, Sex>();
  for (const { source } of context.pairs)
    for (const { key, sex } of readAnonymous(source)) if (!sexes.get(key)) sexes.set(key, sex);
  articles.set(context, sexes);
  return sexes;
}
