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
    korean: ['승리|이겼', '패배|패했|졌다|졌고|패하[고며]'],
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
];
