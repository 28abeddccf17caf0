import { echoWords } from './echo-words.data.ts';

/** How many words of a Korean stretch are known, and which share of them has a rendering in an English text. */
export interface Echo {
  readonly known: number;
  readonly share: number;
}

/** How far the words, figures and Latin names of a Korean stretch come back in an English text; a rough measure, meant for “not at all”. */
export function measureEcho(korean: string, english: string): Echo {
  const text = english.toLowerCase();
  const known = echoWords.filter(([word]) => korean.includes(word));
  const marks = korean.match(/\d[\d,.]*\d|\d|\p{Script=Latin}{3,}/gu)?.slice(0, 20) ?? [];
  const found = known.filter(([, ...stems]) => stems.some((stem) => text.includes(stem))).length;
  const foundMarks = marks.filter((mark) => text.includes(mark.toLowerCase())).length;
  const total = known.length + marks.length;
  return { known: total, share: total === 0 ? 0 : (found + foundMarks) / total };
}
