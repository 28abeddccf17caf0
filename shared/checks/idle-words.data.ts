/**
 * English words that say nothing by themselves about what a sentence is about, in their dictionary forms.
 *
 * Source: written for this project; the closed classes of English and verbs that only carry another word.
 */
export const idleWords: ReadonlySet<string> = new Set(
  [
    'the a an this that these those such same other another each every either neither both all any some no none',
    'i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours they them their theirs themselves one ones who whom whose which what',
    'of to in on at by for from with without within into onto upon over under above below between among about against during before after since until till through throughout across along around as than like per via toward towards out off up down near next amid beyond behind beside despite',
    'and or but nor so yet if unless because although though while whereas whether when where why how then there here',
    'be am is are was were been being have has had do does did done will would shall should can could may might must let get go come make take give put set keep become need use seem',
    'not never only also too very much many more most less least few little even just still again already ever once now later well quite rather almost about however therefore thus moreover meanwhile',
    "n't don't doesn't didn't isn't aren't wasn't weren't won't can't couldn't wouldn't cannot it's he's she's i'm we're they're that's i've we've i'll we'll",
    'mr mrs ms dr etc',
  ].flatMap((line) => line.split(' ')),
);
