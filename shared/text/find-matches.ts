/**
 * Every match of a global pattern in a text, as `matchAll` gives them, without a copy of the pattern for each text.
 *
 * For patterns that are tried on many texts and seldom found: there the copy is most of the work.
 */
export function findMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
