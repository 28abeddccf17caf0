import type { Span } from '../model/span.ts';
import { readSentences } from '../text/read-sentences.ts';
import type { Check } from './check.ts';

const fewestWords = 4;

/**
 * No sentence of a row stands in it twice.
 *
 * A machine that loses its place translates a sentence again.
 * Silent about short exclamations and refrains, and where the Korean repeats its sentence as well.
 */
export const repeatedSentence: Check = {
  id: 'repeated-sentence',
  name: { ko: '되풀이된 문장', en: 'Repeated sentence' },
  category: 'accuracy/addition',
  severity: 'major',
  *find({ source, target }) {
    const repeated = findRepeated(target, 'en', fewestWords);
    if (repeated.length === 0 || findRepeated(source, 'ko', 2).length > 0) return;
    for (const span of repeated) {
      const words = target.slice(span.start, span.end);
      yield {
        target: { start: target.slice(0, span.start).trimEnd().length, end: span.end },
        reason: {
          ko: `원문에 한 번뿐인 문장이 이 문단에 또 나옵니다: ‘${shorten(words)}’`,
          en: `This sentence repeats an earlier one, and the Korean has it only once: “${shorten(words)}”`,
        },
        suggestion: '',
      };
    }
  },
};

/** The sentences of a text that say again, word for word, what an earlier one said. */
function findRepeated(text: string, language: 'ko' | 'en', least: number): Span[] {
  const seen = new Set<string>();
  return readSentences(text, language).filter((span) => {
    const words =
      text
        .slice(span.start, span.end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    const name = words.join(' ');
    const isAgain = words.length >= least && seen.has(name);
    seen.add(name);
    return isAgain;
  });
}

function shorten(words: string): string {
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
