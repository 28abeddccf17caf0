import { type RefObject, useLayoutEffect, useState } from 'react';
import { type Box, drawThread } from '../thread-path.ts';
import styles from './sheet.module.css';

interface ThreadProps {
  /** The row whose selected spans are tied; the thread is drawn in its frame, so that it scrolls with it. */
  readonly row: RefObject<HTMLElement | null>;
  readonly severity: 'critical' | 'major' | 'minor' | 'neutral';
  /** Changes whenever the spans may have moved without the row changing its size. */
  readonly changed: unknown;
}

/** One thin line that ties the selected words of the two columns. Decoration: what it says stands in the inspector. */
export function Thread({ row, severity, changed }: ThreadProps) {
  const path = useThreadPath(row, changed);
  if (!path) return null;
  return (
    <svg className={`${styles.thread} ${styles[severity]}`} aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

function useThreadPath(row: RefObject<HTMLElement | null>, changed: unknown): string | null {
  const [path, setPath] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `changed` is why the spans must be measured again
  useLayoutEffect(() => {
    const element = row.current;
    if (!element) return;
    const measure = () => setPath(measureThread(element));
    measure();
    // Fonts that arrive late and a window that is resized move words without drawing the row again.
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    document.fonts.addEventListener('loadingdone', measure);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', measure);
    };
  }, [row, changed]);
  return path;
}

function measureThread(row: HTMLElement): string | null {
  const frame = row.getBoundingClientRect();
  const boxes = (side: string): Box[] =>
    [...row.querySelectorAll(`[data-side="${side}"] [data-now]`)].flatMap((element) =>
      [...element.getClientRects()].map(({ left, right, bottom }) => ({
        left: left - frame.left,
        right: right - frame.left,
        bottom: bottom - frame.top,
      })),
    );
  const target = row.querySelector('[data-side="target"]');
  if (!target) return null;
  return drawThread(boxes('source'), boxes('target'), target.getBoundingClientRect().left - frame.left);
}
