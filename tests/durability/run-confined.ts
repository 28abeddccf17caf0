import { spawnSync } from 'node:child_process';

/**
 * Runs a shell script where it may mount what it likes without the rest of the machine seeing it, and gives back what it
 * printed.
 *
 * Root makes the namespace directly; others, and root without the right to, inside a user namespace.
 */
export function runWithMounts(script: string, words: readonly string[]): string {
  const means = process.getuid?.() === 0 ? [[], ['--map-root-user']] : [['--map-root-user']];
  const isPossible = (means: readonly string[]) => spawnSync('unshare', ['--mount', ...means, 'true']).status === 0;
  const possible = means.find(isPossible);
  if (possible === undefined) {
    throw new Error(
      'These tests mount a small disk in a namespace of their own: unshare (util-linux) must be allowed to',
    );
  }
  const run = spawnSync('unshare', ['--mount', ...possible, 'sh', '-euc', script, 'sh', ...words], {
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`status ${run.status}: ${run.stderr}`);
  return run.stdout;
}

/** Runs a command for which the modes of files count, as they do not for root otherwise, and gives back what it printed. */
export function runWithoutOverride(command: readonly string[]): string {
  const bounds = ['--bounding-set', '-dac_override,-dac_read_search', '--inh-caps', '-dac_override,-dac_read_search'];
  const words = process.getuid?.() === 0 ? ['setpriv', ...bounds, ...command] : command;
  const [name = '', ...rest] = words;
  const run = spawnSync(name, rest, { encoding: 'utf8' });
  if (run.error !== undefined) throw new Error(`${name} (Debian package util-linux) is needed: ${run.error.message}`);
  if (run.status !== 0) throw new Error(`status ${run.status}: ${run.stderr}`);
  return run.stdout;
}
