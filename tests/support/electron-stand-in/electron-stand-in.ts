#!/usr/bin/env node
// Takes the place of the Electron binary: electron-stand-in.ts [switches] APP-FOLDER [arguments]
import { readFileSync } from 'node:fs';
import inspector from 'node:inspector';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { app } from './app.ts';
import { openWindowsIn } from './browser-window.ts';
import { startChromium } from './chromium.ts';
import { provideElectron } from './electron-module.ts';

// Before anybody can ask: whoever attaches asks for electron at once, and must not get the package of that name.
provideElectron();

// Playwright waits for both of these lines, and answers by calling what is awaited below.
const isDriven = process.argv.some((arg) => arg.startsWith('--inspect'));
const isAttached = Promise.withResolvers<void>();
Object.assign(globalThis, { __playwright_run: () => isAttached.resolve() });
if (isDriven) inspector.open(0, '127.0.0.1');

const folder = resolve(process.argv.slice(2).find((arg) => !arg.startsWith('-')) ?? '.');
const { name, version, main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const chromium = await startChromium();
process.stderr.write(`DevTools listening on ${chromium.endpoint}\n`);

app.describe({ folder, name, version, end: () => chromium.close() });
openWindowsIn(chromium);
// An Electron binary's own name is the first argument, with no script behind it.
process.argv.splice(1, 1);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => app.quit());

await import(pathToFileURL(join(folder, main)).href);
if (isDriven) await isAttached.promise;
app.markReady();
