import { attachParticle } from '../text/attach-particle.ts';
import { comparatives, countNouns, measureNouns, numberingWords } from './agreement-words.data.ts';
import type { Mark } from './check.ts';

interface Disagreement {
  readonly start: number;
  readonly shown: string;
  readonly right: string;
  readonly ko: string;
  readonly en: string;
}

const singulars = [...countNouns.keys()].join('|');
const peopleAndThings = [...countNouns.entries()].filter(([noun]) => !measureNouns.has(noun));
const plurals = peopleAndThings.map(([, plural]) => plural).join('|');
const singularOf = new Map(peopleAndThings.map(([noun, plural]) => [plural, noun]));
const amount =
  '\\d{1,3}(?:,\\d{3}){1,5}|[2-9]\\d{0,2}|1\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|many|several|numerous';
const leadsToAmount = new Set(
  'about around some over nearly approximately roughly almost only with and for but in at'.split(' '),
);
/** What ends a noun phrase: a stop, a verb, or a preposition; another noun would make it a compound (“30 person team”). */
const phraseEnd =
  '(?=[.;:!?]|$| (?:was|were|is|are|has|have|had|will|would|can|who|whose|from|in|at|participated|attended|gathered|died|visited|took)\\b)';

const pluralMissing = new RegExp(
  `(?:^|(?<before>[\\p{L}.$₩]{1,20}) )(?<amount>${amount}|these|those) (?<noun>${singulars})${phraseEnd}`,
  'giu',
);
const thisPlural = new RegExp(`(?<![\\p{L}])(?<this>[Tt]his) (?<noun>${plurals})${phraseEnd}`, 'gu');
const thereIs = new RegExp(
  `(?<![\\p{L}])(?<there>[Tt]here) (?<verb>is|was) (?<rest>(?:(?:about|around|some|over) )?(?:${amount}) (?:\\p{Ll}{3,14} )?(?:${plurals}))(?![\\p{L}'’-])`,
  'gu',
);
const pronoun =
  /(?:^|[.!?;:“"] ?|, |\b(?:and|but|that|because|when|as|while) )(?<subject>[Tt]hey|[Ww]e|[Yy]ou) (?<verb>was|is|has)(?![\p{L}'’])/gu;
const counted = new RegExp(
  `(?:^|[.!?] )(?<subject>(?:(?:About|Around|Some|Over) )?(?:[\\d,]{1,9}|Many|Several|Two|Three) (?:\\p{Ll}{3,14} )?(?:${plurals})) (?<verb>was|is|has)(?![\\p{L}'’])`,
  'gu',
);
const aPeople =
  /(?<![\p{L}])(?<article>[Aa]n?) (?<adjective>young|old|local|disabled|elderly|sick|homeless|ordinary|injured|missing) people(?=[.,;]|$| (?:was|were|is|are|has|who|from|in)\b)/gu;
const doubledDegree = new RegExp(
  `(?<![\\p{L}])(?<degree>[Mm]ore|[Mm]ost) (?<word>${[...comparatives.entries()].flat().join('|')})(?= than\\b|[.,;!?]|$)`,
  'gu',
);

/** Number and degree that contradict themselves, in frames that leave no other reading. */
export function* findDisagreements(target: string): Iterable<Mark> {
  for (const { start, shown, right, ko, en } of readDisagreements(target))
    yield { target: { start, end: start + shown.length }, reason: { ko, en }, expected: [right], suggestion: right };
}

function* readDisagreements(target: string): Iterable<Disagreement> {
  yield* readMissingPlurals(target);
  yield* readThisPlurals(target);
  yield* readWrongVerbs(target);
  for (const match of target.matchAll(aPeople)) {
    const { article = '', adjective = '' } = match.groups ?? {};
    const shown = `${article} ${adjective} people`;
    yield {
      start: match.index,
      shown,
      right: `${article} ${adjective} person`,
      ko: `‘people’은 복수여서 ${attachParticle(`‘${article}’`, '과/와')} 함께 쓸 수 없습니다.`,
      en: `“people” is plural and cannot take “${article}”.`,
    };
  }
  for (const match of target.matchAll(doubledDegree)) {
    const { degree = '', word = '' } = match.groups ?? {};
    const isMore = degree.toLowerCase() === 'more';
    if (isMore !== comparatives.has(word)) continue;
    yield {
      start: match.index,
      shown: `${degree} ${word}`,
      right: word,
      ko: `‘${word}’에 이미 비교의 뜻이 있으니 ${attachParticle(`‘${degree}’`, '은/는')} 필요 없습니다.`,
      en: `“${word}” already compares, so “${degree}” is redundant.`,
    };
  }
}

function* readMissingPlurals(target: string): Iterable<Disagreement> {
  for (const match of target.matchAll(pluralMissing)) {
    const { before = '', amount: count = '', noun = '' } = match.groups ?? {};
    const plural = countNouns.get(noun.toLowerCase());
    if (!plural || /^\p{Lu}/u.test(noun) || isNumbered(before, count)) continue;
    const shown = `${count} ${noun}`;
    const start = match.index + match[0].length - shown.length;
    yield {
      start,
      shown,
      right: `${count} ${plural}`,
      ko: `‘${count}’ 뒤에는 복수형 ‘${plural}’ 꼴을 씁니다.`,
      en: `“${count}” calls for the plural “${plural}”.`,
    };
  }
}

/** “Grade 3 student”, “in 2024 resident”, “Haneul 3 resident”, “a 30 person crew”, “every two year”. */
function isNumbered(before: string, count: string): boolean {
  const word = before.toLowerCase().replace(/\.$/u, '');
  if (numberingWords.has(word) || /^(?:a|an|the|this|that|every|each|one|per|of)$/u.test(word) || /[$₩]/u.test(before))
    return true;
  return (
    /^\d/u.test(count) && ((/^\p{Lu}/u.test(before) && !leadsToAmount.has(word)) || /^(?:19|20)\d\d$/u.test(count))
  );
}

function* readThisPlurals(target: string): Iterable<Disagreement> {
  for (const match of target.matchAll(thisPlural)) {
    const { this: word = '', noun = '' } = match.groups ?? {};
    if (!singularOf.has(noun)) continue;
    const these = word.startsWith('T') ? 'These' : 'these';
    yield {
      start: match.index,
      shown: word,
      right: these,
      ko: `복수인 ‘${noun}’ 앞에는 ‘${these}’ 꼴을 씁니다.`,
      en: `“${noun}” is plural and needs “${these}”.`,
    };
  }
}

function* readWrongVerbs(target: string): Iterable<Disagreement> {
  const pluralOf: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have' };
  for (const pattern of [thereIs, pronoun, counted])
    for (const match of target.matchAll(pattern)) {
      const { verb = '', subject = '', there, rest = '' } = match.groups ?? {};
      const right = pluralOf[verb] ?? verb;
      const end = match.index + match[0].length - (there ? rest.length + 1 : 0);
      const about = there ? rest : subject;
      yield {
        start: end - verb.length,
        shown: verb,
        right,
        ko: `복수인 ‘${about}’에는 ‘${right}’ 꼴을 씁니다.`,
        en: `“${about}” is plural and needs “${right}”.`,
      };
    }
}
