import { posix } from 'node:path';
import { lineOf, type Source } from './source.ts';

/** One arrow: a file that imports another, or a package. */
export interface Import {
  readonly from: string;
  readonly line: number;
  /** The path of the file from the root, or the name as written for a package or a part of Node. */
  readonly to: string;
}

/** Every import of a file: static, dynamic, passed on by an export, and in a type. */
export function readImports(source: Source): Import[] {
  const { staticImports, staticExports, dynamicImports } = source.module;
  const passedOn = staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest));
  const fixed = [...staticImports.map(({ moduleRequest }) => moduleRequest), ...passedOn].filter(
    (request) => request !== null,
  );
  const computed = dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
    const value = /^['"`](.+)['"`]$/u.exec(source.text.slice(start, end))?.[1];
    return value === undefined ? [] : [{ value, start }];
  });
  const inTypes = [...source.text.matchAll(/\bimport\(\s*['"]([^'"\n]+)['"]\s*\)\s*[.[]/gu)].flatMap((match) =>
    match[1] === undefined ? [] : [{ value: match[1], start: match.index }],
  );
  return [...fixed, ...computed, ...inTypes].map(({ value, start }) => ({
    from: source.path,
    line: lineOf(source, start),
    to: value.startsWith('.') ? posix.join(posix.dirname(source.path), value) : value,
  }));
}
