import { expect, it } from 'vitest';
import { decideJob, isAlreadyDone } from '../../../renderer/bridge/pending-jobs.ts';
import { createTestDesk, people } from '../../support/invent-article.ts';
import { longCreation } from '../../support/invent-long-article.ts';

it('a split whose answer was lost is known again, though the host gave the new row another id', () => {
  const desk = createTestDesk();
  desk.perform(longCreation);
  const before = longCreation.segments[0]?.target ?? '';
  const split = { type: 'split-segment', segmentId: 's1', before, source: 12, target: null } as const;
  const rules = { by: people.translator, needsTwoPeople: true };
  const settle = () => undefined;
  const wanted = decideJob(desk.article(), { id: 'j', ask: split, at: 1, lostFrom: 1, settle }, rules);
  if (!wanted.ok) throw new Error('The row can be split.');
  desk.perform(split);
  expect(isAlreadyDone(wanted.value, desk.events, people.translator)).toBe(true);
  expect(isAlreadyDone(wanted.value, desk.events.slice(0, -1), people.translator)).toBe(false);
});
