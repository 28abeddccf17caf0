/** The ids of all checks: the files of shared/checks that export a `Check` named after the file. */
export declare function readCheckIds(base?: string): string[];
/** The text of the generated list for these ids. */
export declare function writeIndex(ids: readonly string[]): string;
