import { abbreviationsBeforeDigits, abbreviationsBeforeNames } from './sentence-abbreviations.data.ts';
import type { SentenceStop } from './sentence-stops.ts';

const abbreviations = new Set([...abbreviationsBeforeNames, ...abbreviationsBeforeDigits]);
const quotation = /["'”’」』]/;
const finalSyllable = /[다요죠까네음임함됨]$/;

/**
 * Words that take up a quotation, so that the sentence goes on after its stop: “… 했다.”라고, ”며, ”는, ” 하고.
 *
 * The one-syllable ones must be bound to nothing else: ”고 말했다 but not ”고객은 (customers).
 */
const quotative =
  /^(?:이?라(?:고|며|면서|는|던|기에|기보다|지만|도)|(?:고|며|는|면서|란|하고|하며|하는|면|던|지만|이란|이라|라)(?![가-힣])|고도|고는|는데|[은는이가을를의에와과도로]\s)/;

function wordBefore(text: string, stop: SentenceStop): string {
  const from = Math.max(stop.sentenceStart, stop.start - 24);
  return /[^\s(“”"‘’'[]{0,24}$/.exec(text.slice(from, stop.start))?.[0] ?? '';
}

/** A stop inside brackets that open within the sentence belongs to the brackets. */
function isInsideBrackets(text: string, stop: SentenceStop): boolean {
  const inside = /\(([^()]*)$/.exec(text.slice(Math.max(stop.sentenceStart, stop.start - 200), stop.start));
  if (!inside) return false;
  return (
    text.slice(stop.start, Math.min(stop.lineEnd, stop.start + 200)).includes(')') && text[stop.sentenceStart] !== '('
  );
}

function continuesQuotation(text: string, stop: SentenceStop): boolean {
  if (!quotation.test(stop.closers)) return false;
  const rest = text.slice(stop.next, Math.min(stop.lineEnd, stop.next + 8));
  if (stop.next === stop.end && /^[가-힣]/.test(rest)) return true;
  return quotative.test(rest);
}

function isAbbreviation(word: string): boolean {
  if (/^\d+$/.test(word) || /\d\.\d{1,2}$/.test(word)) return true;
  if (!/[A-Za-z]$/.test(word)) return false;
  return /(?:^|[^A-Za-z])[A-Za-z]$/.test(word) || abbreviations.has(word.toLowerCase());
}

function endsAtFullStop(text: string, stop: SentenceStop): boolean {
  const word = wordBefore(text, stop);
  if (stop.closers !== '' || word === '') return true;
  return !isAbbreviation(word);
}

/** Whether a stop in Korean ends its sentence; a quotation taken up by 라고, 며 or 고 (that …) goes on. */
export function endsKoreanSentence(text: string, stop: SentenceStop): boolean {
  if (/[,;:·~)\]」』]/.test(text[stop.next] ?? '')) return false;
  if (continuesQuotation(text, stop) || isInsideBrackets(text, stop)) return false;
  const before = text.slice(Math.max(stop.sentenceStart, stop.start - 8), stop.start);
  const isFinal = finalSyllable.test(before.trimEnd());
  if (stop.next === stop.end) return isFinal && /^[가-힣“‘"'A-Z]/.test(text[stop.next] ?? '');
  if (/…|\.\.|·/.test(stop.marks)) return isFinal && !/\s$/.test(before);
  return stop.marks === '.' ? endsAtFullStop(text, stop) : true;
}
