import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { Term } from '../../../shared/model/term.ts';
import { createCorrection, creation, summarise } from './sample-article.ts';
import { createScratchPath, openOrThrow, readKind, unwrap } from './scratch-project.ts';

const term = (id: string, source: string, wanted = 'Dalbit'): Term => {
  return { id, source, wanted: [wanted], forbidden: [], note: '' };
};
const pair = (segmentId: string, target: string) => ({ segmentId, source: '달빛군', target });

describe('the term base of a project', () => {
  it('is there again after a restart, in the order of its Korean', () => {
    const path = createScratchPath();
    const journal = openOrThrow(path, { create: true });
    unwrap(journal.saveTerms([term('1', '하늘시'), term('2', '가람시')]));
    unwrap(journal.saveTerms([term('1', '하늘시', 'Haneul City')]));
    journal.close();
    expect(openOrThrow(path).terms()).toEqual([term('2', '가람시'), term('1', '하늘시', 'Haneul City')]);
  });

  it('keeps one entry for each Korean term, and all or none of what is saved', () => {
    const journal = openOrThrow(createScratchPath(), { create: true });
    unwrap(journal.saveTerms([term('1', '하늘시')]));
    const refused = journal.saveTerms([term('2', '가람시'), term('3', '하늘 시')]);
    expect(refused).toEqual({ ok: false, failure: { kind: 'term-exists', source: '하늘 시' } });
    expect(journal.terms()).toEqual([term('1', '하늘시')]);
  });

  it('lets two entries change places, which only together is no clash', () => {
    const journal = openOrThrow(createScratchPath(), { create: true });
    unwrap(journal.saveTerms([term('1', '하늘시'), term('2', '가람시')]));
    unwrap(journal.saveTerms([term('2', '하늘시'), term('1', '가람시')]));
    expect(journal.terms().map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('is the same array until it changes, by whichever program', () => {
    const path = createScratchPath();
    const [one, other] = [openOrThrow(path, { create: true }), openOrThrow(path)];
    unwrap(one.saveTerms([term('1', '하늘시')]));
    const before = one.terms();
    expect(one.terms()).toBe(before);
    unwrap(other.saveTerms([term('2', '가람시')]));
    expect(one.terms()).toHaveLength(2);
    unwrap(one.removeTerms(['1', 'gone long ago']));
    expect(other.terms()).toEqual([term('2', '가람시')]);
  });

  it('tells those who listen, and not of what was refused', () => {
    const journal = openOrThrow(createScratchPath(), { create: true });
    let told = 0;
    const stop = journal.subscribeTerms(() => {
      told += 1;
    });
    unwrap(journal.saveTerms([term('1', '하늘시')]));
    journal.saveTerms([term('2', '하늘시')]);
    stop();
    unwrap(journal.removeTerms(['1']));
    expect(told).toBe(1);
  });

  it('skips what a stranger wrote into the file that is no term', () => {
    const path = createScratchPath();
    const journal = openOrThrow(path, { create: true });
    unwrap(journal.saveTerms([term('1', '하늘시')]));
    const database = new DatabaseSync(path);
    const insert = database.prepare('insert into terms values (?, ?)');
    insert.run('2', '{"id":"2","source":"가람시","wanted":[],"forbidden":[],"note":""}');
    insert.run('3', JSON.stringify(term('1', '남의 것')));
    insert.run('4', 'no json');
    insert.run('5', JSON.stringify(term('5', '가'.repeat(5_000))));
    database.close();
    expect(journal.terms()).toEqual([term('1', '하늘시')]);
  });

  it('is not written in a file that a later program took over', () => {
    const path = createScratchPath();
    const journal = openOrThrow(path, { create: true });
    const database = new DatabaseSync(path);
    database.exec('pragma user_version = 99');
    database.close();
    expect(readKind(journal.saveTerms([term('1', '하늘시')]))).toBe('project-newer');
    expect(readKind(openOrThrow(path).removeTerms(['1']))).toBe('project-newer');
  });
});

describe('the memory of a project', () => {
  it('holds the approved pairs an append came with', () => {
    const path = createScratchPath();
    const journal = openOrThrow(path, { create: true });
    unwrap(journal.append('a1', 0, [creation], summarise('a1', 1), [pair('s1', 'one'), pair('s2', 'two')]));
    unwrap(journal.append('a1', 1, [createCorrection(2)], summarise('a1', 2), [pair('s2', 'two more')]));
    expect(openOrThrow(path).memory()).toEqual({ pairs: [pair('s2', 'two more')], stale: [] });
  });

  it('calls an article stale that went on without saying, until it is said', () => {
    const journal = openOrThrow(createScratchPath(), { create: true });
    unwrap(journal.append('a1', 0, [creation], summarise('a1', 1), [pair('s1', 'one')]));
    unwrap(journal.append('a1', 1, [createCorrection(2)], summarise('a1', 2)));
    expect(journal.memory()).toEqual({ pairs: [], stale: ['a1'] });
    unwrap(journal.append('a1', 2, [], summarise('a1', 2), [pair('s1', 'one')]));
    expect(journal.memory()).toEqual({ pairs: [pair('s1', 'one')], stale: [] });
  });

  it('stays fresh when a summary alone is replaced, and the same object while no pair changes', () => {
    const journal = openOrThrow(createScratchPath(), { create: true });
    unwrap(journal.append('a1', 0, [creation], summarise('a1', 1), [pair('s1', 'one')]));
    const before = journal.memory();
    unwrap(journal.append('a1', 1, [], summarise('a1', 1, 'another title')));
    unwrap(journal.append('a1', 1, [createCorrection(2)], summarise('a1', 2), [pair('s1', 'one')]));
    expect(journal.memory()).toBe(before);
  });

  it('is not changed by an append that lost to another', () => {
    const journal = openOrThrow(createScratchPath(), { create: true });
    unwrap(journal.append('a1', 0, [creation], summarise('a1', 1), [pair('s1', 'one')]));
    expect(readKind(journal.append('a1', 0, [creation], summarise('a1', 1), []))).toBe('version-conflict');
    expect(journal.memory().pairs).toEqual([pair('s1', 'one')]);
  });

  it('is stale for the articles of an older file', () => {
    const path = createScratchPath();
    unwrap(openOrThrow(path, { create: true }).append('a1', 0, [creation], summarise('a1', 1), [pair('s1', 'one')]));
    const database = new DatabaseSync(path);
    database.exec('drop table terms; drop table memory; alter table articles drop column remembered');
    database.exec('pragma user_version = 2');
    database.close();
    expect(openOrThrow(path).memory()).toEqual({ pairs: [], stale: ['a1'] });
  });
});
