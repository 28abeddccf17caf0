import {
  type EnglishName,
  type NameForms,
  preparedNameLikeness,
  readEnglishName,
  readNameForms,
} from '../text/name-likeness.ts';
import { model } from './model.data.ts';
import type { SourceToken, TargetToken } from './token.ts';

/** For every type of source token, the ways to show it that occur in this document; each way is the keys it needs. */
export type Alternatives = ReadonlyMap<string, readonly (readonly string[])[]>;

interface KnownName {
  readonly key: string;
  readonly name: EnglishName;
}

/** Finds what each Korean token can look for in this document; unknown words are tried as names. */
export function findAlternatives(
  source: readonly (readonly SourceToken[])[],
  target: readonly (readonly TargetToken[])[],
): Alternatives {
  const vocabulary = readKeys(target, () => true);
  const names = findNames(target);
  const found = new Map<string, readonly (readonly string[])[]>();
  for (const token of readTypes(source).values()) {
    const isUnknown = token.kind === 'word' && token.alternatives.length === 0;
    const ways = isUnknown ? findNameWays(token.type, names) : token.alternatives;
    const usable = ways.filter((keys) => keys.every((key) => vocabulary.has(key)));
    found.set(token.type, usable);
  }
  return found;
}

/** One token of each type. */
function readTypes(source: readonly (readonly SourceToken[])[]): Map<string, SourceToken> {
  const types = new Map<string, SourceToken>();
  for (const tokens of source) for (const token of tokens) if (!types.has(token.type)) types.set(token.type, token);
  return types;
}

function readKeys(
  target: readonly (readonly TargetToken[])[],
  isWanted: (token: TargetToken) => boolean,
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const tokens of target) for (const token of tokens) if (isWanted(token)) keys.add(token.key);
  return keys;
}

/** The capitalised words of the English by spelling and by sound, so that each Korean word is compared with few. */
interface NameIndex {
  find(forms: NameForms): ReadonlySet<KnownName>;
}

function findNames(target: readonly (readonly TargetToken[])[]): NameIndex {
  const keys = readKeys(target, ({ isName }) => isName);
  const shelves = new Map<string, KnownName[]>();
  for (const key of keys) {
    const known = { key, name: readEnglishName(key) };
    const { letters, folded, skeleton } = known.name;
    for (const label of new Set([letters, folded, toSign(skeleton)]))
      shelves.set(label, [...(shelves.get(label) ?? []), known]);
  }
  return {
    find: ({ spellings, folded, skeletons }) => {
      const labels = new Set([...spellings.keys(), ...folded.keys(), ...skeletons.map(toSign)]);
      return new Set([...labels].flatMap((label) => shelves.get(label) ?? []));
    },
  };
}

/** Sounds that one language writes for the other's: the first two consonants of a name in four classes. */
const classes: Readonly<Record<string, string>> = { P: '2', L: '3', R: '3', N: '3', G: '3', M: '4' };

function toSign(skeleton: string): string {
  const consonants = skeleton.replace(/[^A-Z]/gu, '').slice(0, 2);
  return `sign ${[...consonants].map((sound) => classes[sound] ?? '1').join('')}`;
}

function findNameWays(word: string, names: NameIndex): string[][] {
  if (word.length < 2) return [];
  const forms = readNameForms(word);
  return [...names.find(forms)]
    .filter(({ name }) => preparedNameLikeness(forms, name) >= model.nameLikeness)
    .map(({ key }) => [key]);
}
