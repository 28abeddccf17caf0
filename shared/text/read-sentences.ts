import type { Span } from '../model/span.ts';
import { endsEnglishSentence } from './english-sentence-end.ts';
import { endsKoreanSentence } from './korean-sentence-end.ts';
import { cutAtStops } from './sentence-stops.ts';

/**
 * The sentences of a news text, trimmed and in order, with nothing but white space between them.
 *
 * A line feed always ends a sentence, so a headline needs no stop. A quotation of several sentences is cut at each of
 * them, and its last one keeps what takes it up: “… 하겠다.”고 말했다 (said he would …).
 */
export function readSentences(text: string, language: 'ko' | 'en'): Span[] {
  return cutAtStops(text, language === 'ko' ? endsKoreanSentence : endsEnglishSentence);
}
