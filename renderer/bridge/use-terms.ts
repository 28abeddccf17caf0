import { useMemo, useSyncExternalStore } from 'react';
import type { Term } from '../../shared/model/term.ts';
import { useClient, useHouseView } from './house.tsx';
import { createTermList, type TermList } from './term-list.ts';

/** The term base of the open project and its verbs; `all` is null before the first answer. */
export function useTerms(): { readonly all: readonly Term[] | null; readonly list: TermList } {
  const list = useTermList();
  return { all: useSyncExternalStore(list.subscribe, list.snapshot), list };
}

/** The verbs on the term base alone, for who shows none of it. */
export function useTermList(): TermList {
  const client = useClient();
  const { path } = useHouseView().project;
  // Another project has other terms, which must not be shown while the first answer is under way.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path stands for the project behind the client
  return useMemo(() => createTermList(client), [client, path]);
}
