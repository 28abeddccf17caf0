import { createHash } from 'node:crypto';
import type { Lesson } from '../../shared/lexicon/read-lessons.ts';
import type { Term } from '../../shared/model/term.ts';
import type { ApprovedPair } from '../../shared/review/read-approved.ts';
import type { Memory } from '../journal/journal.ts';
import type { Taught } from '../workers/brain-service.ts';
import type { Services } from './services.ts';

/** The most articles of an older file whose approved rows are read for one request; the others wait for the next. */
const mostFolds = 10;
/** So many approved rows are counted anew at every change, in some hundredths of a second. */
const fewRows = 1_000;
/** Of more rows, the share that must be new before they are counted anew. */
const worthLearning = 0.02;

/** Lessons and what they were counted over. */
interface Learnt {
  readonly pairs: Memory['pairs'];
  readonly rows: number;
  readonly lessons: Promise<readonly Lesson[]>;
}

/**
 * What the open project knows of words: its terms as they are now, and lessons of its approved rows.
 *
 * `remember` folds an article whose approved rows the project file does not hold, and records them where it may.
 */
export function createTaught(
  { project, brain }: Pick<Services, 'project' | 'brain'>,
  remember: (articleId: string) => readonly ApprovedPair[],
): () => Promise<Taught> {
  const folded = new Map<string, readonly ApprovedPair[]>();
  let learnt: Learnt | null = null;
  let last: Taught | null = null;
  project.subscribe((articleId) => {
    if (articleId === null) folded.clear();
    else folded.delete(articleId);
    if (articleId === null) learnt = null;
  });

  const fold = ({ stale }: Memory): void => {
    const unread = stale.filter((articleId) => !folded.has(articleId));
    for (const articleId of unread.slice(0, mostFolds)) folded.set(articleId, remember(articleId));
  };

  const learn = (): Promise<readonly Lesson[]> => {
    fold(project.current().memory());
    // Read again: what was folded may have been recorded.
    const { pairs, stale } = project.current().memory();
    const all = [...pairs, ...stale.flatMap((articleId) => folded.get(articleId) ?? [])];
    if (isWorthLearning(learnt, pairs, all.length)) {
      const lessons = all.length === 0 ? Promise.resolve([]) : brain.run('learn', { pairs: all });
      learnt = { pairs, rows: all.length, lessons: lessons.then((known) => known ?? []) };
      // The next request tries again; this one is told by its own promise.
      learnt.lessons.catch(() => {
        learnt = null;
      });
    }
    return learnt?.lessons ?? Promise.resolve([]);
  };

  return async () => {
    const terms = project.current().terms();
    const lessons = await learn();
    if (last?.terms !== terms || last.lessons !== lessons)
      last = { revision: nameRevision(terms, lessons), terms, lessons };
    return last;
  };
}

function isWorthLearning(learnt: Learnt | null, pairs: Memory['pairs'], rows: number): boolean {
  if (learnt === null) return true;
  if (learnt.pairs === pairs && learnt.rows === rows) return false;
  return rows < fewRows || Math.abs(rows - learnt.rows) > worthLearning * rows;
}

function nameRevision(terms: readonly Term[], lessons: readonly Lesson[]): string {
  return createHash('sha256')
    .update(JSON.stringify([terms, lessons]))
    .digest('hex');
}
