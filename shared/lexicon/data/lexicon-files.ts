import verbs from './verbs.json' with { type: 'json' };

/** The data files of the lexicon, one for each domain. */
export const lexiconFiles: readonly (readonly string[])[] = [verbs];
