/**
 * The same answer for the same text, worked out once and kept; for pure readers whose words come again and again.
 *
 * Keeps at most `most` answers and begins anew beyond that, so that a long life costs no more memory than a short one.
 */
export function keepKnown<Value>(most: number, read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const value = read(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}
