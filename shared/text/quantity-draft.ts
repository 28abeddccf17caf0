import type { Quantity } from './quantity.ts';

/** A number being read: what has been understood so far and how far the text is read. */
export interface QuantityDraft extends Omit<Quantity, 'span' | 'hedge'> {
  readonly start: number;
  readonly end: number;
  /** 여 (a little more than) stood inside or right behind the numeral. */
  readonly isOver: boolean;
}

/** A draft of a bare number, or of a range where `upper` is given, with nothing behind it read yet. */
export function toDraft(
  start: number,
  number: {
    readonly value: number;
    readonly end: number;
    readonly isWord: boolean;
    readonly upper?: number | null;
    readonly isOver?: boolean;
  },
): QuantityDraft {
  const upper = number.upper ?? null;
  return {
    kind: upper === null ? 'amount' : 'range',
    value: number.value,
    upper,
    unit: null,
    start,
    end: number.end,
    isOver: number.isOver ?? false,
    isWord: number.isWord,
  };
}
