import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { AppInfo } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/model/failure.ts';
import { type Result, succeed } from '../../shared/model/result.ts';
import { openJournal } from '../journal/open-journal.ts';
import { createBrain } from '../workers/create-brain.ts';
import { createProfileStore } from './profile-store.ts';
import { createProjectHolder } from './project-holder.ts';
import type { Dialogs, Services } from './services.ts';

/** What a host knows when it starts. */
export interface HostSettings {
  readonly host: AppInfo['host'];
  readonly version: string;
  /** BCP 47 tag of the system. */
  readonly locale: string;
  /** The project file; made when it does not exist. */
  readonly projectPath: string;
  readonly profilePath: string;
  /** The built worker, out/main/brain.js. */
  readonly workerPath: string;
  readonly dialogs: Dialogs | null;
}

/** Services over a real project file; a project that cannot be opened is a failure for the host to show. */
export function createServices(settings: HostSettings): Result<Services & { readonly isNew: boolean }, Failure> {
  const isNew = !existsSync(settings.projectPath);
  if (isNew) mkdirSync(dirname(settings.projectPath), { recursive: true });
  const journal = openJournal(settings.projectPath, { create: true });
  if (!journal.ok) return journal;
  const { host, version, locale, dialogs } = settings;
  return succeed({
    info: { host, version, locale, hasDialogs: dialogs !== null },
    profile: createProfileStore(settings.profilePath, locale),
    project: createProjectHolder(journal.value),
    brain: createBrain(settings.workerPath),
    dialogs,
    now: Date.now,
    createId: randomUUID,
    isNew,
  });
}
