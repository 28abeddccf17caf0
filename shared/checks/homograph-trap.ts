import { readTraps } from '../lexicon/read-traps.ts';
import { findWrongRenderings, type WrongRendering } from '../lexicon/traps-english.ts';
import type { Trap } from '../lexicon/traps-entry.ts';
import { findTrapWords, indexTraps, pickLikelyTraps, type TrapIndex } from '../lexicon/traps-korean.ts';
import { hasOverlap, type Span } from '../model/span.ts';
import type { Check, Mark, Pair } from './check.ts';
import { pickNearest } from './linked-place.ts';
import { readArticleWords } from './read-article-words.ts';

const mostPerTrap = 20;

/**
 * No Korean word is rendered in a sense it has elsewhere but not here.
 *
 * Local news is full of words that share their sound with commoner ones (통장: neighborhood chief, or bankbook), and a
 * machine without the context picks the commoner. The words and the contexts that decide are data: lexicon/traps.data.ts and
 * lexicon/traps/*.json.
 * Silent when the context speaks for the other sense, or when the English has none of the known wrong renderings.
 */
export const homographTrap: Check = {
  id: 'homograph-trap',
  name: { ko: '뜻을 잘못 짚은 말', en: 'Word in the wrong sense' },
  category: 'accuracy/mistranslation',
  severity: 'major',
  *find(pair, context) {
    const claimed: Span[] = [];
    for (const trap of pickLikelyTraps(readIndex(), pair.source)) {
      const heads = findTrapWords(trap, pair.source, readArticleWords(context));
      if (heads.length === 0) continue;
      const free = findNearest(trap, pair, heads).filter(
        ({ span }) => !claimed.some((other) => hasOverlap(other, span)),
      );
      const wrongs = pickMeant(pair, heads, free);
      for (const [at, wrong] of wrongs.slice(0, mostPerTrap).entries()) {
        claimed.push(wrong.span);
        yield describeTrap(trap, pair, heads[Math.min(at, heads.length - 1)] ?? { start: 0, end: 0 }, wrong);
      }
    }
  },
};

let index: TrapIndex | null = null;

/** The traps as they are looked for; read when the first pair is checked. */
function readIndex(): TrapIndex {
  index ??= indexTraps(readTraps());
  return index;
}

/** Wrong renderings in the sentences linked to the Korean word; anywhere in the segment when those have none. */
function findNearest(trap: Trap, { target, links }: Pair, heads: readonly Span[]): WrongRendering[] {
  const all = findWrongRenderings(trap, target);
  if (all.length === 0) return all;
  const linked = links
    .filter((link) => link.source.some((span) => heads.some((head) => hasOverlap(span, head))))
    .flatMap((link) => link.target);
  const near = all.filter(({ span }) => linked.some((sentence) => hasOverlap(sentence, span)));
  return near.length > 0 ? near : all;
}

/** One wrong wording for each time the word stands in the Korean; the other may render something else. */
function pickMeant(pair: Pair, heads: readonly Span[], wrongs: readonly WrongRendering[]): readonly WrongRendering[] {
  const wordings = new Set(wrongs.map(nameWording));
  if (wordings.size <= heads.length) return wrongs;
  const meant = new Set(heads.flatMap((head) => pickNearest(pair, head, wrongs) ?? []).map(nameWording));
  return wrongs.filter((wrong) => meant.has(nameWording(wrong)));
}

function nameWording({ words }: WrongRendering): string {
  return words.toLowerCase().replace(/s$/u, '');
}

function describeTrap(trap: Trap, { source }: Pair, head: Span, { span, words, replacement }: WrongRendering): Mark {
  const korean = source.slice(head.start, head.end);
  return {
    source: head,
    target: span,
    severity: trap.severity,
    reason: {
      ko: `여기서 ‘${korean}’의 뜻은 ‘${trap.sense.ko}’인데 번역의 ‘${words}’에는 그런 뜻이 없습니다.`,
      en: `Here ${korean} means ${trap.sense.en}, not “${words}”.`,
    },
    expected: [trap.right],
    suggestion: replacement,
  };
}
