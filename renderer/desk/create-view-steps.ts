import type { TFunction } from 'i18next';
import { hasFilter, noFilter } from './row-filter.ts';
import { compareModes, type Desk } from './use-desk.ts';

/** Changing what is shown: comparisons, filters, folded lines. */
export function createViewSteps(desk: Desk, t: TFunction<'desk'>) {
  return {
    changeCompare() {
      const next = compareModes[(compareModes.indexOf(desk.compare) + 1) % compareModes.length] ?? 'changed';
      desk.setCompare(next);
      desk.say(`${t('compare.label')}: ${t(`compare.${next}`)}`);
    },
    /** Opens the filter; closing it shows every row again, so that nothing stays hidden out of sight. */
    toggleFilter() {
      const isOpen = desk.isFiltering || hasFilter(desk.filter);
      desk.setFiltering(!isOpen);
      if (isOpen) desk.setFilter(noFilter);
    },
    toggleNoise(key: string) {
      const open = new Set(desk.openNoise);
      if (!open.delete(key)) open.add(key);
      desk.setOpenNoise(open);
    },
    toggleAllNoise() {
      const keys = desk.sheet.lines.filter(({ kind }) => kind === 'noise').map(({ key }) => key);
      desk.setOpenNoise(new Set(desk.openNoise.size > 0 ? [] : keys));
    },
  };
}
