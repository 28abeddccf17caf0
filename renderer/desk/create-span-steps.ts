import type { TFunction } from 'i18next';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { Span } from '../../shared/model/span.ts';
import { readMarkSpan } from './row-marks.ts';
import { readSide } from './row-text.ts';
import type { SelectedWords } from './sheet/read-selection.ts';
import type { Desk } from './use-desk.ts';
import { moveWords, readWords, spanOfWords, type WordRange, wordsOfSpan } from './word-caret.ts';

type Side = Annotation['side'];

const textStart: Span = { start: 0, end: 0 };

/** Choosing words of a row, with the mouse or word by word. */
export function createSpanSteps(desk: Desk, t: TFunction<'desk'>) {
  const { row, mark, mode, view, setMode } = desk;

  function show(side: Side, readRange: (words: readonly Span[]) => WordRange): void {
    if (!row) return;
    const text = readSide(view.article, row.segment, side);
    const words = readWords(text, languages[side]);
    const range = readRange(words);
    const span = spanOfWords(words, range);
    if (!span) {
      desk.say(t('span.none'));
      return;
    }
    setMode({ type: 'span', segmentId: row.segment.id, side, span, range, by: 'keys' });
    desk.say(t('span.said', { words: text.slice(span.start, span.end) }));
  }

  const showAt = (side: Side, span: Span) => show(side, (words) => wordsOfSpan(words, span));

  return {
    /** Takes over what the browser has selected. */
    pick(segmentId: string, { side, span }: SelectedWords) {
      desk.move({ type: 'select', segmentId, markId: null });
      const found = desk.sheet.rows.find(({ key }) => key === segmentId);
      if (!found) return;
      const words = readWords(readSide(view.article, found.segment, side), languages[side]);
      setMode({ type: 'span', segmentId, side, span, range: wordsOfSpan(words, span), by: 'mouse' });
    },
    /** Begins at the selected mark, in the English where it has a place there. */
    choose() {
      if (!row) return;
      const target = mark && readMarkSpan(mark, 'target');
      const source = mark && readMarkSpan(mark, 'source');
      if (target || !source) showAt(row.segment.target ? 'target' : 'source', target ?? textStart);
      else showAt('source', source);
    },
    moveWord(step: 1 | -1, extend: boolean) {
      if (mode.type === 'span') show(mode.side, ({ length }) => moveWords(mode.range, step, extend, length));
    },
    changeSide() {
      if (mode.type === 'span') showAt(mode.side === 'source' ? 'target' : 'source', textStart);
    },
  };
}

const languages = { source: 'ko', target: 'en' } as const;
