import { useSyncExternalStore } from 'react';
import type { CheckStanding } from '../../shared/contract/contract.ts';
import type { CheckList } from './check-list.ts';
import { useHouse } from './house.tsx';

/** How the checks stand, followed while the component is mounted, and what can be done about it; null before the first answer. */
export function useCheckList(): { readonly standings: readonly CheckStanding[] | null; readonly list: CheckList } {
  const list = useHouse().checks();
  return { standings: useSyncExternalStore(list.subscribe, list.snapshot), list };
}
