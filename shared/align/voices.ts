import type { Alternatives } from './find-alternatives.ts';
import { model } from './model.data.ts';
import type { SourceToken, TargetToken } from './token.ts';

/** The most sentences a bead has on one side. */
const mostSentences = 4;

/** What the tokens of one sentence say, for one to four sentences on the other side (index 0 to 3). */
export interface Voices {
  /** Log likelihood ratio when none of them finds anything. */
  readonly silent: Float64Array;
  /** What each token adds when it does find something. */
  readonly gains: readonly Float64Array[];
}

/** How a token speaks: how likely it shows when aligned, and how likely by chance. */
interface Voice {
  readonly whenAligned: number;
  readonly byChance: number;
}

/** Hears Korean sentences; tokens that could not show in this document whatever it says are silent. */
export function createSourceEar(
  alternatives: Alternatives,
  target: readonly (readonly TargetToken[])[],
): (tokens: readonly SourceToken[]) => Voices {
  const counts = countSentences(target.map((tokens) => tokens.map(({ key }) => key)));
  return (tokens) =>
    toVoices(
      tokens.map(({ type, kind, alternatives: known }) => {
        const ways = alternatives.get(type) ?? [];
        if (ways.length === 0 && (kind === 'date' || (kind === 'word' && known.length === 0))) return null;
        const count = ways.reduce((sum, keys) => sum + Math.min(...keys.map((key) => counts.get(key) ?? 0)), 0);
        const whenAligned = model.shows[known.length === 0 ? 'name' : kind];
        return { whenAligned, byChance: toChance(count, target.length) };
      }),
    );
}

/** Hears English sentences; tokens speak only where some Korean word of the document could have become them. */
export function createTargetEar(
  alternatives: Alternatives,
  source: readonly (readonly SourceToken[])[],
): (tokens: readonly TargetToken[]) => Voices {
  const counts = countSentences(
    source.map((tokens) => tokens.flatMap(({ type }) => (alternatives.get(type) ?? []).flat())),
  );
  return (tokens) => {
    const last = new Map(tokens.map(({ key }, index) => [key, index] as const));
    return toVoices(
      tokens.map(({ key }, index) => {
        const count = counts.get(key);
        const isNumber = key.startsWith('#');
        if (last.get(key) !== index || (count === undefined && !isNumber)) return null;
        const whenAligned = model.shows[isNumber ? 'number' : 'back'];
        return { whenAligned, byChance: toChance(count ?? 0, source.length) };
      }),
    );
  };
}

function countSentences(sentences: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const keys of sentences) for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** How often a word is met by chance: what this text shows, steadied by what words of news do in general. */
function toChance(count: number, sentences: number): number {
  const { sentences: weight, share } = model.background;
  return Math.min(0.8, (count + weight * share) / (sentences + weight));
}

function toVoices(voices: readonly (Voice | null)[]): Voices {
  const silent = new Float64Array(mostSentences);
  const gains = Array.from({ length: mostSentences }, () => new Float64Array(voices.length));
  voices.forEach((voice, index) => {
    if (!voice) return;
    for (let others = 1; others <= mostSentences; others += 1) {
      const chance = Math.min(0.9 * voice.whenAligned, 1 - (1 - voice.byChance) ** others);
      const unmatched = Math.log((1 - voice.whenAligned) / (1 - chance));
      silent[others - 1] = (silent[others - 1] ?? 0) + unmatched;
      const gain = gains[others - 1];
      if (gain) gain[index] = Math.log(voice.whenAligned / chance) - unmatched;
    }
  });
  return { silent, gains };
}
