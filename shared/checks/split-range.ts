import type { Quantity } from '../text/quantity.ts';

/**
 * An English “21,400 to 24,900” as the two numbers it may also be (rose from … to …); any other quantity as it is.
 *
 * Korean tells the two apart (2만~3만 명, 2만 명에서 3만 명으로), English does not.
 */
export function splitRange(quantity: Quantity, text: string): Quantity[] {
  const { span, value, upper } = quantity;
  const words = text.slice(span.start, span.end);
  const joint = words.indexOf(' to ');
  if (upper === null || joint <= 0) return [quantity];
  const middle = span.start + joint;
  return [
    { ...quantity, kind: toSingle(quantity), upper: null, value, span: { start: span.start, end: middle } },
    { ...quantity, kind: toSingle(quantity), upper: null, value: upper, span: { start: middle + 4, end: span.end } },
  ];
}

function toSingle({ kind }: Quantity): Quantity['kind'] {
  return kind === 'range' ? 'amount' : kind;
}
