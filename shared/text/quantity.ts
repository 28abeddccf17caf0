import type { Span } from '../model/span.ts';

/** What is counted. `person`, `won`, `percent`, … ; null when the text names no unit. */
export type Unit = string;

/** How exact a quantity is said to be. */
export type Hedge =
  | 'about' // 약, 가량, 안팎, 쯤, about, some, around
  | 'over' // 여, 남짓, 넘는, more than, over (just above)
  | 'at-least' // 이상
  | 'at-most' // 이하
  | 'less-than' // 미만
  | 'more-than' // 초과
  | 'nearly'; // 가까이, 육박, nearly, almost

/** What kind of number it is; identifiers (phone numbers, article numbers) are read so as not to be compared as amounts. */
export type QuantityKind =
  | 'amount'
  | 'ordinal'
  | 'fraction'
  | 'percent'
  | 'points'
  | 'multiple'
  | 'range'
  | 'score'
  | 'decade'
  | 'identifier';

/** A number as it stands in a text, read by value. */
export interface Quantity {
  readonly kind: QuantityKind;
  /** The value, or the lower end of a range. For percent and points the number before the sign (67.2, not 0.672). */
  readonly value: number;
  /** The upper end of a range, or null. */
  readonly upper: number | null;
  readonly unit: Unit | null;
  readonly hedge: Hedge | null;
  /** Number, hedge and unit together: what is to be marked. */
  readonly span: Span;
  /** Whether it was written in words or native numerals (세 명, "three"), which a translator may leave out. */
  readonly isWord: boolean;
}
