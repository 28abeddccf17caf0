import { Visitor } from 'vite';
import { lineOf, type Source, type Violation } from './source.ts';

/** No `any`, non-null mark, enum, namespace or default export, and nothing that silences the compiler or puts work off. */
export function findForbiddenForms(sources: readonly Source[]): Violation[] {
  return sources.flatMap((source) => [...findForms(source), ...findComments(source), ...findDrawers(source)]);
}

function findForms(source: Source): Violation[] {
  const found: Violation[] = [];
  const refuse = (rule: string) => (node: { readonly start: number }) => {
    found.push({ path: source.path, line: lineOf(source, node.start), rule });
  };
  const isConfig = /\.config\.ts$/u.test(source.path);
  new Visitor({
    TSAnyKeyword: refuse('says any'),
    TSNonNullExpression: refuse('asserts with ! that something is there'),
    TSEnumDeclaration: refuse('declares an enum'),
    ExportDefaultDeclaration: isConfig ? () => {} : refuse('exports by default'),
  }).visit(source.program);
  return found;
}

const silencing = /@ts-(?:ignore|expect-error|nocheck)/u;
const puttingOff = /\b(?:TODO|FIXME|XXX|HACK)\b/u;

function findComments(source: Source): Violation[] {
  return source.comments.flatMap(({ value, start }) => {
    const place = { path: source.path, line: lineOf(source, start) };
    const silences = silencing.test(value) ? [{ ...place, rule: 'silences the compiler' }] : [];
    return puttingOff.test(value) ? [...silences, { ...place, rule: 'puts work off' }] : silences;
  });
}

const drawer = /(?:^|\/)(?:utils?|helpers?|common|misc|lib|shared-code)(?=\/|\.)/u;
const nounless = /(?:^|-)(?:manager|helper|utils?|processor)\.(?:tsx?|mjs)$/u;

function findDrawers({ path }: Source): Violation[] {
  const inRoom = path.split('/').slice(1).join('/');
  return drawer.test(inRoom) || nounless.test(path)
    ? [{ path, line: 1, rule: 'is named like a drawer; find its noun' }]
    : [];
}
