import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterEach, describe, expect, it } from 'vitest';
import { createTestHost } from '../../support/create-test-host.ts';

const draft = (source: string, wanted: string[], forbidden: string[] = []) => {
  return { id: null, source, wanted, forbidden, note: '' };
};
const written: string[] = [];
afterEach(async () => {
  for (const path of written.splice(0)) await rm(path, { force: true });
});

const csv = (text: string, encoding = 'utf-8') => {
  return { name: 'terms.csv', base64: iconv.encode(text, encoding).toString('base64') };
};

function readText(base64: string): string {
  return Buffer.from(base64, 'base64').toString('utf8');
}

describe('the term base over the contract', () => {
  it('is saved, changed, removed and brought back by a window, and every window is told', async () => {
    const { client } = createTestHost();
    const stop = new AbortController();
    const news = await client.terms.watch(undefined, { signal: stop.signal });
    expect((await news.next()).value).toEqual([]);
    const saved = await client.terms.save(draft(' 달빛군 ', ['Dalbit County']));
    if (!saved.ok) throw new Error(saved.failure.kind);
    expect((await news.next()).value).toEqual([saved.value]);
    const changed = await client.terms.save({ ...saved.value, ...draft('달빛군', ['Dalbit']), id: saved.value.id });
    expect(changed).toMatchObject({ ok: true, value: { id: saved.value.id, wanted: ['Dalbit'] } });
    await news.next();
    expect(await client.terms.remove({ id: saved.value.id })).toMatchObject({ ok: true });
    expect((await news.next()).value).toEqual([]);
    await client.terms.save({ ...draft('달빛군', ['Dalbit']), id: saved.value.id });
    expect(await client.terms.list()).toHaveLength(1);
    stop.abort();
  });

  it('refuses a second term for the same Korean, and one without English', async () => {
    const { client } = createTestHost();
    await client.terms.save(draft('달빛군', ['Dalbit County']));
    const again = await client.terms.save(draft('달빛 군', ['Moonlight County']));
    expect(again).toEqual({ ok: false, failure: { kind: 'term-exists', source: '달빛 군' } });
    expect(await client.terms.save(draft('하늘시', ['']))).toMatchObject({ failure: { kind: 'term-incomplete' } });
  });

  it('takes in a table and says what it did', async () => {
    const { client } = createTestHost();
    await client.terms.save(draft('달빛군', ['Dalbit']));
    await client.terms.save(draft('하늘시', ['Haneul City']));
    const text =
      'source,wanted,forbidden\n달빛군,Dalbit County,Moonlight County\n하늘시,Haneul City,\n가람시,Garam City,\n';
    expect(await client.terms.bringIn(csv(text))).toEqual({ ok: true, value: { added: 1, changed: 1, same: 1 } });
    expect(await client.terms.bringIn(csv(text))).toEqual({ ok: true, value: { added: 0, changed: 0, same: 3 } });
    expect((await client.terms.list()).map(({ source, wanted }) => [source, ...wanted])).toEqual([
      ['가람시', 'Garam City'],
      ['달빛군', 'Dalbit County'],
      ['하늘시', 'Haneul City'],
    ]);
  });

  it.each([
    ['a row without English', 'source,wanted\n가람시,Garam City\n하늘시,\n', 3, 'term-incomplete'],
    ['the same Korean twice', 'source,wanted\n"가람\n시",Garam\n가람시,Garam City\n', 4, 'term-repeated'],
  ])('takes in nothing of a table with %s, and names the line', async (_, text, line, kind) => {
    const { client } = createTestHost();
    expect(await client.terms.bringIn(csv(text))).toMatchObject({
      ok: false,
      failure: { kind: 'table-line-wrong', line, failure: { kind } },
    });
    expect(await client.terms.list()).toEqual([]);
  });

  it('goes out as a table that comes in again without a change', async () => {
    const { client } = createTestHost();
    await client.terms.save(draft('달빛군', ['Dalbit County', 'the county'], ['=Moonlight']));
    const out = await client.terms.takeOut();
    if (!out.ok || out.value.kind !== 'download') throw new Error('Without dialogs a file is handed over.');
    expect(out.value).toMatchObject({ mime: 'text/csv;charset=utf-8' });
    const text = readText(out.value.base64);
    expect(text).toBe("\uFEFFsource,wanted,forbidden,note\r\n달빛군,Dalbit County; the county,'=Moonlight,\r\n");
    expect(await client.terms.bringIn(csv(text))).toMatchObject({ value: { added: 0, changed: 0, same: 1 } });
  });

  it('comes in as older spreadsheets of Korea write it', async () => {
    const { client } = createTestHost();
    const text = 'source,wanted\n달빛군,Dalbit County\n하늘시의회,Haneul City Council\n';
    expect(await client.terms.bringIn(csv(text, 'cp949'))).toMatchObject({ value: { added: 2 } });
    expect((await client.terms.list()).map(({ source }) => source)).toEqual(['달빛군', '하늘시의회']);
  });

  it('is told anew when another project is opened', async () => {
    const { client } = createTestHost();
    await client.terms.save(draft('달빛군', ['Dalbit County']));
    const stop = new AbortController();
    const news = await client.terms.watch(undefined, { signal: stop.signal });
    expect((await news.next()).value).toHaveLength(1);
    const path = join(tmpdir(), `daejo-terms-${process.pid}.daejo`);
    written.push(path);
    await client.project.open({ path, create: true });
    expect((await news.next()).value).toEqual([]);
    stop.abort();
  });
});
