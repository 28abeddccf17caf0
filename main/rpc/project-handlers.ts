import { basename } from 'node:path';
import type { ProjectInfo } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/model/failure.ts';
import { fail, type Result, succeed } from '../../shared/model/result.ts';
import type { Journal } from '../journal/journal.ts';
import { StorageError } from '../journal/storage-failure.ts';
import type { Services } from './services.ts';

/** What people see of the open project; one whose file can no longer be read is shown as closed to writing, with why. */
export function describeProject(journal: Journal): ProjectInfo {
  const name = basename(journal.path).replace(/\.daejo$/u, '');
  const shown = { path: journal.path, name, isReadOnly: journal.isReadOnly, reason: journal.reason };
  try {
    return { ...shown, settings: journal.settings() };
  } catch (reason) {
    if (!(reason instanceof StorageError)) throw reason;
    return { ...shown, settings: { needsTwoPeople: true }, isReadOnly: true, reason: reason.failure };
  }
}

/** Opens or makes a project by path, or by the host's dialog; null when the person cancelled. */
export async function openProject(
  { project, dialogs }: Services,
  path: string | null,
  create: boolean,
): Promise<Result<ProjectInfo | null, Failure>> {
  if (path === null && !dialogs) return fail({ kind: 'project-missing', path: '' });
  const chosen = path ?? (await dialogs?.chooseProject(create)) ?? null;
  if (chosen === null) return succeed(null);
  const opened = project.open(chosen, create);
  return opened.ok ? succeed(describeProject(opened.value)) : opened;
}
