// Runs the project's tests and tools: node tests/run.mjs VERB. Plain JavaScript for any Node from 20, before any package is there.
import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build, ensureBuild } from '../main/start/ensure-build.mjs';
import { ensurePackages, findNode, run } from '../main/start/ensure-packages.mjs';
import { measureSize } from './support/suite/measure-size.mjs';
import { prepareMachine, prepareTyping } from './support/suite/prepare-machine.mjs';
import { add, none, runInPairs, runStage, say, toolEnvironment } from './support/suite/run-stage.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const [verb = '', ...rest] = process.argv.slice(2);
const tell = (words) => console.log(words);

const types = ['shared', 'main', 'main/preload', 'renderer', 'tests'].map((room) => ({
  name: `types of ${room}`,
  tool: 'tsc',
  args: ['-p', room],
}));
const form = { name: 'form and lint', tool: 'biome', args: ['ci'] };
const deadCode = { name: 'dead code', tool: 'knip', args: [] };
const unit = { name: 'unit tests', tool: 'vitest', args: ['run', '--project', 'unit', ...filters('unit')] };
const durability = {
  name: 'durability',
  tool: 'vitest',
  args: ['run', '--project', 'durability', ...filters('durability')],
};
const endToEnd = { name: 'end to end', tool: 'playwright', args: ['test', '--reporter=list,json', ...filters('e2e')] };

const ime = {
  name: 'typing Hangul',
  tool: 'playwright',
  args: ['test', '--project=ime', '--reporter=list,json', ...filters('ime')],
  env: { IME_E2E: '1' },
};

const verbs = {
  all: () => inTurn(check, whole(ensureBuild), machine(durability), machine(endToEnd), typing, size),
  check,
  unit: () => inTurn(whole(ensureBuild), () => runStage(root, unit)),
  durability: () => inTurn(whole(ensureBuild), machine(durability)),
  e2e: () => inTurn(whole(ensureBuild), machine(endToEnd)),
  ime: () => inTurn(whole(ensureBuild), typing),
  build: () => inTurn(whole(build)),
  bench: () => runScripts('bench'),
  eval: () => runScripts('eval'),
  size: () => inTurn(whole(ensureBuild), size),
  'new-check': () => runScript(join('tests', 'support', 'new-check.mjs'), rest),
};

process.exitCode = await main().catch((reason) => {
  console.error(reason.message);
  return 1;
});

async function main() {
  const work = verbs[verb];
  if (!work) throw new Error(`node tests/run.mjs ${Object.keys(verbs).join(' | ')}`);
  await ensurePackages(root, tell);
  const counts = await work();
  if (!['bench', 'eval', 'build', 'new-check'].includes(verb)) tell(say(counts));
  return counts.failed === 0 ? 0 : 1;
}

/** The fast part: form, types, dead code, and the unit tests, which hold the architecture too. */
async function check() {
  const held = await runInPairs(root, [...[...types].reverse(), form, deadCode]);
  // The terminal program is tested as it is built.
  await ensureBuild(root, tell);
  return add(held, await runStage(root, unit));
}

/** What was typed after a verb that takes it, such as a file to test. */
function filters(of) {
  return verb === of ? rest : [];
}

async function inTurn(...works) {
  let sum = none;
  for (const work of works) sum = add(sum, await work());
  return sum;
}

function machine(stage) {
  return async () => {
    prepareMachine(tell);
    return runStage(root, stage);
  };
}

/** Runs where there is an input method; where none can be had, that is one failure, and the other stages still count. */
async function typing() {
  try {
    prepareTyping(tell);
  } catch (reason) {
    tell(`✗ ${ime.name}: ${reason.message}`);
    return { passed: 0, failed: 1 };
  }
  return runStage(root, ime);
}

/** A step that either succeeds, uncounted, or ends the run. */
function whole(step) {
  return async () => {
    await step(root, tell);
    return none;
  };
}

async function size() {
  return measureSize(root) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function runScripts(kind) {
  const folder = join('tests', 'bench');
  const scripts = readdirSync(join(root, folder)).filter((name) =>
    new RegExp(`\\.${kind}\\.(mjs|ts)$`, 'u').test(name),
  );
  return inTurn(...scripts.sort().map((name) => () => runScript(join(folder, name), rest)));
}

async function runScript(script, args) {
  const code = await run(findNode(root), [script, ...args], { cwd: root, env: toolEnvironment(root) });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
