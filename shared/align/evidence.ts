import { type EnglishName, preparedNameLikeness, readEnglishName, readNameForms } from '../text/name-likeness.ts';
import { model } from './model.data.ts';
import type { SourceToken, TargetToken } from './token.ts';

/** Which tokens of a Korean sentence find something in an English one, and the other way round. */
interface PairMatch {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** How a token speaks: how likely it shows when aligned, and how likely by chance. */
interface Voice {
  readonly whenAligned: number;
  readonly byChance: number;
}

/** What the words, numbers and names of two lists of sentences say about which belong together. */
export interface Evidence {
  /** Log likelihood ratio, in nats, that sentences `[s, s + sources)` and `[t, t + targets)` translate each other. */
  weigh(s: number, sources: number, t: number, targets: number): number;
}

/** Prepares the evidence of a document; the likelihoods of chance come from the document itself. */
export function createEvidence(
  source: readonly (readonly SourceToken[])[],
  target: readonly (readonly TargetToken[])[],
): Evidence {
  const vocabulary = countSentences(target);
  const alternatives = findAlternatives(source, vocabulary, findNames(target));
  const keySets = target.map((tokens) => new Map(tokens.map(({ key }, index) => [key, index] as const)));
  const sourceVoices = hearSource(source, alternatives, vocabulary, target.length);
  const targetVoices = hearTarget(source, target, alternatives);
  const matches = new Map<number, PairMatch>();

  const match = (s: number, t: number): PairMatch => {
    const at = s * target.length + t;
    const known = matches.get(at);
    if (known) return known;
    const found = matchPair(source[s] ?? [], alternatives, keySets[t] ?? new Map());
    matches.set(at, found);
    return found;
  };

  return {
    weigh: (s, sources, t, targets) => {
      let total = 0;
      for (let i = s; i < s + sources; i += 1) {
        const matched = new Set<number>();
        for (let j = t; j < t + targets; j += 1) for (const index of match(i, j).source) matched.add(index);
        total += sumVoices(sourceVoices[i] ?? [], matched, targets);
      }
      for (let j = t; j < t + targets; j += 1) {
        const matched = new Set<number>();
        for (let i = s; i < s + sources; i += 1) for (const index of match(i, j).target) matched.add(index);
        total += sumVoices(targetVoices[j] ?? [], matched, sources);
      }
      return total / 2;
    },
  };
}

function sumVoices(voices: readonly (Voice | null)[], matched: ReadonlySet<number>, others: number): number {
  let total = 0;
  voices.forEach((voice, index) => {
    if (!voice) return;
    const chance = Math.min(0.9 * voice.whenAligned, 1 - (1 - voice.byChance) ** others);
    total += matched.has(index)
      ? Math.log(voice.whenAligned / chance)
      : Math.log((1 - voice.whenAligned) / (1 - chance));
  });
  return total;
}

function countSentences(target: readonly (readonly TargetToken[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const tokens of target)
    for (const key of new Set(tokens.map((token) => token.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

interface KnownName {
  readonly key: string;
  readonly name: EnglishName;
}

function findNames(target: readonly (readonly TargetToken[])[]): KnownName[] {
  const keys = new Set(target.flatMap((tokens) => tokens.filter(({ isName }) => isName).map(({ key }) => key)));
  return [...keys].map((key) => ({ key, name: readEnglishName(key) }));
}

type Alternatives = ReadonlyMap<string, readonly (readonly string[])[]>;

/** For every type of source token, the ways to show it that occur in this document; unknown words are tried as names. */
function findAlternatives(
  source: readonly (readonly SourceToken[])[],
  vocabulary: ReadonlyMap<string, number>,
  names: readonly KnownName[],
): Alternatives {
  const found = new Map<string, readonly (readonly string[])[]>();
  for (const token of source.flat()) {
    if (found.has(token.type)) continue;
    const isUnknown = token.kind === 'word' && token.alternatives.length === 0;
    const ways = isUnknown ? findNameWays(token.type, names) : token.alternatives;
    found.set(
      token.type,
      ways.filter((keys) => keys.every((key) => vocabulary.has(key))),
    );
  }
  return found;
}

function findNameWays(word: string, names: readonly KnownName[]): string[][] {
  if (word.length < 2) return [];
  const forms = readNameForms(word);
  return names.filter(({ name }) => preparedNameLikeness(forms, name) >= model.nameLikeness).map(({ key }) => [key]);
}

function matchPair(
  tokens: readonly SourceToken[],
  alternatives: Alternatives,
  keys: ReadonlyMap<string, number>,
): PairMatch {
  const source: number[] = [];
  const target: number[] = [];
  tokens.forEach(({ type }, index) => {
    const way = alternatives.get(type)?.find((words) => words.every((word) => keys.has(word)));
    if (!way) return;
    source.push(index);
    for (const word of way) target.push(keys.get(word) ?? 0);
  });
  return { source, target };
}

function hearSource(
  source: readonly (readonly SourceToken[])[],
  alternatives: Alternatives,
  vocabulary: ReadonlyMap<string, number>,
  sentences: number,
): (Voice | null)[][] {
  return source.map((tokens) =>
    tokens.map(({ type, kind, alternatives: known }) => {
      const ways = alternatives.get(type) ?? [];
      if (ways.length === 0 && (kind === 'date' || (kind === 'word' && known.length === 0))) return null;
      const count = ways.reduce((sum, keys) => sum + Math.min(...keys.map((key) => vocabulary.get(key) ?? 0)), 0);
      return { whenAligned: model.shows[known.length === 0 ? 'name' : kind], byChance: toChance(count, sentences) };
    }),
  );
}

/** English tokens speak only where some Korean word of the document could have become them. */
function hearTarget(
  source: readonly (readonly SourceToken[])[],
  target: readonly (readonly TargetToken[])[],
  alternatives: Alternatives,
): (Voice | null)[][] {
  const counts = new Map<string, number>();
  for (const tokens of source) {
    const keys = new Set(tokens.flatMap(({ type }) => (alternatives.get(type) ?? []).flat()));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return target.map((tokens) => {
    const seen = new Set<string>();
    return tokens.map(({ key }) => {
      const count = counts.get(key);
      const isFirst = !seen.has(key);
      seen.add(key);
      const isNumber = key.startsWith('#');
      if (!isFirst || (count === undefined && !isNumber)) return null;
      return { whenAligned: model.shows[isNumber ? 'number' : 'back'], byChance: toChance(count ?? 0, source.length) };
    });
  });
}

function toChance(count: number, sentences: number): number {
  return Math.min(0.8, (count + 0.3) / (sentences + 1));
}
