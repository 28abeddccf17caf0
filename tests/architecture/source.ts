import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

type Parsed = ReturnType<typeof parseSync>;

/** One file of the project, parsed. */
export interface Source {
  /** Its path from the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly program: Parsed['program'];
  readonly module: Parsed['module'];
  readonly comments: Parsed['comments'];
}

/** Where and how a rule of the house is broken. */
export interface Violation {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
}

/** Parses a file's text; text that is no program is an error, not a violation. */
export function toSource(path: string, text: string): Source {
  const { program, module, comments, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path} cannot be parsed: ${errors[0].message}`);
  return { path, text, program, module, comments };
}

/** The number of the line an offset stands in, from 1. */
export function lineOf({ text }: Source, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** How a violation is shown: a place to go to, and the rule. */
export function describeViolation({ path, line, rule }: Violation): string {
  return `${path}:${line} ${rule}`;
}

/** Every TypeScript and JavaScript file under these folders. */
export function readSources(root: string, folders: readonly string[]): Source[] {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    )
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:ts|tsx|mjs)$/u.test(path) && !path.includes('node_modules'))
    .sort()
    .map((path) => toSource(path, readFileSync(join(root, path), 'utf8')));
}

/** Whether a file is knowledge or words rather than code: those may be as long as what they know. */
export function isData(path: string): boolean {
  return /\.(?:data|generated)\.ts$|\/locales\//u.test(path);
}

/** Whether a file is part of the app rather than of its tests. */
export function isProduct(path: string): boolean {
  return /^(?:shared|main|renderer)\//u.test(path);
}
