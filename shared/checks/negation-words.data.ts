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
  '(?:차질|빈틈|흔들림|막힘|예외|빠짐|손색|틀림|가차|구김|격의|허물)(?:이|은|도)? ?없',
  '(?:할|가릴|따질|말할) ?것(?:도)? ?없이|(?:어쩔|하는) ?수 ?없|너 ?나 ?(?:할 ?것 ?)?없',
  '(?<![가-힣])때 ?아닌',
  '(?:감추|숨기|참|떼|금하|감출|금할)지? ?(?:수 ?)?(?:못|없)',
  '(?:끊이|끊기|그치|멈추|빠지|거르|그칠 ?줄|식을 ?줄)지? ?(?:않|모르)',
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

/** Korean denials that some English says without denying: 차질이 없도록 (so that nothing goes wrong), “smoothly”. */
export const reversedDenials: readonly (readonly [korean: string, english: string])[] = [
  [
    '지 ?(?:않|못하)(?:거나|는다면|ㄴ다면|는 이상|을 경우)|지 ?못(?:한다면|할 경우)|없(?:다면|을 경우|는 이상)|안 ?[되된될](?:다면|경우)',
    'unless|lest',
  ],
  [
    '(?:지 ?않|없)(?:도록|게)',
    'minimi\\w*|ensur\\w*|sure|smooth\\w*|thorough\\w*|safe\\w*|care|careful\\w*|attention|protect\\w*|secur\\w*|every\\w*|fully|best|reduc\\w*|guard\\w*|look after',
  ],
  [
    '없이',
    'smooth\\w*|all|every\\w*|regardless|safe\\w*|full\\w*|complet\\w*|steadi\\w*|continu\\w*|constant\\w*|free|freely|thorough\\w*|perfect\\w*|straight|immediately|both|alike',
  ],
  [
    '지 ?않(?:는|은|던) (?=[가-힣])',
    'unus\\w*|abandon\\w*|idle|used|second-?hand|\\w+proof|invisible|behind the scenes|hidden|remain\\w*|vacant|empty|old|rare|other than',
  ],
  [
    '지 ?못(?:한|했던|하던|해)',
    'cancel\\w*|suspend\\w*|postpon\\w*|halt\\w*|delay\\w*|put off|held off|miss\\w*|kept? from|glued|barred',
  ],
  [
    '(?:사람|피해|부상자|사망자|사상자|환자|이상|탈)(?:은|는|이|가|도)? ?없',
    'safe\\w*|unhurt|unharmed|normal|unscathed|all right|intact|fine|healthy|escaped',
  ],
  [
    '없어도|지 ?(?:않|못해)(?:아도|더라도|도)|지 ?못하더라도',
    'free|open|walk-?ins?|even|though|although|regardless|optional|any\\w*|still|exempt\\w*|simply|just',
  ],
  ['지 ?말(?:라|고|자)', 'relax\\w*|calm\\w*|rest assured|easy|leave|away|stop\\w*'],
  ['(?:료|비|비용|부담금|회비|이자)(?:는|은|이|가|도)? ?없', 'free|complimentary|interest-free'],
  [
    '(?:지 ?않으면|없으면|없이는?|아니면|지 ?않고는) ?(?:[가-힣]{1,8} ?){0,3}수(?:는|가|도)? ?없',
    'must|need(?:s|ed)?|ha(?:ve|s|d) to|only|requir\\w*|mandatory|compulsory|essential',
  ],
  [
    '(?:미만|이하|초과|이상)(?:은|는)? ?(?:[가-힣]{1,8} ?){0,3}수(?:는|가|도)? ?없',
    'must|only|at least|or (?:older|younger|over|under|above|below|more|less|fewer|up)|limited|up to|maximum|minimum',
  ],
  ['비(?:가|는|도)? ?(?:오지 ?않|안 ?[오와올온])|내리지 ?않', 'dry|drought|parched|rainless'],
  [
    '(?:찾|구하|잡|마련하)지(?:는|도)? ?못',
    'search\\w*|look(?:s|ed|ing)? for|seek\\w*|sought|hunt\\w*|scrambl\\w*|at large|still',
  ],
  [
    '(?:병원|의원|약국|가게|학교|마트|시장|시설|역|은행|의사)(?:이|가|은|는|도)? ?없어',
    'nearest|closest|far|away|distant',
  ],
  [
    '제때(?:에)? ?(?:[가-힣]{1,5} ?){0,2}(?:[지치] ?(?:않|못)|안|못)',
    'late|belated\\w*|slow\\w*|overdue|behind|in arrears',
  ],
  ['벗어나지(?:는|도)? ?(?:않|못)', 'expected|within|in line|same|stay\\w*|remain\\w*|still|confin\\w*|stuck'],
  [
    '(?:참여|참가|동참|가담)하지(?:는|도)? ?(?:않|못)',
    'stay\\w*|on the job|sat out|sit(?:s|ting)? out|at work|nonmembers?',
  ],
  [
    '(?:번지|퍼지|확산되|커지|이어지|옮겨붙|옮겨 ?가)지(?:는|도)? ?(?:않|못)',
    'before|contain\\w*|confined|spar(?:e|es|ed|ing)|short|only|averted',
  ],
  ['(?:돌려)?받지(?:는|도)? ?못', 'owe[ds]?|owing|out of pocket|waiting'],
  ['(?:아니|아닌|없)', 'rul(?:e|es|ed|ing) out'],
  ['차 ?없는', 'clos\\w*|pedestrian\\w*|car-free|walk\\w*|ban\\w*'],
  ['쓰지 ?않|착용하지 ?않', 'bareheaded|barefoot|bare|off'],
  ['(?<![가-힣])(?:차이|기복|변동|흔들림)(?:가|이|은|는|도)? ?없', 'same|even|steady|identical|equal\\w*|level'],
  [
    '(?:이견|이의|변함|변화|장애|제한|구분|차별)(?:이|가|은|는|물이)? ?없',
    'agree\\w*|consensus|unanim\\w*|same|still|remain\\w*|continu\\w*|\\w*free|accessible|equal\\w*|any\\w*|all',
  ],
];

/** Korean words with a denial in them, and words whose usual English has one: what makes a “not” of the English right. */
export const koreanNegativeWords: readonly string[] = [
  '없|않|못|아니|아닌|아닐|아닙|잖|찮|(?<![가-힣])안(?: (?=[가-힣])|[해하했할한되돼됐될된])|지 말|지 마|지는 말|지는 마|말고',
  '모르|모른|몰라|몰랐|모를|모릅|모름',
  '(?<![가-힣])(?:불(?:가|공|만|분|편|필|확|합|신|완|허|참|응)|부(?:당|적절|적합|정확|족|재)|미(?:등|확|비|완|흡|달|처|숙|제|만))',
  '(?<![가-힣])(?:비(?:공|협|상식|정상|무장|핵|과학|현실|합|영리)|무(?:관|단|료|효|혐|죄|책임|산|상관|의미|응답))',
  '거부|거절|금지|실패|부인(?:했|하|한|할)|반박|제외|자제|면제|결렬|무산|배제|절대|결코|전혀|(?<![가-힣])별로|도저히|만무|더 ?이상|아직',
  '막[아았으는을기]|피하|피해[ 야왔서]|(?<!정)꺼리|꺼려|그만두|싫|어렵|어려|힘들|힘든|드물|드문|적게|덜(?![가-힣])|대신|보다는|외에|부족|모자라|거짓|오히려|아까',
  '취소|중단|철회|보류|유예|폐지|폐기|폐교|폐업|해제|삼가|통제|(?<![가-힣])주의|예방|방지|저지|차단|근절|기권|탈락|불발|품절|바닥났|바닥나|공석|미상|익명|독거|홀로|처음|최초|제로|줄이자|줄여',
  '(?<![가-힣])(?:무(?:상|소속|면허|허가|농약|인|패|해|공해|사고|재해|연고|자격|실점|득점|제한|기한|분별|차별|방비|단횡단|사히|사고)|불(?:법|참|허|만|응|통|순|량|친절|평등|균형|투명|능|신|청객|면|황|쾌|행))',
  '(?<![가-힣])(?:비(?:대면|접촉|어 있|었|공개|협조|상업|위생|용 ?없|과세|정규|수도|흡연|장애)|미(?:개최|참|가입|납|신고|지급|공개|분양|채용|취업|착용|해결|완성|설치|흡|혼|성년|달))',
  '(?<![가-힣])(?:불(?:구속|기소|송치|용액|복|출마|이행|인정|허|체포|출석|포함|매)|무(?:투표|관용|분규|정전|이자|담보|급|반응|보험|정차|주택|성의|대책|방문|혈|감각))',
  '(?<![가-힣])(?:초범|시기상조|미지수|역부족|묵묵부답|묵비권|함구|침묵|부결|백지화|공짜|공백|사각지대|소외|휴원|휴진|휴장|휴강|단수|정전|단전|미(?:이행|준수|배치|반영|제출|허가|승인|접수|확보|보유|부과|달성|시행|정))',
  '해를 ?넘[기긴겨길]|해를 ?넘[어는]|내년으로 ?(?:미|넘|연기)|손(?:을)? ?놓|제자리|답보|평행선|지지부진|공회전|물거품|허탕|헛|텅 ?[비빈]|쉬는 ?날|쉰다|사칭|허위|가짜|몰래|굶',
  '잃|사라지|사라져|사라진|떠나|끊|그치|멈추|멈췄|벗어나|제거|박탈|상실|해고|사퇴|사임|은퇴|고립|외면|방치|소홀|생략|빠지|빠져|빠진|누락|결석|결장|결항|휴업|휴관|휴무|휴교|(?<!직)면하|피했',
];

/** English that denies for certain. */
export const englishDenials = 'not|cannot|never|no|none|nobody|nothing|nowhere|neither|nor|without';

/** English with a denial in it that says no more than emphasis, a bound or a choice. */
export const hollowEnglish: readonly string[] = [
  'nothing (?:is )?more|no limit|not least',
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
  'rul(?:e|es|ed|ing) out|lag(?:s|ged|ging)?|dispens\\w* with|did away with|do(?:es|ing)? away with|fell behind|fall(?:s|en|ing)? behind',
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
 * English denials that are the plain way to say a Korean word without one, and that word: 15,000원 이하 (up to 15,000 won),
 * “no more than 15,000 won”; 사실과 다르다 (differs from the facts), “not true”.
 */
export const wordedDenials: readonly (readonly [korean: string, english: string])[] = [
  [
    '이하|이내|한도|까지|최대|최고|미만|상한|제한|한정|고작|겨우|불과|그쳤|그친|그치|머물|머문',
    '(?:no|not|never|cannot|without)[^.;:]{0,40}?(?:more|longer|higher|later|older|exceed\\w*|over|above|beyond|further|past|surpass\\w*)',
  ],
  ['이상|최소|적어도', '(?:no|not|never|cannot)[^.;:]{0,40}?(?:less|fewer|lower|younger|under|below|shorter|short of)'],
  ['다르|다른|달리|달라', 'not (?:the case|true|so|the same|accurate|correct|as|like)|no such|nothing (?:like|of the)'],
  ['에야|서야|부터|이후|뒤에|후에', '(?:not|never|no)[^.;:]{0,50}?(?:until|before|earlier than|sooner than)'],
  [
    '즉시|즉각|곧바로|바로|지체|신속|서둘|당장',
    '(?:without|no) (?:a |any |further ){0,2}(?:delay|wait\\w*|hesitation|time)|waste no time|wasted no time',
  ],
  ['일방|독단|졸속|임의|멋대로|마음대로|무턱', 'without[^.;:]{0,40}'],
  [
    '그대로|동결|유지|원안|변함',
    'not? (?:be |been )?(?:chang\\w*|alter\\w*|rais\\w*|touch\\w*)|no (?:change|increase|alteration)\\w*|without (?:change|amendment|alteration)\\w*',
  ],
  ['쉽|쉬운|수월', 'no (?:trouble|difficulty|problem|fuss)|without (?:trouble|difficulty)'],
  ['함께|더불어|뿐|물론', 'not to mention'],
  ['남[은을았]|남아', 'not yet|no[^.;:]{0,20} yet'],
];

/**
 * Korean words with a denial in them and the English that answers them: such a word makes no further “not” right. Read
 * together with the shared denials.
 */
export const answeredWords: readonly (readonly [korean: string, english: string])[] = [
  ['드물|드문', 'rare(?:ly)?|seldom|uncommon|scarce\\w*'],
  ['불참', 'boycott\\w*|absen\\w*|skip\\w*'],
  ['부족|모자라', 'shortages?|short of|deficien\\w*|scarc\\w*'],
  ['모자라', 'lack\\w*|insuffic\\w*'],
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
  ['취소|철회', 'cancel\\w*|withdr[ae]w\\w*|revok\\w*|scrap\\w*|call(?:ed|s|ing)? off|retract\\w*'],
  ['보류|유예', 'postpon\\w*|suspen\\w*|defer\\w*|delay\\w*|shelv\\w*|hold|held'],
  ['폐지|폐기|폐교|폐업', 'abol\\w*|scrap\\w*|clos\\w*|discard\\w*|shut\\w*|dispos\\w*|repeal\\w*|waste'],
  ['해제', 'lift\\w*|releas\\w*|remov\\w*|cancel\\w*'],
  ['통제|차단', 'control\\w*|block\\w*|restrict\\w*|clos\\w*|cut\\w*|shut\\w*'],
  ['근절', 'eradicat\\w*|root\\w*|eliminat\\w*|end'],
  ['처음|최초', 'first\\w*|debut\\w*|initial\\w*|beginning|start|outset'],
  ['홀로|독거', 'alone|by (?:him|her|them)sel\\w*|solitary|single'],
  ['익명|미상', 'anonym\\w*|unknown|unidentified'],
  ['무상', 'free'],
  ['무인', 'unmanned|driverless|self-service'],
  ['떠나', 'leav\\w*|left|depart\\w*|pass\\w*|go|went|gone'],
  ['상실', 'los[et]|los(?:es|ing)|loss'],
  ['사라지|사라져|사라진', 'disappear\\w*|vanish\\w*|gone|fad\\w*|went'],
  ['빠지|빠져|빠진|누락', 'fall\\w*|fell|miss\\w*|drown\\w*|omit\\w*|left|drop\\w*|lack\\w*|in love|deep'],
  ['끊', 'cut\\w*|sever\\w*|broke\\w*|br[eo]ak\\w*|quit\\w*|disconnect\\w*|stop\\w*'],
  ['사퇴|사임|은퇴', 'resign\\w*|retir\\w*|step\\w*|quit\\w*'],
  ['탈락', 'eliminat\\w*|out|fail\\w*'],
  ['줄이자|줄여', 'reduc\\w*|cut\\w*|lower\\w*|less'],
  ['벗어나', 'escap\\w*|out|get away|break free|leav\\w*|left'],
  ['제거', 'remov\\w*|elimin\\w*|clear\\w*|get rid'],
];
