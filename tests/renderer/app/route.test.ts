import { describe, expect, it } from 'vitest';
import { nextPersonId } from '../../../renderer/app/next-person.ts';
import { readRoute, writeRoute } from '../../../renderer/app/route.ts';

describe('routes', () => {
  it.each([
    ['the library', { room: 'library' }],
    ['the settings', { room: 'settings' }],
    ['an article', { room: 'article', articleId: 'a-1' }],
    ['an id with a slash, a percent sign and Hangul', { room: 'article', articleId: 'a/1%한' }],
  ] as const)('%s comes back from its address', (_, route) => {
    expect(readRoute(writeRoute(route))).toEqual(route);
  });

  it.each([
    ['nothing', ''],
    ['a room that does not exist', '#/kitchen'],
    ['an article without an id', '#/article/'],
    ['a broken escape', '#/article/%E0%A4%A'],
  ])('%s is the library', (_, hash) => {
    expect(readRoute(hash)).toEqual({ room: 'library' });
  });
});

describe('nextPersonId', () => {
  const people = ['a', 'b', 'c'].map((id) => ({ id, name: id, role: 'editor' as const }));
  it.each([
    ['goes to the next', 'a', 'b'],
    ['goes round', 'c', 'a'],
    ['begins at the first for someone unknown', 'x', 'a'],
  ])('%s', (_, from, expected) => {
    expect(nextPersonId(people, from)).toBe(expected);
  });
});
