import { captionCredits, captionEnding, captionMark } from './caption-marks.data.ts';
import { isRunning } from './is-running.ts';

/** A longer text that names a picture's source is a paragraph. */
const longestCaption = 260;
const manyMarks = 3;

/** A caption without the words that say whose picture it is. */
export function dropCredits(text: string): string {
  return captionCredits.reduce((rest, credit) => rest.replace(credit, ' '), text);
}

/** What is going on in a picture is told with 있다 (is doing) or 모습 (the sight of); what was said or done is news. */
const koreanScene = /(?:있다|모습이?다?|장면이?다?)[.\s]/;

/**
 * Whether a text looks like a caption by its mark or its credit; a text with several marks is a list, and one that
 * reports something and then names a picture's source is a paragraph.
 */
export function isCaption(text: string, language: 'ko' | 'en'): boolean {
  const hasCredit = dropCredits(text) !== text;
  if (captionMark.test(text)) return hasCredit || (text.match(/[▲△▶]/g)?.length ?? 0) < manyMarks;
  if (text.length > longestCaption || !hasCredit) return false;
  return language === 'en' || !isRunning(text, 'ko') || koreanScene.test(text);
}

/** Whether a Korean label below running text names what a picture shows: 시청 전경 (view of the city hall). */
export function isCaptionLabel(text: string): boolean {
  return !isRunning(text, 'ko') && captionEnding.test(text);
}
