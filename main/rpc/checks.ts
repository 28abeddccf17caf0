import { allChecks } from '../../shared/checks/all-checks.generated.ts';
import { checkAims } from '../../shared/checks/check-aims.data.ts';
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

function readRecords(journal: Journal): CheckRecords {
  return sumCheckRecords(journal.summaries().map(({ record }) => record));
}

/** How every check stands in a project, in the order of their ids. */
export function readCheckStandings(journal: Journal): readonly CheckStanding[] {
  const records = readRecords(journal);
  const { checks: settings = {} } = journal.settings();
  return allChecks.map(({ id, name, category, severity }) => {
    const record = records[id] ?? noRecord;
    const setting = settings[id] ?? {};
    const isFolded = isFoldedAway(record, setting);
    const aim = checkAims[id] ?? null;
    return { id, name, aim, category, severity, setting, ...record, precision: readPrecision(record), isFolded };
  });
}

/** What a project says about its checks, for the brain. */
export function readCheckRules(journal: Journal): CheckRules {
  const { checks: settings = {} } = journal.settings();
  const records = Object.entries(readRecords(journal));
  const folded = records.filter(([id, record]) => isFoldedAway(record, settings[id])).map(([id]) => id);
  return { settings, folded: folded.sort() };
}

/** Sets how a project treats one check; an empty setting lets it be as it comes. */
export function configureCheck(journal: Journal, check: string, setting: CheckSetting): Result<null, Failure> {
  const { checks = {}, ...settings } = journal.settings();
  const { [check]: _, ...others } = checks;
  const isPlain = Object.keys(setting).length === 0;
  return journal.configure({ ...settings, checks: isPlain ? others : { ...others, [check]: setting } });
}
