import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTerminalHost } from '../../../main/cli/create-terminal-host.ts';
import { openJournal } from '../../../main/journal/open-journal.ts';
import { sampleArticle } from '../../../main/rpc/sample-article.data.ts';
import { readPage } from '../../../shared/intake/read-page.ts';

const program = join(import.meta.dirname, '../../../main/cli/index.ts');
const folder = mkdtempSync(join(tmpdir(), 'daejo-cli-'));

function daejo(args: readonly string[], input = '', locale = 'en_GB.UTF-8') {
  const env = { ...process.env, LC_ALL: locale };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { input, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('daejo review', () => {
  it('prints a report a person can read, in the language of the terminal', () => {
    const path = join(folder, 'page.txt');
    writeFileSync(path, sampleArticle);
    const { status, stdout } = daejo(['review', path], '', 'ko_KR.UTF-8');
    expect(status).toBe(0);
    expect(stdout).toContain('House of Representatives');
    expect(stdout).toContain('치명');
  });

  it('gives offsets that cut the quoted text out of its paragraph', () => {
    const { status, stdout } = daejo(['review', '--json', '-'], sampleArticle);
    expect(status).toBe(0);
    const answer = JSON.parse(stdout);
    expect(answer.version).toBe(1);
    for (const { text, start, end } of [...answer.ko, ...answer.en, ...answer.noise])
      expect(sampleArticle.slice(start, end)).toBe(text);
    const places = answer.findings.flatMap(({ ko, en }: Record<string, unknown>) => [
      ...(ko ? [['ko', ko]] : []),
      ...(en ? [['en', en]] : []),
    ]);
    expect(places.length).toBeGreaterThan(5);
    for (const [side, span] of places)
      expect(answer[side][span.paragraph].text.slice(span.start, span.end)).toBe(span.text);
  });
});

describe('daejo align and check', () => {
  const line = JSON.stringify({ id: 'x', ko: '직원은 3만 명이다.', en: 'It has 3,000 employees.' });

  it('answer each line with a line', () => {
    const aligned = JSON.parse(daejo(['align', '-'], `${line}\n`).stdout);
    expect(aligned).toMatchObject({ id: 'x', sentences: [{ ko: [[0, 11]], en: [[0, 23]] }] });
    const checked = JSON.parse(daejo(['check', '-'], `${line}\n`).stdout);
    expect(checked.findings).toMatchObject([{ check: 'number-mismatch', severity: 'critical', ko: { paragraph: 0 } }]);
  });

  it('name the malformed line on standard error and end with a code', () => {
    const { status, stdout, stderr } = daejo(['check', '-'], `${line}\n{"id": 3}\n`);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('2');
  });
});

describe('daejo export', () => {
  it('lists the articles of a project and writes one of them', async () => {
    const project = join(folder, 'work.daejo');
    const opened = openJournal(project, { create: true });
    const page = readPage([{ name: 'page', text: sampleArticle }]);
    if (!opened.ok || !page.ok) throw new Error('The sample article fits into a new project.');
    const host = createTerminalHost(opened.value, 'en');
    await host.article.create({ documents: [...page.value.documents], pieces: [...page.value.pieces] });
    opened.value.close();
    expect(daejo(['export', project]).stdout).toContain('솔마루시');
    const out = join(folder, 'article.md');
    expect(daejo(['export', project, '1', '--format', 'md', '--out', out])).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    expect(readFileSync(out, 'utf8')).toMatch(/^# Solmaru City wins/u);
  });

  it('says which option is wrong', () => {
    const { status, stderr } = daejo(['export', join(folder, 'none.daejo'), '1', '--form', 'md']);
    expect(status).toBe(1);
    expect(stderr).toContain('--form');
  });

  it('says that there is no such project', () => {
    const { status, stderr } = daejo(['export', join(folder, 'none.daejo'), '1', '--format', 'md', '--out', 'x']);
    expect(status).toBe(1);
    expect(stderr).toContain('none.daejo');
  });
});

describe('help', () => {
  it.each(['review', 'align', 'check', 'export'])('is there for %s', (name) => {
    const { status, stdout } = daejo([name, '--help']);
    expect(status).toBe(0);
    expect(stdout).toContain(`daejo ${name}`);
  });

  it('is offered for an unknown command', () => {
    const { status, stderr } = daejo(['revue']);
    expect(status).toBe(1);
    expect(stderr).toContain('revue');
  });
});

it('the file named on the command line is read, not changed', () => {
  const path = join(folder, 'untouched.txt');
  writeFileSync(path, sampleArticle);
  daejo(['review', path]);
  expect(readFileSync(path, 'utf8')).toBe(sampleArticle);
});
