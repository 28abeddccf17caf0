import type { Action } from './action-registry.ts';
import { type KeyPress, matchKey } from './match-key.ts';

/** A key press with what the listener must know besides the keys; a `KeyboardEvent` is one. */
export interface HeardPress extends KeyPress {
  readonly isComposing: boolean;
  readonly keyCode: number;
  readonly defaultPrevented: boolean;
}

/** Where the focus was when the key was pressed. */
export type FocusPlace = 'page' | 'control' | 'choice' | 'text' | 'dialog';

/** Chords a text field needs for itself. */
const editingChords = ['Mod+Z', 'Mod+Shift+Z', 'Mod+Y', 'Mod+A', 'Mod+C', 'Mod+X', 'Mod+V'];

/** Keys that press a focused button or follow a focused link. */
const pressingChords = ['Enter', ' '];

/** Ways to other rooms; on a Mac the same keys write a sign. */
const goesElsewhere = /^Alt\+\d$/;

function isTaken(chord: string, place: FocusPlace, apple: boolean): boolean {
  if (place === 'dialog') return true;
  if (place === 'text' && !apple && goesElsewhere.test(chord)) return false;
  if (place === 'text') return !chord.includes('Mod+') || editingChords.includes(chord);
  if (place === 'choice') return !/Mod\+|Alt\+/.test(chord);
  return place === 'control' && pressingChords.includes(chord);
}

/**
 * The action a key press starts, or null.
 *
 * Null while a syllable is being composed, when someone nearer has used the key, and for keys that the focused thing
 * needs: single keys in a text field, Enter on a button, everything in a dialog. A room comes before the
 * window, and the latest registration before earlier ones.
 */
export function findAction(
  actions: readonly Action[],
  press: HeardPress,
  place: FocusPlace,
  apple: boolean,
): Action | null {
  // 229 is what a key is called while an input method has it, also in browsers that do not say isComposing.
  if (press.isComposing || press.keyCode === 229 || press.defaultPrevented) return null;
  const fits = (chord: string) => !isTaken(chord, place, apple) && matchKey(chord, press, apple);
  const able = actions.filter((action) => action.isEnabled && action.keys.some(fits));
  return able.findLast(({ isEverywhere }) => !isEverywhere) ?? able.at(-1) ?? null;
}

/** What kind of thing has the focus, from the element a key event was sent to. */
export function readFocusPlace(target: EventTarget | null): FocusPlace {
  if (!(target instanceof Element)) return 'page';
  if (target.closest('[aria-modal="true"]')) return 'dialog';
  if (
    target.closest('[contenteditable="true"], textarea, input:not([type="checkbox"], [type="radio"], [type="button"])')
  )
    return 'text';
  if (target.closest('select, [role="menu"], [role="listbox"], [role="radiogroup"], [role="tablist"]')) return 'choice';
  return target.closest('button, a[href], summary, input, [role="button"]') ? 'control' : 'page';
}
