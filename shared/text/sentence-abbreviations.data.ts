/**
 * English abbreviations that stand before a name or a number, so their stop never ends a sentence.
 *
 * Lower case, without the stop. Source: the styles of English-language newspapers.
 */
export const abbreviationsBeforeNames: readonly string[] =
  'mr mrs ms dr prof sen rep gov gen col lt maj capt cmdr sgt cpl pvt adm brig hon pres supt insp det rev fr st mt ft vs v messrs mme mlle sra sr. dist atty sec amb asst assoc dept dir ph cf fig figs vol pp art eq approx est e.g i.e op cit viz'.split(
    ' ',
  );

/** English abbreviations whose stop ends no sentence when a digit follows: "No. 10", "Oct. 2", "p. 4". */
export const abbreviationsBeforeDigits: readonly string[] =
  'no nos jan feb mar apr jun jul aug sep sept oct nov dec p pp ch sec art vol fig para tel ext ver min max'.split(' ');

/** English abbreviations that may or may not end a sentence; the next word decides. */
export const abbreviationsAnywhere: readonly string[] =
  'inc co corp ltd llc bros jr sr etc al esq ave blvd rd a.m p.m am pm ph.d m.d b.a m.a u.s u.k u.n e.u d.c n.y l.a calif fla mass wash conn ariz colo ill ind mich minn penn tenn tex jan feb aug sept oct nov dec no'.split(
    ' ',
  );

/**
 * Words that open a sentence and rarely continue a name, so that a stop after an abbreviation before them ends one.
 *
 * Lower case; the text must have them with a capital.
 */
export const sentenceOpeners: readonly string[] =
  'the a an this that these those it he she they we i you his her their its our my there here in on at by for from with after before during since as when while where if although though because but and or so yet however meanwhile moreover furthermore also then now today yesterday tomorrow what who how why some many most several all both each one two three another other according not no'.split(
    ' ',
  );
