/** Korean sentences of news end in 다, 요, 까 with a stop, with quotes or brackets about it; some pages strip the last stop. */
const koreanSentence =
  /[다요까죠][.!?](?=[\s”"’'」』)\]>】]|$)|[다요까][”"’']{1,2}(?:며|고|라고|면서|는)|[가-힣]다[”"’'」)]{0,3}$|[가-힣]{2}다[.,]/;
const englishSentence = /\p{Ll}{2}[\])”"’']{0,2}[.!?][”"’'\])]{0,2}(?=\s|$)|[\d%)][.][”"’'\])]{0,2}$/u;

const longHeading = { ko: 90, en: 220 };

/** Whether a text is running prose, by a sentence that ends in it or by its length; headings and captions are not. */
export function isRunning(text: string, language: 'ko' | 'en'): boolean {
  if (text.length > longHeading[language]) return true;
  return language === 'ko' ? koreanSentence.test(text) : englishSentence.test(text);
}

/** Whether a text ends as a sentence or a quotation does. */
export function endsSentence(text: string): boolean {
  return /[.!?。…][\s”"’'」』)\]>】]{0,4}$|[가-힣]다[”"’'」』)\]>】]{0,4}$/u.test(text);
}
