import { describe, expect, it } from 'vitest';
import { createCheckMemory } from '../../../main/workers/check-memory.ts';
import { readLexicon } from '../../../shared/lexicon/read-lexicon.ts';
import type { Finding } from '../../../shared/model/finding.ts';

const lexicon = readLexicon();
const pulse = { onProgress: () => undefined, isCancelled: () => false };
const pair = (segmentId: string, source: string, target: string) =>
  ({ segmentId, role: 'paragraph', source, target }) as const;

const pairs = [
  pair('s1', '노경식 시장은 직원이 3만 명이라고 말했다.', 'Mayor Roh Kyung-sik said there are 30,000 employees.'),
  pair('s2', '노경식 시장은 웃었다.', 'Mayor Roh Kyung-sik smiled.'),
];
const ask = (version = 1, dismissed: readonly string[] = []) => ({
  pairs,
  published: null,
  dismissed,
  keep: { articleId: 'a', version },
});
const retype = (text: string, version = 1) => ({ articleId: 'a', version, segmentId: 's1', text });
const name = ({ segmentId, check }: Finding) => `${segmentId} ${check}`;

describe('the memory of checks', () => {
  it('checks one row again with the English being typed, spans in that English', () => {
    const memory = createCheckMemory();
    memory.check(ask(), lexicon, pulse);
    const text = 'Mayor Roh Kyung-sik said there are 3,000 employees.';
    const answer = memory.recheck(retype(text));
    if (!answer.isKnown) throw new Error('The check was kept.');
    expect(answer.segments).toEqual(['s1']);
    expect(answer.findings.map(name)).toEqual(['s1 number-mismatch']);
    const [{ target } = { target: null }] = answer.findings;
    expect(text.slice(target?.start, target?.end)).toContain('3,000');
    expect(answer.links[0]?.target).toEqual([{ start: 0, end: text.length }]);
  });

  it('tells of another row that the typing bears on, and that it is well again afterwards', () => {
    const memory = createCheckMemory();
    memory.check(ask(), lexicon, pulse);
    const wrong = memory.recheck(retype('Mayor Noh Gyeong-sik said there are 30,000 employees.'));
    expect(wrong.isKnown && wrong.segments).toEqual(['s1', 's2']);
    expect(wrong.isKnown && wrong.findings.map(name)).toEqual(['s2 name-inconsistent']);
    const right = memory.recheck(retype('Mayor Roh Kyung-sik said there are 30,000 employees.'));
    expect(right.isKnown && right.segments).toEqual(['s1']);
    expect(right.isKnown && right.findings).toEqual([]);
  });

  it('knows nothing of another version or another article', () => {
    const memory = createCheckMemory();
    memory.check(ask(), lexicon, pulse);
    expect(memory.recheck(retype('x', 2))).toEqual({ isKnown: false });
    expect(memory.recheck({ ...retype('x'), articleId: 'b' })).toEqual({ isKnown: false });
  });

  it('keeps only the articles checked last', () => {
    const memory = createCheckMemory();
    memory.check(ask(), lexicon, pulse);
    for (const articleId of ['b', 'c', 'd', 'e'])
      memory.check({ ...ask(), keep: { articleId, version: 1 } }, lexicon, pulse);
    expect(memory.recheck(retype('x'))).toEqual({ isKnown: false });
    expect(memory.recheck({ ...retype('x'), articleId: 'e' }).isKnown).toBe(true);
  });

  it('leaves out what was set aside when the article was checked', () => {
    const memory = createCheckMemory();
    memory.check(ask(), lexicon, pulse);
    const text = 'Mayor Roh Kyung-sik said there are 3,000 employees.';
    const found = memory.recheck(retype(text));
    const keys = found.isKnown ? found.findings.map(({ key }) => key) : [];
    memory.check(ask(2, keys), lexicon, pulse);
    const again = memory.recheck(retype(text, 2));
    expect(again.isKnown && again.findings).toEqual([]);
  });

  it('finds in a changed article what a memory without any past finds', () => {
    const memory = createCheckMemory();
    memory.check(ask(), lexicon, pulse);
    const later = {
      ...ask(2),
      pairs: [pair('s1', pairs[0]?.source ?? '', 'Mayor Noh Gyeong-sik said so.'), ...pairs.slice(1)],
    };
    expect(memory.check(later, lexicon, pulse)).toEqual(createCheckMemory().check(later, lexicon, pulse));
    const moved = { ...ask(3), pairs: pairs.toReversed() };
    expect(memory.check(moved, lexicon, pulse)).toEqual(createCheckMemory().check(moved, lexicon, pulse));
  });
});
