import type { Span } from '../model/span.ts';
import { type NameForms, preparedNameLikeness, readEnglishName, readNameForms } from '../text/name-likeness.ts';
import { stripParticles } from '../text/strip-particles.ts';
import { readPersonalNames } from '../text/surnames.ts';
import type { Check, CheckContext, Mark, Pair } from './check.ts';

/** From here up an English name is a spelling of exactly this Korean name or a usual variant. */
const sameName = 0.84;
/** Rows longer than this hold too many names to tell which stands for which. */
const longestRow = 3_000;
const mostWords = 400;

interface Spelling extends Span {
  readonly pair: Pair;
  readonly korean: string;
  readonly source: Span;
  readonly text: string;
}

const articles = new WeakMap<CheckContext, ReadonlyMap<string, readonly Spelling[]>>();

/**
 * One person has one spelling throughout the English of an article.
 *
 * Every row is translated by itself, so 노경식 comes out as Roh Kyung-sik here and No Gyeong-sik there. The commoner
 * spelling is kept, the first one where they are even. Silent about surnames alone, about hyphens and spaces, and about
 * names that are no known spelling of the Korean one.
 */
export const nameInconsistent: Check = {
  id: 'name-inconsistent',
  name: { ko: '이름 표기 불일치', en: 'Name spelt two ways' },
  category: 'terminology/inconsistent',
  severity: 'major',
  *find(pair, context) {
    for (const spellings of readArticle(context).values()) {
      const kept = pickKept(spellings);
      for (const one of spellings)
        if (one.pair === pair && kept && !isSame(one, kept)) yield describeSpelling(one, kept);
    }
  },
};

function readArticle(context: CheckContext): ReadonlyMap<string, readonly Spelling[]> {
  const known = articles.get(context);
  if (known) return known;
  const forms = new Map<string, NameForms>();
  const found = new Map<string, Spelling[]>();
  for (const pair of context.pairs) {
    if (pair.source.length + pair.target.length > longestRow) continue;
    for (const one of readSpellings(pair, forms)) found.set(one.korean, [...(found.get(one.korean) ?? []), one]);
  }
  articles.set(context, found);
  return found;
}

function readSpellings(pair: Pair, forms: Map<string, NameForms>): Spelling[] {
  const names = readWesternNames(pair.target);
  if (names.length === 0) return [];
  return readPeople(pair.source).flatMap(({ korean, source }) => {
    const likely = names.filter(({ text }) => hasSurname(korean, text));
    if (likely.length === 0) return [];
    const known = forms.get(korean) ?? readNameForms(korean);
    forms.set(korean, known);
    return likely
      .filter(({ text }) => preparedNameLikeness(known, readEnglishName(text)) >= sameName)
      .filter((one, _, all) => !all.some((other) => other !== one && other.start <= one.start && other.end >= one.end))
      .map((name) => ({ ...name, pair, korean, source }));
  });
}

/** Whether an English name opens or ends with a spelling of the surname; spares the dearer comparison. */
function hasSurname(korean: string, english: string): boolean {
  const words = english.split(' ');
  return readPersonalNames(korean).some(({ spellings }) =>
    spellings.some((one) => one === words[0] || one === words.at(-1)),
  );
}

/** Words of three syllables that open with a surname, each once. */
function readPeople(text: string): { readonly korean: string; readonly source: Span }[] {
  const people = new Map<string, Span>();
  for (const { 0: word, index } of [...text.matchAll(/[가-힣]{3,8}/gu)].slice(0, mostWords)) {
    const korean = [word, ...stripParticles(word)].find(
      (base) => base.length === 3 && readPersonalNames(base).length > 0,
    );
    if (korean && !people.has(korean)) people.set(korean, { start: index, end: index + korean.length });
  }
  return [...people].map(([korean, source]) => ({ korean, source }));
}

/** Every two or three capitalised words in a row. */
function readWesternNames(text: string): (Span & { readonly text: string })[] {
  const words = Array.from(text.matchAll(/\p{Lu}\p{Ll}{0,20}(?:-\p{L}{1,20})?/gu), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  })).slice(0, mostWords);
  return words.flatMap((first, index) => {
    const runs = [words[index + 1], words[index + 2]].flatMap((last, more) => {
      const middle = more === 0 ? first : words[index + 1];
      const isRun = last && middle && text.slice(first.end, words[index + 1]?.start) === ' ';
      return isRun && (more === 0 || text.slice(middle.end, last.start) === ' ')
        ? [{ start: first.start, end: last.end }]
        : [];
    });
    return runs.map((run) => ({ ...run, text: text.slice(run.start, run.end) }));
  });
}

function pickKept(spellings: readonly Spelling[]): Spelling | undefined {
  const count = (one: Spelling): number => spellings.filter((other) => isSame(one, other)).length;
  return spellings.toSorted((a, b) => count(b) - count(a))[0];
}

function isSame(a: Spelling, b: Spelling): boolean {
  return readEnglishName(a.text).letters === readEnglishName(b.text).letters;
}

function describeSpelling({ source, korean, text, start, end }: Spelling, kept: Spelling): Mark {
  return {
    source,
    target: { start, end },
    reason: {
      ko: `‘${korean}’을(를) 여기서는 ‘${text}’, 다른 곳에서는 ‘${kept.text}’로 적었습니다.`,
      en: `${korean} is “${text}” here and “${kept.text}” elsewhere in this article.`,
    },
    expected: [kept.text],
    suggestion: kept.text,
  };
}
