import { describe, expect, it } from 'vitest';
import { describeAgo } from '../../../renderer/ui/describe-time.ts';
import { readInitials } from '../../../renderer/ui/read-initials.ts';

const now = Date.UTC(2025, 2, 11, 9, 0, 0);
const minute = 60_000;

describe('describeAgo', () => {
  it.each([
    ['this moment', 0, '방금', 'just now'],
    ['half a minute', 0.5 * minute, '방금', 'just now'],
    ['minutes', 2 * minute, '2분 전', '2 min. ago'],
    ['an hour', 61 * minute, '1시간 전', '1 hr. ago'],
    ['a day has its own word', 25 * 60 * minute, '어제', 'yesterday'],
    ['days', 3 * 24 * 60 * minute, '3일 전', '3 days ago'],
    ['a clock that was set back', -5 * minute, '방금', 'just now'],
  ])('%s', (_, ago, ko, en) => {
    expect([describeAgo(now - ago, now, 'ko'), describeAgo(now - ago, now, 'en')]).toEqual([ko, en]);
  });

  it('says the date after a week', () => {
    const at = now - 30 * 24 * 60 * minute;
    expect(describeAgo(at, now, 'en')).toBe('Feb 9, 2025');
    expect(describeAgo(at, now, 'ko')).toBe('2025. 2. 9.');
  });
});

describe('readInitials', () => {
  it.each([
    ['a given name of two syllables stands whole', '하린', '하린'],
    ['a longer Korean name by its first syllable', '검토자', '검'],
    ['decomposed Hangul is the same name', '하린'.normalize('NFD'), '하린'],
    ['a Latin name by its capitals', 'jane van doe', 'JV'],
    ['nothing at all', '  ', ''],
  ])('%s', (_, name, expected) => {
    expect(readInitials(name)).toBe(expected);
  });
});
