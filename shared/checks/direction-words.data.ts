/** Two opposite directions. English patterns are of whole words, Korean ones of parts of words. */
export interface Direction {
  readonly korean: readonly [string, string];
  /** Every word that may stand for a direction: one of them keeps the check silent. */
  readonly english: readonly [string, string];
  /** The words that can only mean it: one of them, for the other direction, is marked. */
  readonly plain: readonly [string, string];
}

/** Opposites of news that are easily taken for one another. */
export const directions: readonly Direction[] = [
  {
    korean: ['증가|늘[어었려렸릴리고]|늘[다며]|불어[났나]', '감소|줄[어었였이고]|줄[다며]'],
    english: [
      'increas\\w*|ris(?:e|es|en|ing)|rose|gr(?:ow\\w*|ew)|growth|expan\\w*|more|up|climb\\w*|jump\\w*|surg\\w*|soar\\w*|gain\\w*|add\\w*|rais\\w*|boost\\w*|higher|swell\\w*|doubl\\w*|tripl\\w*|extend\\w*|lengthen\\w*',
      'decreas\\w*|fall\\w*|fell|declin\\w*|drop\\w*|reduc\\w*|less|fewer|down|cut\\w*|shr(?:ink|ank|unk)\\w*|los\\w*|lower\\w*|dwindl\\w*|halv\\w*|slash\\w*|diminish\\w*|eas(?:e|ed|ing)|sav(?:e|es|ed|ing|ings)|shorten\\w*|minimi\\w*|off|away|plung\\w*|slump\\w*|tumbl\\w*|slid\\w*|contract\\w*',
    ],
    plain: [
      'increas\\w*|rose|risen|grew|growth|surg\\w*|soar\\w*',
      'decreas\\w*|fell|fallen|declin\\w*|dropped|drops|reduc\\w*|shrank|plung\\w*',
    ],
  },
  {
    korean: [
      '상승|급등|(?:값|가격|금리|물가|지수|[율률]|주가|비용|요금|지지도)[이가은는]? ?(?:오르|올랐)|인상',
      '하락|급락|(?:값|가격|금리|물가|지수|[율률]|주가|비용|요금|지지도)[이가은는]? ?(?:내렸|떨어)|인하',
    ],
    english: [
      'increas\\w*|ris(?:e|es|en|ing)|rose|gr(?:ow\\w*|ew)|growth|more|up|climb\\w*|jump\\w*|surg\\w*|soar\\w*|gain\\w*|rais\\w*|higher|hik\\w*|rall\\w*|ascen\\w*|advanc\\w*|upward\\w*|rebound\\w*|impress\\w*',
      'decreas\\w*|fall\\w*|fell|declin\\w*|drop\\w*|reduc\\w*|less|down|cut\\w*|los\\w*|lower\\w*|slid\\w*|slip\\w*|sank|sink\\w*|tumbl\\w*|plung\\w*|crash\\w*|behind|off|from|downward\\w*|slump\\w*|weak\\w*|apart|away',
    ],
    plain: [
      'increas\\w*|rose|risen|surg\\w*|soar\\w*|hik\\w*',
      'decreas\\w*|fell|fallen|declin\\w*|dropped|drops|plung\\w*|lowered|cuts?',
    ],
  },
  {
    korean: ['찬성', '반대'],
    english: [
      'favo(?:u)?r\\w*|support\\w*|approv\\w*|agree\\w*|for|yes|back(?:ed|s|ing)?|pro|yea',
      'challeng\\w*|block\\w*|oppos\\w*|against|object\\w*|disagree\\w*|disapprov\\w*|reject\\w*|protest\\w*|contrary|no|not|other|anti\\w*|revers\\w*|convers\\w*|\\w*n.t|resist\\w*|dissent\\w*|contrast|instead|versus|con|oppon\\w*|refus\\w*|critic\\w*',
    ],
    plain: ['in favou?r|favou?rs|approv\\w*|agree[ds]?', 'oppos\\w*|against|objected'],
  },
  {
    korean: ['승리|이겼', '패배|패했|(?<![가-힣])졌[다고]|패하[고며]'],
    english: [
      'w[io]n\\w*|victor\\w*|beat\\w*|defeat\\w*|triumph\\w*|champion\\w*|success\\w*|title|overc[ao]m\\w*|top\\w*|crush\\w*|edg\\w*',
      'los\\w*|defeat\\w*|beat\\w*|fell|fall\\w*|fail\\w*|down\\w*|went|to|out',
    ],
    plain: ['won|wins|victor\\w*|triumph\\w*', 'lost|loss|loses|losing'],
  },
  {
    korean: ['수출', '수입(?![원금차])'],
    english: [
      'export\\w*|ship\\w*|sell\\w*|sold|sales?',
      'import\\w*|earning\\w*|income\\w*|revenue\\w*|bring\\w*|br(?:ought)|bought|buy\\w*|proceeds',
    ],
    plain: ['export\\w*', 'import(?:s|ed|ing)'],
  },
  {
    korean: ['매입|사들', '매각|팔[았아기]'],
    english: ['b(?:uy\\w*|ought)|purchas\\w*|acqui\\w*', 's(?:ell\\w*|old)|sale\\w*|dispos\\w*|divest\\w*'],
    plain: ['bought|buys|purchas\\w*', 'sold|sells|sale'],
  },
  {
    korean: ['확대', '축소'],
    english: [
      'expan\\w*|increas\\w*|wid\\w*|broad\\w*|enlarg\\w*|extend\\w*|exten[ts]\\w*|grow\\w*|more|rais\\w*|spread\\w*|magnif\\w*|up|escalat\\w*|strengthen\\w*',
      'reduc\\w*|shr(?:ink|ank|unk)\\w*|cut\\w*|decreas\\w*|scal\\w*|down\\w*|narrow\\w*|smaller|curtail\\w*|less\\w*|trim\\w*|minimi\\w*|miniature',
    ],
    plain: ['expan\\w*|enlarg\\w*', 'reduc\\w*|shrank|curtail\\w*|downsiz\\w*|shrink\\w*'],
  },
  {
    korean: ['흑자', '적자'],
    english: [
      'surplus\\w*|profit\\w*|black|gain\\w*|earn\\w*|positive',
      'deficit\\w*|loss\\w*|los(?:e|es|ing|t)|red|shortfall\\w*|negative|debt\\w*',
    ],
    plain: ['surplus\\w*|profit(?:s|able)?', 'deficits?|loss(?:es)?'],
  },
  {
    korean: ['유죄', '무죄'],
    english: [
      'guilty|convict\\w*|conviction\\w*|sentenc\\w*',
      'innocen\\w*|acquit\\w*|clear(?:ed|s|ing)?|exonerat\\w*|not|dismiss\\w*',
    ],
    plain: ['guilty|convicted|conviction', 'innocent|acquitt?\\w*|exonerat\\w*'],
  },
  {
    korean: ['가해자', '피해자'],
    english: [
      'perpetrat\\w*|assail\\w*|attacker\\w*|offender\\w*|abuser\\w*|aggressor\\w*|bull(?:y|ies)|culprit\\w*|assault\\w*|harasser\\w*|who|those|driver\\w*|suspect\\w*',
      'victim\\w*|survivor\\w*|casualt\\w*|injured|dead|killed|accuser\\w*|suffer\\w*|who|those|she|he|her|him|they|them|complainant\\w*|patient\\w*|people|women|girls?|boys?|children|families',
    ],
    plain: ['perpetrators?|assailants?|offenders?', 'victims?'],
  },
  {
    korean: ['원고(?![지료를])', '피고'],
    english: [
      'plaintiff\\w*|complainant\\w*|manuscript\\w*|draft\\w*|article\\w*|script\\w*|who|accuser\\w*|sued|suing',
      'defendant\\w*|accused|respondent\\w*|suspect\\w*|who|he|she|they',
    ],
    plain: ['plaintiffs?', 'defendants?'],
  },
  {
    korean: ['(?<![가-힣])여당', '(?<![가-힣])야당'],
    english: [
      'ruling|govern(?:ing|ment)|majority|incumbent\\w*|in power|coalition\\w*|own party|president\\w*',
      'opposition\\w*|minority|rival\\w*|oppos\\w*|other party|against|Democrats?|Republicans?|Labour|Conservatives?',
    ],
    plain: ['ruling (?:part(?:y|ies)|bloc|camp)', 'opposition (?:part(?:y|ies)|bloc|camp|lawmakers?)'],
  },
  {
    korean: ['출근', '퇴근'],
    english: [
      'to (?:the |his |her |their )?(?:work|office|job)|commut\\w*|attend\\w*|morning|report\\w*|com(?:e|es|ing) in|came|workday',
      'home|leav\\w*|left|off|after|evening|commut\\w*|end\\w*|quit\\w*|from (?:work|the office)|finish\\w*|homeward|homebound',
    ],
    plain: [
      '(?:on (?:the |his |her |their )?way )?to (?:the |his |her |their )?(?:work|office)',
      '(?:home|off) (?:from )?work|off work',
    ],
  },
  {
    korean: ['착공', '(?<![가-힣])준공|완공'],
    english: [
      'break\\w*|broke|broken|ground\\w*|start\\w*|begin\\w*|began|begun|commenc\\w*|launch\\w*|kick\\w*|under',
      'complet\\w*|finish\\w*|open\\w*|built|dedicat\\w*|end\\w*|inaugurat\\w*|ready|done',
    ],
    plain: ['(?:broke|breaks?|breaking) ground|groundbreaking', 'complet(?:ed|es|ion)|finished'],
  },
  {
    korean: ['입원', '퇴원'],
    english: [
      'hospitali\\w*|admi(?:t|ts|tted|ssion)\\w*|hospital|treat\\w*|in-?patients?|patients?|ward\\w*',
      'discharg\\w*|releas\\w*|leav\\w*|left|home|out',
    ],
    plain: ['hospitali[sz]ed|admitted', 'discharged|released'],
  },
  {
    korean: ['전입', '전출'],
    english: [
      'mov\\w* in\\w*|transfer\\w*|new\\w*|incom\\w*|inflow\\w*|arriv\\w*|settl\\w*|relocat\\w*',
      'mov\\w* (?:out|away)|transfer\\w*|leav\\w*|left|outgo\\w*|outflow\\w*|depart\\w*|relocat\\w*',
    ],
    plain: ['mov(?:ed|ing|es?) in(?:to)?|moved-in|inflows?', 'mov(?:ed|ing|es?) (?:out|away)|outflows?'],
  },
  {
    korean: ['개막', '폐막'],
    english: [
      'open\\w*|kick\\w*|start\\w*|begin\\w*|began|begun|launch\\w*|inaugur\\w*|commenc\\w*|raise\\w*|underway|held|first',
      'clos\\w*|end\\w*|conclu\\w*|finish\\w*|wrap\\w*|final\\w*|last|over|curtain\\w*|held',
    ],
    plain: ['opens|opened|opening|kick(?:s|ed) off|began|begins', 'closes|closed|closing|ended|ends|concluded'],
  },
  {
    korean: ['체포|구속(?![력])|검거', '석방'],
    english: [
      'arrest\\w*|detain\\w*|custod\\w*|captur\\w*|caught|catch\\w*|held|jail\\w*|apprehend\\w*|detention\\w*|imprison\\w*|round\\w*|seiz\\w*|took|taken|nabbed|charg\\w*|bound|restrain\\w*|warrant\\w*|cuff\\w*|pick\\w*|in prison',
      'releas\\w*|fre(?:e|ed|es|eing)|freedom|let|bail\\w*|liberat\\w*|discharg\\w*|parole\\w*|out',
    ],
    plain: ['arrested|detained|jailed|imprisoned', 'released|freed'],
  },
];
