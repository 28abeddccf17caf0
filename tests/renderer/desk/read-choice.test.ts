import { describe, expect, it } from 'vitest';
import { categoryChoices } from '../../../renderer/desk/category-keys.data.ts';
import { readChoice } from '../../../renderer/desk/read-choice.ts';
import { categories } from '../../../shared/model/finding.ts';

const press = (key: string, code: string, over = {}) => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...over,
});

describe('categoryChoices', () => {
  it('names every category once, each with a letter of its own', () => {
    expect(categoryChoices.map(({ category }) => category)).toEqual([...categories]);
    expect(new Set(categoryChoices.map(({ key }) => key)).size).toBe(categories.length);
  });
});

describe('readChoice', () => {
  it('reads letters, also where the keyboard types Hangul', () => {
    expect(readChoice(press('o', 'KeyO'))).toEqual({ kind: 'category', category: 'accuracy/omission' });
    expect(readChoice(press('ㅐ', 'KeyO'))).toEqual({ kind: 'category', category: 'accuracy/omission' });
  });
  it('reads 1 to 4 as severities, mildest first', () => {
    expect(readChoice(press('1', 'Digit1'))).toEqual({ kind: 'severity', severity: 'neutral' });
    expect(readChoice(press('4', 'Digit4'))).toEqual({ kind: 'severity', severity: 'critical' });
  });
  it('leaves every other key to the page', () => {
    expect(readChoice(press('Tab', 'Tab'))).toBeNull();
    expect(readChoice(press('9', 'Digit9'))).toBeNull();
    expect(readChoice(press('o', 'KeyO', { ctrlKey: true }))).toBeNull();
  });
});
