import type { CheckStanding } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/model/failure.ts';
import type { CheckSetting } from '../../shared/model/project.ts';
import type { Result } from '../../shared/model/result.ts';
import type { Client } from './client.ts';
import { answer } from './disconnected.ts';
import { keepLatest, type Latest } from './keep-latest.ts';

/** How the checks stand in the project as the host last said, and how one is treated otherwise. */
export interface CheckList extends Omit<Latest<readonly CheckStanding[]>, 'show'> {
  /** Sets how the project treats one check, shown at once; an empty setting lets it be as it comes. */
  configure(check: string, setting: CheckSetting): Promise<Result<null, Failure>>;
}

/** A list that hears of every change. */
export function createCheckList(client: Client): CheckList {
  const { subscribe, snapshot, show } = keepLatest((signal) => client.checks.watch(undefined, { signal }));
  return {
    subscribe,
    snapshot,
    async configure(check, setting) {
      const before = snapshot();
      if (before) show(before.map((standing) => (standing.id === check ? { ...standing, setting } : standing)));
      const configured = await answer(client.checks.configure({ check, setting }));
      if (!configured.ok && before) show(before);
      return configured;
    },
  };
}
