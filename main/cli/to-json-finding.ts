import type { Finding } from '../../shared/model/finding.ts';
import type { Language } from '../../shared/model/words.ts';

/** A place in a paragraph, as the terminal program prints it. */
export interface JsonSpan {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Place = (start: number, end: number) => JsonSpan | null;

/** A finding in version 1 of the terminal program's format. */
export function toJsonFinding(finding: Finding, language: Language, placeSource: Place, placeTarget: Place) {
  const { check, category, severity, source, target, message, suggestion } = finding;
  return {
    check,
    category,
    severity,
    ko: source && placeSource(source.start, source.end),
    en: target && placeTarget(target.start, target.end),
    message: message[language],
    suggestion,
  };
}
