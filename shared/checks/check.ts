import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Category, Severity } from '../model/finding.ts';
import type { TextRole } from '../model/piece.ts';
import type { SentenceLink } from '../model/segment.ts';
import type { Span } from '../model/span.ts';
import type { Term } from '../model/term.ts';
import type { Words } from '../model/words.ts';

/** One aligned row as a check sees it. */
export interface Pair {
  readonly segmentId: string;
  readonly role: TextRole;
  /** The Korean; may be empty. */
  readonly source: string;
  /** The English as it stands now; may be empty. */
  readonly target: string;
  /** Which sentences go with which; spans are in `source` and `target`. */
  readonly links: readonly SentenceLink[];
}

/** What a check may know beyond the pair it looks at. */
export interface CheckContext {
  /** The day the article appeared, where the page says so. */
  readonly published: { readonly year: number; readonly month: number; readonly day: number } | null;
  /** All pairs of the article, in order, this one among them. */
  readonly pairs: readonly Pair[];
  /** What Korean words may be in English; checks that need it are silent without. */
  readonly lexicon?: Lexicon;
  /** The project's term base; none when left out. */
  readonly terms?: readonly Term[];
}

/** What a check yields: places and reasons; the runner adds id, severity and key. */
export interface Mark {
  readonly source?: Span;
  readonly target?: Span;
  /** Why, in one sentence a translator understands. */
  readonly reason: Words;
  readonly expected?: readonly string[];
  /** Replacement for the target span when it may be applied unseen. */
  readonly suggestion?: string;
  /** Where this one case is graver or milder than the check's own severity. */
  readonly severity?: Severity;
}

/** How many pairs away a check of scope `nearby` may look. */
export const nearbyPairs = 40;

/** One rule that looks for one kind of fault: metadata first, one question, yields marks. */
export interface Check {
  readonly id: string;
  /** The name people see. */
  readonly name: Words;
  readonly category: Category;
  readonly severity: Severity;
  /**
   * Whether what it finds in one pair may change with the English of another, so that it is asked again when one is typed
   * over: `article` with that of any pair, `nearby` with that of pairs at most `nearbyPairs` before or after. Left out where
   * the pair itself and the Korean of the article decide.
   */
  readonly scope?: 'article' | 'nearby';
  /** Set by a project's rules, never by a check: what it finds is folded away and takes no other finding's place. */
  readonly isFolded?: true;
  find(pair: Pair, context: CheckContext): Iterable<Mark>;
}
