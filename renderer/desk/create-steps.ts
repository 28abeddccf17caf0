import type { TFunction } from 'i18next';
import { carrySpan } from '../../shared/diff/carry-span.ts';
import type { Span } from '../../shared/model/span.ts';
import type { AnnotationStart } from './desk-mode.ts';
import { reading } from './desk-mode.ts';
import { hasFilter, noFilter } from './row-filter.ts';
import { readMarkSpan } from './row-marks.ts';
import { findDraft, readSide } from './row-text.ts';
import type { SelectedWords } from './sheet/read-selection.ts';
import { compareModes, type Desk } from './use-desk.ts';
import { moveWords, readWords, spanOfWords, wordsOfSpan } from './word-caret.ts';

/** What begins, moves or ends something on the desk without changing the article. */
export type Steps = ReturnType<typeof createSteps>;

/** The steps over the desk as it stands. */
export function createSteps(desk: Desk, t: TFunction<'desk'>) {
  const { row, mark, mode, view, setMode } = desk;

  function pick(segmentId: string, { side, span }: SelectedWords): void {
    desk.move({ type: 'select', segmentId, markId: null });
    const found = desk.sheet.rows.find(({ key }) => key === segmentId);
    if (!found) return;
    const words = readWords(readSide(view.article, found.segment, side), side === 'source' ? 'ko' : 'en');
    setMode({ type: 'span', segmentId, side, span, range: wordsOfSpan(words, span), by: 'mouse' });
  }

  function showWords(side: 'source' | 'target', near: Span | null, step = 0, extend = false): void {
    if (!row) return;
    const text = readSide(view.article, row.segment, side);
    const words = readWords(text, side === 'source' ? 'ko' : 'en');
    const before = mode.type === 'span' && mode.side === side && !near ? mode.range : wordsOfSpan(words, near);
    const range = moveWords(before, step, extend || step === 0, words.length);
    const span = spanOfWords(words, range);
    if (!span) {
      desk.say(t('span.none'));
      return;
    }
    setMode({ type: 'span', segmentId: row.segment.id, side, span, range, by: 'keys' });
    desk.say(t('span.said', { words: text.slice(span.start, span.end) }));
  }

  function startAnnotation(start: AnnotationStart): void {
    setMode({ type: 'annotate', start });
  }

  return {
    pick,
    read: () => setMode(reading),
    edit() {
      if (!row) return;
      const { id, target } = row.segment;
      const draft = findDraft(desk.drafts, row.segment);
      setMode({ type: 'edit', segmentId: id, before: target, text: draft?.text ?? target });
    },
    /** Chooses words, beginning at the selected mark. */
    choose() {
      if (!row) return;
      const target = mark && readMarkSpan(mark, 'target');
      const source = mark && readMarkSpan(mark, 'source');
      if (target || !source) showWords(row.segment.target ? 'target' : 'source', target ?? { start: 0, end: 0 });
      else showWords('source', source);
    },
    moveWord(step: 1 | -1, extend: boolean) {
      if (mode.type === 'span') showWords(mode.side, null, step, extend);
    },
    changeSide() {
      if (mode.type !== 'span') return;
      showWords(mode.side === 'source' ? 'target' : 'source', { start: 0, end: 0 });
    },
    /** Annotates the chosen words, else answers the selected note, else annotates the finding or the whole row. */
    note() {
      if (!row) return;
      const segmentId = row.segment.id;
      if (mode.type !== 'span' && mark?.kind === 'annotation') {
        setMode({ type: 'reply', annotationId: mark.id });
      } else if (mode.type === 'span') {
        const { side, span } = mode;
        const quote = readSide(view.article, row.segment, side).slice(span.start, span.end);
        startAnnotation({ ...newAnnotation, segmentId, side, span, quote });
      } else if (mark?.kind === 'finding') {
        const { finding } = mark;
        const side = finding.target ? 'target' : 'source';
        const span = finding[side] ?? { start: 0, end: 0 };
        const quote = readSide(view.article, row.segment, side).slice(span.start, span.end);
        const { category, severity, key } = finding;
        startAnnotation({ segmentId, side, span, quote, category, severity, comment: '', findingKey: key });
      } else {
        const side = row.segment.target ? 'target' : 'source';
        const quote = readSide(view.article, row.segment, side);
        startAnnotation({ ...newAnnotation, segmentId, side, span: { start: 0, end: quote.length }, quote });
      }
    },
    changeCompare() {
      const next = compareModes[(compareModes.indexOf(desk.compare) + 1) % compareModes.length] ?? 'changed';
      desk.setCompare(next);
      desk.say(`${t('compare.label')}: ${t(`compare.${next}`)}`);
    },
    /** Opens the filter; closing it shows every row again, so that nothing stays hidden out of sight. */
    toggleFilter() {
      const isOpen = desk.isFiltering || hasFilter(desk.filter);
      desk.setFiltering(!isOpen);
      if (isOpen) desk.setFilter(noFilter);
    },
    toggleNoise(key: string) {
      const open = new Set(desk.openNoise);
      if (!open.delete(key)) open.add(key);
      desk.setOpenNoise(open);
    },
    toggleAllNoise() {
      const keys = desk.sheet.lines.filter(({ kind }) => kind === 'noise').map(({ key }) => key);
      desk.setOpenNoise(new Set(desk.openNoise.size > 0 ? [] : keys));
    },
    restoreDraft(segmentId: string, before: string, text: string) {
      desk.move({ type: 'select', segmentId, markId: null });
      setMode({ type: 'edit', segmentId, before, text });
    },
    discardDraft() {
      if (!row) return;
      desk.keepDraft(row.segment.id, null);
      desk.say(t('said.draftGone'));
    },
    /** Leaves the editor; what was typed stays as a draft, and nothing is kept where nothing was changed. */
    leaveEditor(segmentId: string, before: string, text: string) {
      desk.keepDraft(segmentId, text === before ? null : text);
      if (text !== before) desk.say(t('said.draftKept'));
      setMode(reading);
    },
  };
}

const newAnnotation = {
  category: 'accuracy/mistranslation',
  severity: 'major',
  comment: '',
  findingKey: null,
} as const;

/** A span of a text as it covers the text being typed instead. */
export function carryToDraft(span: Span, before: string, text: string): Span {
  return before === text ? span : carrySpan(span, before, text);
}
