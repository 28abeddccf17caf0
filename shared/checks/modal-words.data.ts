/** What a Korean sentence says of a happening, which its English must say too. */
export type ModalSort = 'unreal' | 'degree' | 'plan' | 'duty' | 'request' | 'source';

/** Korean that says how far something is so, and the English that answers it. */
export interface ModalMarker {
  readonly sort: ModalSort;
  /** A part of a Korean sentence; {ㄹ} and {ㅆ} are any syllable that ends in that letter, {모음} any that ends in a vowel. */
  readonly korean: string;
  /** What the Korean says in English. */
  readonly means: string;
  /** Whole English words one of which says it. */
  readonly english: string;
}

const future =
  'will|wo|shall|would|may|might|could|can|must|should|plan\\w*|schedul\\w*|set (?:to|for)|due|expect\\w*|intend\\w*|intention\\w*|aim\\w*|(?:is|are|was|were|be|’s|remains?) (?:\\w* )?to|going to|about to|decid\\w*|decision\\w*|determin\\w*|agree\\w*|cho(?:se|ose|oses|osing|sen|ice)|opt\\w*|resolv\\w*|resolution|vow\\w*|pledg\\w*|promis\\w*|propos\\w*|consider\\w*|seek\\w*|sought|look\\w*|hop(?:e|es|ed|ing)|want\\w*|prepar\\w*|upcoming|coming|today|tonight|future|target\\w*|goal\\w*|slated|slate|poised|ready|forecast\\w*|project(?:s|ed|ions?)|predict\\w*|prospect\\w*|outlook|anticipat\\w*|likely|unlikely|estimat\\w*|policy|ahead|later|tomorrow|soon|commit\\w*|arrang\\w*|refus\\w*|settled|ruled|vot(?:e|es|ed)|approv\\w*|in line for|on course|on track|timetabl\\w*|until|when|once|if|mean(?:s|t) to|mov(?:e|es|ed|ing) to|sign(?:s|ed|ing)? (?:up|on)|budget\\w*|earmark\\w*|eye(?:s|d|ing)?|tend\\w*|see(?:s|n|ing)?|think\\w*|thought|believ\\w*';

/** Forms of the Korean that say so, gravest first. Source: written for this project. */
export const modalMarkers: readonly ModalMarker[] = [
  {
    sort: 'unreal',
    korean: '하마터면|{ㄹ} 뻔(?:했|한|하였|하다|할|합니다)|{ㄹ} 뻔도',
    means: 'almost, nearly',
    english:
      "nearly|almost|close(?:ly)?|narrow\\w*|verge|brink|edge|near(?!by)|would|could|might|may|just about|within|avert\\w*|avoid\\w*|escap\\w*|about to|miss(?:ed|es)?|threaten\\w*|risk\\w*|danger\\w*|barely|prevent\\w*|sav(?:e|ed|es|ing)|point of|all but|in time|not|n[’']t|never",
  },
  {
    sort: 'unreal',
    korean: '(?<![가-힣])자칫(?:하면| 잘못하면)?',
    means: 'could easily, might',
    english:
      'could|might|may|would|can|cannot|risk\\w*|danger\\w*|nearly|almost|potential\\w*|if|eas(?:y|ily)|otherwise|threat\\w*|close to|narrow\\w*|avert\\w*|prevent\\w*|avoid\\w*|about to|verge|brink|possib\\w*|prone|liable|tend\\w*|lest|should|likely|accidental\\w*|slip\\w*|mistake\\w*|fear\\w*|worr\\w*|concern\\w*|wrong\\w*|perhaps|any',
  },
  {
    sort: 'unreal',
    korean: '{ㅆ}더라면|{ㅆ}다면,? [^.?!]{1,80}?(?:{ㅆ}을 것|수 있었|{ㅆ}을 텐데)|{ㅆ}을 텐데',
    means: 'would have, if it had',
    english:
      'would|could|might|if|had|otherwise|without|but for|wish\\w*|should|may|unless|even|hypothetic\\w*|imagin\\w*|suppos\\w*|were|assum\\w*|regret\\w*|must|will',
  },
  {
    sort: 'degree',
    korean: '(?<![가-힣])(?:간신히|가까스로)(?![가-힣])',
    means: 'barely, narrowly',
    english:
      'barely|narrow\\w*|just|only|manag\\w*|hardly|scarcely|finally|at last|struggl\\w*|difficult\\w*|eventually|somehow|ek(?:e|es|ed|ing)|scrap(?:e|es|ed|ing)|nick|mere|merely|little more|hard|effort\\w*|last[- ]minute|squeak\\w*|squeez\\w*|slim\\w*|edg\\w*|close\\w*|enough|succeed\\w*|able|luck\\w*|miracul\\w*|skin of|hang(?:s|ing)? on|clung|labou?r\\w*|scrambl\\w*',
  },
  {
    sort: 'degree',
    korean: '(?<![가-힣])사실상(?:의)?(?![가-힣])',
    means: 'in effect, virtually',
    english:
      'effect\\w*|virtual\\w*|practic\\w*|de facto|fact|facto|essential\\w*|basic\\w*|actual\\w*|real\\w*|almost|near\\w*|tantamount|amount\\w*|all but|large\\w*|good as|more or less|technical\\w*|intents|truth|tru(?:e|ly)|most\\w*|indeed|equivalent|substantial\\w*|somewhat|kind of|sort of|literal\\w*|fundamental\\w*',
  },
  {
    sort: 'plan',
    korean:
      '{ㄹ} (?:예정|계획|방침|전망|참)(?:이다|이며|이고|이라고|이라며|이었다|입니다)|기로 (?:했|하고|하며|하였|합의했|결정했)',
    means: 'will, plans to',
    english: future,
  },
  {
    sort: 'duty',
    korean: '(?!제야|에야|이야){모음}야(?:만)? (?:한다|합니다|하며|하고(?! 있)|할 것이[다라며])',
    means: 'must, should',
    english:
      "must|should|shall|need\\w*|ha(?:ve|s|d|ving) to|got to|gotta|ought|requir\\w*|necess\\w*|essential\\w*|vital\\w*|crucial|critical|oblig\\w*|imperative|importan\\w*|demand\\w*|call(?:s|ed|ing)? (?:for|on)|urg\\w*|supposed|mandat\\w*|compulsory|forc\\w*|let(?:[’']s| us)|responsib\\w*|dut(?:y|ies)|want\\w*|ask\\w*|advis\\w*|recommend\\w*|time (?:to|for)|(?:is|are|be|been|was|were) (?:\\w* )?to|up to|deserv\\w*|better|please|do(?:n[’']t| not)|cannot|can[’']t|unless|would|will|until|only|tak(?:e|es)|insist\\w*|expect\\w*|stress\\w*|suggest\\w*|propos\\w*|worth|want|request\\w*|rule[sd]?|if|before|first|subject to|bound to|no choice|warrant\\w*|advocat\\w*|appeal\\w*|emphasi\\w*|condition\\w*|may not|not (?:to|be)|remember|make sure|entail\\w*|prerequisite|cost\\w*|pay",
  },
  {
    sort: 'request',
    korean:
      '(?:요청|촉구|당부|건의|제안|호소|권고|요구|부탁)(?:했다|했고|했으며|하였다|하며|하고 나섰|하고 있|했습니다|합니다|한다)',
    means: 'asked, urged, proposed',
    english:
      'ask\\w*|request\\w*|urg\\w*|call(?:s|ed|ing)?|appeal\\w*|plead\\w*|pleas?|propos\\w*|suggest\\w*|recommend\\w*|petition\\w*|demand\\w*|press(?:es|ed|ing)|pressur\\w*|beg(?:s|ged|ging)?|encourag\\w*|advis\\w*|remind\\w*|want\\w*|seek\\w*|sought|invit\\w*|stress\\w*|emphasi\\w*|implor\\w*|entreat\\w*|please|exhort\\w*|counsel\\w*|push\\w*|lobb\\w*|insist\\w*|need\\w*|must|should|warn\\w*|caution\\w*|order\\w*|instruct\\w*|t(?:ell|ells|old|elling)|hop(?:e|es|ed|ing)|wish\\w*|requir\\w*|offer\\w*|pitch\\w*|submit\\w*|submission\\w*|put(?:s|ting)? forward|rais(?:e|es|ed|ing)|advocat\\w*|appl(?:y|ies|ied|ying|ication)|challeng\\w*|summon\\w*|direct\\w*|present\\w*|argu\\w*|float\\w*|tabl(?:ed|ing)|mov(?:e|ed)|to (?:be|have)|solicit\\w*|impress\\w*|claim\\w*|complain\\w*|protest\\w*|rall(?:y|ied)|campaign\\w*|lay|laid|press|let|idea|bring|brought|persuad\\w*|guid\\w*|announc\\w*|prompt\\w*|mandat\\w*|consult\\w*|advoc\\w*|refer\\w*|nominat\\w*|would|express\\w*|convey\\w*|add(?:s|ed|ing)|not(?:e|es|ed|ing)|extend\\w*|desir\\w*|expect\\w*|promot\\w*|preach\\w*|trust\\w*|make sure|ensur\\w*',
  },
  {
    sort: 'source',
    korean: '에 (?:따르면|의하면)(?![가-힣])',
    means: 'according to',
    english:
      'under|based on|basis|per|in (?:line|accordance) with|pursuant|found|finds?|show\\w*|data|figures|survey\\w*|polls?|stud(?:y|ies)|report\\w*|documents?|records?|statistics|witness\\w*|sources?|experts?|authorit\\w*|by|with|from|research\\w*|list\\w*|count\\w*|rule\\w*|law|laws|legend\\w*|legally|tradition\\w*|review\\w*|warrants?|reading\\w*|measur\\w*|in the words|attribut\\w*|releas\\w*|tally|tallies|calls?|provid\\w*|publish\\w*|rank\\w*|rat(?:e|es|ed|ing)|know\\w*|term\\w*',
  },
  {
    sort: 'source',
    korean: '[가-힣]{2,12}(?: 측| 당국)?(?:이|가)? ?추산(?= |으로|한)|추산(?:되|됐|된|했)',
    means: 'an estimated, is put at',
    english:
      'estimat\\w*|put(?:s|ting)?|about|around|approximate\\w*|rough\\w*|some|near\\w*|almost|up to|between|over|at least|reckon\\w*|count\\w*|worth an?',
  },
  {
    sort: 'source',
    korean: '(?:으로|로|다고|라고) (?:보고 (?:있|수사|조사|경위|정확한)|보이며|보인다|보입니다)',
    means: 'is believed, appears',
    english:
      'judg\\w*|determin\\w*|decid\\w*|view\\w*|conclud\\w*|regard\\w*|found|finds?|signs?|clear|clearly|evident\\w*|visibl\\w*|show\\w*|treat\\w*|tak(?:e|es|en|ing)|recogni[sz]\\w*|attribut\\w*|blam\\w*|know\\w*|opinion\\w*|trac(?:e|es|ed|ing)|diagnos\\w*|count\\w*|as an?',
  },
];

/** Korean endings of a deed that was done, in news of a town. Source: written for this project. */
export const doneDeeds: readonly string[] = [
  '(?:실시|개최|진행|완료|설치|배부|배포|전달|기탁|기부|체결|방문|참석|참여|선정|수상|준공|개장|개관|개소|착공|발족|구축|조성|수거|점검|지급|지원|제공|공개|발표|운영|시행|도입|철거|교체|확보|투입|마무리|출범|개통|구속|체포|입건|기소|해임|임명|위촉)(?:했|됐|하였|되었)(?:다|습니다)',
  '(?:열었|열렸|마쳤|가졌|펼쳤|심었|벌였|치렀|맺었|끝냈|끝났|받았|나눴|다녀왔|둘러봤|숨졌|다쳤)(?:다|습니다)',
];

/** Korean that speaks of what is to come, beside which a done deed says nothing. */
export const koreanFuture: readonly string[] = [
  '예정|계획|방침|전망|예상|기대|앞으로|향후|내년|다음 ?(?:달|주|해)|기로 |겠|{ㄹ} (?:것|때|수|듯)|려고|고자|위해 |예고|목표|추진|준비|신청|모집|["“”‘’]',
];

/** English that speaks of what is to come as such. */
export const englishFuture: readonly string[] = [
  'will(?! (?:not )?have)|(?:is|are) (?:scheduled|set|going|due|slated|expected|planned) to|plans? to|planning to',
];
