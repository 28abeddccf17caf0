import { DatabaseSync } from 'node:sqlite';
import type { Journal } from '../../main/journal/journal.ts';
import { openJournal } from '../../main/journal/open-journal.ts';
import { StorageError } from '../../main/journal/storage-failure.ts';
import type { ArticleEvent } from '../../shared/model/event.ts';
import type { Draft } from '../../shared/model/project.ts';

/** Something that was acknowledged, and how to see that it is still there. */
export interface Witness {
  readonly articleId: string;
  isKept(article: { readonly events: readonly ArticleEvent[]; readonly drafts: readonly Draft[] }): boolean;
}

/** What a project file is worth after something happened to it. */
export interface Judgement {
  /** Why it would not open, could not be written or is not whole; null for a sound file. */
  readonly damage: string | null;
  readonly missing: readonly Witness[];
}

/** Opens a project as the app would, looks for everything acknowledged and has SQLite check every page. */
export function judgeProject(path: string, witnesses: readonly Witness[]): Judgement {
  const opened = openJournal(path, { create: true });
  if (!opened.ok) return { damage: JSON.stringify(opened.failure), missing: witnesses };
  try {
    const missing = findMissing(opened.value, witnesses);
    return { damage: opened.value.reason?.kind ?? checkIntegrity(path), missing };
  } catch (error) {
    if (error instanceof StorageError) return { damage: error.message, missing: witnesses };
    throw error;
  } finally {
    opened.value.close();
  }
}

function findMissing(journal: Journal, witnesses: readonly Witness[]): readonly Witness[] {
  const articles = Map.groupBy(witnesses, (witness) => witness.articleId);
  return [...articles].flatMap(([articleId, own]) => {
    const events = journal.read(articleId);
    const article = { events: events.ok ? events.value : [], drafts: journal.drafts(articleId) };
    return own.filter((witness) => !witness.isKept(article));
  });
}

/** What SQLite's full check finds wrong with a file, or null. */
export function checkIntegrity(path: string): string | null {
  const database = new DatabaseSync(path, { readOnly: true });
  const answer = String(database.prepare('pragma integrity_check(1)').get()?.integrity_check);
  database.close();
  return answer === 'ok' ? null : answer;
}
