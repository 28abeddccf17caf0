import type { Quantity } from '../text/quantity.ts';
import { sayQuantity } from '../text/say-in-english.ts';

const figures = /[\d][\d,]*(?:\.\d+)?(?: ?(?:hundred|thousand|million|billion|trillion)\b)?/giu;

/**
 * English words with their one number put right, everything around it kept; null where that cannot be done unseen.
 *
 * Only figures are rewritten: “5.5 million won” for 5,500만 원 becomes “55 million won”.
 */
export function rewriteNumber(words: string, wanted: Quantity, offered: Quantity): string | null {
  if (wanted.upper !== null || offered.upper !== null || wanted.kind !== offered.kind || wanted.isWord) return null;
  if (wanted.unit !== offered.unit && wanted.unit !== null && offered.unit !== null) return null;
  const found = [...words.matchAll(figures)];
  const [only] = found;
  if (!only || found.length !== 1) return null;
  const number = sayQuantity({ ...wanted, kind: 'amount', unit: null, hedge: null });
  const isOrdinal = /^(?:st|nd|rd|th)\b/iu.test(words.slice(only.index + only[0].length));
  if (isOrdinal) return null;
  return words.slice(0, only.index) + number + words.slice(only.index + only[0].length);
}
