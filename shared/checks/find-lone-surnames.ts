import type { Span } from '../model/span.ts';
import { readPersonalNames, surnames } from '../text/surnames.ts';
import type { CheckContext, Pair } from './check.ts';
import { readArticleSpellings } from './read-spellings.ts';

/** A surname that stands alone and is spelt otherwise than with the full name; the span is in the target. */
export interface LoneSurname extends Span {
  /** The word of the Korean: 노 회장 (Chairman Noh), or the whole name. */
  readonly korean: string;
  readonly source: Span;
  readonly text: string;
  /** The spelling that stands with the full name. */
  readonly kept: string;
}

const address =
  'Mr\\.?|Ms\\.?|Mrs\\.?|Dr\\.?|Chairman|Chairwoman|Chairperson|President|Mayor|Governor|Director|Chief|Head|Principal|Professor|Prof\\.?|Rep\\.?|Representative|Councilor|Minister|Superintendent|Commissioner|Secretary|Manager|Reporter|Judge|Coach|Captain';

/** Surnames behind a title in this pair that are not spelt as with the full name elsewhere in the article. */
export function findLoneSurnames(pair: Pair, context: CheckContext): LoneSurname[] {
  return [...readBearers(context)].flatMap(([surname, kept]) => {
    const source = findKorean(pair.source, surname);
    const others = (surnames.get(surname) ?? []).filter((one) => one !== kept && one.length > 1);
    if (!source || others.length === 0) return [];
    const pattern = new RegExp(`\\b(?:${address}) (${others.join('|')})\\b(?!-|[’']\\p{L}{2}| \\p{Lu})`, 'gu');
    return Array.from(pair.target.matchAll(pattern), ({ 0: all, 1: text = '', index }) => {
      const end = index + all.length;
      return { korean: pair.source.slice(source.start, source.end), source, text, kept, start: end - text.length, end };
    });
  });
}

const articles = new WeakMap<CheckContext, ReadonlyMap<string, string>>();

/** The surnames only one person of the article has, in Hangul, with the spelling that stands with the full name. */
function readBearers(context: CheckContext): ReadonlyMap<string, string> {
  const known = articles.get(context);
  if (known) return known;
  const bearers = new Map<string, string>();
  const shared = new Set<string>();
  const spelled = new Set<string>();
  for (const [korean, spellings] of readArticleSpellings(context)) {
    const kept = spellings[0]?.surname;
    const surname = readPersonalNames(korean).find((one) => one.spellings.some((way) => way === kept))?.surname;
    for (const one of spellings) spelled.add(one.surname);
    if (!kept || !surname) continue;
    if (bearers.has(surname) || spellings.some((one) => one.surname !== kept)) shared.add(surname);
    else bearers.set(surname, kept);
  }
  for (const [surname] of bearers) {
    const isOther = (surnames.get(surname) ?? []).some((one) => one !== bearers.get(surname) && spelled.has(one));
    if (shared.has(surname) || isOther) bearers.delete(surname);
  }
  articles.set(context, bearers);
  return bearers;
}

/** The surname with a title behind it (노 회장은), or the full name. */
function findKorean(text: string, surname: string): Span | null {
  const match = new RegExp(
    `(?<![가-힣])${surname}(?:[가-힣]{2}(?=\\s|[은는이가씨])|(?=\\s(?:회장|시장|군수|대표|의원|의장|위원장|교수|장관|감독|총장|국장|과장|청장|서장|소장|원장|이사장|지사|구청장|교장|씨)))`,
    'u',
  ).exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}
