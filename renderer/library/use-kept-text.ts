import { useState } from 'react';

const place = 'daejo.new-article';

function readKept(): string {
  try {
    return sessionStorage.getItem(place) ?? '';
  } catch {
    return '';
  }
}

function keep(text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, text);
  } catch {
    // Too long for the window's own storage: it is still on screen, only not after a reload.
    sessionStorage.removeItem(place);
  }
}

/** Text that outlives going to another room and reloading the window, but not closing it. */
export function useKeptText(): readonly [string, (text: string) => void] {
  const [text, setText] = useState(readKept);
  return [
    text,
    (next) => {
      setText(next);
      keep(next);
    },
  ];
}
