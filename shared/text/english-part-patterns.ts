import type { DatePart } from './calendar-date.ts';
import type { DateFields, DatePattern } from './date-piece.ts';
import { ENGLISH_DIRECTIONS, ENGLISH_PART_ORDINALS, ENGLISH_PARTS } from './date-words.data.ts';

const oneOf = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
const ORDINALS = oneOf(Object.keys(ENGLISH_PART_ORDINALS));
const PARTS = oneOf(Object.keys(ENGLISH_PARTS));
const SIZES = { half: 2, quarter: 4, week: 5 } as const;
/** What shows that a half or quarter is one of a year and none of a match. */
const OF_TIME =
  '(?= (?:of (?:the (?:year|month)|this|last|next|fiscal|20|19|[A-Z])|last year|this year|next year|\\d{4}))';

/** How English names parts of a year or month: "the first half of the year", "Q3", "early March", "the second week of May". */
export function toEnglishPartPatterns(months: string): readonly DatePattern[] {
  const month = `(?:in )?(?:${months})(?![A-Za-z])`;
  return [
    {
      pattern: new RegExp(
        `(?<![A-Za-z])(?<word>${PARTS})[- ](?=${month}|20\\d{2}|last year|this year|next year|this month|next month|last month)`,
        'gi',
      ),
      read: ({ word = '' }) => toPart(ENGLISH_PARTS[word.toLowerCase()]),
    },
    {
      pattern: new RegExp(`(?<![A-Za-z\\d])(?<nth>${ORDINALS})[- ]quarter(?![A-Za-z-]|s)`, 'gi'),
      read: ({ nth }) => toNth('quarter', nth),
    },
    {
      pattern: /(?<![A-Za-z])(?:(?<am>morning)|(?<pm>afternoon|evening))(?![A-Za-z-])/gi,
      read: ({ am }) => ({ half: am === undefined ? 'pm' : 'am' }),
    },
    {
      pattern: /(?<![A-Za-z\d])(?:Q(?<after>[1-4])|(?<before>[1-4])Q)(?![A-Za-z])/g,
      read: ({ after, before }) => toNth('quarter', after ?? before),
    },
    {
      pattern: /(?<![A-Za-z\d])(?:H(?<after>[12])|(?<before>[12])H)(?![A-Za-z\d])/g,
      read: ({ after, before }) => toNth('half', after ?? before),
    },
    {
      pattern: new RegExp(`(?<![A-Za-z\\d])(?<nth>first|second|latter) half${OF_TIME}`, 'gi'),
      read: ({ nth }) => toNth('half', nth),
    },
    {
      pattern: /(?<![A-Za-z\d])(?<nth>first|second|third|fourth|fifth) week(?= (?:of|in) )/gi,
      read: ({ nth }) => toNth('week', nth),
    },
    {
      pattern:
        /(?<![A-Za-z\d])(?<nth>first|second|third|fourth|fifth)(?= (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)days?(?![A-Za-z]))/gi,
      read: ({ nth }) => toNth('week', nth),
    },
    {
      pattern: new RegExp(
        `(?<![A-Za-z])(?<word>${oneOf(Object.keys(ENGLISH_DIRECTIONS))})(?= (?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|${months})(?![A-Za-z]))`,
        'gi',
      ),
      read: ({ word = '' }) => toDirection(word),
    },
  ];
}

function toDirection(word: string): DateFields | null {
  const direction = ENGLISH_DIRECTIONS[word.toLowerCase()];
  return direction === undefined ? null : { direction };
}

function toPart(part: DatePart | undefined): DateFields | null {
  return part === undefined ? null : { part };
}

function toNth(name: keyof typeof SIZES, written: string | undefined): DateFields | null {
  const nth = ENGLISH_PART_ORDINALS[written?.toLowerCase() ?? ''] ?? Number(written);
  return nth >= 1 && nth <= SIZES[name] ? { part: `${name}-${nth}` as DatePart } : null;
}
