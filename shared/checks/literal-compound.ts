import type { Lexicon } from '../lexicon/lexicon.ts';
import { hasOverlap, readSpan, type Span } from '../model/span.ts';
import { attachParticle } from '../text/attach-particle.ts';
import { isFunctionWord } from '../text/is-function-word.ts';
import type { KoreanWord } from '../text/read-korean-words.ts';
import type { Check, Mark, Pair } from './check.ts';
import { type ContentWord, indexRoots, openThesaurus } from './explain-words.ts';
import { readCompoundParts } from './read-compound-parts.ts';
import { readEnglish, readKorean } from './read-pair.ts';
import { readWordTies, type WordTies } from './read-word-ties.ts';

/**
 * No compound is rendered by the parts it only seems to be made of: 이차보전 (interest subsidy) is no “secondary preservation”.
 *
 * A machine that does not know a term of administration or a trade takes it to pieces and renders each, often in the
 * wrong sense. The lexicon knows the whole and the parts, so the English of a part that the whole does not mean stands out.
 * Silent where any rendering of the whole stands in the sentence, where another Korean word accounts for the English, and
 * where it is akin to anything the whole may mean.
 */
export const literalCompound: Check = {
  id: 'literal-compound',
  name: { ko: '쪼개서 옮긴 말', en: 'Term translated piece by piece' },
  category: 'accuracy/mistranslation',
  severity: 'major',
  *find(pair, { lexicon }) {
    if (!lexicon) return;
    for (const ties of readWordTies(pair, lexicon)) {
      const said = readSaid(pair, ties);
      for (const word of readKorean(pair).words()) {
        if (word.span.start < ties.source.start || word.span.end > ties.source.end) continue;
        const whole = findWhole(pair, word, lexicon);
        const wrong = whole && !isRendered(whole, said, lexicon) ? findPiece(pair, whole, ties, lexicon) : null;
        if (whole && wrong) yield describePiece(pair, whole, wrong, lexicon);
      }
    }
  },
};

/** A compound that has an entry of its own. */
interface Whole extends Span {
  readonly head: string;
}

function findWhole({ source }: Pair, { stems, text, span }: KoreanWord, lexicon: Lexicon): Whole | null {
  const head = stems.find((stem) => lexicon.renderings(stem).length > 0);
  if (!head || head.length < 2 || !text.startsWith(head) || /[다]$/u.test(head) || isFunctionWord(head)) return null;
  // 귀가 may be an ear with its particle, and 15분간 (for 15 minutes) is no 분간 (distinction).
  const isShort =
    head.length === 2 && (/[가이은는도에의로과와만간해화]$/u.test(head) || /\d$/u.test(source.slice(0, span.start)));
  return isShort ? null : { head, start: span.start, end: span.start + head.length };
}

/** The English words of a sentence, and neighbours joined: air bag. */
function readSaid({ target }: Pair, { english }: WordTies): ReadonlySet<string> {
  const joined = english.flatMap((word, index) => {
    const next = english[index + 1];
    const isBeside = next !== undefined && /^[ -]$/u.test(target.slice(word.end, next.start));
    return isBeside ? [`${word.lemma}${next.lemma}`] : [];
  });
  return new Set([...english.map(({ lemma }) => lemma), ...joined]);
}

function isRendered({ head }: Whole, english: ReadonlySet<string>, lexicon: Lexicon): boolean {
  return readCompoundParts(head, lexicon).meanings.some((words) => words.every((word) => english.has(word)));
}

/** A piece of a compound and the English word that renders it. */
interface Piece {
  readonly part: string;
  readonly english: ContentWord;
}

function findPiece(
  pair: Pair,
  { head, start, end }: Whole,
  { korean, english }: WordTies,
  lexicon: Lexicon,
): Piece | null {
  const { parts, meanings } = readCompoundParts(head, lexicon);
  if (!parts.some(({ lemmas }) => english.some(({ lemma }) => lemmas.has(lemma)))) return null;
  // The won of “2 billion won” is money, not a piece of 지원 (support).
  const amounts = readEnglish(pair)
    .quantities()
    .map(({ span }) => span);
  const own = indexRoots(meanings.flat());
  const others = korean.filter((word) => word.end <= start || word.start >= end);
  const explained = indexRoots(new Set(others.flatMap(({ echoes }) => echoes)));
  const { near } = openThesaurus(lexicon);
  const isFree = (lemma: string): boolean => !own.has(lemma) && !explained.has(lemma);
  for (const { part, lemmas } of parts) {
    const found = english.find(
      (word) =>
        lemmas.has(word.lemma) &&
        [word.lemma, ...near(word.lemma)].every(isFree) &&
        !amounts.some((span) => hasOverlap(span, word)),
    );
    if (found) return { part, english: found };
  }
  return null;
}

function describePiece(pair: Pair, whole: Whole, { part, english }: Piece, lexicon: Lexicon): Mark {
  const expected = lexicon.renderings(whole.head).slice(0, 3);
  const words = readSpan(pair.target, english);
  return {
    source: { start: whole.start, end: whole.end },
    target: { start: english.start, end: english.end },
    reason: {
      ko: `‘${whole.head}’의 뜻은 ‘${expected[0] ?? ''}’인데 번역은 그 안의 ‘${part}’만 떼어 ${attachParticle(`‘${words}’`, '이라고/라고')} 옮겼습니다.`,
      en: `${whole.head} as a whole means “${expected[0] ?? ''}”; “${words}” translates only ${part}.`,
    },
    expected,
  };
}
