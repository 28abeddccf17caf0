import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { dismissalReasons } from '../../shared/model/event.ts';
import { type Action, useActions } from '../ui/actions.tsx';
import type { Steps } from './create-steps.ts';
import type { Verbs } from './create-verbs.ts';
import { findThroughout } from './find-throughout.ts';
import { readTermStart } from './read-term-start.ts';
import { findDraft } from './row-text.ts';
import type { Desk } from './use-desk.ts';

interface Hands {
  readonly desk: Desk;
  readonly steps: Steps;
  readonly verbs: Verbs;
}

type Group = 'move' | 'finding' | 'text' | 'note' | 'verdict' | 'view';
type Label = Parameters<typeof labelOf>[1];
type Make = (group: Group, name: Label, keys: readonly string[], isEnabled: boolean, run: () => unknown) => Action;

function labelOf(t: TFunction<'desk'>, name: keyof typeof import('../locales/en/desk.json')['action']): string {
  return t(`action.${name}`);
}

/** Registers everything the desk can do now, each with its key; while something is begun, its own keys come first. */
export function useDeskActions(hands: Hands): void {
  const { t } = useTranslation('desk');
  const make: Make = (group, name, keys, isEnabled, run) => ({
    id: `desk.${name}`,
    label: labelOf(t, name),
    keys,
    group: t(`group.${group}`),
    isEnabled,
    run: () => void run(),
  });
  const always = [...moving(hands, make, t), ...takingBack(hands, make)];
  // While the alignment is being fixed the texts are only read; its own keys are registered beside these.
  const isAligning = hands.desk.mode.type === 'align';
  useActions(isAligning ? always : [...always, ...working(hands, make, t)]);
}

function working(hands: Hands, make: Make, t: TFunction<'desk'>): Action[] {
  return [
    ...finding(hands, make, t),
    ...folding(hands, make),
    ...text(hands, make),
    ...noting(hands, make),
    ...judging(hands, make),
    ...viewing(hands, make),
    ...choosingWords(hands, make),
    ...choosingReason(hands, t),
  ];
}

function moving({ desk }: Hands, make: Make, t: TFunction<'desk'>): Action[] {
  const isFree = desk.mode.type !== 'span' && desk.row !== null;
  const hasMarks = desk.mode.type !== 'align' && desk.row !== null;
  const mark = (step: 1 | -1) => () => {
    if (!desk.move({ type: 'mark', step })) desk.say(t('said.noMore'));
  };
  const row = (step: 1 | -1) => () => desk.move({ type: 'row', step });
  return [
    make('move', 'nextMark', ['J'], hasMarks, mark(1)),
    make('move', 'previousMark', ['K'], hasMarks, mark(-1)),
    make('move', 'nextRow', ['ArrowDown', 'Shift+J'], isFree, row(1)),
    make('move', 'previousRow', ['ArrowUp', 'Shift+K'], isFree, row(-1)),
    make('move', 'firstRow', ['Home'], isFree, () => desk.move({ type: 'edge', edge: 'first' })),
    make('move', 'lastRow', ['End'], isFree, () => desk.move({ type: 'edge', edge: 'last' })),
  ];
}

function finding({ desk, verbs }: Hands, make: Make, t: TFunction<'desk'>): Action[] {
  const { mark } = desk;
  const found = mark?.kind === 'finding' ? mark.finding : null;
  const canAccept = found !== null && found.suggestion !== null && found.target !== null;
  const throughout = found && findThroughout(desk.view.article, desk.findings, found);
  const dismissed = desk.view.article.content.decisions.findLast(
    ({ segmentId, outcome }) => outcome === 'dismissed' && segmentId === desk.row?.segment.id,
  );
  return [
    // The key answers in any case: a finding without a safe replacement says so.
    make('finding', 'accept', ['A'], found !== null, () => {
      if (mark && canAccept) return verbs.accept(mark);
      desk.say(t('said.noSuggestion'));
    }),
    make(
      'finding',
      'acceptThroughout',
      ['Shift+Enter'],
      throughout !== null,
      () => throughout && verbs.acceptThroughout(throughout),
    ),
    make('finding', 'dismiss', ['X'], found !== null, () => desk.setMode({ type: 'dismiss' })),
    make(
      'finding',
      'restore',
      ['B'],
      dismissed !== undefined,
      () => dismissed && verbs.restore(dismissed.segmentId, dismissed.key),
    ),
  ];
}

function folding({ desk, verbs }: Hands, make: Make): Action[] {
  const { mark, folded } = desk;
  const check = mark?.kind === 'finding' && mark.finding.isFolded ? mark.finding.check : null;
  // With nothing selected the key is for the one check there is; of several one is chosen first.
  const kept = folded.find((one) => (check === null ? folded.length === 1 : one.check === check))?.standing;
  return [
    make('finding', 'unfold', ['Shift+Z'], folded.length > 0, () => desk.setUnfolded(!desk.isUnfolded)),
    make('finding', 'keepCheck', ['Shift+B'], Boolean(kept), () => kept && verbs.keepCheck(kept)),
  ];
}

function text({ desk, steps, verbs }: Hands, make: Make): Action[] {
  const { row, mode } = desk;
  const hasDraft = row !== null && findDraft(desk.drafts, row.segment) !== null;
  const isFree = mode.type === 'read' || mode.type === 'span';
  return [
    make('text', 'edit', ['Enter'], row !== null && isFree, steps.edit),
    make('text', 'span', ['S'], row !== null && isFree, steps.choose),
    make('text', 'term', ['W'], readTermStart(desk) !== null, steps.takeTerm),
    make('text', 'compareDraft', ['Shift+D'], hasDraft && isFree, steps.compareDraft),
    make('text', 'discardDraft', ['Shift+Delete'], hasDraft && isFree, steps.discardDraft),
    make('text', 'reclassify', ['Shift+X'], row !== null, () => desk.setMode({ type: 'reclassify' })),
    make('text', 'realign', ['Shift+R'], true, verbs.realign),
  ];
}

function takingBack({ desk, verbs }: Hands, make: Make): Action[] {
  return [
    make('text', 'undo', ['Mod+Z'], desk.view.article.done.length > 1, verbs.undo),
    make('text', 'redo', ['Mod+Shift+Z', 'Mod+Y'], desk.view.article.undone.length > 0, verbs.redo),
  ];
}

function noting({ desk, steps, verbs }: Hands, make: Make): Action[] {
  const annotation = desk.mark?.kind === 'annotation' ? desk.mark.annotation : null;
  const on = (act: (id: string) => unknown) => () => annotation && act(annotation.id);
  const isOn = annotation !== null;
  return [
    make('note', 'note', ['N'], desk.row !== null, steps.note),
    make(
      'note',
      'reply',
      ['C'],
      isOn,
      on((annotationId) => desk.setMode({ type: 'reply', annotationId })),
    ),
    make('note', 'resolve', ['T'], isOn, () => annotation && verbs.resolve(annotation.id, !annotation.isResolved)),
    make(
      'note',
      'change',
      ['G'],
      isOn,
      on((annotationId) => desk.setMode({ type: 'change', annotationId })),
    ),
    make('note', 'remove', ['Delete'], isOn, on(verbs.remove)),
  ];
}

function judging({ desk, verbs }: Hands, make: Make): Action[] {
  const segment = desk.row?.segment;
  const isRead = segment !== undefined && desk.mode.type !== 'edit';
  // What is sent on is done for this person: the next row is what they want to see.
  const submit = async () => segment && (await verbs.submit(segment.id)) && desk.moveOn(segment.id);
  const approve = async () => segment && (await verbs.approve(segment.id, segment.target)) && desk.moveOn(segment.id);
  return [
    make('verdict', 'submit', ['Mod+Enter'], isRead, submit),
    make('verdict', 'approve', ['V'], isRead, approve),
    make('verdict', 'return', ['R'], isRead, () => desk.setMode({ type: 'return' })),
    make('verdict', 'reopen', ['O'], isRead, () => segment && verbs.reopen(segment.id)),
  ];
}

function viewing({ desk, steps }: Hands, make: Make): Action[] {
  const { filter } = desk;
  return [
    make('view', 'filter', ['F'], true, steps.toggleFilter),
    make('view', 'onlyFound', ['Shift+F'], true, () => desk.setFilter({ ...filter, onlyFound: !filter.onlyFound })),
    make('view', 'compare', ['D'], true, steps.changeCompare),
    make('view', 'noise', ['Z'], true, steps.toggleAllNoise),
    make('view', 'export', ['Mod+E'], true, () => desk.setMode({ type: 'export' })),
    make('view', 'cancel', ['Escape'], desk.mode.type !== 'read', steps.read),
  ];
}

function choosingWords({ desk, steps }: Hands, make: Make): Action[] {
  const isOn = desk.mode.type === 'span';
  return [
    make('text', 'wordNext', ['ArrowRight'], isOn, () => steps.moveWord(1, false)),
    make('text', 'wordPrevious', ['ArrowLeft'], isOn, () => steps.moveWord(-1, false)),
    make('text', 'extendNext', ['Shift+ArrowRight'], isOn, () => steps.moveWord(1, true)),
    make('text', 'extendPrevious', ['Shift+ArrowLeft'], isOn, () => steps.moveWord(-1, true)),
    make('text', 'otherSide', ['Tab'], isOn, steps.changeSide),
  ];
}

function choosingReason({ desk, verbs }: Hands, t: TFunction<'desk'>): Action[] {
  const { mark } = desk;
  const isOn = desk.mode.type === 'dismiss' && mark !== null;
  return dismissalReasons.map((reason, index) => ({
    id: `desk.reason.${reason}`,
    label: t(`reason.${reason}`),
    keys: [String(index + 1)],
    group: t('group.finding'),
    isEnabled: isOn,
    run: () => void (mark && verbs.dismiss(mark, reason)),
  }));
}
