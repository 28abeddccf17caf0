import type { Hedge, Quantity } from './quantity.ts';
import { REST_UNITS } from './quantity-units.data.ts';
import { findUnit } from './read-unit.ts';

const HEDGE_IN_ENGLISH: Readonly<Record<Hedge, string>> = {
  about: 'about',
  over: 'more than',
  'at-least': 'at least',
  'at-most': 'up to',
  'less-than': 'less than',
  'more-than': 'more than',
  nearly: 'nearly',
};
const MOST_DECIMALS = 4;
const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;
const ORDINAL_ENDS = ['th', 'st', 'nd', 'rd'] as const;
const NUMERATORS = [undefined, 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** From thirds on. */
const DENOMINATORS = ['third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const SYMBOLS: Readonly<Record<string, string>> = { dollar: '$', euro: '€' };

/** How news names a power of ten alone, from tens on. */
const VAGUE = [
  'dozens',
  'hundreds',
  'thousands',
  'tens of thousands',
  'hundreds of thousands',
  'millions',
  'tens of millions',
  'hundreds of millions',
  'billions',
  'tens of billions',
  'hundreds of billions',
  'trillions',
];

/**
 * A quantity in the notation of English news: "55 million won", "more than 7,000", "1.2345 trillion", "67.2%", "3-4".
 *
 * Counters (명 people, 건 cases) are left out, since the noun stands in the sentence.
 */
export function sayQuantity(quantity: Quantity): string {
  const hedge = quantity.hedge === null ? '' : `${HEDGE_IN_ENGLISH[quantity.hedge]} `;
  return hedge + sayKind(quantity);
}

function sayKind(quantity: Quantity): string {
  const { kind, value, upper } = quantity;
  if (kind === 'percent') return `${sayBounds(value, upper)}%`;
  if (kind === 'points') return `${sayBounds(value, upper)} percentage points`;
  if (kind === 'ordinal') return upper === null ? sayOrdinal(value) : `${sayOrdinal(value)}-${sayOrdinal(upper)}`;
  if (kind === 'fraction') return sayFraction(value);
  if (kind === 'multiple') return value === 2 ? 'twice' : `${sayBounds(value, upper)} times`;
  if (kind === 'decade') return `${value}s`;
  if (kind === 'score') return `${value}-${upper ?? 0}`;
  return kind === 'identifier' ? String(value) : sayWithUnit(quantity);
}

/** 몇 (a few) and 수십 (tens) name no bounds: "several", "dozens", "tens of millions". */
function sayVague({ value, upper, isWord }: Quantity): string | null {
  if (!isWord || upper === null) return null;
  if (value === 2 && upper === 9) return 'several';
  const power = Math.log10(value);
  return upper === value * 10 && Number.isInteger(power) ? (VAGUE[power - 1] ?? null) : null;
}

function sayWithUnit(quantity: Quantity): string {
  const { value, upper, unit } = quantity;
  const vague = sayVague(quantity);
  const number = vague ?? sayBounds(value, upper);
  const entry = findUnit(unit);
  const symbol = unit === null || vague !== null ? undefined : SYMBOLS[unit];
  if (symbol !== undefined) return symbol + number;
  if (entry === null || entry.measure === 'count' || entry.measure === 'order') return number;
  if (entry.unit === 'age') return `${number}-year-old`;
  const rest = upper === null ? sayRest(value, entry.unit) : null;
  if (rest !== null) return rest;
  const [singular, plural] = [entry.english[0] ?? '', entry.english[1] ?? ''];
  const noun = pickNumber(singular, plural, value === 1 && upper === null);
  return `${number}${vague === null || vague === 'several' ? '' : ' of'} ${noun}`.trim();
}

/** 1시간 20분 is no round number of hours: "1 hour 20 minutes". */
function sayRest(value: number, unit: string): string | null {
  const rest = REST_UNITS[unit];
  const count = rest === undefined ? 0 : Math.round((value % 1) * rest.count);
  if (rest === undefined || count === 0 || (value * 10) % 1 === 0) return null;
  const whole = Math.floor(value);
  return `${whole} ${unit}${whole === 1 ? '' : 's'} ${count} ${rest.unit}${count === 1 ? '' : 's'}`;
}

/** The first two words of a unit are its singular and plural, unless it is written the same in both. */
function pickNumber(singular: string, plural: string, isOne: boolean): string {
  return isOne || !/(?:s|feet|inches|s per (?:hour|second))$/.test(plural) || singular.endsWith('s')
    ? singular
    : plural;
}

function sayBounds(value: number, upper: number | null): string {
  if (upper === null) return sayNumber(value);
  const [low, high] = [splitScale(value), splitScale(upper)];
  const isShared = low.word === high.word;
  return isShared ? `${low.digits}-${sayNumber(upper)}` : `${sayNumber(value)} to ${sayNumber(upper)}`;
}

function sayNumber(value: number): string {
  const { digits, word } = splitScale(value);
  return word === '' ? digits : `${digits} ${word}`;
}

/** 5,500,000 is 5.5 of a million; a number that would need more decimals than are read easily is left in digits. */
function splitScale(value: number): { readonly digits: string; readonly word: string } {
  const [size, word] = SCALES.find(([least]) => Math.abs(value) >= least && isShort(value / least)) ?? [1, ''];
  return { digits: group(Number((value / size).toPrecision(12))), word };
}

function isShort(value: number): boolean {
  return Math.abs(value - Number(value.toFixed(MOST_DECIMALS))) < Number.EPSILON * value;
}

function group(value: number): string {
  const [whole = '0', rest] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3}){1,8}$)/g, ',');
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}

function sayOrdinal(value: number): string {
  const isTeen = Math.floor(value / 10) % 10 === 1;
  return `${value}${isTeen ? 'th' : (ORDINAL_ENDS[value % 10] ?? 'th')}`;
}

/** Small fractions in words ("two-thirds"), others as a decimal. */
function sayFraction(value: number): string {
  if (value === 0.5) return 'half';
  for (const [below, name] of DENOMINATORS.entries()) {
    const above = Math.round(value * (below + 3));
    const numerator = NUMERATORS[above];
    if (numerator === undefined || Math.abs(above / (below + 3) - value) > 1e-9) continue;
    return `${numerator}-${name}${above === 1 ? '' : 's'}`;
  }
  return String(Number(value.toFixed(3)));
}
