import { useCallback, useMemo, useRef, useState } from 'react';
import type { CheckStanding, Profile } from '../../shared/contract/contract.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Person } from '../../shared/model/person.ts';
import type { Draft } from '../../shared/model/project.ts';
import type { ArticleSession, ArticleView } from '../bridge/article-session.ts';
import { type Cursor, type CursorMove, moveCursor, noCursor, settleCursor } from './cursor.ts';
import { type DeskMode, isBusy, reading } from './desk-mode.ts';
import { type FoldedCheck, readFolded } from './read-folded.ts';
import { readOpenFindings } from './read-open-findings.ts';
import { noFilter, type RowFilter } from './row-filter.ts';
import { type RowMark, readRowMarks, toCursorRow } from './row-marks.ts';
import { readSheetLines, type SheetContent, type SheetRow } from './sheet-lines.ts';
import { useArticle } from './use-article.ts';
import { useMoveFocus } from './use-move-focus.ts';

/** In which rows corrections stand as insertions and deletions. */
export const compareModes = ['changed', 'all', 'none'] as const;

/** One of the ways of comparing with the machine's English. */
export type CompareMode = (typeof compareModes)[number];

/** An outcome told to the person. */
export interface Saying {
  readonly text: string;
  /** Grows, so that the same words twice are told twice. */
  readonly count: number;
}

/** Everything the desk shows, and the plain ways of changing what is shown; the article itself changes by verbs alone. */
export interface Desk {
  readonly session: ArticleSession;
  readonly person: Person;
  readonly view: ArticleView;
  /** The findings that are shown: all but those of folded checks, or these too where the person asked for them. */
  readonly findings: readonly Finding[];
  readonly folded: readonly FoldedCheck[];
  readonly isUnfolded: boolean;
  setUnfolded(isUnfolded: boolean): void;
  /** How the checks stand in the project; null until the host has said. */
  readonly standings: readonly CheckStanding[] | null;
  readonly sheet: SheetContent;
  readonly cursor: Cursor;
  readonly row: SheetRow | null;
  readonly marks: readonly RowMark[];
  readonly mark: RowMark | null;
  readonly mode: DeskMode;
  readonly filter: RowFilter;
  readonly isFiltering: boolean;
  readonly compare: CompareMode;
  readonly openNoise: ReadonlySet<string>;
  readonly saying: Saying;
  move(move: CursorMove): boolean;
  /** Goes to the row after one that is done, unless the person has gone elsewhere or begun something meanwhile. */
  moveOn(segmentId: string): void;
  /** Selects a mark and leaves alone what is begun meanwhile. */
  point(segmentId: string, markId: string): void;
  setMode(mode: DeskMode): void;
  /** Puts one thing begun in place of another, unless something else has been begun since. */
  replaceMode(from: DeskMode, to: DeskMode): void;
  setFilter(filter: RowFilter): void;
  setFiltering(isFiltering: boolean): void;
  setCompare(compare: CompareMode): void;
  setOpenNoise(keys: ReadonlySet<string>): void;
  say(text: string): void;
  /** What was typed into a form that was left, by the form's name. */
  readonly formTexts: Map<string, string>;
  /** English that was being typed and not recorded: what the session offers and what was left in this window. */
  readonly drafts: readonly Draft[];
  /** The row whose unfinished text is compared with its English, or null. */
  readonly comparedDraft: string | null;
  setComparedDraft(segmentId: string | null): void;
  /** Keeps English that was left in the editor, or with null forgets it. */
  keepDraft(segmentId: string, text: string | null): void;
}

/** The state of the desk over one session. */
export function useDesk(session: ArticleSession, profile: Profile, standings: Desk['standings']): Desk {
  const view = useArticle(session);
  const shown = useShownFindings(view, standings);
  const filtering = useFiltering();
  const { filter, isFiltering } = filtering;
  const [mode, setMode] = useState<DeskMode>(reading);
  const typing = mode.type === 'edit' ? mode.segmentId : null;
  const sheet = useMemo(
    () => readSheetLines(view.article.content, shown.findings, filter, typing),
    [view.article.content, shown.findings, filter, typing],
  );
  const position = usePosition(sheet);
  useMoveFocus(position.cursor, isFiltering);
  const look = useLook();
  const [saying, say] = useSaying();
  const [formTexts] = useState(() => new Map<string, string>());
  const drafts = useDrafts(session, view, readPerson(profile));
  const move = useCallback(
    (step: CursorMove) => {
      const isMoved = position.move(step);
      if (isMoved) setMode((now) => (isBusy(now) || now.type === 'span' ? reading : now));
      return isMoved;
    },
    [position.move],
  );
  const begun = useRef(mode);
  begun.current = mode;
  const moveOn = useCallback(
    (from: string) => {
      if (begun.current.type === 'read') position.move({ type: 'row', step: 1, from });
    },
    [position.move],
  );
  const point = (segmentId: string, markId: string) => position.move({ type: 'select', segmentId, markId });
  const replaceMode = (from: DeskMode, to: DeskMode) => setMode((now) => (now === from ? to : now));
  return {
    session,
    person: readPerson(profile),
    view,
    ...shown,
    standings,
    sheet,
    ...position,
    move,
    moveOn,
    point,
    mode,
    setMode,
    replaceMode,
    ...filtering,
    ...look,
    saying,
    say,
    formTexts,
    ...drafts,
  };
}

function useFiltering() {
  const [filter, setFilter] = useState(noFilter);
  const [isFiltering, setFiltering] = useState(false);
  return { filter, setFilter, isFiltering, setFiltering };
}

/** How the sheet is looked at: where corrections stand as such, and which folded lines are open. */
function useLook() {
  const [compare, setCompare] = useState<CompareMode>('changed');
  const [openNoise, setOpenNoise] = useState<ReadonlySet<string>>(new Set());
  return { compare, setCompare, openNoise, setOpenNoise };
}

/** What is shown of the findings, and what is folded away. */
function useShownFindings({ article: { content }, findings: all }: ArticleView, standings: Desk['standings']) {
  const [isUnfolded, setUnfolded] = useState(false);
  const findings = useMemo(() => (isUnfolded ? all : all.filter(({ isFolded }) => !isFolded)), [all, isUnfolded]);
  const folded = useMemo(() => readFolded(readOpenFindings(content, all), standings), [content, all, standings]);
  return { findings, folded, isUnfolded, setUnfolded };
}

/** Drafts the session found at opening together with those left since; the later of two for one row counts. */
function useDrafts(session: ArticleSession, view: ArticleView, person: Person) {
  const [left, setLeft] = useState<readonly Draft[]>([]);
  const [comparedDraft, setComparedDraft] = useState<string | null>(null);
  const drafts = [...left, ...view.drafts.filter(({ segmentId }) => !left.some((own) => own.segmentId === segmentId))];
  const keepDraft = (segmentId: string, text: string | null) => {
    const { id: articleId, version: basedOnVersion } = view.article;
    const draft = { articleId, segmentId, basedOnVersion, by: person.name, at: Date.now() };
    setLeft((known) => [
      ...known.filter((other) => other.segmentId !== segmentId),
      ...(text === null ? [] : [{ ...draft, text }]),
    ]);
    if (text === null) session.discardDraft(segmentId);
    else session.saveDraft(segmentId, text);
  };
  return { drafts, keepDraft, comparedDraft, setComparedDraft };
}

/** Where the person is, kept true over rows that change under it. */
function usePosition(sheet: SheetContent) {
  const rows = useMemo(() => sheet.rows.map(toCursorRow), [sheet.rows]);
  const [asked, setAsked] = useState(noCursor);
  const cursor = useMemo(() => settleCursor(asked, rows), [asked, rows]);
  const now = useRef({ cursor, rows });
  now.current = { cursor, rows };
  const move = useCallback((step: CursorMove) => {
    const next = moveCursor(now.current.cursor, step, now.current.rows);
    const isMoved = next.segmentId !== now.current.cursor.segmentId || next.markId !== now.current.cursor.markId;
    setAsked(next);
    return isMoved;
  }, []);
  const row = sheet.rows[cursor.rowIndex] ?? null;
  const marks = useMemo(() => (row ? readRowMarks(row) : []), [row]);
  const mark = marks.find(({ id }) => id === cursor.markId) ?? null;
  return { cursor, row, marks, mark, move };
}

function useSaying() {
  const [saying, setSaying] = useState<Saying>({ text: '', count: 0 });
  const say = useCallback((text: string) => {
    setSaying(({ count }) => ({ text, count: count + 1 }));
  }, []);
  return [saying, say] as const;
}

function readPerson({ people, currentId }: Profile): Person {
  const person = people.find(({ id }) => id === currentId) ?? people[0];
  if (!person) throw new Error('A profile has at least one person.');
  return person;
}
