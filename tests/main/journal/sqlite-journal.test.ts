import { describe, expect, it } from 'vitest';
import type { Journal } from '../../../main/journal/journal.ts';
import { openMemoryJournal } from '../../../main/journal/open-journal.ts';
import { createCorrection, creation, summarise, translator } from './sample-article.ts';
import { createScratchPath, openOrThrow, readKind, unwrap } from './scratch-project.ts';

const places: Readonly<Record<string, () => Journal>> = {
  'in a file': () => openOrThrow(createScratchPath(), { create: true }),
  'in memory': openMemoryJournal,
};

function append(journal: Journal, basedOn: number, count: number) {
  const entries = Array.from({ length: count }, (_, index) =>
    basedOn + index === 0 ? creation : createCorrection(basedOn + index + 1),
  );
  return journal.append('a1', basedOn, entries, summarise('a1', basedOn + count));
}

describe.each(Object.entries(places))('a journal %s', (_, open) => {
  it('gives back what was appended, numbered without gaps', () => {
    const journal = open();
    const written = [...unwrap(append(journal, 0, 1)), ...unwrap(append(journal, 1, 3))];
    expect(written.map((event) => event.version)).toEqual([1, 2, 3, 4]);
    expect(unwrap(journal.read('a1'))).toEqual(written);
    expect(unwrap(journal.read('a1'))[0]).toEqual({ version: 1, ...creation });
  });

  it('reads only what came after a version', () => {
    const journal = open();
    append(journal, 0, 4);
    expect(unwrap(journal.read('a1', 2)).map((event) => event.version)).toEqual([3, 4]);
    expect(unwrap(journal.read('a1', 4))).toEqual([]);
    const failure = { kind: 'version-conflict', articleId: 'a1', expected: 5, actual: 4 };
    expect(journal.read('a1', 5)).toEqual({ ok: false, failure });
  });

  it('does not know an article that was never begun', () => {
    const journal = open();
    expect(journal.read('a1')).toEqual({ ok: false, failure: { kind: 'article-unknown', articleId: 'a1' } });
    expect(readKind(journal.append('a1', 0, [], summarise('a1', 0)))).toBe('article-unknown');
  });

  it.each([
    ['behind', 1],
    ['ahead', 3],
  ])('refuses an append based on a version %s the last', (_name, basedOn) => {
    const journal = open();
    append(journal, 0, 2);
    const failure = { kind: 'version-conflict', articleId: 'a1', expected: basedOn, actual: 2 };
    expect(append(journal, basedOn, 1)).toEqual({ ok: false, failure });
    expect(unwrap(journal.read('a1'))).toHaveLength(2);
    expect(journal.summaries()[0]?.version).toBe(2);
  });

  it('keeps what JSON and SQL might change: lone surrogates, NUL, decomposed Hangul, line ends', () => {
    const journal = open();
    const after = '\ud83d \u0000 \u1112\u1161\u11ab \r\n \u2028 "\\';
    append(journal, 0, 1);
    const { body, ...rest } = createCorrection(2);
    const entry = { ...rest, body: { ...body, after } as typeof body };
    unwrap(journal.append('a1', 1, [entry], summarise('a1', 2, after)));
    expect(unwrap(journal.read('a1', 1))[0]?.body).toMatchObject({ after });
    expect(journal.summaries()[0]?.title).toBe(after);
  });

  it('replaces the summary alone when there are no events, and tells of it without any', () => {
    const journal = open();
    append(journal, 0, 1);
    const told: (readonly [string, number])[] = [];
    journal.subscribe((articleId, events) => told.push([articleId, events.length]));
    const findings = { neutral: 0, minor: 1, major: 2, critical: 3 };
    unwrap(journal.append('a1', 1, [], { ...summarise('a1', 1), findings }));
    expect(journal.summaries()[0]?.findings).toEqual(findings);
    expect(told).toEqual([['a1', 0]]);
  });

  it('lists plain summaries, the last changed first', () => {
    const journal = open();
    for (const id of ['a1', 'a2', 'a3']) unwrap(journal.append(id, 0, [creation], summarise(id, 1)));
    unwrap(journal.append('a2', 1, [createCorrection(2)], summarise('a2', 2)));
    expect(journal.summaries().map((summary) => summary.id)).toEqual(['a2', 'a1', 'a3']);
    expect(journal.summary('a2')).toEqual(journal.summaries()[0]);
    expect(journal.summary('a9')).toBeNull();
    expect(Object.getPrototypeOf(journal.summaries()[0])).toBe(Object.prototype);
    expect(Object.getPrototypeOf(unwrap(journal.read('a1'))[0])).toBe(Object.prototype);
  });

  it('refuses as a bug what it could not read back, and writes nothing', () => {
    const journal = open();
    const tooOld = { ...creation, at: -1 };
    expect(() => journal.append('a1', 0, [creation, tooOld], summarise('a1', 2))).toThrow();
    expect(() => journal.append('a1', 0, [creation], summarise('a1', 7))).toThrow(TypeError);
    expect(readKind(journal.read('a1'))).toBe('article-unknown');
  });

  it('keeps the settings, the stricter ones until told otherwise', () => {
    const journal = open();
    expect(journal.settings()).toEqual({ needsTwoPeople: true });
    unwrap(journal.configure({ needsTwoPeople: false }));
    expect(journal.settings()).toEqual({ needsTwoPeople: false });
  });

  it('may be closed twice', () => {
    const journal = open();
    journal.close();
    expect(() => journal.close()).not.toThrow();
  });
});

describe('drafts', () => {
  const draft = {
    articleId: 'a1',
    segmentId: 's1',
    basedOnVersion: 1,
    text: 'Dalbit Cou\ud83d',
    by: translator.name,
    at: 5,
  };

  it('are kept one for each segment, the later replacing the earlier, across a restart', () => {
    const path = createScratchPath();
    const journal = openOrThrow(path, { create: true });
    append(journal, 0, 1);
    unwrap(journal.saveDraft({ ...draft, text: 'D' }));
    unwrap(journal.saveDraft(draft));
    journal.close();
    expect(openOrThrow(path).drafts('a1')).toEqual([draft]);
  });

  it('go when discarded, and discarding none is no failure', () => {
    const journal = openMemoryJournal();
    append(journal, 0, 1);
    unwrap(journal.saveDraft(draft));
    unwrap(journal.discardDraft('a1', 's1'));
    expect(journal.drafts('a1')).toEqual([]);
    expect(readKind(journal.discardDraft('a1', 's9'))).toBeNull();
  });

  it('go with the correction that records them, and stay when their words are others', () => {
    const journal = openMemoryJournal();
    append(journal, 0, 1);
    const recorded = createCorrection(2).body;
    const text = recorded.type === 'target-corrected' ? recorded.after : '';
    unwrap(journal.saveDraft({ ...draft, text }));
    unwrap(journal.saveDraft({ ...draft, segmentId: 's2', text }));
    append(journal, 1, 1);
    expect(journal.drafts('a1').map((kept) => kept.segmentId)).toEqual(['s2']);
    unwrap(journal.saveDraft(draft));
    append(journal, 2, 1);
    expect(journal.drafts('a1').map((kept) => kept.text)).toContain(draft.text);
  });

  it('belong to an article that exists', () => {
    expect(readKind(openMemoryJournal().saveDraft(draft))).toBe('article-unknown');
  });
});

describe('listeners', () => {
  it('are told after the commit, in the order of commits, until they leave', () => {
    const journal = openOrThrow(createScratchPath(), { create: true });
    const heard: string[] = [];
    const leave = journal.subscribe((articleId, events) => {
      heard.push(`${articleId}:${events.map((event) => event.version)}`);
      expect(unwrap(journal.read('a1')).length).toBeGreaterThanOrEqual(events.at(-1)?.version ?? 0);
      // Appending while being told must not overtake the others.
      if (events[0]?.version === 1) append(journal, 1, 2);
    });
    journal.subscribe((_, events) => heard.push(`second:${events[0]?.version}`));
    append(journal, 0, 1);
    expect(heard).toEqual(['a1:1', 'second:1', 'a1:2,3', 'second:2']);
    leave();
    append(journal, 3, 1);
    expect(heard.slice(4)).toEqual(['second:4']);
  });

  it('hear nothing of an append that failed', () => {
    const journal = openMemoryJournal();
    let told = 0;
    journal.subscribe(() => {
      told += 1;
    });
    append(journal, 5, 1);
    expect(told).toBe(0);
  });
});
