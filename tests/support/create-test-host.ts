import { createRouterClient } from '@orpc/server';
import { openJournal, openMemoryJournal } from '../../main/journal/open-journal.ts';
import { createRouter } from '../../main/rpc/create-router.ts';
import { createProfileStore } from '../../main/rpc/profile-store.ts';
import { createProjectHolder } from '../../main/rpc/project-holder.ts';
import type { Dialogs, Services } from '../../main/rpc/services.ts';
import { createInlineBrain } from '../../main/workers/create-inline-brain.ts';

interface TestHostParts {
  readonly dialogs?: Dialogs | null;
  /** A project file to make and use instead of memory. */
  readonly projectPath?: string;
}

function openTestJournal(path: string | undefined) {
  if (path === undefined) return openMemoryJournal();
  const opened = openJournal(path, { create: true });
  if (!opened.ok) throw new Error(opened.failure.kind);
  return opened.value;
}

/** The real handlers over a journal in memory, or in a file, called directly. */
export function createTestHost({ dialogs = null, projectPath }: TestHostParts = {}) {
  let ids = 0;
  const services: Services = {
    info: { version: '0.0.0', host: 'terminal', locale: 'ko-KR', hasDialogs: dialogs !== null },
    profile: createProfileStore(null, 'ko-KR'),
    project: createProjectHolder(openTestJournal(projectPath)),
    brain: createInlineBrain(),
    dialogs,
    now: () => 1_700_000_000_000,
    createId: () => {
      ids += 1;
      return `id-${ids}`;
    },
  };
  return { services, client: createRouterClient(createRouter(services)) };
}
