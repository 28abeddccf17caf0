import { readCompound } from '../../shared/lexicon/create-lexicon.ts';
import { lexiconFiles } from '../../shared/lexicon/data/lexicon-files.ts';
import { readLexicon } from '../../shared/lexicon/read-lexicon.ts';
import { isFunctionWord } from '../../shared/text/is-function-word.ts';
import { preparedNameLikeness, readEnglishName, readNameForms } from '../../shared/text/name-likeness.ts';
import { readEnglishWords } from '../../shared/text/read-english-words.ts';
import { type KoreanWord, readKoreanWords } from '../../shared/text/read-korean-words.ts';
import { stripParticles } from '../../shared/text/strip-particles.ts';

/** How the lexicon knows a content word: by an entry, by entries for all its parts, or not at all. */
export type Knowledge = 'entry' | 'parts' | 'unknown';

/** A content word of a text: neither a function word nor part of a number. */
export interface ContentWord {
  readonly text: string;
  readonly knowledge: Knowledge;
  /** A proper name: its entries are all names, or it has none and sounds like a capitalised word of the English. */
  readonly isName: boolean;
}

const lexicon = readLexicon();
const leastLikeness = 0.6;
const commonHeads = new Set(
  lexiconFiles.flatMap((file) => file.filter((line) => !line.includes('|name|'))).map((line) => line.split('|')[0]),
);

/** What is capitalised and nowhere in lower case, alone and with the word after it: Virginia, West Virginia. */
function readEnglishNames(english: string): string[] {
  const words = readEnglishWords(english);
  const small = new Set(words.map((word) => word.text).filter((text) => /^\p{Ll}/u.test(text)));
  const isName = (text: string) => /^\p{Lu}/u.test(text) && !small.has(text.toLowerCase());
  return words.flatMap(({ text, span }, at) => {
    if (!isName(text)) return [];
    const next = words[at + 1];
    const joins = next && isName(next.text) && next.span.start - span.end === 1;
    return joins ? [text, `${text} ${next.text}`] : [text];
  });
}

/** The first stem that is grammar or has an entry says what the word is; the word itself comes first. */
function readKnown(stems: readonly string[]): { stem: string; isContent: boolean } | null {
  for (const stem of stems) {
    if (isFunctionWord(stem)) return { stem, isContent: false };
    if (lexicon.renderings(stem).length > 0) return { stem, isContent: true };
  }
  return null;
}

/** The word, or what is left without particles, is made of entries to the last syllable. */
function isMadeOfParts(nouns: readonly string[]): boolean {
  return nouns.some((noun) => readCompound(noun, lexicon).join('').length === noun.length);
}

function readContentWord({ text, stems }: KoreanWord, names: ReadonlyMap<string, ReturnType<typeof readEnglishName>>) {
  const known = readKnown(stems);
  if (known) {
    return known.isContent ? { text, knowledge: 'entry' as const, isName: !commonHeads.has(known.stem) } : null;
  }
  const nouns = [text, ...stripParticles(text)].filter((noun) => noun.length > 1);
  if (isMadeOfParts(nouns)) return { text, knowledge: 'parts' as const, isName: false };
  const isName = nouns.some((noun) => {
    const forms = readNameForms(noun);
    return [...names.values()].some((name) => preparedNameLikeness(forms, name) >= leastLikeness);
  });
  return { text, knowledge: 'unknown' as const, isName };
}

/** The content words of a Korean text, told from names by the English that stands beside it. */
export function readContentWords(korean: string, english: string): ContentWord[] {
  const latin = (korean.match(/\p{Script=Latin}[\p{Script=Latin} ]*/gu) ?? []).join('. ');
  const names = new Map(readEnglishNames(`${english}\n${latin}`).map((name) => [name, readEnglishName(name)]));
  return readKoreanWords(korean)
    .filter((word) => !/[·ㆍ・‧･]/u.test(word.text) && /[가-힣]/u.test(word.text))
    .flatMap((word) => readContentWord(word, names) ?? []);
}
