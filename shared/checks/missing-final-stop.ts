import type { Mark, Pair } from './check.ts';
import { danglingWords } from './fragment-words.data.ts';
import { readEnglish } from './read-pair.ts';
import { readTokens } from './read-tokens.ts';

/** Fewer words than this are a heading or an item of a list; a text of one sentence without an article is a headline. */
const fewestWords = { among: 4, alone: 16 };
const verbLike = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|must|did|does|said|[\p{Ll}]{3,20}ed)$/u;

/**
 * The last word of a running text that ends without a stop though its Korean ends a sentence.
 *
 * A text that stops on “the” or “to” breaks off rather than lacks its stop, and is not marked here.
 */
export function findMissingFinalStop(pair: Pair): Mark | null {
  const { source, target } = pair;
  if (!/[가-힣][.。]["”’」』)]{0,2}\s*$/u.test(source) || !/[\p{L}\p{N}%)]\s*$/u.test(target)) return null;
  const sentences = readEnglish(pair).sentences();
  const last = sentences.at(-1);
  if (!last) return null;
  const isAlone = sentences.length === 1;
  // “are selecting the towns” after a stop is a scrap, and lacks more than its stop
  if (!isAlone && /^\p{Ll}/u.test(target.slice(last.start))) return null;
  const words = readTokens(target.slice(last.start, last.end));
  const word = words.at(-1);
  if (!word || words.length < fewestWords[isAlone ? 'alone' : 'among'] || danglingWords.has(word.lower)) return null;
  if (isAlone && !words.some(({ lower }) => /^(?:the|an?)$/u.test(lower))) return null;
  if (!words.some(({ text }) => verbLike.test(text)) || isAddress(target.slice(last.start, last.end))) return null;
  const start = last.start + word.start;
  const ending = target.slice(start, last.end);
  return {
    target: { start, end: last.end },
    reason: { ko: '문장 끝에 마침표가 없습니다.', en: 'The sentence ends without a full stop.' },
    expected: [`${ending}.`],
    suggestion: `${ending}.`,
  };
}

function isAddress(sentence: string): boolean {
  return /(?:https?:\/\/|www\.|@)\S{0,300}$/u.test(sentence);
}
