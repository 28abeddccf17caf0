import type { Content } from '../model/article.ts';
import { type Finding, type Severity, severities } from '../model/finding.ts';

/** Penalty points for one error of a severity: the multipliers 0-1-5-25 of the MQM scoring models. */
const penalties: Readonly<Record<Severity, number>> = { neutral: 0, minor: 1, major: 5, critical: 25 };

/** The penalty of an article's English, and how it came about. */
export interface Score {
  /** Words of the English as it stands now; what is counted is parted by white space and holds a letter or a digit. */
  readonly words: number;
  /** Errors that a person judged to be errors and that still stand, by severity. */
  readonly judged: Readonly<Record<Severity, number>>;
  /** Penalty points of the judged errors for 1,000 words, or null where there are no words; 0 is best. */
  readonly perThousand: number | null;
  /** The same if every undecided finding were an error too: the worst that is known. */
  readonly atWorst: number | null;
}

/**
 * The MQM score of the English as it stands.
 *
 * Σ(errors of a severity × its penalty) ÷ words × 1,000: the "per-word penalty total" of MQM's linear scoring model
 * over a reference count of 1,000 words, with the severity multipliers 0-1-5-25 (MQM Committee, "The MQM scoring
 * models", themqm.org; Lommel et al., "The Multi-Range Theory of Translation Quality Measurement", 2024). The words are
 * those of the English: Korean counts words between spaces that hold two or three English ones, and what is judged is
 * what will be printed.
 *
 * An error counts when a person said so and it is still there: an annotation nobody resolved, or a finding that was
 * accepted and is found again. What a check only supposes counts in `atWorst` alone; what was dismissed never counts.
 */
export function readScore(content: Content, findings: readonly Finding[]): Score {
  const words = content.segments.reduce((sum, { target }) => sum + countWords(target), 0);
  const outcomes = new Map(content.decisions.map(({ key, outcome }) => [key, outcome]));
  const annotated = new Set(content.annotations.map(({ findingKey }) => findingKey));
  const accepted = findings.filter(({ key }) => outcomes.get(key) === 'accepted' && !annotated.has(key));
  const open = findings.filter(({ key }) => !outcomes.has(key) && !annotated.has(key));
  const standing = [...content.annotations.filter(({ isResolved }) => !isResolved), ...accepted];
  const judged = countBySeverity(standing);
  const points = addPenalties(judged);
  const perThousand = (penalty: number) => (words === 0 ? null : (penalty / words) * 1000);
  const atWorst = perThousand(points + addPenalties(countBySeverity(open)));
  return { words, judged, perThousand: perThousand(points), atWorst };
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function countBySeverity(errors: readonly { readonly severity: Severity }[]): Record<Severity, number> {
  const counts = { neutral: 0, minor: 0, major: 0, critical: 0 };
  for (const { severity } of errors) counts[severity] += 1;
  return counts;
}

function addPenalties(counts: Readonly<Record<Severity, number>>): number {
  return severities.reduce((sum, severity) => sum + counts[severity] * penalties[severity], 0);
}
