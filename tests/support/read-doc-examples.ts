import { textRoles } from '../../shared/model/piece.ts';
import type { Term } from '../../shared/model/term.ts';
import type { Case } from './test-check.ts';

/** One example of a page of docs/checks. */
export interface DocExample {
  readonly isLoud: boolean;
  readonly sample: Case;
}

/**
 * The examples of a page: fenced blocks named `loud` or `quiet` whose lines are `ko:`, `en:` and, where a suggestion is
 * made, `fixed:` (the English after it is applied); `term: KO = EN; EN ! EN; EN` is a term of the project with its wanted
 * and its forbidden English; `role: title` says what the row is, and `before: KO = EN` lines are the rows above it. ⟦ ⟧ marks where the finding lands.
 */
export function readDocExamples(page: string): DocExample[] {
  return [...page.matchAll(/^```(loud|quiet)\n([^`]*)^```$/gmu)].map(([, kind, body = '']) => {
    const line = (name: string) => new RegExp(`^${name}: ?(.*)$`, 'mu').exec(body)?.[1];
    const fixed = line('fixed');
    const pairs = [...body.matchAll(/^link: ?(.*?) = ?(.*)$/gmu)].map(([, ko = '', en = '']) => [ko, en] as const);
    const terms = [...body.matchAll(/^term: ?(.*)$/gmu)].map(([, words = '']) => readTerm(words));
    const before = [...body.matchAll(/^before: ?(.*?) = ?(.*)$/gmu)].map(([, ko = '', en = '']) => [ko, en] as const);
    const role = textRoles.find((one) => one === line('role'));
    const options = {
      ...(fixed === undefined ? {} : { fixed }),
      ...(pairs.length > 0 ? { links: pairs } : {}),
      ...(terms.length > 0 ? { terms } : {}),
      ...(before.length > 0 ? { before } : {}),
      ...(role === undefined ? {} : { role }),
    };
    return { isLoud: kind === 'loud', sample: [line('ko') ?? '', line('en') ?? '', options] };
  });
}

function readTerm(line: string): Term {
  const [source = '', english = ''] = line.split(' = ');
  const [wanted = '', forbidden = ''] = english.split(' ! ');
  const list = (words: string) => words.split('; ').filter((word) => word !== '');
  return { id: source, source, wanted: list(wanted), forbidden: list(forbidden), note: '' };
}
