import type { Mark } from './check.ts';
import { wideMarks } from './wide-marks.data.ts';

// Two blanks inside a line between words; not after a stop (typists' habit) and not where columns are lined up.
const doubleSpace = /(?<=[\p{L}\p{N},)])[ \u00a0]{2,3}(?=[\p{L}\p{N}(“])/gu;
const insideOpening = /(?<=[([“])[ \u00a0]{1,3}(?=[\p{L}\p{N}])/gu;
const insideClosing = /(?<=[\p{L}\p{N}.,!?%])[ \u00a0]{1,3}(?=[)\]])/gu;
const insideQuote = /(?<=[\p{L}\p{N}%][.,!?]?)[ \u00a0]{1,3}(?=”(?:[\s.,;:!?)]|$))/gu;
// "Gangneung - si", "the city 's": parts of one word that a machine set apart
const insideName = /(?<=\p{Lu}\p{Ll}{1,20}) ?[-–] ?(?=(?:si|do|gun|gu|dong|eup|myeon|ri|ro|gil)(?![\p{L}-]))/gu;
const beforeGenitive = /(?<=\p{L}) (?=[’']s(?=[ .,]))/gu;
const wide = new RegExp(`[${Object.keys(wideMarks).join('')}]`, 'gu');
const farEastern = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Blanks that are doubled or stand just inside a bracket or a quotation mark. */
export function* findStraySpaces(target: string): Iterable<Mark> {
  for (const match of target.matchAll(doubleSpace))
    yield {
      target: { start: match.index, end: match.index + match[0].length },
      reason: {
        ko: '낱말 사이에 빈칸이 두 칸 이상 있습니다.',
        en: 'There is more than one space between these words.',
      },
      suggestion: ' ',
    };
  for (const match of target.matchAll(insideName)) if (match[0].includes(' ')) yield describeSplit(match, '-');
  for (const match of target.matchAll(beforeGenitive))
    if (!isOpeningMark(target, match.index)) yield describeSplit(match, '');
  for (const pattern of [insideOpening, insideClosing, insideQuote])
    for (const match of target.matchAll(pattern)) {
      if (isTick(target, match.index, match[0].length)) continue;
      yield {
        target: { start: match.index, end: match.index + match[0].length },
        reason: {
          ko: '괄호나 따옴표 안쪽에 빈칸이 있습니다.',
          en: 'There is a space just inside the bracket or quotation mark.',
        },
        suggestion: '',
      };
    }
}

function describeSplit({ 0: gap, index }: RegExpExecArray, suggestion: string): Mark {
  return {
    target: { start: index, end: index + gap.length },
    reason: { ko: '한 낱말 가운데에 빈칸이 있습니다.', en: 'A space splits this word in two.' },
    suggestion,
  };
}

/** A single mark that opens a quotation: “the 's' key”. */
function isOpeningMark(target: string, place: number): boolean {
  return /^ ['’]s['’]/u.test(target.slice(place, place + 4));
}

/** Full-width stops, brackets and blanks in the English, unless they stand among Korean or Chinese characters. */
export function* findWideMarks(target: string): Iterable<Mark> {
  for (const { 0: mark, index } of target.matchAll(wide)) {
    const before = target[index - 1] ?? '';
    const after = target[index + 1] ?? '';
    if (farEastern.test(before) || farEastern.test(after)) continue;
    const plain = wideMarks[mark] ?? '';
    const wantsBlank = /[,.!?:;)]/u.test(plain) && /[\p{L}\p{N}]/u.test(after) && !/\p{N}/u.test(before);
    const suggestion = `${plain === '(' && /[\p{L}\p{N}]/u.test(before) ? ' ' : ''}${plain}${wantsBlank ? ' ' : ''}`;
    yield {
      target: { start: index, end: index + 1 },
      reason: {
        ko: `전각 문자(‘${mark === '\u3000' ? '전각 빈칸' : mark}’)가 번역에 남았습니다.`,
        en: `A full-width character (“${mark === '\u3000' ? 'ideographic space' : mark}”) is left in the English.`,
      },
      expected: [suggestion],
      suggestion,
    };
  }
}

/** A box to tick: “( )”, “[ x ]”. */
function isTick(target: string, start: number, length: number): boolean {
  return /^[xXvVoO]?[ \u00a0]{0,2}[)\]]/u.test(target.slice(start + length, start + length + 4));
}
