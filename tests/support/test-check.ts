import { describe, expect, it } from 'vitest';
import type { Check, CheckContext, Pair } from '../../shared/checks/check.ts';
import { runChecksOnPair } from '../../shared/checks/run-checks.ts';
import { readLexicon } from '../../shared/lexicon/read-lexicon.ts';
import type { Finding, Severity } from '../../shared/model/finding.ts';
import type { TextRole } from '../../shared/model/piece.ts';
import type { SentenceLink } from '../../shared/model/segment.ts';
import type { Term } from '../../shared/model/term.ts';
import type { Day } from '../../shared/text/calendar-date.ts';
import { readMarked } from './read-marked.ts';

/** What a case may say beyond its two texts. */
export interface CaseOptions {
  /** Sentence links as texts: each Korean sentence with its English, '' where one side has none. */
  readonly links?: readonly (readonly [ko: string, en: string])[];
  /** The English after the suggestion is applied. */
  readonly fixed?: string;
  readonly severity?: Severity;
  readonly role?: TextRole;
  readonly published?: Day;
  /** English of the segment after this one. */
  readonly next?: string;
  /** The segments before this one, for checks that read the whole article. */
  readonly before?: readonly (readonly [ko: string, en: string, role?: TextRole])[];
  /** The project's term base. */
  readonly terms?: readonly Term[];
}

/** Korean, English, and what else the case needs. */
export type Case = readonly [ko: string, en: string, options?: CaseOptions];

/** Cases of one check by the reason why it is silent or speaks. */
export interface Cases {
  readonly quiet: Readonly<Record<string, Case>>;
  readonly loud: Readonly<Record<string, Case>>;
}

const lexicon = readLexicon();

/** The fewest cases of either sort a check must have. */
const fewestCases = 3;

/** Tests one check on a table of cases; ⟦ ⟧ marks where its finding must land, on one side or both. */
export function testCheck(check: Check, { quiet, loud }: Cases): void {
  describe(check.id, () => {
    it('has enough quiet and loud cases', () => {
      expect(Object.keys(quiet).length).toBeGreaterThanOrEqual(fewestCases);
      expect(Object.keys(loud).length).toBeGreaterThanOrEqual(fewestCases);
    });
    for (const [reason, sample] of Object.entries(quiet)) {
      it(`is quiet: ${reason}`, () => expectQuiet(check, sample));
    }
    for (const [reason, sample] of Object.entries(loud)) {
      it(`speaks: ${reason}`, () => expectLoud(check, sample));
    }
  });
}

/** Fails when the check marks anything in the case. */
export function expectQuiet(check: Check, sample: Case): void {
  const { pair, context } = readCase(sample);
  expect(runChecksOnPair(pair, context, [check]).map((finding) => describeFinding(finding, pair))).toEqual([]);
}

/** Fails when no finding of the check lands exactly on the marked places, or its suggestion gives other words. */
export function expectLoud(check: Check, sample: Case): void {
  const { pair, context, source, target, options } = readCase(sample);
  const findings = runChecksOnPair(pair, context, [check]);
  const hits = findings.filter(
    (finding) =>
      (source === null || isSame(finding.source, source)) && (target === null || isSame(finding.target, target)),
  );
  const seen = findings.map((finding) => describeFinding(finding, pair)).join('\n') || 'nothing';
  const hit = hits[0];
  if (hit === undefined) throw new Error(`No finding landed on the marked place. Found:\n${seen}`);
  expect(hit.check).toBe(check.id);
  expect(hit.message.ko).toMatch(/[가-힣]/u);
  expect(hit.message.en).toMatch(/[a-z]/u);
  if (options.severity !== undefined) expect(hit.severity).toBe(options.severity);
  if (options.fixed !== undefined) expect(applySuggestion(pair.target, hit)).toBe(options.fixed);
}

function applySuggestion(text: string, { target, suggestion }: Finding): string | null {
  if (target === null || suggestion === null) return null;
  return text.slice(0, target.start) + suggestion + text.slice(target.end);
}

function readCase([ko, en, options = {}]: Case) {
  const source = readMarked(ko);
  const target = readMarked(en);
  const pair: Pair = {
    segmentId: 's1',
    role: options.role ?? 'paragraph',
    source: source.text,
    target: target.text,
    links: options.links ? placeLinks(source.text, target.text, options.links) : wholeLink(source.text, target.text),
  };
  const before = (options.before ?? []).map(([source, target, role = 'paragraph'], index): Pair => {
    return { segmentId: `b${index}`, role, source, target, links: wholeLink(source, target) };
  });
  const next: Pair = { segmentId: 's2', role: 'paragraph', source: '', target: options.next ?? '', links: [] };
  const context: CheckContext = {
    published: options.published ?? null,
    pairs: [...before, pair, ...(options.next === undefined ? [] : [next])],
    lexicon,
    terms: options.terms ?? [],
  };
  return { pair, context, source: source.span, target: target.span, options };
}

function wholeLink(source: string, target: string): SentenceLink[] {
  const whole = (text: string) => (text === '' ? [] : [{ start: 0, end: text.length }]);
  return [{ source: whole(source), target: whole(target), score: 1 }];
}

function placeLinks(source: string, target: string, links: readonly (readonly [string, string])[]): SentenceLink[] {
  const place = (text: string, part: string) => {
    if (part === '') return [];
    const start = text.indexOf(part);
    if (start < 0) throw new Error(`a link names words the text does not have: ${part}`);
    return [{ start, end: start + part.length }];
  };
  return links.map(([ko, en]) => ({ source: place(source, ko), target: place(target, en), score: 1 }));
}

function isSame(span: Finding['target'], wanted: NonNullable<Finding['target']>): boolean {
  return span !== null && span.start === wanted.start && span.end === wanted.end;
}

function describeFinding({ check, source, target, message, suggestion }: Finding, pair: Pair): string {
  const quote = (text: string, span: Finding['target']) =>
    span === null ? '—' : `⟦${text.slice(span.start, span.end)}⟧`;
  return `${check} ${quote(pair.source, source)} ${quote(pair.target, target)} → ${suggestion ?? '—'}: ${message.en}`;
}
