import { endsInKorean } from './is-running.ts';

const hangul = /\p{Script=Hangul}/gu;
const latin = /\p{Script=Latin}/gu;

/** A Korean word has about half as many letters as its English rendering, so a Hangul letter counts for two. */
const hangulWeight = 2;

/** A name's other spelling in round brackets says nothing about the language around it. */
const aside = /\([^()]{0,60}\)/g;

/** The share of Hangul among the letters of a text, 0 to 1, or null when it has neither Hangul nor Latin letters. */
export function readHangulShare(text: string): number | null {
  const korean = hangulWeight * (text.match(hangul)?.length ?? 0);
  const all = korean + (text.match(latin)?.length ?? 0);
  return all === 0 ? null : korean / all;
}

/** How many Hangul or Latin letters a text has. */
export function countLetters(text: string): number {
  return (text.match(hangul)?.length ?? 0) + (text.match(latin)?.length ?? 0);
}

type Language = 'ko' | 'en';

const surelyKorean = 0.6;
const surelyEnglish = 0.12;

/** Addresses are Latin in every language. */
const address = /[\w.+-]{1,64}@[\w.-]{1,120}|(?:https?:\/\/|www\.)\S{1,300}/g;

function dropAsides(text: string): string {
  const without = text.replace(aside, ' ');
  return readHangulShare(without) === null ? text : without;
}

function decide(text: string, share: number | null): Language | null {
  if (share === null) return null;
  if (share > surelyEnglish && endsInKorean(text)) return 'ko';
  if (share >= surelyKorean) return 'ko';
  return share <= surelyEnglish ? 'en' : null;
}

/**
 * The language of each text, by its share of Hangul; the undecided go with their neighbours.
 *
 * Korean news quotes English names and English news gives Hangul in brackets, so a text with a mixed share is the
 * language of the sure texts on both sides of it, and only where those differ by the larger part of itself; a Korean
 * sentence end decides at once. A text without letters, or with an address only, goes with the one before it.
 */
export function readLanguages(texts: readonly string[]): Language[] {
  const words = texts.map((text) => dropAsides(text.replace(address, ' ')));
  const shares = words.map(readHangulShare);
  const sure = words.map((text, index) => decide(text, shares[index] ?? null));
  const before = carry(sure);
  const after = carry([...sure].reverse()).reverse();
  return sure.map((own, index) => {
    if (own !== null) return own;
    const left = before[index] ?? null;
    const right = after[index] ?? null;
    const share = shares[index] ?? null;
    if (share === null) return left ?? right ?? 'en';
    if (left !== null && (right === null || left === right)) return left;
    return left === null && right !== null ? right : share >= 0.4 ? 'ko' : 'en';
  });
}

function carry(values: readonly (Language | null)[]): (Language | null)[] {
  let last: Language | null = null;
  return values.map((value) => {
    last = value ?? last;
    return last;
  });
}
