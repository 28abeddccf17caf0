import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Entry, Journal } from '../../../main/journal/journal.ts';
import { openJournal } from '../../../main/journal/open-journal.ts';
import { createCorrection, creation, summarise } from './sample-article.ts';
import { createScratchPath, unwrap } from './scratch-project.ts';

/** What two programs at one file do by turns: append from what each last read, or from an older version, or start anew. */
const steps = fc.array(
  fc.record({
    program: fc.nat({ max: 1 }),
    article: fc.constantFrom('a', 'b'),
    act: fc.constantFrom('append', 'append', 'append', 'append stale', 'look', 'restart'),
    count: fc.integer({ min: 1, max: 3 }),
    words: fc.string({ unit: 'binary', maxLength: 20 }),
  }),
  { maxLength: 25 },
);

type Step = (typeof steps extends fc.Arbitrary<infer Steps> ? Steps : never) extends (infer One)[] ? One : never;

/** The plain thing a journal must behave like: a list for each article. */
type Model = Map<string, Entry[]>;

function entriesOf({ count, words }: Step, last: number): Entry[] {
  return Array.from({ length: count }, (_, index) =>
    last + index === 0 ? creation : createCorrection(last + index + 1, words),
  );
}

function append(journal: Journal, model: Model, step: Step): void {
  const kept = model.get(step.article) ?? [];
  const basedOn = step.act === 'append' ? kept.length : kept.length - 1;
  if (basedOn < 0) return;
  const entries = entriesOf(step, basedOn);
  const result = journal.append(step.article, basedOn, entries, summarise(step.article, basedOn + entries.length));
  expect(result.ok).toBe(step.act === 'append');
  if (result.ok) model.set(step.article, [...kept, ...entries]);
}

function look(journal: Journal, model: Model, article: string): void {
  const kept = model.get(article);
  const events = journal.read(article);
  expect(events.ok).toBe(kept !== undefined);
  const numbered = (kept ?? []).map((entry, index) => ({ version: index + 1, ...entry }));
  expect(events.ok ? events.value : []).toEqual(numbered);
  expect(journal.summary(article)?.version ?? 0).toBe(numbered.length);
}

it('two programs at one file together behave like one list for each article', () => {
  fc.assert(
    fc.property(steps, (script) => {
      const path = createScratchPath();
      const open = () => unwrap(openJournal(path, { create: true }));
      const programs = [open(), open()];
      const model: Model = new Map();
      try {
        for (const step of script) {
          const journal = programs[step.program];
          if (journal === undefined) continue;
          if (step.act === 'restart') {
            journal.close();
            programs[step.program] = open();
          } else if (step.act === 'look') look(journal, model, step.article);
          else append(journal, model, step);
        }
        for (const journal of programs) for (const article of ['a', 'b']) look(journal, model, article);
      } finally {
        for (const journal of programs) journal.close();
      }
    }),
    { numRuns: 40 },
  );
});
