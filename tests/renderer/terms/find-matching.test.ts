import { expect, it } from 'vitest';
import { findMatching } from '../../../renderer/terms/find-matching.ts';
import type { Term } from '../../../shared/model/term.ts';

const term = (source: string, wanted: string[], forbidden: string[] = [], note = ''): Term => {
  return { id: source, source, wanted, forbidden, note };
};
const terms = [
  term('달빛군', ['Dalbit County'], ['Moonlight County'], 'as the county writes it'),
  term('통장', ['neighborhood chief'], ['bankbook']),
  term('달빛축제', ['Dalbit Festival']),
];

it.each([
  ['nothing asked', '  ', ['달빛군', '통장', '달빛축제']],
  ['part of the Korean', '달빛', ['달빛군', '달빛축제']],
  ['English in another case', 'CHIEF', ['통장']],
  ['forbidden English', 'bankbook', ['통장']],
  ['the note', 'writes', ['달빛군']],
  ['several words, wherever each stands', 'county 달빛', ['달빛군']],
  ['nothing there', 'harbour', []],
])('finds by %s', (_, search, found) => {
  expect(findMatching(terms, search).map(({ source }) => source)).toEqual(found);
});
