import { randomUUID } from 'node:crypto';
import { createRouterClient } from '@orpc/server';
import manifest from '../../package.json' with { type: 'json' };
import type { Language } from '../../shared/model/words.ts';
import type { Journal } from '../journal/journal.ts';
import { createRouter } from '../rpc/create-router.ts';
import { createProfileStore } from '../rpc/profile-store.ts';
import { createProjectHolder } from '../rpc/project-holder.ts';
import type { Dialogs, Services } from '../rpc/services.ts';
import { createInlineBrain } from '../workers/create-inline-brain.ts';

/**
 * The handlers of every host, called directly, over a journal; files are written to the path given, if any.
 *
 * The profile of the windows is neither read nor changed: what a terminal does to a project it does as nobody in it.
 */
export function createTerminalHost(journal: Journal, language: Language, outPath: string | null = null) {
  const dialogs: Dialogs = { chooseProject: async () => null, chooseSavePath: async () => outPath };
  const services: Services = {
    info: { version: manifest.version, host: 'terminal', locale: language, hasDialogs: outPath !== null },
    profile: createProfileStore(null, language),
    project: createProjectHolder(journal),
    brain: createInlineBrain(),
    dialogs: outPath === null ? null : dialogs,
    now: Date.now,
    createId: randomUUID,
  };
  return createRouterClient(createRouter(services));
}
