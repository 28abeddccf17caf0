/** Korean questions in the form of a denial that say yes: 책임이 아니냐 (is it not …?), 고쳐야 하지 않느냐 (should it not …?). */
export const yesQuestions: readonly string[] = [
  '[지치] ?않(?:느냐|겠느냐|겠냐|냐(?=[고는며])|습니까|겠습니까|겠는가)',
  '아니(?:냐|겠느냐|겠냐|겠는가|겠습니까)|아닙니까',
];

/** English that puts such a question, or what it supposes, as one. */
export const questioningEnglish =
  "whether|if|wonder\\w*|question\\w*|ask\\w*|perhaps|maybe|may|might|suspicio\\w*|suspect\\w*|doubt\\w*|isn[’']t|aren[’']t|shouldn[’']t|wasn[’']t|weren[’']t|why|how|unless";

/** Two Korean denials that say must, cannot but, not without. */
export const doubleDenials: readonly string[] = [
  '[지치]도? ?않을 ?수(?:가|는|도)? ?없|아닐 ?수(?:가|는)? ?없',
  '[지치] ?않으면 ?안 ?[되돼된될됐됩]|(?<![가-힣])없으면 ?안 ?[되돼된될됐됩]|[지치] ?않고는 ?(?:[가-힣]{1,6} ?){0,2}수 ?없',
];

/** English that says two denials with one of them and a word for the other. */
export const doubledEnglish =
  'unless|until|only|but|except\\w*|other than|help|choice|without|alternative\\w*|avoid\\w*|lest|any\\w*';

/** A Korean word that denies by its meaning and the English that keeps it; any denial of the English does as well. */
export interface InherentDenial {
  readonly korean: string;
  readonly means: string;
  readonly english: string;
  /** Only how much is lost, not what happened. */
  readonly isMild?: true;
}

/** Source: written for this project. */
export const inherentDenials: readonly InherentDenial[] = [
  {
    korean:
      '(?:끼니|식사|밥|아침|점심|저녁|한 끼|약)(?:을|를|도|마저|까지)? ?(?:[가-힣]{1,4} )?(?:거르|거른|거를|걸렀|걸러|굶)',
    means: 'skip, go without',
    english:
      'skip\\w*|miss\\w*|go without|went without|going without|hung(?:ry|er)|forg[eo]\\w*|starv\\w*|fast(?:s|ed|ing)?|pass(?:es|ed)? up',
  },
  {
    korean: '못 ?미[치친칠쳤]|못미[치친칠쳤]',
    means: 'falls short of',
    english:
      'short\\w*|below|less|under|fail\\w*|behind|lower|miss\\w*|only|f[ae]ll\\w*|lag\\w*|fewer|smaller|worse|weak\\w*|trail\\w*|yet|disappoint\\w*|inferior|insufficien\\w*|inadequat\\w*|cannot|sub\\w*',
  },
  {
    korean: '모자라(?:다|서|는|고|며|지만|기)|모자란|모자랐|모자랄',
    means: 'is short of, lacks',
    english:
      'short\\w*|lack\\w*|enough|insufficien\\w*|less|too (?:few|little|small)|under\\w*|below|fewer|scarc\\w*|inadequat\\w*|need\\w*|shy|more|r[au]n(?:ning|s)? out|deficien\\w*|missing|stretch\\w*|tight|meager|poor|gap',
  },
  {
    korean: '불과(?:하|한|했|해)|불과 (?=[\\d가-힣])',
    means: 'only, no more than',
    english:
      'only|just|mere\\w*|more than|less|fewer|barely|little|few|simpl\\w*|small|but|as (?:little|few|low)|under|within|alone|single|scarcely|hardly|tiny|paltry|meag\\w*|even|low\\w*|nothing|sole\\w*|limited|modest|accounts? for|under|short',
    isMild: true,
  },
  {
    korean: '(?:에|[\\d만천백개명건%원] ?|수준에) ?그(?:쳤|친|치고|치는|칠|쳐)(?=[다던고 며지습])',
    means: 'came to no more than',
    english:
      'only|just|mere\\w*|more than|less|fewer|barely|remain\\w*|stood|end\\w*|stop\\w*|finish\\w*|settl\\w*|limit\\w*|f[ae]ll\\w*|stay\\w*|low\\w*|fail\\w*|but|under|below|short|few|little|small|modest|scarcely|hardly|meag\\w*|stuck|stagnat\\w*|confin\\w*|cap\\w*|drop\\w*|merely|managed|weak\\w*|disappoint\\w*|slow\\w*|held|no(?:t|thing)?',
    isMild: true,
  },
  {
    korean: '(?<![가-힣])드(?:물[었다고며어게지]|문|뭅니다)',
    means: 'is rare',
    english:
      'rar\\w*|seldom|uncommon\\w*|unusual\\w*|few\\w*|hardly|scarce\\w*|infrequent\\w*|sparse\\w*|exception\\w*|little|unique\\w*|limited|occasional\\w*|uncharacteristic\\w*|far between|unheard|scant|once|only|unprecedented|novel\\w*|odd|barely|minority|extraordinar\\w*',
  },
  {
    korean: '(?<!정)꺼리(?:고|는|며|기|지|던|다)|꺼려|꺼린|꺼릴',
    means: 'is reluctant to, shuns',
    english:
      'reluct\\w*|avoid\\w*|shun\\w*|hesita\\w*|unwilling\\w*|hat(?:e|es|ed|ing)|shy\\w*|dislik\\w*|loath\\w*|refus\\w*|averse|aversion|distaste|hold(?:s|ing)? back|held back|taboo|stay\\w* away|steer\\w*|wary|balk\\w*|uneas\\w*|uncomfortabl\\w*|afraid|fear\\w*|declin\\w*|resist\\w*|stigma\\w*|object\\w*|disinclin\\w*|keep\\w* away|unpopular|mind|abhor\\w*|reject\\w*|discourag\\w*|wary|distance|scar(?:ed|y)|turn(?:s|ed|ing)?',
  },
  {
    korean: '(?<![가-힣])(?:무산|부결|결렬)(?:됐|되었|되면|된|될|시켰|되자|돼)',
    means: 'fell through, was voted down',
    english:
      'f[ae]ll\\w*|collaps\\w*|cancel\\w*|scrap\\w*|fail\\w*|scuttl\\w*|foil\\w*|thwart\\w*|abandon\\w*|reject\\w*|vot(?:e|ed) down|defeat\\w*|br[eo]k\\w*|breakdown|stall\\w*|blocked|came to naught|derail\\w*|through|drop\\w*|kill\\w*|fizzl\\w*|dead|strike|struck|shelv\\w*|call\\w* off|scratch\\w*|end\\w*|ruin\\w*|dash\\w*|lost|los[es]\\w*|impasse|deadlock\\w*|torpedo\\w*|turn\\w* down|halt\\w*|stop\\w*|prevent\\w*|spoil\\w*',
  },
];
