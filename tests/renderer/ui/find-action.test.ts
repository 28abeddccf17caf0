import { describe, expect, it } from 'vitest';
import { type Action, createActionRegistry } from '../../../renderer/ui/action-registry.ts';
import { type FocusPlace, findAction, type HeardPress } from '../../../renderer/ui/find-action.ts';
import { describeKey } from '../../../renderer/ui/match-key.ts';

const action = (id: string, ...keys: string[]): Action => ({
  id,
  label: id,
  keys,
  group: 'g',
  isEnabled: true,
  run: () => undefined,
});

const press = (key: string, more: Partial<HeardPress> = {}): HeardPress => ({
  key,
  code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  keyCode: 0,
  defaultPrevented: false,
  ...more,
});

const actions = [
  action('next', 'J'),
  action('help', '?'),
  action('palette', 'Mod+K'),
  action('edit', 'Enter'),
  action('undo', 'Mod+Z'),
  action('redo', 'Mod+Shift+Z'),
  action('articles', 'Alt+1'),
];

const cases: Record<string, [HeardPress, FocusPlace, string | null]> = {
  'a single key on the page': [press('j'), 'page', 'next'],
  'caps lock does not hide a key': [press('J'), 'page', 'next'],
  'Shift is another chord': [press('J', { shiftKey: true }), 'page', null],
  'Alt is another chord': [press('j', { altKey: true }), 'page', null],
  'a sign may need Shift': [press('?', { shiftKey: true }), 'page', 'help'],
  'a Hangul layout is read by the place of the key': [press('ㅓ', { code: 'KeyJ' }), 'page', 'next'],
  'a chord': [press('k', { ctrlKey: true }), 'page', 'palette'],
  'a chord also in a text field': [press('k', { ctrlKey: true }), 'text', 'palette'],
  'a longer chord is not the shorter': [press('Z', { ctrlKey: true, shiftKey: true }), 'page', 'redo'],
  'a text field undoes its own typing': [press('z', { ctrlKey: true }), 'text', null],
  'a way elsewhere also from a text field': [press('1', { altKey: true, code: 'Digit1' }), 'text', 'articles'],
  'typing is typing': [press('j'), 'text', null],
  'a list searches by letters': [press('j'), 'choice', null],
  'Enter on the page': [press('Enter'), 'page', 'edit'],
  'Enter presses the focused button': [press('Enter'), 'control', null],
  'a letter still works from a button': [press('j'), 'control', 'next'],
  'a dialog keeps every key': [press('k', { ctrlKey: true }), 'dialog', null],
  'a syllable being composed': [press('j', { isComposing: true }), 'page', null],
  'a key held by the input method': [press('Process', { code: 'KeyJ', keyCode: 229 }), 'page', null],
  'someone nearer used the key': [press('j', { defaultPrevented: true }), 'page', null],
};

describe('findAction', () => {
  it.each(Object.entries(cases))('%s', (_, [heard, place, expected]) => {
    expect(findAction(actions, heard, place, false)?.id ?? null).toBe(expected);
  });

  it('takes ⌘ and not Ctrl on Apple machines', () => {
    expect(findAction(actions, press('k', { metaKey: true }), 'page', true)?.id).toBe('palette');
    expect(findAction(actions, press('k', { ctrlKey: true }), 'page', true)).toBeNull();
  });

  it('passes over what is disabled and lets the latest win', () => {
    const late = [...actions, action('other', 'J'), { ...action('off', 'J'), isEnabled: false }];
    expect(findAction(late, press('j'), 'page', false)?.id).toBe('other');
  });
});

describe('action registry', () => {
  it('keeps its list while nothing shown changes, and still runs the newest', () => {
    const registry = createActionRegistry();
    const owner = {};
    const ran: string[] = [];
    registry.register(owner, [{ ...action('a', 'A'), run: () => ran.push('first') }]);
    const before = registry.list();
    registry.register(owner, [{ ...action('a', 'A'), run: () => ran.push('second') }]);
    expect(registry.list()).toBe(before);
    before[0]?.run();
    expect(ran).toEqual(['second']);
  });

  it('tells listeners what came and went', () => {
    const registry = createActionRegistry();
    const seen: number[] = [];
    registry.subscribe(() => seen.push(registry.list().length));
    const owner = {};
    registry.register(owner, [action('a'), action('b')]);
    registry.remove(owner);
    expect(seen).toEqual([2, 0]);
  });
});

describe('describeKey', () => {
  it('writes key caps as the machine does', () => {
    expect(describeKey('Mod+Shift+ArrowUp', false)).toBe('Ctrl Shift ↑');
    expect(describeKey('Mod+K', true)).toBe('⌘ K');
    expect(describeKey('?', false)).toBe('?');
  });
});
