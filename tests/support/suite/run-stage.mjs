import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { findNode } from '../../../main/start/ensure-packages.mjs';

/** A stage is a name, the script of a tool inside node_modules, its arguments, what it is told by `env`, and how its report is counted. */
const tools = {
  biome: '@biomejs/biome/bin/biome',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
  knip: 'knip/bin/knip.js',
};

/** Runs one stage with its output as it comes, and counts what passed and what failed; a stage without a report is one. */
export async function runStage(root, stage) {
  const folder = mkdtempSync(join(tmpdir(), 'daejo-stage-'));
  const report = join(folder, 'report.json');
  const began = Date.now();
  const code = await runTool(root, stage, report);
  const counts = count(stage, code, report);
  rmSync(folder, { recursive: true, force: true });
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${counts.failed === 0 ? '✓' : '✗'} ${stage.name}: ${say(counts)} (${seconds} s)`);
  return counts;
}

/** Runs stages two at a time, each one's output printed whole when it ends, and adds them up. */
export async function runInPairs(root, stages) {
  const waiting = stages.map((stage) => ({ ...stage, isHeld: true }));
  const work = async () => {
    let sum = none;
    for (let stage = waiting.shift(); stage; stage = waiting.shift()) sum = add(sum, await runStage(root, stage));
    return sum;
  };
  return (await Promise.all([work(), work()])).reduce(add, none);
}

/** Nothing passed, nothing failed. */
export const none = { passed: 0, failed: 0 };

/** The sum of two counts. */
export const add = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed });

/** A count in words, as the last line of every run has it. */
export const say = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

/** The environment of everything that is run here: the Node that the packages bring comes first on the path. */
export function toolEnvironment(root, extra = {}) {
  const path = [dirname(findNode(root)), join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
  return { ...process.env, PATH: path, ...extra };
}

function runTool(root, { tool, args, isHeld, env: own }, report) {
  const script = join(root, 'node_modules', tools[tool]);
  const env = toolEnvironment(root, {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    ...(isHeld ? { NO_COLOR: '1' } : {}),
    ...own,
  });
  const all =
    tool === 'vitest' ? [...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : args;
  return new Promise((resolve) => {
    const stdio = isHeld ? ['ignore', 'pipe', 'pipe'] : 'inherit';
    const child = spawn(findNode(root), [script, ...all], { cwd: root, env, stdio });
    const held = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => held.push(data));
    child.once('error', () => resolve(1));
    child.once('close', (code) => {
      if (code !== 0) process.stdout.write(Buffer.concat(held));
      resolve(code ?? 1);
    });
  });
}

/** Counts a report; a stage that ended badly has at least one failure, whatever its report says. */
function count({ tool }, code, report) {
  const read = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
  const counted = read ? countReport(tool, read) : { passed: code === 0 ? 1 : 0, failed: 0 };
  return code === 0 || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

function countReport(tool, report) {
  if (tool === 'vitest') return { passed: report.numPassedTests, failed: report.numFailedTests };
  const { expected, flaky, unexpected } = report.stats;
  return { passed: expected + flaky, failed: unexpected };
}
