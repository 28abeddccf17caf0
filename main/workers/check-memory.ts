import { linkSentences } from '../../shared/align/link-sentences.ts';
import type { CheckContext, Pair } from '../../shared/checks/check.ts';
import { type CheckRun, checkArticle } from '../../shared/checks/check-run.ts';
import { chooseChecks, noRules } from '../../shared/checks/choose-checks.ts';
import { checkAgain, recheckPair } from '../../shared/checks/recheck.ts';
import { listFindings } from '../../shared/checks/run-checks.ts';
import type { Lexicon } from '../../shared/lexicon/lexicon.ts';
import type { SentenceLink } from '../../shared/model/segment.ts';
import type { BrainTasks } from './brain-service.ts';

/** The articles whose last check is kept: those on desks, and a few one may come back to. */
const mostKept = 4;

type CheckAsk = BrainTasks['check']['ask'];
type RecheckAsk = BrainTasks['recheck']['ask'];

interface Kept {
  readonly version: number;
  readonly run: CheckRun;
  readonly dismissed: ReadonlySet<string>;
  /** What the project said about its checks then, by which its findings are graded. */
  readonly rules: string;
}

/** How a check tells how far it is and learns that nobody waits any more. */
interface Pulse {
  onProgress(done: number, total: number): void;
  isCancelled(): boolean;
}

/** Checks of articles, each building on the last one of the same article. */
export interface CheckMemory {
  check(ask: CheckAsk, lexicon: Lexicon, pulse: Pulse): BrainTasks['check']['answer'];
  recheck(ask: RecheckAsk): BrainTasks['recheck']['answer'];
}

/** A memory that keeps the last check of a few articles. */
export function createCheckMemory(): CheckMemory {
  const kept = new Map<string, Kept>();

  const keep = ({ keep: name, dismissed, rules }: CheckAsk, run: CheckRun): void => {
    if (!name) return;
    kept.delete(name.articleId);
    kept.set(name.articleId, { version: name.version, run, dismissed: new Set(dismissed), rules: nameRules(rules) });
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  };

  return {
    check: (ask, lexicon, pulse) => {
      const known = ask.keep ? kept.get(ask.keep.articleId) : undefined;
      const before = known?.run;
      const pairs = linkPairs(ask.pairs, before, lexicon, pulse);
      const context: CheckContext = { published: ask.published, pairs, terms: ask.taught?.terms ?? [], lexicon };
      const isSameRules = known?.rules === nameRules(ask.rules);
      const run =
        before && isSameRules
          ? checkAgain(before, context, pulse)
          : checkArticle(context, chooseChecks(ask.rules ?? noRules), pulse);
      if (!pulse.isCancelled()) keep(ask, run);
      return { findings: listFindings(run, new Set(ask.dismissed)), links: listLinks(pairs) };
    },
    recheck: ({ articleId, version, segmentId, text }) => {
      const known = kept.get(articleId);
      if (known?.version !== version) return { isKnown: false };
      const pair = known.run.context.pairs.find((one) => one.segmentId === segmentId);
      if (!pair) return { isKnown: true, segments: [], findings: [], links: [] };
      const links = linkSentences(pair.source, text, known.run.context.lexicon);
      const changed = recheckPair(known.run, { ...pair, target: text, links })?.changed ?? [];
      return {
        isKnown: true,
        segments: changed.map((row) => row.pair.segmentId),
        findings: listFindings({ rows: changed }, known.dismissed),
        links,
      };
    },
  };
}

function nameRules(rules: CheckAsk['rules'] = noRules): string {
  return JSON.stringify(rules);
}

/** The pairs with their sentences linked; one with the words it had before is the same object, so that all read of it is kept. */
function linkPairs(
  pairs: CheckAsk['pairs'],
  before: CheckRun | undefined,
  lexicon: Lexicon,
  { isCancelled }: Pulse,
): Pair[] {
  // Links made with another lexicon, before a term was added for instance, are made anew.
  const earlier = before?.context.lexicon === lexicon ? before.context.pairs : [];
  const known = new Map(earlier.map((pair) => [pair.segmentId, pair]));
  const linked: Pair[] = [];
  for (const pair of pairs) {
    if (isCancelled()) break;
    const same = known.get(pair.segmentId);
    const isSame = same?.source === pair.source && same.target === pair.target && same.role === pair.role;
    linked.push(isSame ? same : { ...pair, links: linkSentences(pair.source, pair.target, lexicon) });
  }
  return linked;
}

function listLinks(pairs: readonly Pair[]): Record<string, readonly SentenceLink[]> {
  const links: Record<string, readonly SentenceLink[]> = {};
  for (const pair of pairs) links[pair.segmentId] = pair.links;
  return links;
}
