import { captionCredits, captionEnding, captionMark } from './caption-marks.data.ts';
import { isRunning } from './is-running.ts';

/** A longer text that names a picture's source is a paragraph. */
const longestCaption = 260;
const manyMarks = 3;

/** A caption without the words that say whose picture it is. */
export function dropCredits(text: string): string {
  return captionCredits.reduce((rest, credit) => rest.replace(credit, ' '), text);
}

/** Whether a text looks like a caption by its mark, its credit or its ending; a text with several marks is a list. */
export function isCaption(text: string, language: 'ko' | 'en'): boolean {
  const hasCredit = dropCredits(text) !== text;
  if (captionMark.test(text)) return hasCredit || (text.match(/[▲△▶]/g)?.length ?? 0) < manyMarks;
  if (text.length > longestCaption) return false;
  return hasCredit || (language === 'ko' && !isRunning(text, 'ko') && captionEnding.test(text));
}
