import type { NoiseKind } from '../model/piece.ts';
import { type BylinePart, bylineParts } from './byline-parts.data.ts';
import { countLetters } from './read-language.ts';

/** Longer lines are running text, whoever they name. */
const longestByline = 140;

/** Letters a by- or date line may have beside what is known, such as the name of a region, when it also has a labelled date or an address. */
const strayLetters = 8;
/** In a bracket with a reporter the rest names the paper and the region. */
const strayInBracket = 30;

const properName = /(?<![\p{L}])\p{Lu}[\p{Ll}]{0,14}(?:-\p{L}[\p{Ll}]{0,14}){0,2}(?![\p{L}])/gu;
const inOneBracket = /^[[(【<〈][^\])】>〉]{2,60}[\])】>〉]$/;
const sentenceEnd = /다[.”"]|[a-z]{3}[.!?](?:\s|$)/;

interface Remains {
  readonly said: ReadonlySet<BylinePart['says']>;
  readonly rest: string;
}

function takeParts(line: string): Remains {
  const said = new Set<BylinePart['says']>();
  let rest = line;
  for (const { says, part } of bylineParts) {
    const without = rest.replace(part, ' ');
    if (without !== rest) said.add(says);
    rest = without;
  }
  return { said, rest };
}

/** English names are any few capitalised words; Korean names are taken out together with the writer's title. */
function strayCount({ said, rest }: Remains): number {
  if (!said.has('writer')) return countLetters(rest);
  const names = rest.match(properName)?.length ?? 0;
  return countLetters(names <= 4 ? rest.replace(properName, ' ') : rest);
}

function strayAllowed(line: string, said: Remains['said']): number {
  if (said.has('writer') && inOneBracket.test(line)) return strayInBracket;
  return said.has('email') || (said.has('date') && (said.has('label') || said.has('writer'))) ? strayLetters : 0;
}

/**
 * Whether a line only says who wrote the article, when, or how to reach them; null for anything with a statement in it.
 *
 * `[김 기자 = 지역] 시는 …` opens a paragraph and is not a byline: its sentence remains when the known parts are taken out.
 */
export function readByline(line: string): Extract<NoiseKind, 'byline' | 'dateline' | 'email'> | null {
  if (line.length > longestByline) return null;
  const remains = takeParts(line);
  const { said } = remains;
  if (!said.has('writer') && !said.has('date') && !said.has('email')) return null;
  if (sentenceEnd.test(remains.rest)) return null;
  if (strayCount(remains) > strayAllowed(line, said)) return null;
  if (said.has('writer')) return 'byline';
  return said.has('date') ? 'dateline' : 'email';
}
