import { describe, expect, it } from 'vitest';
import { findRighted } from '../../../renderer/desk/find-righted.ts';
import { findingOf } from './sample.ts';

const before = 'The city hired 3,000 people in May.';
const over = (start: number, end: number) => findingOf('s1', { target: { start, end } });

describe('the finding a correction puts right', () => {
  it.each([
    ['its words were replaced', over(15, 20), 'The city hired 30,000 people in May.', true],
    ['its words were deleted', over(15, 20), 'The city hired people in May.', true],
    ['the whole was written anew', over(15, 20), 'In May there were new people.', true],
    ['what was missing was put in', over(27, 27), 'The city hired 3,000 people, we hear, in May.', true],
    ['only other words changed', over(15, 20), 'The city hired 3,000 people in June.', false],
    ['it marks no English', findingOf('s1', { target: null }), 'Something else.', false],
  ] as const)('%s', (_, finding, after, isRighted) => {
    expect(findRighted(finding, before, after)).toBe(isRighted ? finding : null);
  });

  it('is none where none was selected', () => {
    expect(findRighted(null, before, 'x')).toBeNull();
  });
});
