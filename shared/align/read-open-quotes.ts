/** A sentence as far as quotation marks go. */
interface Quoting {
  readonly paragraph: number;
  readonly text: string;
}

/**
 * For each sentence 1 where it begins inside a quotation opened earlier in its paragraph, else 0. Only double marks are
 * followed: a single one may be an apostrophe. A mark left open ends with its paragraph.
 */
export function readOpenQuotes(sentences: readonly Quoting[]): Uint8Array {
  const open = new Uint8Array(sentences.length);
  let isOpen = false;
  sentences.forEach(({ paragraph, text }, index) => {
    if (paragraph !== sentences[index - 1]?.paragraph) isOpen = false;
    open[index] = isOpen ? 1 : 0;
    for (const [mark] of text.matchAll(/["“”]/gu)) isOpen = mark === '"' ? !isOpen : mark === '“';
  });
  return open;
}
