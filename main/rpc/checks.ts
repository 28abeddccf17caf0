import { checkAims } from '../../shared/checks/check-aims.data.ts';
import { checkMarks } from '../../shared/checks/check-marks.generated.ts';
import { checkNames } from '../../shared/checks/check-names.generated.ts';
import type { CheckRules } from '../../shared/checks/choose-checks.ts';
import type { CheckStanding } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/model/failure.ts';
import type { CheckSetting } from '../../shared/model/project.ts';
import type { Result } from '../../shared/model/result.ts';
import {
  type CheckRecords,
  isFoldedAway,
  noRecord,
  readPrecision,
  sumCheckRecords,
} from '../../shared/review/check-record.ts';
import type { Journal } from '../journal/journal.ts';
import type { ProjectHolder } from './services.ts';

/** How the checks of the open project stand; what people decided is read once and then followed. */
export interface CheckBook {
  /** Every check, in the order of their ids. */
  standings(): readonly CheckStanding[];
  /** What the project says about its checks, for the brain. */
  rules(): CheckRules;
}

/** A book that reads again only what this program has changed; another program's decisions come with the next opening. */
export function createCheckBook(project: Pick<ProjectHolder, 'current' | 'subscribe'>): CheckBook {
  const records = new Map<string, CheckRecords>();
  const stale = new Set<string>();
  let isRead = false;
  project.subscribe((articleId) => {
    if (articleId === null) isRead = false;
    else stale.add(articleId);
  });

  const readRecords = (): CheckRecords => {
    const journal = project.current();
    if (!isRead) {
      records.clear();
      for (const { id, record } of journal.summaries()) records.set(id, record);
      isRead = true;
    } else for (const id of stale) records.set(id, journal.summary(id)?.record ?? {});
    stale.clear();
    return sumCheckRecords([...records.values()]);
  };

  return {
    standings: () => listStandings(readRecords(), project.current().settings().checks ?? {}),
    rules: () => {
      const settings = project.current().settings().checks ?? {};
      const folded = Object.entries(readRecords()).filter(([id, record]) => isFoldedAway(record, settings[id]));
      return { settings, folded: folded.map(([id]) => id).sort() };
    },
  };
}

function listStandings(records: CheckRecords, settings: CheckRules['settings']): readonly CheckStanding[] {
  return Object.entries(checkNames).flatMap(([id, name]) => {
    const marks = checkMarks[id];
    if (!marks) return [];
    const record = records[id] ?? noRecord;
    const setting = settings[id] ?? {};
    const isFolded = isFoldedAway(record, setting);
    const aim = checkAims[id] ?? null;
    return [{ id, name, aim, ...marks, setting, ...record, precision: readPrecision(record), isFolded }];
  });
}

/** Sets how a project treats one check; an empty setting lets it be as it comes. */
export function configureCheck(journal: Journal, check: string, setting: CheckSetting): Result<null, Failure> {
  const { checks = {}, ...settings } = journal.settings();
  const { [check]: _, ...others } = checks;
  const isPlain = Object.keys(setting).length === 0;
  return journal.configure({ ...settings, checks: isPlain ? others : { ...others, [check]: setting } });
}
