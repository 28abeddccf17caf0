import type { DiffPart } from '../../shared/diff/diff-words.ts';

/**
 * A comparison in which changes parted by white space or one short word are one deletion and one insertion.
 *
 * Word by word, "by 7,000. did." → "by more than 7,000" reads as confetti; people read "these words became those".
 */
export function joinChanges(parts: readonly DiffPart[]): DiffPart[] {
  const joined: DiffPart[] = [];
  let deleted = '';
  let inserted = '';
  const flush = () => {
    if (deleted) joined.push({ kind: 'deleted', text: deleted });
    if (inserted) joined.push({ kind: 'inserted', text: inserted });
    deleted = '';
    inserted = '';
  };
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'deleted') deleted += part.text;
    else if (part.kind === 'inserted') inserted += part.text;
    else if ((deleted || inserted) && isBridge(part.text) && index < parts.length - 1) {
      deleted += part.text;
      inserted += part.text;
    } else {
      flush();
      joined.push(part);
    }
  }
  flush();
  return joined;
}

/** White space or a word such as "of" or "and", on one line: a paragraph break between two changes keeps them apart. */
function isBridge(text: string): boolean {
  return text.trim().length <= 3 && text.length <= 8 && !text.includes('\n');
}
