import type { Quantity } from '../text/quantity.ts';
import { findUnit } from '../text/read-unit.ts';
import { sayQuantity } from '../text/say-in-english.ts';

const figures = /\d[\d,]{0,30}(?:\.\d{1,15})?(?: ?(?:hundred|thousand|million|billion|trillion)\b)?/giu;
const cardinals =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const numeral = new RegExp(`\\b(?:${[...cardinals, ...ordinals].join('|')})\\b`, 'giu');

/**
 * English words with their one number put right, everything around it kept; null where that cannot be done unseen.
 *
 * “5.5 million won” for 5,500만 원 becomes “55 million won”, “Four” for 세 명 (three people) becomes “Three”. Nothing is done
 * where the noun behind would have to change its number, or the unit with it.
 */
export function rewriteNumber(words: string, wanted: Quantity, offered: Quantity): string | null {
  if (!isSameThing(wanted, offered)) return null;
  if (wanted.upper !== null || offered.upper !== null) return rewriteBounds(words, wanted, offered);
  if (wanted.kind === 'amount' && (wanted.value === 1) !== (offered.value === 1)) return null;
  return offered.isWord ? rewriteWord(words, wanted, offered) : rewriteFigures(words, wanted);
}

/** One kind, and one unit or none that the English would have to change. */
function isSameThing(wanted: Quantity, offered: Quantity): boolean {
  if (wanted.kind === 'points' && offered.unit === 'point') return true;
  if (wanted.kind !== offered.kind) return false;
  const isCounted = [wanted, offered].every(({ unit }) => {
    const measure = findUnit(unit)?.measure;
    return measure === undefined || measure === 'count' || measure === 'order';
  });
  return wanted.unit === offered.unit || wanted.unit === null || offered.unit === null || isCounted;
}

/** “21 to 35 degrees”, “3-2”: both figures written over where both are bare. */
function rewriteBounds(words: string, wanted: Quantity, offered: Quantity): string | null {
  const found = [...words.matchAll(/\d+(?:\.\d+)?/gu)];
  const [low, high] = found;
  const isBare =
    low && high && found.length === 2 && Number(low[0]) === offered.value && Number(high[0]) === offered.upper;
  if (!isBare || wanted.upper === null || wanted.upper >= 1000) return null;
  const end = low.index + low[0].length;
  return `${words.slice(0, low.index)}${wanted.value}${words.slice(end, high.index)}${wanted.upper}${words.slice(high.index + high[0].length)}`;
}

function rewriteFigures(words: string, wanted: Quantity): string | null {
  const found = [...words.matchAll(figures)];
  const [only] = found;
  if (!only || found.length !== 1) return null;
  const number =
    wanted.kind === 'decade'
      ? String(wanted.value)
      : sayQuantity({ ...wanted, kind: 'amount', unit: null, hedge: null });
  const isOrdinal = /^(?:st|nd|rd|th)\b/iu.test(words.slice(only.index + only[0].length));
  if (isOrdinal) return null;
  return words.slice(0, only.index) + number + words.slice(only.index + only[0].length);
}

function rewriteWord(words: string, wanted: Quantity, offered: Quantity): string | null {
  const found = [...words.matchAll(numeral)];
  const [only] = found;
  const list = offered.kind === 'ordinal' ? ordinals : cardinals;
  const right = Number.isInteger(wanted.value) ? list[wanted.value] : undefined;
  if (!only || found.length !== 1 || right === undefined || list[offered.value] !== only[0].toLowerCase()) return null;
  const cased = /^[A-Z]/u.test(only[0]) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
  return words.slice(0, only.index) + cased + words.slice(only.index + only[0].length);
}
