/** A word that dividers between an article and its machine translation use; each counts one. */
export interface DividerCue {
  readonly language: 'ko' | 'en';
  /** What the word says: where the text stands, what it is, how it was made. */
  readonly says: 'place' | 'article' | 'whole' | 'english' | 'translated' | 'tool';
  readonly cue: RegExp;
}

/** The cues. Source: dividers of Korean local news sites that print machine English below their articles. */
export const dividerCues: readonly DividerCue[] = [
  { language: 'ko', says: 'place', cue: /아래|다음|이하|상기|하단|위의? ?기[사시]|위 ?내용/ },
  { language: 'ko', says: 'article', cue: /기[사시]|본문|뉴스|글/ },
  { language: 'ko', says: 'whole', cue: /전문|원문|전체|전재/ },
  { language: 'ko', says: 'english', cue: /영문|영어|영역|English/i },
  { language: 'ko', says: 'translated', cue: /번역|변역|번엮|옮긴|옮겼/ },
  {
    language: 'ko',
    says: 'tool',
    cue: /구[글굴]|google|파파고|papago|네이버|딥엘|deepl|챗 ?gpt|chatgpt|AI|인공지능|기계|자동|번역기/i,
  },
  { language: 'en', says: 'place', cue: /\b(?:below|fol{1,3}owing|follows|above|beneath)\b/i },
  { language: 'en', says: 'article', cue: /\b(?:article|news|story|report|sentence|version)s?\b/i },
  {
    language: 'en',
    says: 'whole',
    cue: /\b(?:full|entire|whole|complete|original) ?(?:text|version|translation|article|sentence)?\b/i,
  },
  { language: 'en', says: 'english', cue: /\benglish\b/i },
  { language: 'en', says: 'translated', cue: /\btran?s?lat(?:e|ed|es|ion|ions|or)\b/i },
  {
    language: 'en',
    says: 'tool',
    cue: /\b(?:goo?gle|papago|naver|deepl|chatgpt|ai|machine|automatic(?:ally)?|translator)\b/i,
  },
];
