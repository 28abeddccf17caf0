/** A pattern without what only looks around, and the patterns that looked. */
export interface WithoutAssertions {
  readonly source: string;
  /** The bodies of the look-arounds, in order, with those inside them left in. */
  readonly bodies: readonly string[];
}

const escaped = /^\\(?:[pPu]\{[^}]*\}|k<[^>]*>|[\s\S])/u;
const charClass = /^\[(?:\\[\s\S]|[^\]\\])*\]/u;
const lookAround = /^\(\?(?:=|!|<=|<!)/u;

/** Takes `\b`, `\B` and every look-around out of a pattern; a quantifier cannot follow any of them. */
export function takeOutAssertions(source: string): WithoutAssertions {
  const bodies: string[] = [];
  let rest = '';
  for (let at = 0; at < source.length; ) {
    const tail = source.slice(at);
    const opening = lookAround.exec(tail)?.[0];
    if (opening !== undefined) {
      const end = findClosing(source, at);
      bodies.push(source.slice(at + opening.length, end));
      at = end + 1;
      continue;
    }
    const token = escaped.exec(tail)?.[0] ?? charClass.exec(tail)?.[0] ?? tail.slice(0, 1);
    if (token !== '\\b' && token !== '\\B') rest += token;
    at += token.length;
  }
  return { source: rest, bodies };
}

function findClosing(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; ) {
    const tail = source.slice(at);
    const token = escaped.exec(tail)?.[0] ?? charClass.exec(tail)?.[0] ?? tail.slice(0, 1);
    if (token === '(') depth += 1;
    if (token === ')') depth -= 1;
    if (depth === 0) return at;
    at += token.length;
  }
  return source.length;
}
