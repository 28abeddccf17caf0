import type { Span } from '../model/span.ts';
import type { Check, Mark } from './check.ts';
import { type InvisibleGroup, invisibleGroups } from './invisible-characters.data.ts';

/** A run of one invisible character. */
interface Run extends Span {
  readonly code: number;
  readonly group: InvisibleGroup;
}

const toRange = (code: number): string => `\\u{${code.toString(16)}}`;
const invisible = new RegExp(
  `([${invisibleGroups.flatMap(({ ranges }) => ranges.map(([first, last]) => `${toRange(first)}-${toRange(last)}`)).join('')}])\\1{0,99}`,
  'gu',
);
const joiner = 0x200d;
const nonJoiner = 0x200c;
const longestWord = 40;
/** From here on one mark speaks of all of them. */
const many = 3;

/**
 * No character stands in the text that nobody can see.
 *
 * They come along when text is copied from pages and chats; they break searches and terms, and those that turn the direction
 * of writing can make a text say something else than it shows. Silent about joiners inside emoji and in scripts that need
 * them, fillers of old Hangul, flags, and no-break spaces.
 */
export const invisibleCharacters: Check = {
  id: 'invisible-characters',
  name: { ko: '보이지 않는 문자', en: 'Invisible characters' },
  category: 'linguistic/punctuation',
  severity: 'minor',
  *find({ source, target }) {
    for (const runs of groupRuns(readRuns(target))) yield describeTarget(target, runs);
    for (const runs of groupRuns(readRuns(source))) yield describeSource(source, runs);
  },
};

function readRuns(text: string): Run[] {
  return [...text.matchAll(invisible)].flatMap(({ 0: run, index }) => {
    const code = run.codePointAt(0) ?? 0;
    const group = invisibleGroups.find(({ ranges }) => ranges.some(([first, last]) => code >= first && code <= last));
    const span = { start: index, end: index + run.length };
    return group && !isAtHome(text, span, code) ? [{ ...span, code, group }] : [];
  });
}

/** Whether the character does its work here: joins an emoji or letters of a joining script, fills old Hangul, ends a flag. */
function isAtHome(text: string, { start, end }: Span, code: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 2);
  if (code === joiner && /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u.test(before))
    return /^[\p{Extended_Pictographic}♂♀]/u.test(after);
  if (code === joiner || code === nonJoiner)
    return /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}]$/u.test(before);
  if (code === 0x115f || code === 0x1160) return /[\u1100-\u11ff]$/u.test(before) || /^[\u1100-\u11ff]/u.test(after);
  if (code >= 0xe0000) return /(?:\u{1f3f4}|[\u{e0000}-\u{e007f}])$/u.test(text.slice(Math.max(0, start - 2), start));
  return false;
}

/** Runs of one character together when there are many of them, else each for itself. */
function groupRuns(runs: readonly Run[]): Run[][] {
  const byCode = new Map<number, Run[]>();
  for (const run of runs) byCode.set(run.code, [...(byCode.get(run.code) ?? []), run]);
  return [...byCode.values()].flatMap((same) => (same.length >= many ? [same] : same.map((run) => [run])));
}

function describeTarget(target: string, runs: readonly Run[]): Mark {
  const span = widen(target, runs);
  const shown = target.slice(span.start, span.end);
  const suggestion = runs.reduceRight(
    (text, { start, end }) => text.slice(0, start - span.start) + text.slice(end - span.start),
    shown,
  );
  return { target: span, ...describeRuns(runs), suggestion };
}

function describeSource(source: string, runs: readonly Run[]): Mark {
  return { source: widen(source, runs.slice(0, 1)), ...describeRuns(runs) };
}

function describeRuns(runs: readonly Run[]): Pick<Mark, 'reason' | 'severity'> {
  const [first] = runs;
  const code = `U+${(first?.code ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const name = first?.group.name ?? { ko: '', en: '' };
  const times = runs.length > 1 ? { ko: ` ${runs.length}군데`, en: ` in ${runs.length} places` } : { ko: '', en: '' };
  return {
    reason: {
      ko: `눈에 보이지 않는 문자(${code}, ${name.ko})가${times.ko} 들어 있습니다.`,
      en: `The text hides ${name.en} (${code})${times.en}.`,
    },
    ...(first ? { severity: first.group.severity } : {}),
  };
}

/** From the word around the first to the word around the last, so that there is something to see and to press. */
function widen(text: string, runs: readonly Run[]): Span {
  const start = runs[0]?.start ?? 0;
  const end = runs.at(-1)?.end ?? start;
  const before = /\S{0,40}$/u.exec(text.slice(Math.max(0, start - longestWord), start))?.[0] ?? '';
  const after = /^\S{0,40}/u.exec(text.slice(end, end + longestWord))?.[0] ?? '';
  return { start: start - before.length, end: end + after.length };
}
