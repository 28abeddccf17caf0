import { type FoundTerm, findTerms } from '../lexicon/find-terms.ts';
import { hasOverlap, type Span } from '../model/span.ts';
import type { Term } from '../model/term.ts';
import { findWording, isWord, readPhrase, readWording, type WordingToken } from '../text/find-wording.ts';
import type { Check, CheckContext, Mark, Pair } from './check.ts';
import { fitWording } from './fit-wording.ts';
import { findMissingPlace, readLinkedSentences } from './linked-place.ts';
import { isSaidByOthers } from './said-by-others.ts';

/** Wrong English looked at for one term in one row; more of it is one fault, not many. */
const mostPerTerm = 20;
/** Mentions of terms looked at in one row; longer rows are no rows. */
const mostMentions = 500;

/**
 * Every term of the project's own base is rendered as the base says.
 *
 * A newsroom settles how its mayor’s projects and its bodies are called, and no machine knows. English the base forbids is
 * marked wherever the term’s own sentence has it, unless another Korean word of that sentence accounts for it. Wanted
 * English is asked for once a row: later mentions may be pronouns. Silent about wanted English in headlines, which shorten,
 * and where the sentence has no English at all; silent where the term is part of another word (see `findTerms`).
 */
export const termBase: Check = {
  id: 'term-base',
  name: { ko: '용어집과 다른 말', en: 'Against the term base' },
  category: 'terminology/wrong',
  severity: 'major',
  *find(pair, context) {
    const { terms = [], lexicon } = context;
    if (terms.length === 0 || pair.source === '' || pair.target.trim() === '') return;
    const mentions = findTerms(pair.source, terms, lexicon).slice(0, mostMentions);
    if (mentions.length === 0) return;
    const row: Row = { pair, context, mentions, tokens: readWording(pair.target) };
    const found = new Set(mentions.map(({ term }) => term));
    const taken = [...found].flatMap(({ wanted }) => findAny(row, wanted).map(({ span }) => span));
    for (const term of found) yield* judgeTerm(row, term, taken);
  },
};

/** A row with what was read of it. */
interface Row {
  readonly pair: Pair;
  readonly context: CheckContext;
  readonly mentions: readonly FoundTerm[];
  readonly tokens: readonly WordingToken[];
}

/** English of a list that stands in the row, with the wording of the list it is a form of. */
interface Rendering {
  readonly span: Span;
  readonly form: string;
}

function findAny({ pair, tokens }: Row, list: readonly string[]): Rendering[] {
  return readPhrases(list).flatMap(({ form, words }) =>
    findWording(pair.target, tokens, words).map((span) => ({ span, form })),
  );
}

interface Phrase {
  readonly form: string;
  readonly words: readonly WordingToken[];
}

const phrasesOf = new WeakMap<readonly string[], readonly Phrase[]>();

/** The words of every wording of a list; read once for each list. */
function readPhrases(list: readonly string[]): readonly Phrase[] {
  const known = phrasesOf.get(list) ?? list.map((form) => ({ form, words: readPhrase(form) }));
  phrasesOf.set(list, known);
  return known;
}

/** The marks of one term; `taken` is English that answers to some term already, and grows. */
function* judgeTerm(row: Row, term: Term, taken: Span[]): Iterable<Mark> {
  const own = row.mentions.filter((mention) => mention.term === term).map(({ span }) => span);
  const free = findAny(row, term.forbidden).filter(({ span }) => !taken.some((other) => hasOverlap(other, span)));
  const wrongs = free.slice(0, mostPerTerm).flatMap((wrong) => {
    const head = findMention(row, own, wrong);
    return head ? [{ wrong, head }] : [];
  });
  let isAnswered = false;
  for (const { wrong, head } of wrongs) {
    if (taken.some((span) => hasOverlap(span, wrong.span))) continue;
    taken.push(wrong.span);
    isAnswered = true;
    yield describeForbidden(row, term, head, wrong);
  }
  const [first] = own;
  if (first && !isAnswered && isAskedFor(row, term, first)) yield describeMissing(row, term, first, taken);
}

/** The mention whose sentence has the English, the nearest of several; none where other Korean accounts for the English. */
function findMention({ pair, context }: Row, own: readonly Span[], { span, form }: Rendering): Span | undefined {
  const near = own.filter((head) => readLinkedSentences(pair, head).some((sentence) => hasOverlap(sentence, span)));
  const place = (span.start / pair.target.length) * pair.source.length;
  const nearest = near.toSorted((a, b) => Math.abs(a.start - place) - Math.abs(b.start - place))[0];
  if (!nearest) return undefined;
  return isSaidByOthers(pair, own, nearest, form, context.lexicon) ? undefined : nearest;
}

function isAskedFor({ pair, ...row }: Row, { wanted }: Term, first: Span): boolean {
  if (pair.role === 'title' || pair.role === 'subtitle' || hasNoEnglish(pair, first)) return false;
  const sentences = readLinkedSentences(pair, first);
  const near = row.tokens.filter(({ span }) => sentences.some((sentence) => hasOverlap(sentence, span)));
  return !readPhrases(wanted).some(({ words }) => {
    if (words.every((word) => near.some((token) => isWord(token, word, 'form')))) return true;
    // A sentence that renders no mention may have it where the links are wrong.
    const places = findWording(pair.target, row.tokens, words, 'form');
    return places.some((span) => !row.mentions.some((other) => isRenderedAt(pair, other.span, span)));
  });
}

function isRenderedAt(pair: Pair, head: Span, place: Span): boolean {
  return readLinkedSentences(pair, head).some((sentence) => hasOverlap(sentence, place));
}

/** The links say that the sentence of a mention was left out, which is another check’s matter. */
function hasNoEnglish({ links }: Pair, head: Span): boolean {
  const own = links.filter(({ source }) => source.some((span) => hasOverlap(span, head)));
  return own.length > 0 && own.every(({ target }) => target.length === 0);
}

function describeForbidden({ pair }: Row, term: Term, head: Span, { span, form }: Rendering): Mark {
  const preferred = term.wanted[0] ?? '';
  const { span: place, words } = fitWording(pair.target, span, form, preferred);
  const english = pair.target.slice(span.start, span.end);
  return {
    source: head,
    target: place,
    reason: {
      ko: `용어집에서는 ‘${term.source}’의 번역어로 ‘${english}’ 대신 ‘${preferred}’ 표기를 쓰도록 정했습니다.${sayNote(term)}`,
      en: `For ${term.source} the term base wants “${preferred}”, not “${english}”.${sayNote(term)}`,
    },
    expected: term.wanted,
    suggestion: words,
  };
}

/** Wanted English that is not there, which may be a pronoun’s doing and is minor; replaces another known rendering of the term where exactly one stands in its sentence. */
function describeMissing(row: Row, term: Term, head: Span, taken: readonly Span[]): Mark {
  const { pair } = row;
  const preferred = term.wanted[0] ?? '';
  const reason = {
    ko: `‘${term.source}’의 번역어로 용어집에서 정한 ‘${preferred}’ 표기를 쓰지 않았습니다.${sayNote(term)}`,
    en: `The term base wants “${preferred}” for ${term.source}; the English does not use it.${sayNote(term)}`,
  };
  const other = findOther(row, term, head, taken);
  if (other) {
    const { span, words } = fitWording(pair.target, other.span, other.form, preferred);
    return { source: head, target: span, reason, expected: term.wanted, suggestion: words, severity: 'minor' };
  }
  const place = findMissingPlace(pair, head);
  return { source: head, ...(place ? { target: place } : {}), reason, expected: term.wanted, severity: 'minor' };
}

/** The one other rendering the lexicon knows that stands in the sentence, or undefined where none or several do. */
function findOther(row: Row, term: Term, head: Span, taken: readonly Span[]): Rendering | undefined {
  const { pair, context } = row;
  const known = context.lexicon?.renderings(term.source.replaceAll(' ', '')) ?? [];
  const own = row.mentions.filter((mention) => mention.term === term).map(({ span }) => span);
  const others = findAny(row, known).filter(
    ({ span, form }) =>
      !taken.some((other) => hasOverlap(other, span)) &&
      isRenderedAt(pair, head, span) &&
      !isSaidByOthers(pair, own, head, form, context.lexicon),
  );
  const longest = others.toSorted((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start))[0];
  return others.every(({ span }) => longest && hasOverlap(span, longest.span)) ? longest : undefined;
}

function sayNote({ note }: Term): string {
  const line = note.split('\n', 1)[0] ?? '';
  return line === '' ? '' : ` (${line})`;
}
