import type { Quantity } from './quantity.ts';

/**
 * Numbers that name something and are not amounts: phone numbers, addresses, links, articles of law, dates used as names
 * (6·25), emergency numbers, products and diseases. They are read so that they are not compared.
 */
const SHARED: readonly RegExp[] = [
  /https?:\/\/[^\s가-힣)\]>]{1,200}|www\.[^\s가-힣)\]>]{1,200}|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,20}){1,4}/g,
  /(?<![\d-])(?:\+82[ -]?)?0?\d{1,3}[ -]\d{3,4}[ -]\d{4}(?![\d-])/g,
  /(?<![\d-])1[568]\d{2}-\d{4}(?![\d-])/g,
  /(?<![\d,])\d{3}[ -]\d{3}(?:[ -]\d{3,4})?(?=\(|\)| \()/g,
  /(?<![A-Za-z\d.,])[A-Z][A-Za-z]{0,14}-?\d{1,5}(?:[A-Z]{1,3}|[a-z](?![a-z]))?(?:-\d{1,4})?(?![\d,]\d|[A-Za-z\d])/g,
  /(?<![A-Za-z\d.,$£€])\d{1,4}(?:G|D|K|PM|X|GT|S)(?![A-Za-z\d])/g,
  /(?<!\d)24\/7(?!\d)/g,
];
const KOREAN: readonly RegExp[] = [
  /제\s?\d{1,4}-\d{1,5}호/g,
  /(?<![가-힣])제\s?\d{1,4}(?:조(?:의\s?\d{1,2})?|항|호|목|편|장|절)(?![가-힣]?원)/g,
  /(?:법|률|법률|헌법|령|규칙|조례) \d{1,4}조(?:의\s?\d{1,2})?/g,
  /(?<=조(?:의\d)? ?)(?:제)?\d{1,2}[항호](?![가-힣]{2})/g,
  /(?<![\d.])\d{1,2}[·ㆍ․‧]\d{1,2}(?!\d|[.,]\d|\s?[일월~])/g,
  /(?<![\d.])\d{1,2}\.\d{1,2}(?=\s?(?:남북|공동선언|민주|항쟁|혁명|선언|합의|총선|대선|지방선거|전당대회|사태|의거|운동))/g,
  /(?<![\d,.])(?:119|112|1339|110|120|113|114|1577|1588)(?=[가-힣\s]?(?:구급|구조|안전|소방|종합|신고|대원|상황|치안|로\s?신고|에\s?신고|콜|다산)|\)|번)/g,
  /(?<=[가-힣](?:대로|(?<!으)로|길)\s?\d{0,4}(?:번길)?\s?)\d{1,4}(?:-\d{1,4})?(?=\s?\(|[.,](?!\d)|\)|\s?$|번지|번길|호\))/g,
  /\d{1,4}(?:-\d{1,4})?(?:번지|번길|호선|호기|번가)/g,
  /(?<!\d)(?:4|8|16|32|64|128)강(?!의)/g,
  /(?<=[가-힣])(?<!(?:약|총|여|만|근|각|단|외|등|는|은|이|가|을|를|의|에|도|로|와|과|당|및|또|중|후|전|서|한|인|된|고|며|모두|최소|최대|무려|평균|전체|오전|오후|합계|누적|연간|월|년|일|주|억|천|백|조))\d{1,4}(?![\d,.]|\s?[%％가-힣㎡㎞㎏℃m]|\s?[-~∼])/g,
  /(?:한|두|세|네|다섯|[1-9]) ?자리 ?수|(?:한|두|세|네|다섯|[1-9]) ?자릿수|\d인자(?![가-힣]{2})/g,
  /(?<![\d,.])(?:1020|2030|3040|4050|5060|6070|7080)(?=\s?(?:세대|여성|남성|청년|직장인|층|표심|부부|음악|젊은))/g,
  /\d인 ?\d조(?![가-힣]?원)|\d{1,2}전 ?\d{1,2}선승(?:제)?/g,
  /(?:코로나|메르스|사스|오미크론|갤럭시|아이폰|윈도우?|누리호|다누리)\s?-?\d{1,4}(?!\d|\s?[%명원개])/g,
];
const ENGLISH: readonly RegExp[] = [
  /(?:Articles?|Art\.|Sections?|Paragraphs?|Clauses?|Room|Gate|Route|Highway|Interstate|Flight|Boeing|Airbus|Covid|COVID|Corona|Line|Windows|iPhone|Galaxy) ?-?\d{1,5}(?:\(\d{1,3}\))?(?![\d,]\d)/g,
  /(?<=[A-Za-z](?:-ro|-gil|-daero),? )\d{1,4}(?:-\d{1,4})?/g,
  /(?<![\d,.])(?:911|119|112)(?= (?:call|emergency|rescue|safety|dispatch|fire))/g,
  /(?<![\d,.$£€])9\/11(?!\d)/g,
  /(?<![A-Za-z])(?:below|sub)[ -]zero(?![a-z])/gi,
  /(?<![A-Za-z])(?:single|double|triple|one|two|three|four|five|six|seven|eight|nine)[ -](?:digit|figure)s?(?![a-z])/gi,
];

/** Digits that a number holds exactly. */
const LONGEST_IDENTIFIER = 15;
const OF_LANGUAGE = { korean: [...SHARED, ...KOREAN], english: [...SHARED, ...ENGLISH] };

/** The identifiers of a text, in order; of two that overlap the one that begins first. */
export function readIdentifiers(text: string, language: 'korean' | 'english'): Quantity[] {
  const spans = OF_LANGUAGE[language].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return spans
    .filter((span, index) => spans.slice(Math.max(0, index - 4), index).every((earlier) => earlier.end <= span.start))
    .map((span) => ({
      kind: 'identifier',
      value: toDigits(text.slice(span.start, span.end)),
      upper: null,
      unit: null,
      hedge: null,
      span,
      isWord: false,
    }));
}

/** All its digits in a row: 031-555-0142 is 315550142, so that another phone number is another value. */
function toDigits(text: string): number {
  return Number(text.replace(/\D/g, '').slice(0, LONGEST_IDENTIFIER));
}
