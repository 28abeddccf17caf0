import { useSyncExternalStore } from 'react';
import type { ArticleSummary } from '../../shared/model/project.ts';
import { useHouse } from './house.tsx';

/** The articles of the project, followed while the component is mounted; null before the first answer. */
export function useArticleList(): readonly ArticleSummary[] | null {
  const list = useHouse().articles();
  return useSyncExternalStore(list.subscribe, list.snapshot);
}
