import type { CheckSetting } from '../model/project.ts';
import { allChecks } from './all-checks.generated.ts';
import type { Check } from './check.ts';

/** What a project says about its checks. */
export interface CheckRules {
  /** By check id; a check that is not named is as it comes. */
  readonly settings: Readonly<Record<string, CheckSetting>>;
  /** Ids of the checks whose findings are folded away. */
  readonly folded: readonly string[];
}

/** The rules of a project that says nothing. */
export const noRules: CheckRules = { settings: {}, folded: [] };

/**
 * The checks as a project wants them: without those turned off, with its severities, and with the folded ones marked.
 *
 * A severity the project sets holds for every finding of the check, also for those the check itself grades otherwise: whoever
 * sets one expects to see that one.
 */
export function chooseChecks({ settings, folded }: CheckRules, checks: readonly Check[] = allChecks): readonly Check[] {
  const isFolded = new Set(folded);
  return checks.flatMap((check) => {
    const severity = settings[check.id]?.severity;
    if (severity === 'off') return [];
    const graded = severity === undefined ? check : grade(check, severity);
    return [isFolded.has(check.id) ? { ...graded, isFolded: true as const } : graded];
  });
}

function grade(check: Check, severity: Check['severity']): Check {
  return {
    ...check,
    severity,
    *find(pair, context) {
      for (const mark of check.find(pair, context)) yield { ...mark, severity };
    },
  };
}
