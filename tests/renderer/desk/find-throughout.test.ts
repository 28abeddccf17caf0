import { describe, expect, it } from 'vitest';
import { findThroughout } from '../../../renderer/desk/find-throughout.ts';
import type { Article } from '../../../shared/model/article.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { Segment } from '../../../shared/model/segment.ts';
import { emptyArticle } from '../../../shared/review/apply.ts';
import { annotationOf, contentOf, findingOf, segmentOf } from './sample.ts';

const korean = '노을빛 씨와 한새벽 씨';
const english = 'Noeulbit and Han Saebyeok, then Noeulbit.';
const rows = (over: Partial<Segment> = {}) =>
  ['s1', 's2'].map((id) =>
    segmentOf(id, { source: [{ document: 0, start: 0, end: korean.length }], target: english, ...over }),
  );
const articleOf = (segments = rows()): Article => ({
  ...emptyArticle('a'),
  content: contentOf({ documents: [{ name: 'ko', text: korean }], segments }),
});

const wrong = (segmentId: string, start: number, over: Partial<Finding> = {}) =>
  findingOf(segmentId, {
    key: `name ${segmentId} ${start}`,
    check: 'name-inconsistent',
    source: { start: 0, end: 3 },
    target: { start, end: start + 8 },
    expected: ['No Eul-bit'],
    suggestion: 'No Eul-bit',
    ...over,
  });
const here = wrong('s1', 0);
const all = [here, wrong('s1', 32), wrong('s2', 0)];

describe('one wording throughout', () => {
  it('takes every place of the article that asks for the same, by row', () => {
    const found = findThroughout(articleOf(), all, here);
    expect(found?.acceptances.map(({ segmentId, span }) => `${segmentId} ${span.start}`)).toEqual([
      's1 0',
      's2 0',
      's1 32',
    ]);
    expect(found).toMatchObject({ rows: 2, approved: 0 });
  });

  it('counts the rows that lose an approval', () => {
    expect(findThroughout(articleOf(rows({ verdict: 'approved' })), all, here)?.approved).toBe(2);
  });

  it.each([
    ['there is only the one place', [here]],
    ['another Korean name is to be spelt so', [here, wrong('s2', 0, { source: { start: 7, end: 10 } })]],
    ['another spelling is asked for', [here, wrong('s2', 0, { expected: ['Noh Eul-bit'] })]],
    ['another check speaks', [here, wrong('s2', 0, { check: 'name-order' })]],
    ['the other place has no safe replacement', [here, wrong('s2', 0, { suggestion: null })]],
    ['the other reaches into this one', [here, wrong('s1', 4)]],
  ])('is not offered where %s', (_, findings) => {
    expect(findThroughout(articleOf(), findings, here)).toBeNull();
  });

  it('is not offered for a check whose suggestions are for one place', () => {
    const own = all.map((finding) => ({ ...finding, check: 'number-mismatch' }));
    expect(own[0] && findThroughout(articleOf(), own, own[0])).toBeNull();
  });

  it('leaves alone what somebody made a note of', () => {
    const article = articleOf();
    const annotations = [annotationOf('s2', { findingKey: 'name s2 0' })];
    const noted = { ...article, content: { ...article.content, annotations } };
    expect(findThroughout(noted, all, here)?.acceptances).toHaveLength(2);
  });
});
