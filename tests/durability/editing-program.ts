/**
 * A program that edits a project and may be killed at any moment.
 *
 * Whatever hosts the journal can stand here: the bare journal, or a server that is asked over its own contract.
 */
export interface EditingProgram {
  readonly name: string;
  /** Makes what the program needs to find in a project before its first life. */
  prepare(projectPath: string): void;
  /** Starts the program on a project, made if there is none; does not wait until it is ready. */
  start(projectPath: string): EditingRun;
}

/** One life of an editing program. */
export interface EditingRun {
  /**
   * Asks to record words as a correction of the article. Answers with the version once the program has acknowledged it
   * as saved, and with null when the program ended first.
   */
  edit(articleId: string, words: string): Promise<number | null>;
  /**
   * Asks to keep words as a draft, one for each number. Answers with the number once the program has acknowledged it, and
   * with null when the program ended first.
   */
  keepDraft(articleId: string, number: number, words: string): Promise<number | null>;
  /** Ends it with SIGKILL, and waits until it is gone. */
  kill(): Promise<void>;
}
