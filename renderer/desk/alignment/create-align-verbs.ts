import type { EditRequest } from '../../../shared/contract/command-schema.ts';
import { type AlignCaret, readCut, readMove } from './align-caret.ts';

/** What the desk says when the alignment was changed; keys of `said` in desk.json. */
export type AlignSaid = 'merged' | 'split' | 'moved' | 'inserted' | 'swapped' | 'unlinked' | 'confirmed';

type Ask = (command: EditRequest, said: AlignSaid) => Promise<boolean>;

/** The least score of rows that are confirmed together. */
const sureEnough = 0.9;

/** Everything a person can do to the alignment. Each tells what came of it and answers whether it was done. */
export function createAlignVerbs(ask: Ask) {
  return {
    merge: (segmentId: string) => ask({ type: 'merge-segments', segmentId }, 'merged'),
    split: (segmentId: string, caret: AlignCaret) => {
      const cuts = { source: readCut(caret, 'source'), target: readCut(caret, 'target') };
      return ask({ type: 'split-segment', segmentId, before: caret.texts.target, ...cuts }, 'split');
    },
    moveText: (segmentId: string, caret: AlignCaret, to: 'previous' | 'next') => {
      const { side, texts } = caret;
      const at = readMove(caret, to);
      return ask({ type: 'move-text', segmentId, before: texts.target, side, to, at }, 'moved');
    },
    insert: (segmentId: string) => ask({ type: 'insert-segment', segmentId }, 'inserted'),
    swap: (segmentId: string, { side }: AlignCaret) => ask({ type: 'swap-segments', segmentId, side }, 'swapped'),
    unlink: (segmentId: string) => ask({ type: 'unlink-segment', segmentId }, 'unlinked'),
    confirm: (segmentId: string) => ask({ type: 'confirm-segment', segmentId }, 'confirmed'),
    confirmAll: () => ask({ type: 'confirm-segments', score: sureEnough }, 'confirmed'),
  };
}
