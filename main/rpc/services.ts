import type { AppInfo, Profile } from '../../shared/contract/contract.ts';
import type { ArticleEvent } from '../../shared/model/event.ts';
import type { Failure } from '../../shared/model/failure.ts';
import type { Person } from '../../shared/model/person.ts';
import type { Result } from '../../shared/model/result.ts';
import type { Journal } from '../journal/journal.ts';
import type { Brain } from '../workers/brain-service.ts';

/** Where the profile of this machine is kept. */
export interface ProfileStore {
  read(): Profile;
  save(profile: Profile): Profile;
  /** Who is at the desk. */
  current(): Person;
}

/** The project file that is open; opening another closes it. */
export interface ProjectHolder {
  current(): Journal;
  open(path: string, create: boolean): Result<Journal, Failure>;
  /** Told after every commit, and with `null` after another project was opened. */
  subscribe(listener: (articleId: string | null, events: readonly ArticleEvent[]) => void): () => void;
  /** Told after every change of the terms, and after another project was opened. */
  subscribeTerms(listener: () => void): () => void;
  /** Told after every change of the settings, and after another project was opened. */
  subscribeSettings(listener: () => void): () => void;
  close(): void;
}

/** The system's dialogs, where the host has them; `null` answers mean the person cancelled. */
export interface Dialogs {
  chooseProject(create: boolean): Promise<string | null>;
  chooseSavePath(suggestedName: string): Promise<string | null>;
}

/** Everything the handlers are handed; nothing in main/rpc reaches for a clock, an id or a file by itself. */
export interface Services {
  readonly info: AppInfo;
  readonly profile: ProfileStore;
  readonly project: ProjectHolder;
  readonly brain: Brain;
  readonly dialogs: Dialogs | null;
  now(): number;
  createId(): string;
}
