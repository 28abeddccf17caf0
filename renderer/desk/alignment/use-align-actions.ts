import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { type Action, useActions } from '../../ui/actions.tsx';
import type { Verbs } from '../create-verbs.ts';
import { reading } from '../desk-mode.ts';
import { noFilter } from '../row-filter.ts';
import type { SheetRow } from '../sheet-lines.ts';
import type { Desk } from '../use-desk.ts';
import { type AlignCaret, placeCaret, readCut, stepSentence } from './align-caret.ts';
import { readScoreState } from './align-score.tsx';
import { readAlignCaret } from './read-align-caret.ts';

interface Hands {
  readonly desk: Desk;
  readonly verbs: Verbs;
}

type Label = keyof typeof import('../../locales/en/desk.json')['align']['action'];
type Make = (name: Label, keys: readonly string[], isEnabled: boolean, run: () => unknown) => Action;

const atStart: AlignCaret = {
  texts: { source: '', target: '' },
  side: 'source',
  words: { source: 0, target: 0 },
};

/** Registers the keys for fixing the alignment: the one that begins it, and while it lasts all the others. */
export function useAlignActions({ desk, verbs }: Hands): void {
  const { t } = useTranslation('desk');
  const make: Make = (name, keys, isEnabled, run) => ({
    id: `desk.align.${name}`,
    label: t(`align.action.${name}`),
    keys,
    group: t('align.group'),
    isEnabled,
    run: () => void run(),
  });
  const caret = readAlignCaret(desk);
  useActions(
    desk.mode.type === 'align'
      ? [...moving(desk, caret, make, t), ...changing({ desk, verbs }, caret, make), ...judging({ desk, verbs }, make)]
      : [make('begin', ['Shift+A'], desk.sheet.rows.length > 0, () => begin(desk))],
  );
}

/** Every row is shown meanwhile: one cannot see what a row is joined to while its neighbour is hidden. */
function begin(desk: Desk): void {
  desk.setFilter(noFilter);
  desk.setFiltering(false);
  desk.setMode({ type: 'align', caret: atStart });
}

/** Puts the caret somewhere and tells what stands after it. */
export function showCaret(desk: Desk, caret: AlignCaret, t: TFunction<'desk'>): void {
  const { side, texts } = caret;
  const at = readCut(caret, side) ?? 0;
  desk.setMode({ type: 'align', caret });
  desk.say(t(`align.at.${side}`, { words: texts[side].slice(at, at + 24) }));
}

function moving(desk: Desk, caret: AlignCaret | null, make: Make, t: TFunction<'desk'>): Action[] {
  const isOn = caret !== null;
  const show = (move: (caret: AlignCaret) => AlignCaret) => () => caret && showCaret(desk, move(caret), t);
  const word = (step: 1 | -1) => show((now) => placeCaret(now, now.side, now.words[now.side] + step));
  const other = (now: AlignCaret): AlignCaret => ({ ...now, side: now.side === 'source' ? 'target' : 'source' });
  return [
    make('wordNext', ['ArrowRight'], isOn, word(1)),
    make('wordPrevious', ['ArrowLeft'], isOn, word(-1)),
    make(
      'sentenceNext',
      ['Shift+ArrowRight'],
      isOn,
      show((now) => stepSentence(now, 1)),
    ),
    make(
      'sentencePrevious',
      ['Shift+ArrowLeft'],
      isOn,
      show((now) => stepSentence(now, -1)),
    ),
    make('otherSide', ['Tab'], isOn, show(other)),
    make('nextDoubt', ['J'], isOn, () => seekDoubt(desk, 1, t)),
    make('previousDoubt', ['K'], isOn, () => seekDoubt(desk, -1, t)),
    make('end', ['Escape'], true, () => desk.setMode(reading)),
  ];
}

/** Goes to the next or previous row that is worth a look. */
function seekDoubt(desk: Desk, step: 1 | -1, t: TFunction<'desk'>): void {
  const { rows } = desk.sheet;
  const at = desk.row ? rows.indexOf(desk.row) : -1;
  const isMeant = ({ segment }: SheetRow) => readScoreState(segment.score) === 'doubtful';
  const found = step === 1 ? rows.slice(at + 1).find(isMeant) : rows.slice(0, Math.max(0, at)).findLast(isMeant);
  if (found) desk.move({ type: 'select', segmentId: found.segment.id, markId: null });
  else desk.say(t('align.noMore'));
}

function changing({ desk, verbs }: Hands, caret: AlignCaret | null, make: Make): Action[] {
  const { row, sheet } = desk;
  const at = row ? sheet.rows.indexOf(row) : -1;
  const next = at < 0 ? undefined : sheet.rows[at + 1];
  const id = row?.segment.id ?? '';
  const canCut = caret !== null && (['source', 'target'] as const).some((side) => readCut(caret, side) !== null);
  const has = caret !== null && caret.texts[caret.side] !== '';
  const isWhole = caret !== null && caret.texts.source !== '' && caret.texts.target !== '';
  const canLink = isWhole || next !== undefined;
  const to = (neighbour: 'previous' | 'next') => () => caret && verbs.align.moveText(id, caret, neighbour);
  return [
    make('merge', ['M'], next !== undefined, () => verbs.align.merge(id)),
    make('split', ['S'], canCut, () => caret && verbs.align.split(id, caret)),
    make('moveDown', ['Alt+ArrowDown'], has && next !== undefined, to('next')),
    make('moveUp', ['Alt+ArrowUp'], has && at > 0, to('previous')),
    make('insert', ['E'], row !== null, () => verbs.align.insert(id)),
    make('swap', ['W'], next !== undefined, () => caret && verbs.align.swap(id, caret)),
    make('unlink', ['U'], canLink, () => (isWhole ? verbs.align.unlink(id) : verbs.align.merge(id))),
  ];
}

function judging({ desk, verbs }: Hands, make: Make): Action[] {
  const { row } = desk;
  // What is confirmed is done: the next row is what one wants to see.
  const confirm = async () => {
    if (row && (row.segment.score === 1 || (await verbs.align.confirm(row.segment.id))))
      desk.move({ type: 'row', step: 1 });
  };
  return [
    make('confirm', ['C'], row !== null, confirm),
    make('confirmAll', ['Shift+C'], desk.sheet.rows.length > 0, verbs.align.confirmAll),
  ];
}
