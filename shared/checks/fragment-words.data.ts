// Closed word classes of English, as any grammar lists them.
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Auxiliary verbs that cannot begin a statement. */
export const auxiliaries = words(
  'is are was were am been being did does has had have will would can could may might must shall should',
);

/** Auxiliaries that carry no meaning of their own, so that a lone one can be dropped. */
export const emptyVerbs = words('is are was were been being did does has had have');

/** Pronouns that make “Was it …” and “Had he …” inversions, not scraps. */
export const invertingPronouns = words('i you he she it we they there this that these those not');

/** Words a sentence never ends on. */
export const articlesAndLinks = words(
  'the a an and or but nor my your our their its whose every than because although unless whereas while if into onto via',
);

/** Words that want another after them; a sentence may end on some of them, a text that has no stop may not. */
export const danglingWords = words(
  `the a an and or but nor my your our their its his whose every than because although unless whereas while if into onto via
   of to from for with by at in on as that which who when where about between among during including such is are was were
   has have had will would can could may be been under over through toward towards against`,
);

/** Past forms of verbs of saying. */
export const sayingVerbs = words(
  'said says added explained requested announced stressed emphasized emphasised urged revealed stated conveyed replied noted told asked expressed',
);
