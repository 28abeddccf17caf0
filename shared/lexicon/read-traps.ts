import type { Severity } from '../model/finding.ts';
import { trapFiles } from './traps/trap-files.ts';
import { traps as longTraps } from './traps.data.ts';
import type { Trap } from './traps-entry.ts';

/**
 * One line of a data file of traps, nine fields between `|`; lists within a field are parted by commas, wrong renderings
 * by `; `:
 *
 *     korean | tails | near | apart | wrong; wrong=>its own right | right | sense (ko) | sense (en) | severity
 *
 * `~` at the start of the tails says that the word may end a longer one, `!` that verbs are made of it.
 */
export type TrapLine = string;

/** Reads one line; the fields mean what `Trap` says of them. */
export function readTrap(line: TrapLine): Trap {
  const [korean = '', form = '', near = '', apart = '', wrong = '', right = '', ko = '', en = '', severity = ''] =
    line.split('|');
  const [, flags = '', tails = ''] = /^([~!]{0,3})(.*)$/u.exec(form) ?? [];
  return {
    korean: korean.split(','),
    ...(flags.includes('~') ? { endsCompound: true } : {}),
    ...(flags.includes('!') ? { isVerbal: true } : {}),
    ...(tails === '' ? {} : { tails: tails.split(',') }),
    ...(near === '' ? {} : { near: near.split(',') }),
    ...(apart === '' ? {} : { apart: apart.split(',') }),
    wrong: wrong.split('; ').map((words) => {
      const [from = '', to] = words.split('=>');
      return to === undefined ? from : ([from, to] as const);
    }),
    right,
    sense: { ko, en },
    severity: severity as Severity,
  };
}

/** All traps, the more specific before the general. */
export function readTraps(): readonly Trap[] {
  return [...longTraps, ...trapFiles.flatMap((lines) => lines.map(readTrap))];
}
