import { readCompound } from '../lexicon/create-lexicon.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { hasOverlap, type Span } from '../model/span.ts';
import { readPhrase } from '../text/find-wording.ts';
import { readKoreanWords } from '../text/read-korean-words.ts';
import type { Pair } from './check.ts';

/**
 * Whether English may render another Korean word of the sentence than the term's own mentions.
 *
 * 시장 (mayor) must not be “market”, but beside 전통시장 (traditional market) in the same sentence “market” is that word's.
 */
export function isSaidByOthers(
  { source, links }: Pair,
  own: readonly Span[],
  head: Span,
  english: string,
  lexicon: Lexicon | undefined,
): boolean {
  if (!lexicon) return false;
  const phrase = readPlain(english);
  const judged = new Map<string, boolean>();
  const isOwn = new Uint8Array(source.length);
  for (const mention of own) isOwn.fill(1, mention.start, mention.end);
  const sentences = links
    .filter((link) => link.source.some((span) => hasOverlap(span, head)))
    .flatMap((link) => link.source);
  const stretches = sentences.length > 0 ? sentences : [{ start: 0, end: source.length }];
  return stretches.some(({ start, end }) =>
    readKoreanWords(source.slice(start, end)).some(({ span, text, stems }) => {
      if (isOwn[start + span.start]) return false;
      const isSaid = judged.get(text) ?? stems.some((stem) => isRendering(stem, phrase, lexicon));
      judged.set(text, isSaid);
      return isSaid;
    }),
  );
}

function isRendering(stem: string, phrase: string, lexicon: Lexicon): boolean {
  const heads = lexicon.renderings(stem).length > 0 ? [stem] : readCompound(stem, lexicon);
  return heads.some((head) =>
    lexicon.renderings(head).some((rendering) => ` ${readPlain(rendering)} `.includes(` ${phrase} `)),
  );
}

function readPlain(english: string): string {
  return readPhrase(english)
    .map(({ plain }) => plain)
    .join(' ');
}
