import { describeFailure } from '../../shared/model/describe-failure.ts';
import type { Failure } from '../../shared/model/failure.ts';
import { fail, type Result, succeed } from '../../shared/model/result.ts';
import type { Language } from '../../shared/model/words.ts';
import { decodeText } from '../files/decode-text.ts';
import { readTextFile } from '../files/read-text-file.ts';
import { alignCommand } from './align-command.ts';
import { checkCommand } from './check-command.ts';
import { exportCommand } from './export-command.ts';
import { reviewCommand } from './review-command.ts';
import type { Terminal, TerminalCommand } from './terminal.ts';

const commands: readonly TerminalCommand[] = [reviewCommand, alignCommand, checkCommand, exportCommand];

const usage: Readonly<Record<Language, string>> = {
  en: 'daejo: reviews machine translation of Korean news into English\n\nCommands (each takes --help):',
  ko: 'daejo: 한국어 뉴스의 영어 기계번역을 검토합니다\n\n명령 (저마다 --help가 있습니다):',
};

const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const language: Language = (LC_ALL || LC_MESSAGES || LANG || '').startsWith('ko') ? 'ko' : 'en';

const terminal: Terminal = {
  language,
  print: (words) => process.stdout.write(words),
  read: async (path) => {
    const read = path === '-' ? await readStandardInput() : await readTextFile(path);
    return read.ok ? succeed(read.value.text) : read;
  },
};

async function readStandardInput(): Promise<Result<{ readonly text: string }, Failure>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return decodeText(Buffer.concat(chunks), '-');
}

async function main([name, ...args]: readonly string[]): Promise<Result<null, Failure>> {
  const command = commands.find((known) => known.name === name);
  const asksHelp = args.includes('--help') || args.includes('-h');
  if (command && asksHelp) return say(command.help[language]);
  if (command) return command.run(args, terminal);
  const isQuestion = name === undefined || name === '--help' || name === '-h' || name === 'help';
  if (!isQuestion) return fail({ kind: 'option-wrong', option: name, detail: commands.map((c) => c.name).join(' | ') });
  const firstLines = commands.map(({ help }) => `  ${help[language].split('\n')[0]}`);
  return say([usage[language], ...firstLines].join('\n'));
}

function say(words: string): Result<null, Failure> {
  terminal.print(`${words}\n`);
  return succeed(null);
}

/** A reader that closes early (`| head`) is no error of ours. */
process.stdout.on('error', (reason: NodeJS.ErrnoException) => {
  if (reason.code === 'EPIPE') process.exit(0);
  throw reason;
});

const outcome = await main(process.argv.slice(2));
if (!outcome.ok) {
  process.stderr.write(`${describeFailure(outcome.failure, language)}\n`);
  process.exitCode = 1;
}
