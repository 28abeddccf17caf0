import { Visitor } from 'vite';
import { isData, isProduct, lineOf, type Source, type Violation } from './source.ts';

/** Lines a file and a function may have, and what most functions keep to. */
export const bars = { file: 400, function: 60, ninetieth: 30, median: 10 } as const;

/** No file is longer than the bar, data and tables of tests aside. */
export function findLongFiles(sources: readonly Source[]): Violation[] {
  return sources
    .filter(({ path }) => !isData(path) && !/\.(?:test|spec)\.tsx?$/u.test(path))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > bars.file)
    .map(({ path, lines }) => ({ path, line: bars.file, rule: `has ${lines} lines, more than ${bars.file}` }));
}

/** A function that has a name of its own or is a method; callbacks count as part of what they stand in. */
export interface MeasuredFunction {
  readonly path: string;
  readonly line: number;
  readonly lines: number;
}

/** The named functions of the app with their lengths. */
export function measureFunctions(sources: readonly Source[]): MeasuredFunction[] {
  return sources.filter(({ path }) => isProduct(path) && !isData(path)).flatMap(measureFile);
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

interface Typed {
  readonly type: string;
}

function measureFile(source: Source): MeasuredFunction[] {
  const found: MeasuredFunction[] = [];
  const note = ({ start, end }: Extent) => {
    const line = lineOf(source, start);
    found.push({ path: source.path, line, lines: lineOf(source, end) - line + 1 });
  };
  const isFunction = (type: string | undefined) => type === 'ArrowFunctionExpression' || type === 'FunctionExpression';
  const noteVariable = (node: Extent & { readonly init: Typed | null }) => isFunction(node.init?.type) && note(node);
  const noteProperty = (node: Extent & { readonly value: Typed }) => isFunction(node.value.type) && note(node);
  new Visitor({
    FunctionDeclaration: note,
    MethodDefinition: note,
    VariableDeclarator: noteVariable,
    Property: noteProperty,
  }).visit(source.program);
  return found;
}

/** No named function is longer than the bar. */
export function findLongFunctions(sources: readonly Source[]): Violation[] {
  return measureFunctions(sources)
    .filter(({ lines }) => lines > bars.function)
    .map(({ path, line, lines }) => ({
      path,
      line,
      rule: `is a function of ${lines} lines, more than ${bars.function}`,
    }));
}

/** The length that the given share of functions does not exceed. */
export function findQuantile(functions: readonly MeasuredFunction[], share: number): number {
  const lengths = functions.map(({ lines }) => lines).sort((a, b) => a - b);
  return lengths[Math.ceil(share * lengths.length) - 1] ?? 0;
}
