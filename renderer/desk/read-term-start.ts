import { stripParticles } from '../../shared/text/strip-particles.ts';
import type { TermDraft } from '../bridge/term-list.ts';
import { readSide } from './row-text.ts';
import type { Desk } from './use-desk.ts';

const blank: TermDraft = { id: null, source: '', wanted: '', forbidden: '', note: '' };

/** Particles that are hardly ever the end of a noun: 이 and 도 are left for the person to see. */
const sureParticles = new Set(
  '은 는 을 를 에서 에서는 에서도 에게 에게는 께서 께서는 으로 으로는 까지 부터 에는'.split(' '),
);

/** Korean as a term base has it: without the particle at its end, where that is surely one. */
export function readTermWords(words: string): string {
  const whole = trimMarks(words);
  const last = whole.split(/\s/u).at(-1) ?? '';
  const bare = stripParticles(last).findLast((noun) => noun.length > 1 && sureParticles.has(last.slice(noun.length)));
  return bare === undefined ? whole : whole.slice(0, bare.length - last.length);
}

/** Words without the quotation marks, brackets and stops around them. */
function trimMarks(words: string): string {
  return words.replace(/^[^\p{L}\p{N}]{1,20}/u, '').replace(/[^\p{L}\p{N}]{1,20}$/u, '');
}

/** What a new term would begin with: the chosen words, or those of the selected finding; null where there are none. */
export function readTermStart({ row, mark, mode, view }: Desk): TermDraft | null {
  if (!row) return null;
  const read = (side: 'source' | 'target', span: { readonly start: number; readonly end: number } | null) =>
    span === null ? '' : readSide(view.article, row.segment, side).slice(span.start, span.end);
  if (mode.type === 'span') {
    const words = read(mode.side, mode.span);
    return mode.side === 'source' ? { ...blank, source: readTermWords(words) } : { ...blank, wanted: trimMarks(words) };
  }
  if (mode.type !== 'read' || mark?.kind !== 'finding' || mark.finding.source === null) return null;
  const { source, target, expected } = mark.finding;
  return {
    ...blank,
    source: readTermWords(read('source', source)),
    wanted: expected.join('; '),
    forbidden: read('target', target).trim(),
  };
}
