import { resolve } from 'node:path';
import { exportFormats } from '../../shared/model/export-format.ts';
import type { Failure } from '../../shared/model/failure.ts';
import { fail, type Result, succeed } from '../../shared/model/result.ts';
import type { Journal } from '../journal/journal.ts';
import { openJournal } from '../journal/open-journal.ts';
import { createTerminalHost } from './create-terminal-host.ts';
import { readOptions } from './read-options.ts';
import type { Terminal, TerminalCommand } from './terminal.ts';

/** `daejo export PROJECT ARTICLE`: writes one article of a project to a file. */
export const exportCommand: TerminalCommand = {
  name: 'export',
  help: {
    en: `daejo export PROJECT ARTICLE --format F --out FILE

Writes an article as it stands. PROJECT is a .daejo file; ARTICLE is its number in the library's list, its id, or the
beginning of its Korean title. Without ARTICLE the articles are listed.

  --format F      ${exportFormats.join(', ')}
  --out FILE      where to write; a file that is there is replaced whole`,
    ko: `daejo export PROJECT ARTICLE --format F --out FILE

기사를 지금 그대로 내보냅니다. PROJECT는 .daejo 파일, ARTICLE은 목록의 번호나 id, 또는 한국어 제목의 첫머리입니다.
ARTICLE이 없으면 기사 목록을 찍습니다.

  --format F      ${exportFormats.join(', ')}
  --out FILE      쓸 곳. 이미 있는 파일은 통째로 바뀝니다`,
  },
  run: async (args, terminal) => {
    const options = readOptions(args, { format: { type: 'string' }, out: { type: 'string' } });
    if (!options.ok) return options;
    const { values, operands } = options.value;
    const [project, article] = operands;
    if (project === undefined) return fail({ kind: 'option-wrong', option: 'PROJECT', detail: 'no project was named' });
    const opened = openJournal(resolve(project), { create: false });
    if (!opened.ok) return opened;
    try {
      if (article === undefined) return list(opened.value, terminal);
      return await write(opened.value, article, values.format, values.out, terminal);
    } finally {
      opened.value.close();
    }
  },
};

function list(journal: Journal, terminal: Terminal): Result<null, Failure> {
  journal.summaries().forEach(({ id, title }, index) => {
    terminal.print(`${index + 1}\t${id}\t${title}\n`);
  });
  return succeed(null);
}

async function write(
  journal: Journal,
  article: string,
  format: string | boolean | undefined,
  out: string | boolean | undefined,
  terminal: Terminal,
): Promise<Result<null, Failure>> {
  const chosen = exportFormats.find((known) => known === format);
  if (!chosen) return fail({ kind: 'option-wrong', option: '--format', detail: exportFormats.join(' | ') });
  if (typeof out !== 'string') return fail({ kind: 'option-wrong', option: '--out', detail: 'no file was named' });
  const host = createTerminalHost(journal, terminal.language, resolve(out));
  const summaries = await host.library.list();
  const summary =
    summaries.find(({ id }) => id === article) ??
    summaries[Number(article) - 1] ??
    summaries.find(({ title }) => title.startsWith(article));
  const articleId = summary?.id ?? article;
  const written = await host.export.write({ articleId, format: chosen, language: terminal.language });
  return written.ok ? succeed(null) : written;
}
