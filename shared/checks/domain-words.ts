import adjectives from '../lexicon/data/adjectives.json' with { type: 'json' };
import adverbs from '../lexicon/data/adverbs.json' with { type: 'json' };
import generalNouns from '../lexicon/data/general-nouns.json' with { type: 'json' };
import { lexiconFiles } from '../lexicon/data/lexicon-files.ts';
import militaryDiplomacy from '../lexicon/data/military-diplomacy.json' with { type: 'json' };
import verbs from '../lexicon/data/verbs.json' with { type: 'json' };
import type { Lexicon } from '../lexicon/lexicon.ts';
import { readLemma } from '../text/english-lemma.ts';

/** Which words are so much of a trade that a translator hardly ever leaves them out. */
export interface DomainWords {
  /** Korean nouns of a trade (정수장, water plant; 이장, village head) that no file of everyday words has too. */
  readonly nouns: ReadonlySet<string>;
  /** Dictionary forms of English words that render some Korean noun by themselves. */
  readonly english: ReadonlySet<string>;
}

const known = new WeakMap<Lexicon, DomainWords>();
/** Words of everyday life, and of war and summits, are paraphrased freely. */
const everyday = [adjectives, adverbs, generalNouns, militaryDiplomacy, verbs];

/** The words of the lexicon's trades, read once for a lexicon. */
export function readDomainWords(lexicon: Lexicon): DomainWords {
  const words = known.get(lexicon) ?? collect();
  known.set(lexicon, words);
  return words;
}

function collect(): DomainWords {
  const free = new Set(everyday.flat().map(readHead));
  const nouns = new Set<string>();
  const english = new Set<string>();
  for (const line of lexiconFiles.flat()) {
    const [head = '', part, renderings = ''] = line.split('|');
    if (part === 'n' && head.length > 1 && !free.has(head)) nouns.add(head);
    if (part !== 'n') free.add(head);
    if (part === 'n')
      for (const word of renderings.split('; ')) if (/^[a-z]{3,}$/u.test(word)) english.add(readLemma(word));
  }
  for (const head of nouns) if (free.has(head)) nouns.delete(head);
  return { nouns, english };
}

function readHead(line: string): string {
  return line.slice(0, line.indexOf('|'));
}
