import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../shared/model/article.ts';
import { applyAll, emptyArticle } from '../../../shared/review/apply.ts';
import type { Command } from '../../../shared/review/command.ts';
import { createTestDesk, people, type TestDesk } from '../../support/invent-article.ts';

const before = 'The bankbooks met. did.';
const after = 'The village heads met.';
const correct: Command = { type: 'correct', segmentId: 's2', before, after };
const failureOf = (outcome: ReturnType<TestDesk['perform']>) => (outcome.ok ? null : outcome.failure.kind);
const second = (desk: TestDesk) => desk.article().content.segments[1];

describe('a correction', () => {
  it('changes the target and says who made it', () => {
    const desk = createTestDesk();
    desk.perform(correct);
    expect(second(desk)).toMatchObject({ target: after, verdict: 'corrected', corrected: { by: '하린' } });
  });

  it('voids an approval', () => {
    const desk = createTestDesk();
    desk.perform(correct);
    desk.perform({ type: 'approve', segmentId: 's2', target: after }, people.editor);
    expect(second(desk)?.verdict).toBe('approved');
    desk.perform({ type: 'correct', segmentId: 's2', before: after, after: `${after} Again.` });
    expect(second(desk)?.verdict).toBe('corrected');
  });

  it.each([
    ['the text is no longer what the person saw', { ...correct, before: 'something older' }, 'text-differs'],
    ['nothing changes', { ...correct, after: before }, 'nothing-changed'],
    ['there is no such row', { ...correct, segmentId: 's9' }, 'segment-unknown'],
  ] as const)('is refused when %s', (_, command, kind) => {
    expect(failureOf(createTestDesk().perform(command))).toBe(kind);
  });
});

describe('an accepted suggestion', () => {
  const accept: Command = {
    type: 'accept-finding',
    segmentId: 's2',
    key: 'k',
    check: 'sentence-fragment',
    before,
    span: { start: 18, end: 23 },
    replacement: '',
  };

  it('replaces the span and remembers the finding', () => {
    const desk = createTestDesk();
    desk.perform(accept);
    expect(second(desk)?.target).toBe('The bankbooks met.');
    expect(desk.article().content.decisions).toMatchObject([{ key: 'k', outcome: 'accepted' }]);
  });

  it('is refused outside the text', () => {
    expect(failureOf(createTestDesk().perform({ ...accept, span: { start: 3, end: 99 } }))).toBe('span-outside');
  });
});

describe('approval', () => {
  const approve: Command = { type: 'approve', segmentId: 's2', target: before };

  it.each([
    ['a translator', people.translator],
    ['a reviewer', people.reviewer],
  ])('is not for %s', (_, by) => {
    expect(failureOf(createTestDesk().perform(approve, by))).toBe('role-forbids');
  });

  it('never covers words the editor did not see', () => {
    const desk = createTestDesk();
    desk.perform(correct);
    expect(failureOf(desk.perform(approve, people.editor))).toBe('text-differs');
  });

  it('of one’s own correction is refused under two pairs of eyes, by id and not by name', () => {
    const desk = createTestDesk();
    desk.perform(correct, people.editor);
    const own = { ...approve, target: after };
    expect(failureOf(desk.perform(own, people.editor))).toBe('own-correction');
    const namesake = { ...people.editor, id: 'another', name: people.editor.name };
    expect(failureOf(desk.perform(own, namesake))).toBeNull();
  });

  it('of one’s own correction is allowed where the project does not ask for two', () => {
    const desk = createTestDesk({ needsTwoPeople: false });
    desk.perform(correct, people.editor);
    expect(failureOf(desk.perform({ ...approve, target: after }, people.editor))).toBeNull();
  });
});

describe('a return', () => {
  it('needs a comment and someone other than a translator', () => {
    const desk = createTestDesk();
    const give = (comment: string) => ({ type: 'return', segmentId: 's2', comment }) as const;
    expect(failureOf(desk.perform(give(' '), people.editor))).toBe('comment-missing');
    expect(failureOf(desk.perform(give('again'), people.translator))).toBe('role-forbids');
    expect(failureOf(desk.perform(give('again'), people.editor))).toBeNull();
    expect(second(desk)).toMatchObject({ verdict: 'returned', decided: { by: '도현', comment: 'again' } });
  });
});

describe('an annotation', () => {
  const annotate: Command = {
    type: 'annotate',
    segmentId: 's2',
    side: 'target',
    span: { start: 4, end: 13 },
    category: 'accuracy/mistranslation',
    severity: 'major',
    comment: 'village heads',
    findingKey: null,
  };

  it('quotes its words and moves with them through an edit', () => {
    const desk = createTestDesk();
    desk.perform(annotate, people.reviewer);
    desk.perform({ type: 'correct', segmentId: 's2', before, after: 'Last week the bankbooks met. did.' });
    const [annotation] = desk.article().content.annotations;
    expect(annotation?.quote).toBe('bankbooks');
    expect(second(desk)?.target.slice(annotation?.span.start, annotation?.span.end)).toBe('bankbooks');
  });

  it('takes replies, a change of severity, resolving and removal, each to be undone', () => {
    const desk = createTestDesk();
    desk.perform(annotate, people.reviewer);
    const annotationId = desk.article().content.annotations[0]?.id ?? '';
    desk.perform({ type: 'reply', annotationId, text: 'yes' });
    desk.perform({ type: 'change-annotation', annotationId, category: annotate.category, severity: 'critical' });
    desk.perform({ type: 'resolve-annotation', annotationId, isResolved: true });
    expect(desk.article().content.annotations[0]).toMatchObject({ severity: 'critical', isResolved: true });
    expect(desk.article().content.annotations[0]?.thread).toHaveLength(2);
    desk.perform({ type: 'remove-annotation', annotationId });
    expect(desk.article().content.annotations).toEqual([]);
    desk.perform({ type: 'undo' });
    expect(desk.article().content.annotations[0]?.thread.at(-1)?.text).toBe('yes');
  });
});

describe('noise and text', () => {
  it('noise becomes a row where it stands on the page, and can be taken out again', () => {
    const desk = createTestDesk();
    desk.perform({ type: 'reclassify', pieceId: 'p3', use: { as: 'text', role: 'paragraph' } });
    const { content } = desk.article();
    expect(content.segments.map((segment) => readSource(content, segment))).toEqual([
      '나루시 통장협의회',
      '통장들이 모였다.',
      '기자 한새벽',
    ]);
    desk.perform({ type: 'reclassify', pieceId: 'p3', use: { as: 'noise', kind: 'byline' } });
    expect(desk.article().content.segments.map(({ id }) => id)).toEqual(['s1', 's2']);
  });

  it('text that a person has worked on does not become noise', () => {
    const desk = createTestDesk();
    desk.perform(correct);
    const command: Command = { type: 'reclassify', pieceId: 'p5', use: { as: 'noise', kind: 'other' } };
    expect(failureOf(desk.perform(command))).toBe('segment-has-work');
  });
});

describe('aligning again', () => {
  it('is refused when it would change a row with work, and taken when it leaves it', () => {
    const desk = createTestDesk();
    desk.perform(correct);
    const [first, worked] = desk.article().content.segments;
    if (!first || !worked) throw new Error('The invented article has two rows.');
    expect(failureOf(desk.perform({ type: 'realign', segments: [first] }))).toBe('segment-has-work');
    expect(failureOf(desk.perform({ type: 'realign', segments: [{ ...first, id: 'n1' }, worked] }))).toBeNull();
  });
});

describe('undo', () => {
  it('takes back one’s own last change, and redo brings it again', () => {
    const desk = createTestDesk();
    desk.perform(correct);
    desk.perform({ type: 'undo' });
    expect(second(desk)).toMatchObject({ target: before, verdict: 'machine', corrected: null });
    desk.perform({ type: 'redo' });
    expect(second(desk)?.target).toBe(after);
  });

  it('does not reach another person’s change or the making of the article', () => {
    const desk = createTestDesk();
    expect(failureOf(desk.perform({ type: 'undo' }))).toBe('nothing-to-undo');
    desk.perform(correct);
    expect(failureOf(desk.perform({ type: 'undo' }, people.editor))).toBe('undo-of-other');
  });

  it('brings back every earlier state, whatever was done, and folding the journal gives the same article', () => {
    const commands: readonly Command[] = [
      correct,
      { type: 'submit', segmentId: 's2' },
      { type: 'dismiss-finding', segmentId: 's1', key: 'k', check: 'c', reason: 'correct-as-is' },
      { type: 'restore-finding', segmentId: 's1', key: 'k' },
      { type: 'reopen', segmentId: 's2' },
      { type: 'reclassify', pieceId: 'p3', use: { as: 'text', role: 'caption' } },
      { type: 'undo' },
      { type: 'redo' },
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...commands), { maxLength: 20 }), (sequence) => {
        const desk = createTestDesk();
        const states = [desk.article().content];
        for (const command of sequence) {
          const outcome = desk.perform(command);
          if (!outcome.ok) continue;
          if (command.type === 'undo') states.pop();
          else states.push(desk.article().content);
          expect(desk.article().content).toEqual(states.at(-1));
        }
        expect(applyAll(emptyArticle('a1'), desk.events)).toEqual(desk.article());
      }),
    );
  });
});
