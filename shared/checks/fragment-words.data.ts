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
  `said says added explained requested announced stressed emphasized emphasised urged revealed stated conveyed replied noted told
   asked expressed appealed promised pledged vowed argued claimed complained thanked encouraged congratulated advised warned
   pointed mentioned reported testified predicted appeared evaluated diagnosed criticized criticised`,
);

/** Present forms that stand before a preposition or at the end as readily as before an object, and bare ones news is full of. */
export const fewestVerbs = words(
  `comes goes leads depends continues begins starts ends belongs remains contributes amounts refers results consists lies stands
   means helps matters works takes makes gives says shows seems appears becomes happens occurs grows falls rises exists lives
   say think know believe want need hope help make take come go continue remain include provide show see get give work live
   let thank please do`,
);

/** Prepositions and conjunctions, which follow a plural noun rather than a verb with an object. */
export const linksAndPrepositions = words(
  `of to for from with by at in on and or but nor as into onto over under through across between among during including such
   than that which who whose where when while about against after before since until within without along around near via per`,
);

/** Words that begin a clause which leans on another one. */
export const leaningWords = words('although though whereas unless while when if because');

/** Beginnings of phrases that only go with a sentence, never make one. */
export const leaningPhrases: readonly string[] = [
  'including',
  'such as',
  'according to',
  'due to',
  'based on',
  'along with',
  'together with',
  'as well as',
  'in order to',
  'in addition to',
  'in accordance with',
  'in connection with',
  'in line with',
  'on behalf of',
  'as part of',
  'centering on',
  'starting with',
  'because of',
  'regarding',
  'despite',
  'through this',
  'with this',
  'for this',
  'in the process of',
  'with the participation of',
  'with the attendance of',
  'in the presence of',
  'under the theme of',
  'under the slogan of',
  'on the theme of',
  'on the occasion of',
  'in celebration of',
  'in preparation for',
  'for the purpose of',
  'as a result of',
  'in the midst of',
  'centered on',
  'starting from',
  'in cooperation with',
];

/** Phrases nothing ends on. */
export const openPhrases: readonly string[] = [
  'such as',
  'as well as',
  'in order to',
  'according to',
  'due to',
  'because of',
  'based on',
  'including',
  'together with',
  'along with',
  'expected to',
  'scheduled to',
  'planned to',
  'easiest to',
  'easier to',
  'hardest to',
  'able to',
  'unable to',
  'aims to',
  'aimed to',
  'aimed at',
  'intends to',
  'decided to',
  'likely to',
  'set to',
  'due to',
  'designed to',
  'in front of',
  'on behalf of',
  'in addition to',
  'in charge of',
  'as part of',
  'in the process of',
  'a total of',
  'the number of',
  'the purpose of',
  'the result of',
  'a variety of',
];

/** Verbs in the past that begin a sentence only when its subject was lost. */
export const pastOpeners = words(
  `held conducted visited provided received opened launched signed delivered donated hosted promoted supported established
   announced made took gave won started began said added explained stated requested emphasized emphasised stressed revealed
   conveyed expressed urged attended participated carried discussed shared completed distributed selected decided operated`,
);

/** Present forms of the same kind. */
export const presentOpeners = words(
  'plans expects hopes aims intends continues strives seeks operates supports promotes',
);

/** Words after which a verb without a subject goes on. */
export const objectOpeners = words(
  'a an the its their his her this that these those all about more on in at to with for',
);

/** Words of -ing that are no verbs. */
export const ingNouns = words(
  `during nothing something anything everything morning evening spring king building beijing nanjing according including
   following regarding concerning considering depending owing sterling ming string wing ring thing ceiling being`,
);

/** Subjects and determiners with which a sentence that lost its capital begins. */
export const sentenceOpeners = words(
  'the a an this these those it he she they we there its their his her our in on at and but however meanwhile also in',
);
