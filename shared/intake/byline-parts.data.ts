/** What may stand in a line that says who wrote an article and when. */
export interface BylinePart {
  /** `writer` and `date` make a line a byline or a date line; the others may stand beside them. */
  readonly says: 'writer' | 'date' | 'label' | 'email' | 'place' | 'beside';
  readonly part: RegExp;
}

/** A day as pages print it: 2021/04/06, 2021.04.06, 2025. 7. 21., 2021-04-06, 2021년 4월 6일. */
export const dayPattern = /(?<![\d.])((?:19|20)\d{2})\s?[./\-년]\s?(\d{1,2})\s?[./\-월]\s?(\d{1,2})(?!\d)\s?[.일]?/;

/** The parts, in the order they are taken out of a line. */
export const bylineParts: readonly BylinePart[] = [
  { says: 'email', part: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/gu },
  {
    says: 'label',
    part: /(?:기사\s?입력|최초\s?입력|최종\s?수정|최종\s?업데이트|기사\s?승인|기사\s?등록|기사\s?수정|입력|등록|승인|수정|송고|게재|업데이트|발행|작성|게시)(?:일시|시간|시각|일)?(?=\s?[:：|\d]|$)/g,
  },
  {
    says: 'label',
    part: /\b(?:article (?:input|entry|entered|registration)|(?:last )?(?:input|entry|entered|posted|published|registered|registration|updated?|modified|revised|edited|written|approved|submitted)(?: (?:on|at|date|time))?)\b/gi,
  },
  { says: 'date', part: new RegExp(dayPattern, 'g') },
  {
    says: 'date',
    part: /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2},? (?:19|20)\d{2}\b/g,
  },
  {
    says: 'date',
    part: /\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?,? (?:19|20)\d{2}\b/g,
  },
  { says: 'date', part: /(?<![\d.])\d{2}[./-]\d{1,2}[./-]\d{1,2}(?![\d.])/g },
  { says: 'beside', part: /(?:오전|오후|AM|PM|A\.M\.|P\.M\.)?\s?\d{1,2}:\d{2}(?::\d{2})?\s?(?:AM|PM|KST)?/gi },
  { says: 'beside', part: /\(?[월화수목금토일]요일\)?|\([월화수목금토일]\)/g },
  { says: 'writer', part: /기자명\s?[:：]?\s?[가-힣]{2,4}(?![가-힣])/g },
  { says: 'writer', part: /^(?:[가-힣]{1,4})?(?:기자|특파원)\s?[:：]?\s[가-힣]{2,4}(?![가-힣])/g },
  {
    says: 'writer',
    part: /(?:[가-힣]{2,4}\s?[·ㆍ•,/]\s?){0,4}(?:[가-힣]{2,4}|[가-힣] [가-힣]{1,2})\s{0,2}(?:[가-힣]{1,6}\s?)?(?:기자|특파원|논설위원|통신원|리포터|PD|앵커|편집국장|편집부장|취재본부장|본부장|대기자|평론가)(?:[ㆍ·•,/]\s?[가-힣]{2,4}(?:\s?[가-힣]{0,6}기자)?){0,4}(?![가-힣])/g,
  },
  {
    says: 'writer',
    part: /(?:디지털|온라인|연합|편집|취재)?\s?(?:뉴스|취재|편집|보도|온라인|사회|지역)(?:부|팀|국)(?![가-힣])/g,
  },
  {
    says: 'writer',
    part: /\b(?:staff |intern |citizen |special |senior |guest )?(?:reporters?|correspondent|journalist|editor|news ?desk)\b/gi,
  },
  { says: 'writer', part: /^\s{0,3}(?:written |reported |story )?by (?=[A-Z])/gi },
  { says: 'place', part: /[가-힣]{2,6}\s?(?:취재본부|취재팀|주재|본사)(?![가-힣])/g },
  {
    says: 'beside',
    part: /(?:글|사진|취재|영상|그래픽|편집|정리)(?:[·ㆍ/,&]\s?(?:글|사진|취재|영상|그래픽|편집|정리))?(?=\s?[=:|·]|\s)/g,
  },
  {
    says: 'beside',
    part: /(?:댓글|조회수?|추천|공유|스크랩|프린트|인쇄|메일|수정|comments?|views?|hits?)\s?[:(]?\s?\d{0,6}\s?\)?/gi,
  },
  {
    says: 'place',
    part: /[가-힣A-Za-z]{0,8}(?:뉴스|일보|신문|타임즈|타임스|투데이|통신|방송|저널|프레스|데일리|미디어|매일|News|Times|Daily|Press|Today|Journal)(?![가-힣A-Za-z])/g,
  },
  {
    says: 'place',
    part: /=\s?[가-힣]{2,6}(?:\/[가-힣]{2,6}){0,2}[\s\])]{0,3}$|^[\s[(]{0,3}[가-힣]{2,6}(?:\/[가-힣]{2,6}){0,2}\s?=/g,
  },
];
