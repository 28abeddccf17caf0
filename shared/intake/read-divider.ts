import { type DividerCue, dividerCues } from './divider-cues.data.ts';

/** The longest divider with its disclaimer, in code units. */
export const longestDivider = 420;
const enoughCues = 4;

/** A short line needs fewer cues, if it says where the text is or that it is English. */
const shortDivider = 60;
const enoughInShort = 3;

function readCues(text: string): Record<'ko' | 'en', Set<DividerCue['says']>> {
  const said = { ko: new Set<DividerCue['says']>(), en: new Set<DividerCue['says']>() };
  for (const { language, says, cue } of dividerCues) if (cue.test(text)) said[language].add(says);
  return said;
}

/** How many kinds of divider cue a text has, in the language that has more. */
export function countDividerCues(text: string): number {
  const { ko, en } = readCues(text);
  return Math.max(ko.size, en.size);
}

const opensDivider =
  /^[\s*＊☞※▶▷■◆#=~<〈《[［【(「『“‘'"-]{0,6}(?:아래|다음|이하|상기|하단|위의? ?기|본 ?기사|이 ?기사|영문|the\b|below|fol{1,3}owing|this\b|article|an? \w{1,10} (?:translation|version)|english|full\b)/i;

/** Whether a text announces the machine translation that follows (or the article it was made from), rather than being part of either. */
export function isDivider(text: string): boolean {
  if (text.length > longestDivider || !opensDivider.test(text)) return false;
  const cues = Object.values(readCues(text));
  if (cues.some((said) => said.size >= enoughCues)) return true;
  return (
    text.length <= shortDivider &&
    cues.some((said) => said.size >= enoughInShort && said.has('english') && said.has('place'))
  );
}

/** Whether a text could be the first part of a divider that goes on in the next line. */
export function mayOpenDivider(text: string): boolean {
  return text.length <= longestDivider && opensDivider.test(text) && countDividerCues(text) >= 2;
}
