/** Korean that denies what stands before it: 지 않다, 지 못하다 (cannot), 아니다 (is not), 없다 (there is no), 지 마라 (do not). */
export const koreanDenials: readonly string[] = [
  '[지치질](?:는|도|를|만|만은|조차|가)? ?(?:않|못)',
  '지(?:는|도|를)? ?(?:마[라세시십]|말(?:라|고|아|자|것|도록|아야))',
  '(?<![가-힣])(?:안|못) (?=[하되돼된될됐했한할해가갈갔간오올왔온먹쓰쓸썼보볼봤본믿될나났날들드살])',
  '(?<![가-힣])(?:못[하했한할해합]|안[되돼됐된될됩])',
  '아(?:니(?:다|라|고|며|면|었|였|지|기|란|냐|오|에|[ ,.])|닌|닙|닐|님|녔)',
  '(?<![가-힣])없(?![애앴앤앨앱])',
];

/**
 * Korean that looks like a denial and is rendered without one, or as often without as with: double negatives
 * (지 않을 수 없다, must), comparisons (못지않다, no less), emphasis (뿐만 아니라, not only), questions that expect a yes
 * (지 않을까), and what is set in one word (끊임없이, constantly).
 */
export const hollowDenials: readonly string[] = [
  '(?:아니라|않았다|않는다|않다|없다|없었다)고 ?(?:[가-힣]{2,4} ){0,2}(?:부인|반박|일축)',
  '(?:지 ?않으면|[가-힣] ?없으면|아니면|지 ?않고서는|없이는) ?안 ?[되돼된될됐됩]',
  '[지치]도? ?않을 ?수(?:가|는|도)? ?없',
  '수(?:가|는|밖에)? ?없[가-힣]{0,3} ?(?:[가-힣]{1,4} ?){0,2}않',
  '없지(?:는|도)? ?않',
  '아닐 ?수(?:가|는)? ?없',
  '지 ?(?:않|못)(?:으면|하면|고는|고선|고서는)',
  '없(?:으면|이는|고는|고서는)',
  '못지 ?않',
  '뿐(?:만)?(?:이|은)? ?아니',
  '아니라(?![고는며])',
  '아니나',
  '아니[면],?',
  '지 ?않(?:을까|겠|나[ ?요.]|느냐|니[ ?]|습니까|을지|냐|은가|는가|을런지|나\\?)',
  '(?:아닐까|아니냐|아닌가|아닙니까|아니겠|아닌지|아닐지|아니겠)',
  '없(?:을까|나요|습니까|는지|을지|겠느냐|느냐|는가)',
  '그렇지 ?(?:않|못)(?:으|다면|하다면|하면)',
  '그게 아니',
  '(?<![가-힣])적지 ?않',
  '지 ?(?:않|못하)는 ?한(?![가-힣])|없는 ?한,',
  '마지 ?않',
  '얼마 ?(?:남지|되지|지나지) ?않',
  '머지 ?않',
  '오래(?:가)? ?(?:되지|지나지|걸리지|가지) ?않',
  '밖에(?:는)? ?(?:[가-힣]{1,5} ){0,2}(?:[가-힣]{0,4}지 ?(?:않|못)|없|안 |못)',
  '(?:다름|틀림|어김|변함|상관|관계|빠짐|아낌|거침|거리낌|스스럼|유례|끊임|더할 나위|더 할 나위|두말할|의심할 여지(?:가|는)?|말할 것도) ?(?:않|없|못)',
  '에 ?(?:지나지|불과하지|그치지|머물지) ?않',
  '(?:다름|둘도|손색|이상|차이|문제|걱정|염려)(?:이|가|은|는|도)? ?없',
  '다름 ?아니',
  '(?:지|치) ?않(?:은|는|을)? ?(?:것|게|건)?(?:이|은)? ?(?:아니|없)',
  '(?:아랑곳하지|아끼지|마다하지|서슴지) ?(?:않|못|말)',
  '예상(?:하지|치) ?못',
  '뜻하지 ?않',
  '생각(?:하지|지|치)도? ?못',
  '(?:지|도) ?못(?:지|잖)',
  '잖',
  '[도든]지 ?(?:말|않)',
];

/** Korean denials that are rendered without one (잊지 않다, remember), unless the English has the word that is denied. */
export const turnedDenials: readonly (readonly [korean: string, english: string])[] = [
  ['잊지(?:는|도|를)? ?(?:않|못|말|마)', 'forg[eo]t\\w*'],
  ['빼놓지(?:는|도)? ?(?:않|못|말)', 'leav(?:e|es|ing) out|left out|omit\\w*|exclud\\w*'],
  ['놓치지(?:는|도)? ?(?:않|못|말|마)', 'miss(?:es|ed|ing)?|let slip|overlook\\w*'],
  ['굴하지(?:는|도)? ?(?:않|말)', 'yield\\w*|giv(?:e|es|ing) in|gave in|bow(?:s|ed|ing)?|surrender\\w*'],
  ['주저하지(?:는|도)? ?(?:않|말)', 'hesita\\w*'],
  ['쉬지(?:는|도)? ?(?:않|못)', 'rest(?:s|ed|ing)?'],
  ['가리지(?:는|도)? ?(?:않|못)', 'discriminat\\w*|distinguish\\w*'],
  ['흔(?:하지|치) ?않', 'common\\w*|frequent\\w*'],
  ['식지(?:는|도)? ?않', 'cool\\w*|fad(?:e|es|ed|ing)'],
];

/** Denials in a condition, which “unless” and “lest” render whole. */
export const conditionalDenials =
  '지 ?(?:않|못하)(?:거나|는다면|ㄴ다면|는 이상|을 경우)|지 ?못(?:한다면|할 경우)|없(?:다면|을 경우|는 이상)|안 ?[되된될](?:다면|경우)';

/** Korean words with a denial in them, and words whose usual English has one: what makes a “not” of the English right. */
export const koreanNegativeWords: readonly string[] = [
  '없|않|못|아니|아닌|아닐|아닙|잖|찮|(?<![가-힣])안(?: (?=[가-힣])|[해하했할한되돼됐될된])|지 말|지 마|지는 말|지는 마|말고',
  '모르|모른|몰라|몰랐|모를|모릅|모름',
  '(?<![가-힣])(?:불(?:가|공|만|분|편|필|확|합|신|완|허|참|응)|부(?:당|적절|적합|정확|족|재)|미(?:등|확|비|완|흡|달|처|숙|제|만))',
  '(?<![가-힣])(?:비(?:공|협|상식|정상|무장|핵|과학|현실|합|영리)|무(?:관|단|료|효|혐|죄|책임|산|상관|의미|응답))',
  '거부|거절|금지|실패|부인(?:했|하|한|할)|반박|제외|자제|면제|결렬|무산|배제|절대|결코|전혀|(?<![가-힣])별로|도저히|만무|더 ?이상|아직',
  '막[아았으는을기]|피하|피해[ 야왔서]|(?<!정)꺼리|꺼려|그만두|싫|어렵|어려|힘들|힘든|드물|드문|적게|덜(?![가-힣])|대신|보다는|외에|부족|모자라|거짓|오히려|아까',
];

/** English that denies for certain. */
export const englishDenials = 'not|cannot|never|no|none|nobody|nothing|nowhere|neither|nor|without';

/** English with a denial in it that says no more than emphasis, a bound or a choice. */
export const hollowEnglish: readonly string[] = [
  'not (?:only|just|merely|simply|least|to mention|until|unlike)',
  'no (?:doubt|less|fewer|sooner|matter|wonder|more than|one|other|better|later|stranger|end|choice|place)',
  'No\\. ?\\d{1,6}|no stone unturned|no [a-z]{2,20} too',
  'why not|or not|if not|whether or not|nothing but|none other|never mind|or no|not so much|not a few|not least|or nothing',
  "\\w{2,6}n['’]t until",
  "(?:do|did|does|is|are|was|were|have|has|can|could|will|would|should)n['’]t (?:you|he|she|it|they|we|I|there|that|this)",
  "(?:can|could)(?:not|n['’]t| not) (?:help|wait|but)",
];

/** English words that may stand for a Korean denial without being one; each matches a whole word. */
export const softEnglish: readonly string[] = [
  'fail\\w*|refus\\w*|den(?:y|ies|ied|ying|ials?)|unable|lack\\w*|hardly|barely|scarcely|rarely|rare|seldom|few|fewer|little',
  'stop\\w*|prevent\\w*|avoid\\w*|absen\\w*|missing|miss|missed|misses|instead|reject\\w*|oppos\\w*|declin\\w*|bann?(?:ed|ing|s)?',
  'prohibit\\w*|forbid\\w*|forbade|refrain\\w*|doubt\\w*|ignor\\w*|exclud\\w*|except\\w*|beyond|rather|otherwise|withh[eo]ld\\w*',
  'in[a-z]{3,12}[ai]b(?:le|ly|ility)|in(?:abil|capa|adeq|suff|appr|corr|valid|vis|depend|consis|compl|compat|effect|elig|exp[el]|just|noc|form?al|sane|act|acc|diff|dir|evit|toler|var)\\w*',
  'im(?:mob|mun|pat|perf|prop|poss|prob|prac|pers)\\w*|ir(?:reg|rel|res|rev)\\w*|il(?:leg|log|lit)\\w*|dec(?:rim|entr)\\w*|dep(?:riv)\\w*',
  'dis(?:ab|ag|app|con|cour|cred|hon|lik|miss|obe|reg|resp|sat|sent|tru|qual|miss)\\w*|un(?!der|less|it|i(?:on|que|vers|form|fy|fi)|cles?\\b|til|anim)\\w{3,}',
  '(?!unless)\\w{2,}less(?:ly|ness)?|(?:no-|non-?)\\w{3,}|too [a-z]{1,12} to|out of (?!th(?:is|at|e)|a |his|her|their|its|\\d)[a-z]{3,}|free (?:of|from)|far from|mistaken|misunder\\w*|los[et]|los(?:es|ing)|wrong|false|quits?|halt\\w*|ceas\\w*',
  'empty|devoid|short of|zero|neglect\\w*|overlook\\w*|regardless|despite|unlike|hard(?:er)?|difficult\\w*|struggl\\w*',
  'bad|badly|poor\\w*|worse|minor|negligib\\w*|limited|resist\\w*|hesita\\w*|block\\w*|keep\\w*|kept|contrary|other than|anything but|least',
  'in(?:expr|explic|sepa|vin)\\w*|yet to|remain(?:s|ed|ing)? to|all but|elusive|pending|silen\\w*|secret\\w*|forgo\\w*|skip\\w*|hid(?:e|es|ing|den)?|but for',
];

/** Korean words with a denial in their meaning and the English that says the same: such a pair denies nothing else. */
export const sharedDenials: readonly (readonly [korean: string, english: string])[] = [
  ['부인|부정', 'den(?:y|ies|ied|ying|ials?)'],
  ['거부|거절', 'refus\\w*|reject\\w*|declin\\w*|den(?:y|ies|ied|ying)'],
  ['반대', 'oppos\\w*|against|disapprov\\w*|contrary'],
  ['금지', 'bann?(?:ed|ing|s)?|prohibit\\w*|forbid\\w*|forbade'],
  ['실패', 'fail\\w*'],
  ['중단|멈추|멈췄|그만', 'stop\\w*|halt\\w*|ceas\\w*|quits?'],
  ['막[아았으는을기고]|방지|예방|저지', 'prevent\\w*|stop\\w*|block\\w*|avoid\\w*'],
  ['피하|피해|회피', 'avoid\\w*'],
  ['제외|배제', 'exclud\\w*|except\\w*'],
  ['비밀', 'secret\\w*'],
  ['독립', 'independ\\w*'],
  ['침묵', 'silen\\w*'],
  ['실업|실직', 'unemploy\\w*'],
  ['불공정|부당', 'unfair\\w*|unjust\\w*'],
  ['불법', 'illegal\\w*|unlawful\\w*'],
  ['잃', 'los[et]|los(?:es|ing)'],
  ['실종|행방불명', 'missing'],
  ['의심|의혹', 'doubt\\w*'],
  ['무시|외면', 'ignor\\w*|neglect\\w*'],
  ['어렵|어려|힘들|힘든', 'hard(?:er)?|difficult\\w*|struggl\\w*'],
  ['나쁘|나쁜|나빠', 'bad|badly|worse'],
  ['가난|빈곤', 'poor\\w*'],
  ['부족', 'lack\\w*|insuffic\\w*'],
];

/**
 * Korean words with a denial in them and the English that answers them: such a word makes no further “not” right. Read
 * together with the shared denials.
 */
export const answeredWords: readonly (readonly [korean: string, english: string])[] = [
  ['드물|드문', 'rare(?:ly)?|seldom|uncommon|scarce\\w*'],
  ['불참', 'boycott\\w*|absen\\w*|skip\\w*'],
  ['부족|모자라', 'shortages?|short of|deficien\\w*|scarc\\w*|lack\\w*|insuffic\\w*'],
  ['아직', 'still'],
  ['모른|모를|모르', 'may|might|perhaps|maybe|possibly|could'],
  ['오히려|보다는|대신', 'rather|instead'],
  ['무료', 'free'],
  ['거짓', 'false\\w*|l(?:ie|ied|ies|ying)|fake'],
  ['외에', 'besides|other than|except|aside'],
  ['부재', 'miss(?:ed|ing)?|absen\\w*'],
  ['면제', 'exempt\\w*|waive\\w*|free'],
  ['무산|결렬', 'collaps\\w*|fell through|f[ae]ll apart|fail\\w*'],
  ['그만두', 'quit\\w*|resign\\w*|stop\\w*|left|leave'],
];
