import type { Failure } from '../../shared/model/failure.ts';
import type { Result } from '../../shared/model/result.ts';
import type { Language } from '../../shared/model/words.ts';

/** What a command of the terminal program is handed. */
export interface Terminal {
  readonly language: Language;
  /** Text on standard output. */
  print(text: string): void;
  /** Whole text of a file, or of standard input for `-`. */
  read(path: string): Promise<Result<string, Failure>>;
}

/** A command: what it is called with, and what it does. */
export interface TerminalCommand {
  readonly name: string;
  /** What `--help` prints, in both languages. */
  readonly help: Readonly<Record<Language, string>>;
  run(args: readonly string[], terminal: Terminal): Promise<Result<null, Failure>>;
}
