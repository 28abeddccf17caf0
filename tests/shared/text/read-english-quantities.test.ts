import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasOverlap } from '../../../shared/model/span.ts';
import { readEnglishQuantities } from '../../../shared/text/read-english-quantities.ts';

/** [text, what is read as "kind value[..upper] unit hedge | marked words"]. */
const cases: Record<string, readonly [string, ...string[]]> = {
  'digits with commas': ['Some 1,234 villagers came', 'amount 1234 null about | Some 1,234'],
  'a scale word': ['5.5 million trees', 'amount 5500000 null - | 5.5 million'],
  'currency behind': ['1.2 trillion won', 'amount 1200000000000 won - | 1.2 trillion won'],
  'currency before': [
    '$5.5m and US$300 and ₩10,000',
    'amount 5500000 dollar - | $5.5m',
    'amount 300 dollar - | US$300',
    'amount 10000 won - | ₩10,000',
  ],
  'numbers in words': [
    'twenty-five guests and two hundred thousand bees',
    'amount 25 null - | twenty-five',
    'amount 200000 null - | two hundred thousand',
  ],
  'a hundred': ['a hundred farms', 'amount 100 null - | a hundred'],
  'a dozen': ['a dozen eggs', 'amount 12 null - | a dozen'],
  'a few and several, counted': [
    'a few weeks and several people, few of them',
    'range 2..9 week - | a few weeks',
    'range 2..9 person - | several people',
  ],
  'and a half with hyphens': ['a four-and-a-half-day week', 'amount 4.5 day - | four-and-a-half-day'],
  'a couple of days': ['a couple of days', 'amount 2 day - | a couple of days'],
  'dozens of one kind': ['eight dozen', 'amount 96 null - | eight dozen'],
  'scores of': ['scores of people; she scores', 'range 20..200 null - | scores'],
  'a majority': ['a majority of them', 'fraction 0.5 null over | majority'],
  'parts of an hour and a century': [
    'half a century, a quarter of a century, a half-hour',
    'amount 50 year - | half a century',
    'amount 25 year - | a quarter of a century',
    'amount 0.5 hour - | a half-hour',
  ],
  'figures of a number are no amount': [
    'a double-digit rise and a six-figure sum, 24/7, since 9/11, below zero',
    'identifier 0 null - | double-digit',
    'identifier 0 null - | six-figure',
    'identifier 247 null - | 24/7',
    'identifier 911 null - | 9/11',
    'identifier 0 null - | below zero',
  ],
  'an age before a noun': ['a 10-year-old boy', 'amount 10 age - | 10-year-old'],
  'decades of life and of a century': [
    'in his mid-20s in the 1990s',
    'decade 20 null - | 20s',
    'decade 1990 null - | 1990s',
  ],
  half: ['half of the residents', 'fraction 0.5 null - | half'],
  'one in three': ['one in three drivers', `fraction ${1 / 3} null - | one in three`],
  'nine out of ten': ['nine out of ten doctors', 'fraction 0.9 null - | nine out of ten'],
  thirds: ['one-third, two-thirds', `fraction ${1 / 3} null - | one-third`, `fraction ${2 / 3} null - | two-thirds`],
  multiples: [
    'sales doubled, twofold, twice, tripled',
    'multiple 2 null - | doubled',
    'multiple 2 null - | twofold',
    'multiple 2 null - | twice',
    'multiple 3 null - | tripled',
  ],
  ordinals: [
    'the first and the twenty-first, 3rd',
    'ordinal 1 null - | first',
    'ordinal 21 null - | twenty-first',
    'ordinal 3 null - | 3rd',
  ],
  'hedges before': [
    'more than 7,000, at least 5, fewer than 3, up to 9, nearly 40',
    'amount 7000 null more-than | more than 7,000',
    'amount 5 null at-least | at least 5',
    'amount 3 null less-than | fewer than 3',
    'amount 9 null at-most | up to 9',
    'amount 40 null nearly | nearly 40',
  ],
  'hedge after': ['30 or more', 'amount 30 null at-least | 30 or more'],
  'percent in its spellings': [
    '67.2%, 5 percent, 6 per cent',
    'percent 67.2 percent - | 67.2%',
    'percent 5 percent - | 5 percent',
    'percent 6 percent - | 6 per cent',
  ],
  'points are not percent': ['3.1 percentage points', 'points 3.1 percentage-point - | 3.1 percentage points'],
  'a range': ['3-4 people, 1 to 2 inches', 'range 3..4 person - | 3-4 people', 'range 1..2 inch - | 1 to 2 inches'],
  'between is a range': ['between 70 and 90 percent', 'percent 70..90 percent - | 70 and 90 percent'],
  decades: ['in their 30s, teenagers', 'decade 30 null - | 30s', 'decade 10 null - | teenagers'],
  'a score': ['won 3-1', 'score 3..1 null - | 3-1'],
  'points to percent are two numbers': [
    'rose 3.2 percentage points to 45.6 percent',
    'points 3.2 percentage-point - | 3.2 percentage points',
    'percent 45.6 percent - | 45.6 percent',
  ],
  'a rise and where it led are two amounts': ['rose $2 to $82', 'amount 2 dollar - | $2', 'amount 82 dollar - | $82'],
  'a range of money': [
    '$1.5 billion to $2 billion',
    'range 1500000000..2000000000 dollar - | $1.5 billion to $2 billion',
  ],
  'an hour and a half': [
    'an hour and a half, an hour and 30 minutes',
    'amount 1.5 hour - | an hour and a half',
    'amount 1.5 hour - | an hour and 30 minutes',
  ],
  'half a million': [
    'half a million, half an hour',
    'amount 500000 null - | half a million',
    'amount 0.5 hour - | half an hour',
  ],
  'the second half': ['the second half', 'ordinal 2 null - | second'],
  'several hundred': ['several hundred people', 'range 100..1000 null - | several hundred'],
  'millions of people in short': [
    '5.5m people, a 200m race',
    'amount 5500000 person - | 5.5m people',
    'amount 200 null - | 200',
  ],
  'an ordinal that names an event': ['the 17th Sports Festival', 'ordinal 17 null - | 17th'],
  ages: ['a 32-year-old nurse', 'amount 32 age - | 32-year-old'],
  'a month is one month': ['after a month', 'amount 1 month - | a month'],
  'tens of thousands': ['tens of thousands', 'range 10000..100000 null - | tens of thousands'],
  'names with a number': ['COVID-19 and the G20', 'identifier 19 null - | COVID-19', 'identifier 20 null - | G20'],
};

function describeAll(text: string): string[] {
  return readEnglishQuantities(text).map(
    (q) =>
      `${q.kind} ${q.value}${q.upper === null ? '' : `..${q.upper}`} ${q.unit} ${q.hedge ?? '-'} | ${text.slice(q.span.start, q.span.end)}`,
  );
}

describe('readEnglishQuantities', () => {
  it.each(Object.entries(cases))('%s', (_reason, [text, ...wanted]) => {
    expect(describeAll(text)).toEqual(wanted);
  });

  it('leaves dates alone', () => {
    expect(describeAll('On March 7, 2023, at 3:40 p.m., and again in 2021 and on the 21st')).toEqual([]);
  });

  it('marks a pronoun as a word', () => {
    expect(readEnglishQuantities('one of the farmers').map((q) => q.isWord)).toEqual([true]);
  });

  it('gives sorted spans that never overlap, whatever the text', () => {
    const piece = fc.constantFrom(
      '3',
      '12',
      ' ',
      'million',
      '$',
      'one',
      'in',
      'ten',
      '%',
      '-',
      'half',
      'a',
      'third',
      'to',
      '1,000',
      'more than',
      'people',
      '.5',
      'and',
      'hundred',
      'dozen',
      '2021',
      'first',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join(' ').replaceAll('  ', '');
        const spans = readEnglishQuantities(text).map((q) => q.span);
        for (const [index, span] of spans.entries()) {
          expect(span.start).toBeLessThan(span.end);
          const next = spans[index + 1];
          if (next !== undefined) expect(hasOverlap(span, next)).toBe(false);
        }
      }),
    );
  });
});
