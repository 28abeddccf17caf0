import { expect, it } from 'vitest';
import { countFolded, readFolded } from '../../../renderer/desk/read-folded.ts';
import { standingOf } from '../invent-standing.ts';
import { findingOf } from './sample.ts';

const standing = standingOf('noisy', { accepted: 2, dismissed: 14, precision: 0.125, isFolded: true });
const folded = (check: string, key: string) => findingOf('s1', { check, key, isFolded: true });

it('counts what is folded by check, the most first, with how the check stands', () => {
  const found = [findingOf('s1'), folded('quiet', 'a'), folded('noisy', 'b'), folded('noisy', 'c')];
  expect(readFolded(found, [standing])).toEqual([
    { check: 'noisy', count: 2, standing },
    { check: 'quiet', count: 1, standing: null },
  ]);
  expect(countFolded(readFolded(found, null))).toBe(3);
  expect(readFolded([findingOf('s1')], [standing])).toEqual([]);
});
