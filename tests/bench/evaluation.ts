import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where annotated data stands: `DAEJO_EVAL`, or beside the checkout. */
export const evaluationFolder = process.env.DAEJO_EVAL ?? resolve(import.meta.dirname, '../../../shared/eval');

/** Says so and ends the script, well, where there is no annotated data. */
export function needEvaluationData(): void {
  if (existsSync(join(evaluationFolder, 'score.mjs'))) return;
  console.log(`There is no annotated data at ${evaluationFolder}; nothing was measured.`);
  process.exit(0);
}

/** What the scorer prints for these arguments; paths are inside the folder of the data unless absolute. */
export function score(...args: readonly string[]): string {
  return execFileSync(process.execPath, [join(evaluationFolder, 'score.mjs'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
}

/** JSON lines as values. */
export function readLines<Value>(text: string): Value[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Value);
}

/** A share as a percentage with one decimal. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
