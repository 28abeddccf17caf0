const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Verbs of headlines; a capital on one in mid-headline is a matter of style, for no name is made of it. */
export const headlineVerbs = words(`
  opens holds hosts visits starts begins wins awards launches signs completes provides supports promotes receives announces
  delivers donates selects runs carries seeks builds expands urges says calls joins takes gets gives makes meets leads helps
  offers pushes tops rises falls drops jumps surges soars closes ends marks celebrates inspects checks attends strengthens
  conducts operates prepares recruits introduces unveils reveals shows brings draws faces warns vows pledges asks seeks
  arrests dies kills injures hits shares creates improves installs distributes presents produces publishes ranks raises
  reaches resumes returns sends serves sets speeds steps stops suspends tackles targets trains turns welcomes works`);

/** Little words that stand small in headlines, save at their beginning. */
export const headlineSmallWords = words(`
  a an the and or but nor of to in on at by for from with as into over under after before during about against amid among via
  per than that this its his her their our is are was were be been not no if so yet off out up down`);

/** Little words no name begins with and few have inside; capital ones in a headline of small words stand out. */
export const strayCapitals = words('for with from and by at to into during after');

/** Abbreviations whose stop is their own. */
export const stoppedAbbreviations = words(
  'inc co corp ltd jr sr st mt no etc vs dept univ bros dr mr mrs ms gen gov sen rep',
);
