import type { Span } from '../model/span.ts';
import { countCp949, measureUtf8, readByte, readUtf8 } from '../text/misread-bytes.ts';

/** A stretch that was read in the wrong encoding, with what it was when that is certain. */
export interface MisreadStretch {
  readonly span: Span;
  readonly repaired: string | null;
}

const longestRun = 400;
const runPattern = new RegExp(`[\\u0080-\\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2,${longestRun}}`, 'gu');
const enoughShare = 0.7;

/** Stretches of a text whose characters are the bytes of another encoding, in order. */
export function findMisreadText(text: string): MisreadStretch[] {
  return [...text.matchAll(runPattern)].flatMap(({ 0: run, index }) => {
    const bytes = Array.from(run, (character) => readByte(character) ?? 0);
    const found = findUtf8(run, bytes, text.slice(index + run.length, index + run.length + 1));
    if (found.length > 0) return found.map((stretch) => moveBy(stretch, index));
    return isCp949(run, bytes) ? [{ span: { start: index, end: index + run.length }, repaired: null }] : [];
  });
}

/** UTF-8 characters that stand side by side in a run, taken together. */
function findUtf8(run: string, bytes: readonly number[], after: string): MisreadStretch[] {
  const stretches: MisreadStretch[] = [];
  for (let at = 0; at < bytes.length; ) {
    const { end, codes } = readStretch(bytes, at);
    const isSure =
      codes.length > 1 ? codes.some(isLikely) : isCertain(codes[0] ?? 0, run.slice(at, end), run.charAt(end) || after);
    if (codes.length > 0 && isSure && codes.every(isLikely))
      stretches.push({
        span: { start: at, end },
        repaired: write(codes),
      });
    else if (run.startsWith('â€', at) && end === at)
      stretches.push({ span: { start: at, end: at + 2 }, repaired: '”' });
    at = Math.max(end, at + 1);
  }
  return stretches;
}

/** A byte-order mark is nothing, a no-break space a blank. */
function write(codes: readonly number[]): string {
  return String.fromCodePoint(...codes.filter((code) => code !== 0xfeff)).replaceAll('\u00a0', ' ');
}

function readStretch(bytes: readonly number[], from: number): { end: number; codes: number[] } {
  const codes: number[] = [];
  let end = from;
  for (let length = measureUtf8(bytes, end); length > 1; length = measureUtf8(bytes, end)) {
    codes.push(readUtf8(bytes, end, length));
    end += length;
  }
  return { end, codes };
}

/** Characters news is written in: accented letters and signs, quotation marks and dashes, Korean, Chinese, emoji. */
function isLikely(code: number): boolean {
  return (
    (code >= 0xa0 && code <= 0x17f) ||
    isTypographic(code) ||
    (code >= 0x3130 && code <= 0x318f) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0x1f300 && code <= 0x1faff)
  );
}

function isTypographic(code: number): boolean {
  return (
    (code >= 0x2010 && code <= 0x205e) ||
    (code >= 0x20a0 && code <= 0x2199) ||
    (code >= 0x25a0 && code <= 0x26ff) ||
    (code >= 0x3000 && code <= 0x303f) ||
    (code >= 0xff01 && code <= 0xff60) ||
    code === 0xfeff
  );
}

/** One character alone may be chance: É” is a capital before a closing mark, é…” the end of a quotation. */
function isCertain(code: number, shown: string, after: string): boolean {
  if (code >= 0x1f300 || isTypographic(code)) return true;
  if (!/^[ÂÃ]/u.test(shown) || code > 0xff) return false;
  return !/[“”’‘]$/u.test(shown) || /\p{L}/u.test(after);
}

function isCp949(run: string, bytes: readonly number[]): boolean {
  if (!/^[\u00a1-\u00fe]{4,}$/u.test(run)) return false;
  const count = countCp949(bytes);
  return count !== null && count.korean >= 2 && count.korean >= count.pairs * enoughShare;
}

function moveBy({ span, repaired }: MisreadStretch, by: number): MisreadStretch {
  return { span: { start: span.start + by, end: span.end + by }, repaired };
}
