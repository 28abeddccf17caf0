import { eventIterator, oc, type } from '@orpc/contract';
import { z } from 'zod';
import type { ArticleEvent } from '../model/event.ts';
import { exportFormats } from '../model/export-format.ts';
import type { Failure } from '../model/failure.ts';
import type { Category, Finding, Severity } from '../model/finding.ts';
import { roles } from '../model/person.ts';
import type { ArticleSummary, CheckRecord, CheckSetting, Draft, ProjectSettings } from '../model/project.ts';
import type { Result } from '../model/result.ts';
import type { SentenceLink } from '../model/segment.ts';
import type { Term } from '../model/term.ts';
import type { Words } from '../model/words.ts';
import { checkIdSchema, checkSettingSchema } from './check-setting-schema.ts';
import { commandSchema, documentSchema, pieceSchema } from './command-schema.ts';

const articleId = z.string().min(1).max(200);

/** The people of this machine, who is at the desk, and how the desk looks to them. */
export const profileSchema = z.object({
  people: z
    .array(z.object({ id: z.string().min(1).max(200), name: z.string().min(1).max(100), role: z.enum(roles) }))
    .min(1)
    .max(200),
  currentId: z.string().min(1).max(200),
  language: z.enum(['system', 'ko', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
});

/** The local profile. */
export type Profile = z.infer<typeof profileSchema>;

/** What runs the window. */
export interface AppInfo {
  readonly version: string;
  readonly host: 'electron' | 'web' | 'terminal';
  /** BCP 47 tag of the system, for example `ko-KR`. */
  readonly locale: string;
  /** Whether files are chosen and saved by the system's dialogs; otherwise they are uploaded and downloaded. */
  readonly hasDialogs: boolean;
}

/** The open project file. */
export interface ProjectInfo {
  readonly path: string;
  readonly name: string;
  readonly settings: ProjectSettings;
  readonly isReadOnly: boolean;
  /** Why it is read-only, or null. */
  readonly reason: Failure | null;
}

/** A decoded file or paste, ready for the intake. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  /** The text as it would be after repairing mojibake, or null where there is none; nothing is repaired unasked. */
  readonly repaired: string | null;
}

/** How far a check is, or what it found for which version of the article. */
export type CheckProgress =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | {
      readonly type: 'findings';
      readonly version: number;
      readonly findings: readonly Finding[];
      readonly links: Readonly<Record<string, readonly SentenceLink[]>>;
    }
  | { readonly type: 'failed'; readonly failure: Failure };

/** What the checks find while a row is typed. */
export interface Rechecked {
  /** The segments whose findings are now exactly those listed: the one asked about, and others it bears on. */
  readonly segments: readonly string[];
  /** Spans of the segment asked about are in the text that was sent. */
  readonly findings: readonly Finding[];
  /** Of the segment asked about. */
  readonly links: readonly SentenceLink[];
}

/** What became of an export. */
export type Exported =
  | { readonly kind: 'saved'; readonly path: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'download'; readonly name: string; readonly mime: string; readonly base64: string };

const englishList = z.array(z.string().max(10_000)).max(1_000);

/** A term as a window sends it; without an id it is a new one. */
export const termDraftSchema = z.object({
  id: z.string().min(1).max(200).nullable(),
  source: z.string().max(10_000),
  wanted: englishList,
  forbidden: englishList,
  note: z.string().max(100_000),
});

/** What bringing in a table did to the term base. */
export interface BroughtTerms {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

/** One check as it stands in the open project. */
export interface CheckStanding extends CheckRecord {
  readonly id: string;
  readonly name: Words;
  /** What it looks for, in one sentence; null for a check nobody has described yet. */
  readonly aim: Words | null;
  readonly category: Category;
  /** The severity it comes with. */
  readonly severity: Severity;
  readonly setting: CheckSetting;
  /** The share of the decided findings that people took up, 0 to 1, or null while nothing is decided. */
  readonly precision: number | null;
  /** Whether what it finds is folded away. */
  readonly isFolded: boolean;
}

/** Every request that may cross from a window to its host. Failures a person can mend are values, never throws. */
export const contract = {
  app: { info: oc.output(type<AppInfo>()) },
  profile: {
    read: oc.output(profileSchema),
    save: oc.input(profileSchema).output(profileSchema),
  },
  project: {
    read: oc.output(type<ProjectInfo>()),
    configure: oc.input(z.object({ needsTwoPeople: z.boolean() })).output(type<Result<ProjectInfo, Failure>>()),
    /** Opens or makes another project; without a path the host asks with its dialog, `null` when that is cancelled. */
    open: oc
      .input(z.object({ path: z.string().max(4096).nullable(), create: z.boolean() }))
      .output(type<Result<ProjectInfo | null, Failure>>()),
  },
  library: {
    list: oc.output(type<readonly ArticleSummary[]>()),
    /** The list now and again after every change. */
    watch: oc.output(eventIterator(type<readonly ArticleSummary[]>())),
    /** Puts the sample article in, by the same road as a pasted page. */
    addSample: oc.output(type<Result<{ readonly articleId: string }, Failure>>()),
  },
  intake: {
    /** Bytes of a file as text. */
    decode: oc
      .input(z.object({ name: z.string().max(1000), base64: z.string().max(70_000_000) }))
      .output(type<Result<DecodedText, Failure>>()),
    /** Text that was read garbled, as it was meant, or null. */
    repair: oc.input(z.object({ text: z.string().max(60_000_000) })).output(z.string().nullable()),
  },
  article: {
    /** Aligns what the intake read and records the article. */
    create: oc
      .input(z.object({ documents: z.array(documentSchema).min(1).max(2), pieces: z.array(pieceSchema).max(100_000) }))
      .output(type<Result<{ readonly articleId: string }, Failure>>()),
    read: oc
      .input(z.object({ articleId }))
      .output(type<Result<{ readonly events: readonly ArticleEvent[]; readonly drafts: readonly Draft[] }, Failure>>()),
    /** Events after a version, as they are committed, by whichever window. */
    watch: oc
      .input(z.object({ articleId, after: z.int().min(0) }))
      .output(eventIterator(type<readonly ArticleEvent[]>())),
    /** Asks for a change; the answer holds the events as committed. */
    command: oc
      .input(z.object({ articleId, basedOnVersion: z.int().min(0), command: commandSchema }))
      .output(type<Result<readonly ArticleEvent[], Failure>>()),
    /** Aligns again what no person has worked on. */
    realign: oc
      .input(z.object({ articleId, basedOnVersion: z.int().min(0) }))
      .output(type<Result<readonly ArticleEvent[], Failure>>()),
  },
  draft: {
    save: oc
      .input(
        z.object({
          articleId,
          segmentId: z.string().min(1).max(200),
          basedOnVersion: z.int().min(0),
          text: z.string().max(10_000_000),
        }),
      )
      .output(type<Result<null, Failure>>()),
    discard: oc
      .input(z.object({ articleId, segmentId: z.string().min(1).max(200) }))
      .output(type<Result<null, Failure>>()),
  },
  review: {
    /** Checks the article as committed now; progress first, then the findings. Ending the stream cancels. */
    check: oc.input(z.object({ articleId })).output(eventIterator(type<CheckProgress>())),
    /** Checks one row again with English being typed, at the version of the article the window shows. */
    recheck: oc
      .input(
        z.object({
          articleId,
          version: z.int().min(0),
          segmentId: z.string().min(1).max(200),
          text: z.string().max(10_000_000),
        }),
      )
      .output(type<Result<Rechecked, Failure>>()),
  },
  checks: {
    list: oc.output(type<readonly CheckStanding[]>()),
    /** The checks now, and again when the project treats one otherwise or people decided about what one found. */
    watch: oc.output(eventIterator(type<readonly CheckStanding[]>())),
    /** Sets how the project treats one check; an empty setting lets it be as it comes. */
    configure: oc
      .input(z.object({ check: checkIdSchema, setting: checkSettingSchema }))
      .output(type<Result<null, Failure>>()),
  },
  terms: {
    list: oc.output(type<readonly Term[]>()),
    /** The term base now and again after every change. */
    watch: oc.output(eventIterator(type<readonly Term[]>())),
    /** Adds a term or replaces the one with its id; the answer is the term as it is kept. */
    save: oc.input(termDraftSchema).output(type<Result<Term, Failure>>()),
    remove: oc.input(z.object({ id: z.string().min(1).max(500) })).output(type<Result<null, Failure>>()),
    /** Takes in a file with a table (CSV or TSV), all of it or nothing; a term with the same Korean is replaced. */
    bringIn: oc
      .input(z.object({ name: z.string().max(1000), base64: z.string().max(30_000_000) }))
      .output(type<Result<BroughtTerms, Failure>>()),
    /** Writes the term base as a table. */
    takeOut: oc.output(type<Result<Exported, Failure>>()),
  },
  export: {
    write: oc
      .input(z.object({ articleId, format: z.enum(exportFormats), language: z.enum(['ko', 'en']) }))
      .output(type<Result<Exported, Failure>>()),
  },
};
