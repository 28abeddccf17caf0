import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClauses } from '../../../shared/checks/read-clauses.ts';

const read = (text: string) => readClauses(text).map(({ start, end }) => text.slice(start, end));

describe('readClauses', () => {
  it.each([
    ['and', '꽃을 심고 길을 쓸었다.', ['꽃을 심고', '길을 쓸었다.']],
    ['while, with a comma', '꽃을 심으며, 길을 쓸었다.', ['꽃을 심으며,', '길을 쓸었다.']],
    ['the topic is left off', '주민들은 꽃을 심고 길을 쓸었다.', ['꽃을 심고', '길을 쓸었다.']],
    ['said that is no joint', '꽃을 심었다고 말했다.', ['꽃을 심었다고 말했다.']],
    ['is doing is no joint', '꽃을 심고 있다.', ['꽃을 심고 있다.']],
    ['for the sake of is no joint', '주민을 위해 꽃을 심었다.', ['주민을 위해 꽃을 심었다.']],
    ['doing for somebody is no joint', '길을 쓸어 주었다.', ['길을 쓸어 주었다.']],
  ])('%s', (_, text, wanted) => expect(read(text)).toEqual(wanted));

  it('gives places in order that lie in the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('꽃을', '심고', '쓸며', '주민은', '해', '가', ',', '“', '3')), (words) => {
        const text = words.join(' ');
        let end = 0;
        for (const clause of readClauses(text)) {
          expect(clause.start).toBeGreaterThanOrEqual(end);
          expect(clause.end).toBeLessThanOrEqual(text.length);
          end = clause.end;
        }
      }),
    );
  });
});
