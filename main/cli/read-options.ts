import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import type { Failure } from '../../shared/model/failure.ts';
import { fail, type Result, succeed } from '../../shared/model/result.ts';

/** The options and operands of a command line. */
export interface Options {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly operands: readonly string[];
}

/** Reads a command line; an unknown option or a missing value is a failure that names it. */
export function readOptions(args: readonly string[], options: ParseArgsOptionsConfig): Result<Options, Failure> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    return succeed({ values: values as Options['values'], operands: positionals });
  } catch (reason) {
    const detail = reason instanceof Error ? reason.message : String(reason);
    const option = /'(-[^']+)'/u.exec(detail)?.[1] ?? '';
    return fail({ kind: 'option-wrong', option, detail });
  }
}
