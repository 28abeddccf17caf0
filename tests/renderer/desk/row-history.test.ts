import { describe, expect, it } from 'vitest';
import { readRowHistory } from '../../../renderer/desk/row-history.ts';
import type { EventBody } from '../../../shared/model/event.ts';
import { applyAll, emptyArticle } from '../../../shared/review/apply.ts';
import { annotationOf, segmentOf } from './sample.ts';

const segments = [segmentOf('here', { target: 'red' }), segmentOf('there', { target: 'blue' })];
const by = { id: 'p', name: 'Ara', role: 'editor' } as const;

function historyOf(...bodies: EventBody[]) {
  const created: EventBody = { type: 'article-created', documents: [], pieces: [], segments };
  const events = [created, ...bodies].map((body, index) => ({ version: index + 1, at: index, by, body }));
  return readRowHistory(applyAll(emptyArticle('a'), events).done, 'here');
}

describe('readRowHistory', () => {
  const corrected: EventBody = {
    type: 'target-corrected',
    segmentId: 'here',
    before: 'red',
    after: 'green',
    finding: null,
  };
  it('tells the latest first, with the words that changed', () => {
    const entries = historyOf(corrected, { type: 'segment-returned', segmentId: 'here', comment: 'too dark' });
    expect(entries.map(({ type, remark, texts }) => [type, remark, texts?.after])).toEqual([
      ['segment-returned', 'too dark', undefined],
      ['target-corrected', '', 'green'],
      ['article-created', '', undefined],
    ]);
  });
  it('keeps silent about other rows', () => {
    const other = annotationOf('there', { id: 'n' });
    const entries = historyOf(
      { type: 'segment-approved', segmentId: 'there', target: 'blue' },
      { type: 'annotation-added', annotation: other },
      { type: 'annotation-resolved', annotationId: 'n', isResolved: true },
      { type: 'segments-aligned', segments },
    );
    expect(entries.map(({ type }) => type)).toEqual(['article-created']);
  });
  it('still tells of an annotation that is gone', () => {
    const note = annotationOf('here', { id: 'n', thread: [{ id: 'r', by: 'Ara', at: 0, text: 'odd' }] });
    const entries = historyOf(
      { type: 'annotation-added', annotation: note },
      { type: 'annotation-removed', annotationId: 'n' },
    );
    expect(entries.map(({ type, remark }) => [type, remark]).slice(0, 2)).toEqual([
      ['annotation-removed', ''],
      ['annotation-added', 'odd'],
    ]);
  });
  it('leaves out what was taken back', () => {
    expect(historyOf(corrected, { type: 'undone', version: 2 }).map(({ type }) => type)).toEqual(['article-created']);
  });
});
