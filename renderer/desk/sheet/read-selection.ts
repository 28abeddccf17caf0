import type { Annotation } from '../../../shared/model/annotation.ts';
import type { Span } from '../../../shared/model/span.ts';

/** Words selected with the mouse in one text of one row. */
export interface SelectedWords {
  readonly side: Annotation['side'];
  readonly span: Span;
}

/** What the browser's selection covers inside a row, or null when it is empty or reaches out of one text. */
export function readSelectedWords(selection: Selection | null, row: HTMLElement): SelectedWords | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const cell = findCell(range.startContainer);
  if (!cell || cell !== findCell(range.endContainer) || !row.contains(cell)) return null;
  const start = readOffset(range.startContainer, range.startOffset);
  const end = readOffset(range.endContainer, range.endOffset);
  if (start === null || end === null || start >= end) return null;
  return { side: cell.dataset.side === 'source' ? 'source' : 'target', span: { start, end } };
}

function findCell(node: Node): HTMLElement | null {
  return toElement(node)?.closest<HTMLElement>('[data-text]')?.closest<HTMLElement>('[data-side]') ?? null;
}

/** The offset in the text of a place in the page: words know where they start, everything else where it stands. */
function readOffset(node: Node, offset: number): number | null {
  const words = toElement(node)?.closest<HTMLElement>('[data-start]');
  if (words) return Number(words.dataset.start) + (node instanceof Text ? offset : 0);
  const place = toElement(node)?.closest<HTMLElement>('[data-at]');
  if (place) return Number(place.dataset.at);
  const next = node.childNodes[offset];
  if (next instanceof HTMLElement) return readOffset(next, 0);
  const last = node.lastChild;
  if (!(last instanceof HTMLElement) || last.dataset.start === undefined) return null;
  return Number(last.dataset.start) + (last.textContent?.length ?? 0);
}

function toElement(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
