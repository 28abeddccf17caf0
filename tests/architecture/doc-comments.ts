import { isProduct, lineOf, type Source, type Violation } from './source.ts';

/** Every exported thing of the app has a doc comment right before it, with a sentence in it. */
export function findUndocumented(sources: readonly Source[]): Violation[] {
  return sources.filter(({ path }) => isProduct(path) && !/\.generated\.ts$|\.d\.ts$/u.test(path)).flatMap(judgeFile);
}

function judgeFile(source: Source): Violation[] {
  return source.program.body.flatMap((statement) => {
    const isDeclaration = statement.type === 'ExportNamedDeclaration' && statement.declaration !== null;
    return isDeclaration && !isDocumented(source, statement.start)
      ? [{ path: source.path, line: lineOf(source, statement.start), rule: 'exports something without a doc comment' }]
      : [];
  });
}

function isDocumented({ comments, text }: Source, start: number): boolean {
  const before = comments.filter(({ end }) => end <= start).at(-1);
  if (before?.type !== 'Block' || !before.value.startsWith('*')) return false;
  return text.slice(before.end, start).trim() === '' && /\p{L}{2}/u.test(before.value);
}
