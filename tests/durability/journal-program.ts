import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { EditingProgram, EditingRun } from './editing-program.ts';

const program = join(import.meta.dirname, 'programs', 'append-on-request.ts');

/** The bare journal in a process of its own, asked over standard input. */
export const journalProgram: EditingProgram = {
  name: 'journal',
  // It begins from nothing, so that some kills strike while the file is made.
  prepare: () => undefined,
  start: (projectPath) => createRun(spawn(process.execPath, [program, projectPath])),
};

function createRun(child: ChildProcessWithoutNullStreams): EditingRun {
  const ended = once(child, 'close');
  // Asking a program that was killed meanwhile breaks the pipe; its answer is then null.
  child.stdin.on('error', () => undefined);
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (request: object) => {
    child.stdin.write(`${JSON.stringify(request)}\n`);
    const answer = await answers.next();
    if (complaint !== '') throw new Error(complaint);
    return answer.done ? null : Number(answer.value);
  };
  return {
    edit: (articleId, words) => ask({ articleId, words }),
    keepDraft: (articleId, number, words) => ask({ articleId, number, words }),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
