/** The longest rest of an English word a list of word beginnings has to reach. */
const longestRest = 20;

/**
 * A list of word beginnings (`refus\w*|den(?:y|ied)`) whose words have an end, so that no text makes matching slow.
 *
 * Data is easier to read with `\w*`; a pattern that ships says how far it looks.
 */
export function boundWords(pattern: string): string {
  return pattern
    .replaceAll('\\w*', `\\w{0,${longestRest}}`)
    .replaceAll('\\w+', `\\w{1,${longestRest}}`)
    .replace(/(\\w|\[a-z\])\{(\d),\}/gu, `$1{$2,${longestRest}}`);
}
