import type { Lexicon } from '../lexicon/lexicon.ts';
import type { SentenceLink } from '../model/segment.ts';
import { readSpan, type Span } from '../model/span.ts';
import type { Check, CheckContext, Mark, Pair } from './check.ts';
import { indexRoots, readContentWords, readKnownWords } from './explain-words.ts';
import { vagueEnglish } from './weightless-words.data.ts';

/** How probable the aligner must find it that an English sentence stands alone. */
const sureLink = 0.5;
/** Content words without which a sentence is an exclamation, a byline or a credit. */
const fewestWords = 4;
/** The share of its content words the Korean of the row and its neighbours may account for by chance. */
const mostExplained = 0.45;
/** The same in a sentence that is linked along with others, where the link itself may be right. */
const mostExplainedInLink = 0.33;
/** Characters of English for each of Korean (blanks aside) beyond which a link holds more than it should. */
const longEnglish = 3.2;

/**
 * Every English sentence renders something in the Korean.
 *
 * A machine that loses its place invents a sentence, or one of another article is pasted in. Marked when no link ties an
 * English sentence to any Korean one and hardly any of its words has a Korean counterpart in the row or in those beside
 * it. Silent about short sentences, about those with a figure of the Korean, and where a Korean sentence of the row is without English too.
 */
export const sentenceAdded: Check = {
  id: 'sentence-added',
  name: { ko: '원문에 없는 문장', en: 'Added sentence' },
  category: 'accuracy/addition',
  severity: 'major',
  *find(pair, context) {
    const { lexicon } = context;
    if (!lexicon || pair.source.trim() === '') return;
    const lonely = pair.links.some(({ source, target }) => source.length > 0 && target.length === 0);
    if (lonely) return;
    for (const link of pair.links) {
      const most = readBound(pair, link);
      if (most === null) continue;
      for (const span of link.target) if (isAdded(pair, span, most, context, lexicon)) yield describeAdded(pair, span);
    }
  },
};

/** How much of a sentence of a link the Korean may explain for it to be marked; null when the link is sound. */
function readBound({ source, target }: Pair, link: SentenceLink): number | null {
  if (link.source.length === 0) return link.score < sureLink ? null : mostExplained;
  const korean = link.source.reduce((sum, span) => sum + readSpan(source, span).replace(/\s/gu, '').length, 0);
  const english = link.target.reduce((sum, span) => sum + readSpan(target, span).length, 0);
  return link.target.length > 1 && english > korean * longEnglish ? mostExplainedInLink : null;
}

function isAdded(pair: Pair, sentence: Span, most: number, { pairs }: CheckContext, lexicon: Lexicon): boolean {
  const words = readContentWords(readSpan(pair.target, sentence)).filter(
    ({ lemma, isCapital }) => !isCapital && !vagueEnglish.has(lemma),
  );
  if (words.length < fewestWords) return false;
  const at = pairs.indexOf(pair);
  const korean = [pairs[at - 1], pair, pairs[at + 1]].map((row) => row?.source ?? '').join('\n');
  const figures = readSpan(pair.target, sentence).match(/\d{2,9}/gu) ?? [];
  if (figures.some((figure) => korean.includes(figure))) return false;
  const echoes = indexRoots(new Set(readKnownWords(korean, lexicon).flatMap((word) => word.echoes)));
  const explained = words.filter(({ lemma }) => echoes.has(lemma)).length;
  return explained / words.length <= most;
}

function describeAdded({ target }: Pair, span: Span): Mark {
  const words = readSpan(target, span);
  const short = words.length > 60 ? `${words.slice(0, 59)}…` : words;
  return {
    target: span,
    reason: {
      ko: `이 문장에 해당하는 말이 원문에 없습니다: ‘${short}’`,
      en: `Nothing in the Korean matches this sentence: “${short}”`,
    },
  };
}
