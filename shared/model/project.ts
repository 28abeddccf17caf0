import type { Severity } from './finding.ts';
import type { Verdict } from './segment.ts';

/** What the library shows of an article without folding its events. */
export interface ArticleSummary {
  readonly id: string;
  /** The version it was made from. */
  readonly version: number;
  /** The Korean title, or the first Korean words. */
  readonly title: string;
  /** The English title as it stands, or the first English words. */
  readonly targetTitle: string;
  readonly createdAt: number;
  readonly changedAt: number;
  readonly changedBy: string;
  readonly segments: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly openAnnotations: number;
  /** Findings at the last check by severity, or null before the first. */
  readonly findings: Readonly<Record<Severity, number>> | null;
  /** What became of the findings of each check here, by its id; checks nobody decided about are left out. */
  readonly record: Readonly<Record<string, CheckRecord>>;
}

/** How many findings of a check people took up and how many they set aside. */
export interface CheckRecord {
  readonly accepted: number;
  readonly dismissed: number;
}

/** English being typed and not yet recorded as a correction. */
export interface Draft {
  readonly articleId: string;
  readonly segmentId: string;
  /** The version of the article the typing started from. */
  readonly basedOnVersion: number;
  readonly text: string;
  readonly by: string;
  readonly at: number;
}

/** What holds for every article of a project. */
export interface ProjectSettings {
  /** Whether a correction must be approved by someone other than who made it. */
  readonly needsTwoPeople: boolean;
  /** Checks the project treats otherwise than they come, by id; none when left out. */
  readonly checks?: Readonly<Record<string, CheckSetting>>;
}

/** How a project treats one check. */
export interface CheckSetting {
  /** Every finding of the check has this severity; `off` runs it no more. Left out, each has its own. */
  readonly severity?: Severity | 'off';
  /** Shows what it finds however often it was set aside. */
  readonly isKept?: true;
}
