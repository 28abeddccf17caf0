import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';

/** A regular expression of the program and where it stands, as `file:line`. */
export interface ShippedRegex {
  readonly source: string;
  readonly flags: string;
  readonly place: string;
}

/** What the program's files say of regular expressions. */
export interface RegexSites {
  readonly literals: readonly ShippedRegex[];
  /** Places where one is built from text when the program runs. */
  readonly built: readonly string[];
}

interface Node {
  readonly type?: string;
  readonly start?: number;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly callee?: { readonly name?: string };
}

/** Every regular expression written in the rooms that ship, found by a parser and not by searching. */
export function readRegexSites(root: string): RegexSites {
  const literals: ShippedRegex[] = [];
  const built: string[] = [];
  for (const file of globSync('{shared,main,renderer}/**/*.{ts,tsx,mts,mjs}', { cwd: root }).sort()) {
    if (file.endsWith('.d.mts')) continue;
    const code = readFileSync(join(root, file), 'utf8');
    const lang = file.endsWith('x') ? 'tsx' : 'ts';
    visit(parseAst(code, { lang }), (node) => {
      const place = `${file}:${code.slice(0, node.start ?? 0).split('\n').length}`;
      if (node.regex) literals.push({ source: node.regex.pattern, flags: node.regex.flags, place });
      const isCall = node.type === 'NewExpression' || node.type === 'CallExpression';
      if (isCall && node.callee?.name === 'RegExp') built.push(place);
    });
  }
  return { literals, built };
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const one of value) visit(one, see);
  else if (typeof value === 'object' && value !== null) {
    if ('type' in value) see(value as Node);
    for (const one of Object.values(value)) visit(one, see);
  }
}
