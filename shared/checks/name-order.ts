import type { Check, Mark } from './check.ts';
import { type NameOrder, readArticleSpellings, type Spelling } from './read-spellings.ts';

/**
 * All Korean people of an article have their surname on the same side.
 *
 * Machines leave one name as Korean has it (Noh Kyung-sik) and turn the next one round (Do-hyun Lee). The order most of
 * the people have is kept, the Korean one where they are even. Silent where all agree, whichever way, about surnames
 * alone, and about people who are known by a spelling of their own (Syngman Rhee, Se Ri Pak).
 */
export const nameOrder: Check = {
  id: 'name-order',
  name: { ko: '성명 순서 불일치', en: 'Name order' },
  category: 'locale/name',
  severity: 'minor',
  scope: 'article',
  *find(pair, context) {
    const people = [...readArticleSpellings(context).values()].filter((spellings) => !isOwnStyle(spellings));
    const wanted = pickOrder(people);
    if (wanted === null) return;
    for (const one of people.flat()) if (one.pair === pair && one.order !== wanted) yield describeTurned(one, people);
  },
};

/** Se Ri Pak: people known abroad write three words, surname last, and are left alone while an article agrees on it. */
function isOwnStyle(spellings: readonly Spelling[]): boolean {
  return spellings.every(({ order, given }) => order === 'given-first' && given.includes(' '));
}

/** The order to keep, or null where all names have the same. */
function pickOrder(people: readonly (readonly Spelling[])[]): NameOrder | null {
  const all = people.flat();
  if (all.every(({ order }) => order === all[0]?.order)) return null;
  const mainly = people.map((spellings) => (countGivenFirst(spellings) * 2 > spellings.length ? 1 : 0));
  const turned = mainly.reduce<number>((sum, one) => sum + one, 0);
  return turned * 2 > mainly.length ? 'given-first' : 'surname-first';
}

function countGivenFirst(spellings: readonly Spelling[]): number {
  return spellings.filter(({ order }) => order === 'given-first').length;
}

function describeTurned(one: Spelling, people: readonly (readonly Spelling[])[]): Mark {
  const { korean, source, surname, given, order, text, start, end } = one;
  const turned = order === 'given-first' ? `${surname} ${given}` : `${given} ${surname}`;
  const other = people.flat().find((spelling) => spelling.order !== order);
  const first = order === 'given-first' ? { ko: '이름', en: 'given name' } : { ko: '성', en: 'surname' };
  const second = order === 'given-first' ? { ko: '성', en: 'surname' } : { ko: '이름', en: 'given name' };
  return {
    source,
    target: { start, end },
    reason: {
      ko: `‘${text}’(${korean}) 표기는 ${first.ko}이 앞인데, 이 기사의 ‘${other?.text}’ 표기는 ${second.ko}이 앞입니다.`,
      en: `“${text}” puts the ${first.en} first; “${other?.text}”, also in this article, puts the ${second.en} first.`,
    },
    expected: [turned],
    suggestion: turned,
  };
}
