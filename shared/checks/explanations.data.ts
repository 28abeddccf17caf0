/** A finding that leaves others nothing to say. */
interface Explanation {
  /** The check whose finding explains the others. */
  readonly by: string;
  /** The checks whose findings it explains, or every other one. */
  readonly explains: readonly string[] | 'all';
  /** On which side their places are compared. */
  readonly side: 'source' | 'target';
  /** Whether the whole place of the other lies inside its own, or they need only touch. */
  readonly where: 'inside' | 'touching';
  readonly because: string;
}

/** What has no rendering where a stretch of the Korean has none. */
const contents = [
  'number-mismatch',
  'number-hedge',
  'unit-mismatch',
  'date-mismatch',
  'name-mismatch',
  'body-name',
  'title-mismatch',
  'literal-compound',
  'term-missing',
  'term-base',
  'negation-mismatch',
  'direction-flipped',
  'certainty-lost',
] as const;

/** Which findings explain which others; what is explained is not reported beside what explains it. */
export const explanations: readonly Explanation[] = [
  {
    by: 'sentence-omitted',
    explains: 'all',
    side: 'source',
    where: 'inside',
    because: 'a sentence that is missing altogether misses its numbers, names and words too',
  },
  {
    by: 'clause-omitted',
    explains: contents,
    side: 'source',
    where: 'inside',
    because: 'a clause that is missing misses what stands in it',
  },
  {
    by: 'speaker-lost',
    explains: ['name-mismatch', 'title-mismatch', 'body-name', 'term-missing', 'term-base'],
    side: 'source',
    where: 'inside',
    because: 'with the speaker go the name, the office and the verb of saying',
  },
  {
    by: 'term-base',
    explains: ['term-missing', 'term-inconsistent', 'homograph-trap'],
    side: 'source',
    where: 'touching',
    because: 'what the project calls a word has been decided; general knowledge adds nothing',
  },
  {
    by: 'homograph-trap',
    explains: ['literal-compound', 'term-missing', 'term-inconsistent'],
    side: 'source',
    where: 'touching',
    because: 'a word taken in the wrong sense is rendered, wrongly, rather than missing',
  },
  {
    by: 'body-name',
    explains: ['name-mismatch', 'term-missing', 'term-inconsistent'],
    side: 'source',
    where: 'touching',
    because: 'the official name says what each word in it is called',
  },
  {
    by: 'name-mismatch',
    explains: ['term-missing', 'term-inconsistent'],
    side: 'source',
    where: 'touching',
    because: 'a name turned into another one is not a word without rendering',
  },
  {
    by: 'title-mismatch',
    explains: ['term-missing', 'term-inconsistent'],
    side: 'source',
    where: 'touching',
    because: 'an office called by another one is not a word without rendering',
  },
  {
    by: 'number-mismatch',
    explains: ['number-hedge', 'term-missing'],
    side: 'source',
    where: 'touching',
    because: 'a bound belongs to the right number, which comes first',
  },
  {
    by: 'date-mismatch',
    explains: ['number-mismatch', 'term-missing'],
    side: 'source',
    where: 'touching',
    because: 'the figures of a date are the date’s',
  },
  {
    by: 'untranslated',
    explains: ['name-mismatch', 'name-inconsistent', 'body-name', 'term-base', 'konglish', 'spacing-and-stops'],
    side: 'target',
    where: 'touching',
    because: 'Korean left as it is has no spelling or wording yet that could be wrong',
  },
  {
    by: 'untranslated',
    explains: ['name-mismatch', 'body-name', 'term-base', 'term-missing'],
    side: 'source',
    where: 'touching',
    because: 'a word left in Korean is not missing from the English',
  },
  {
    by: 'repeated-sentence',
    explains: ['repeated-phrase', 'sentence-added', 'person-invented'],
    side: 'target',
    where: 'inside',
    because: 'a sentence that stands twice repeats its words and goes as a whole',
  },
  {
    by: 'repeated-phrase',
    explains: ['negation-mismatch', 'number-mismatch', 'date-mismatch'],
    side: 'target',
    where: 'inside',
    because: 'words said twice deny, count and date twice what the Korean says once',
  },
  {
    by: 'sentence-added',
    explains: ['person-invented', 'repeated-phrase'],
    side: 'target',
    where: 'inside',
    because: 'a sentence the Korean does not have goes as a whole',
  },
  {
    by: 'mojibake',
    explains: ['untranslated', 'unbalanced-marks', 'spacing-and-stops', 'invisible-characters'],
    side: 'target',
    where: 'touching',
    because: 'broken characters are no marks and no spaces, and are mended together',
  },
];
