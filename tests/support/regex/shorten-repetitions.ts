/** How often a shortened repetition repeats at most; enough for what repeats to meet itself and what stands around it. */
const short = 4;
const token = /\\(?:[pPu]\{[^}]*\}|k<[^>]*>|[\s\S])|\[(?:\\[\s\S]|[^\]\\])*\]|\{(\d+)(?:(,)(\d*))?\}/gu;

/**
 * The pattern with long but bounded repetitions made short, so that an automaton of it stays small.
 *
 * A bounded repetition by itself multiplies the work by a constant; whether work explodes is decided by what has no end.
 */
export function shortenRepetitions(source: string): string {
  return source.replace(token, (whole, least?: string, comma?: string, most?: string) => {
    if (least === undefined) return whole;
    const from = Math.min(Number(least), short);
    if (comma && !most) return `{${from},}`;
    return `{${from},${Math.min(Number(most || least), short)}}`;
  });
}
