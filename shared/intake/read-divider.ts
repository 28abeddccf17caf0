import { dividerCues } from './divider-cues.data.ts';

/** The longest divider with its disclaimer, in code units. */
export const longestDivider = 420;
const enoughCues = 4;

/** How many kinds of divider cue a text has, in the language that has more. */
export function countDividerCues(text: string): number {
  const counts = { ko: 0, en: 0 };
  for (const { language, cue } of dividerCues) if (cue.test(text)) counts[language] += 1;
  return Math.max(counts.ko, counts.en);
}

const opensDivider =
  /^[\s*＊☞※▶▷■◆#=~<〈《[［【(「『“‘'"-]{0,6}(?:아래|다음|이하|상기|하단|위의? ?기|본 ?기사|이 ?기사|영문|the\b|below|fol+owing|this\b|article|an? \w{1,10} (?:translation|version)|english|full\b)/i;

/** Whether a text announces the machine translation that follows (or the article it was made from), rather than being part of either. */
export function isDivider(text: string): boolean {
  return text.length <= longestDivider && opensDivider.test(text) && countDividerCues(text) >= enoughCues;
}

/** Whether a text could be the first part of a divider that goes on in the next line. */
export function mayOpenDivider(text: string): boolean {
  return text.length <= longestDivider && opensDivider.test(text) && countDividerCues(text) >= 2;
}
