import type { Term } from '../../shared/model/term.ts';

/** The terms in which every word of the search stands somewhere: Korean, English or note, in any case of letters. */
export function findMatching(terms: readonly Term[], search: string): readonly Term[] {
  const words = search.toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return terms;
  return terms.filter(({ source, wanted, forbidden, note }) => {
    const text = [source, ...wanted, ...forbidden, note].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
