import type { Failure } from '../../shared/model/failure.ts';
import { fail, type Result } from '../../shared/model/result.ts';
import { readOptions } from './read-options.ts';
import type { Terminal } from './terminal.ts';

/** The text of the one file (or standard input, `-`) that a command takes and nothing else. */
export async function readOperand(args: readonly string[], terminal: Terminal): Promise<Result<string, Failure>> {
  const options = readOptions(args, {});
  if (!options.ok) return options;
  const [path, extra] = options.value.operands;
  if (path === undefined) return fail({ kind: 'option-wrong', option: 'IN.jsonl', detail: 'no input was named' });
  if (extra !== undefined) return fail({ kind: 'option-wrong', option: extra, detail: 'only one input is taken' });
  return terminal.read(path);
}
