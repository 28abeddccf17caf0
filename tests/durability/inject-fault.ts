import { spawnSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { judgeProject } from './judge-project.ts';
import { readAck } from './power-loss.ts';
import { requireStrace } from './trace-writes.ts';

/** A system call on a project's files that fails now and then. */
export interface Fault {
  /** Names as strace takes them. */
  readonly calls: string;
  readonly error: string;
  /** Which call fails first and every how many after it, `3+7` for the third, tenth, …; a run of the writer for each. */
  readonly rhythms: readonly string[];
  /** The failures it may be reported as. */
  readonly allowed: readonly string[];
}

/** What a writer went through under a fault. */
export interface FaultFigures {
  readonly injected: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly failures: readonly string[];
  readonly damage: readonly string[];
}

const program = join(import.meta.dirname, 'programs', 'append-many.ts');
const edits = 40;

/** Runs a writer several times while the fault strikes in different rhythms, and looks at what is left each time. */
export function injectFault(folder: string, fault: Fault): FaultFigures {
  requireStrace();
  const runs = fault.rhythms.map((rhythm, index) => injectOnce(join(realpathSync(folder), `${index}`), fault, rhythm));
  return {
    injected: runs.reduce((sum, run) => sum + run.injected, 0),
    acknowledged: runs.reduce((sum, run) => sum + run.acknowledged, 0),
    lost: runs.reduce((sum, run) => sum + run.lost, 0),
    failures: runs.flatMap((run) => run.failures),
    damage: runs.flatMap((run) => run.damage),
  };
}

function injectOnce(base: string, { calls, error }: Fault, rhythm: string): FaultFigures {
  const path = `${base}.daejo`;
  const trace = `${base}.trace`;
  // Only calls on these paths are counted and struck, so that the program itself runs undisturbed.
  const paths = [path, `${path}-journal`, dirname(path)].flatMap((own) => ['-P', own]);
  const inject = ['-e', `trace=${calls}`, '-e', `inject=${calls}:error=${error}:when=${rhythm}`];
  const options = ['-e', 'signal=none', ...paths, ...inject, '-o', trace];
  const run = spawnSync('strace', [...options, process.execPath, program, path, String(edits)], { encoding: 'utf8' });
  const lines = run.stdout.trimEnd().split('\n');
  const witnesses = lines.flatMap((line) => readAck(line) ?? []);
  const { damage, missing } = judgeProject(path, witnesses);
  return {
    injected: readFileSync(trace, 'latin1').split('(INJECTED)').length - 1,
    acknowledged: witnesses.length,
    lost: missing.length,
    failures: lines.flatMap((line) => (line.startsWith('FAIL') ? (line.split(' ')[2] ?? []) : [])),
    damage: [
      ...(damage === null ? [] : [damage]),
      ...(run.status === 0 ? [] : [`status ${run.status}: ${run.stderr}`]),
    ],
  };
}
