import type { Category, Severity } from '../../shared/model/finding.ts';
import { type KeyPress, matchKey } from '../ui/match-key.ts';
import { categoryChoices } from './category-keys.data.ts';

/** What a key means in the form of an annotation. */
export type Choice =
  | { readonly kind: 'category'; readonly category: Category }
  | { readonly kind: 'severity'; readonly severity: Severity }
  | { readonly kind: 'go' }
  | { readonly kind: 'leave' };

/** The severities with the digit that picks each, gravest last. */
export const severityKeys: readonly (readonly [string, Severity])[] = [
  ['1', 'neutral'],
  ['2', 'minor'],
  ['3', 'major'],
  ['4', 'critical'],
];

/** The choice a key press makes, also on a Hangul layout, or null for keys that choose nothing. */
export function readChoice(press: KeyPress): Choice | null {
  const isKey = (chord: string) => matchKey(chord, press, false);
  if (isKey('Enter')) return { kind: 'go' };
  if (isKey('Escape')) return { kind: 'leave' };
  const severity = severityKeys.find(([key]) => isKey(key))?.[1];
  if (severity) return { kind: 'severity', severity };
  const category = categoryChoices.find(({ key }) => isKey(key))?.category;
  return category ? { kind: 'category', category } : null;
}
