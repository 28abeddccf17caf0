import { useEffect, useEffectEvent, useState } from 'react';

interface Bearers {
  onFiles(files: readonly File[]): void;
  onText(text: string): void;
}

function isInField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable="true"]') !== null;
}

/** Hears files and text pasted or dropped anywhere in the window but in a field; true while files hover over it. */
export function useBringIn({ onFiles, onText }: Bearers): boolean {
  const [isDropping, setDropping] = useState(false);
  const bring = useEffectEvent((data: DataTransfer, event: Event) => {
    const text = data.getData('text/plain');
    if (data.files.length === 0 && (text === '' || isInField(event.target))) return;
    event.preventDefault();
    if (data.files.length > 0) onFiles([...data.files]);
    else onText(text);
  });
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const bringFrom = (event: Event, data: DataTransfer | null) => {
      setDropping(false);
      if (data) bring(data, event);
    };
    window.addEventListener('paste', (event) => bringFrom(event, event.clipboardData), { signal });
    window.addEventListener('drop', (event) => bringFrom(event, event.dataTransfer), { signal });
    window.addEventListener('dragleave', (event) => event.relatedTarget === null && setDropping(false), { signal });
    window.addEventListener(
      'dragover',
      (event) => {
        event.preventDefault();
        if (event.dataTransfer?.types.includes('Files')) setDropping(true);
      },
      { signal },
    );
    return () => stop.abort();
  }, []);
  return isDropping;
}
