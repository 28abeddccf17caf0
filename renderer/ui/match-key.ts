/** The parts of a key press that decide which action it means; a `KeyboardEvent` is one. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Whether the machine writes Mod as ⌘; elsewhere it is Ctrl. */
export function isApple(platform: string): boolean {
  return /^(Mac|iPhone|iPad)/.test(platform);
}

/**
 * The letter, digit or key name a press stands for.
 *
 * With a Hangul layout the J key says ㅓ, so a letter key that says something else than Latin is read by its place.
 */
function readKey({ key, code }: KeyPress): string {
  if (/^Key[A-Z]$/.test(code) && !/^[a-z]$/i.test(key)) return code.slice(3);
  return key.length === 1 ? key.toUpperCase() : key;
}

/**
 * Whether a press is the chord written as `Mod+Shift+K`, `J`, `?` or `Enter`.
 *
 * Mod is ⌘ on Apple machines and Ctrl elsewhere. Shift counts for letters and named keys only: on some layouts a sign
 * such as `?` needs it and on some it does not.
 */
export function matchKey(chord: string, press: KeyPress, apple: boolean): boolean {
  const parts = chord === '+' ? ['+'] : chord.split('+');
  const wanted = parts.at(-1) ?? '';
  const key = wanted.length === 1 ? wanted.toUpperCase() : wanted;
  const mod = parts.includes('Mod');
  const isSign = key.length === 1 && !/[A-Z0-9]/.test(key);
  return (
    readKey(press) === key &&
    (apple ? press.metaKey : press.ctrlKey) === mod &&
    !(apple ? press.ctrlKey : press.metaKey) &&
    press.altKey === parts.includes('Alt') &&
    (isSign || press.shiftKey === parts.includes('Shift'))
  );
}

/** The words on the key caps of a chord: `Mod+K` is `Ctrl K`, or `⌘ K` on Apple machines. */
export function describeKey(chord: string, apple: boolean): string {
  const caps: Record<string, string> = {
    Mod: apple ? '⌘' : 'Ctrl',
    Alt: apple ? '⌥' : 'Alt',
    Shift: apple ? '⇧' : 'Shift',
    ArrowUp: '↑',
    ArrowDown: '↓',
    ArrowLeft: '←',
    ArrowRight: '→',
    Escape: 'Esc',
    Delete: 'Del',
    ' ': 'Space',
  };
  const parts = chord === '+' ? ['+'] : chord.split('+');
  return parts.map((part) => caps[part] ?? part).join(' ');
}
