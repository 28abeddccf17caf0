/** The data files of the lexicon, one for each domain. */
export const lexiconFiles: readonly (readonly string[])[] = [];
