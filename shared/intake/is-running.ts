/** Sentence ends of Korean news inside a text: 다, 요, 까 with a stop, or before 며, 고, 라고 that report a quotation. */
const koreanSentence =
  /[다요까죠][.!?](?=[\s”"’'」』)\]>】]|$)|[다요까][”"’']{1,2}(?:며|고|라고|면서|는)|[가-힣]{2}다,/;
/** A last sentence whose stop was stripped: 밝혔다 (said), 있다 (is). Headlines end in the plain present instead: 늘린다. */
const koreanBareEnd =
  /(?:[갔겼겠꼈났냈냈녔됐랐랬렀렸봤봬샀섰셨썼았었였왔웠졌쳤켰탔텄팠폈했혔]|있|없|습니|입니|이|아니|된)다[”"’'」)]{0,3}$/;
const englishSentence = /\p{Ll}{2}[\])”"’']{0,2}[.!?][”"’'\])]{0,2}(?=\s|$)|[\d%)][.][”"’'\])]{0,2}$/u;

const longHeading = { ko: 90, en: 220 };

/** Whether a text is running prose, by a sentence that ends in it or by its length; headings and captions are not. */
export function isRunning(text: string, language: 'ko' | 'en'): boolean {
  if (text.length > longHeading[language]) return true;
  return language === 'ko' ? koreanSentence.test(text) || koreanBareEnd.test(text) : englishSentence.test(text);
}

const abbreviation = /\b(?:Dr|Mr|Mrs|Ms|No|St|Mt|Rep|Gov|Sen|Prof|vs|Co|Inc|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.$/;

/** Whether a text ends as a sentence or a quotation does. */
export function endsSentence(text: string): boolean {
  if (abbreviation.test(text)) return false;
  return /[.!?。…][\s”"’'」』)\]>】]{0,4}$/u.test(text) || koreanBareEnd.test(text);
}

/** Whether a text closes like a Korean sentence, however many foreign words stand in it. */
export function endsInKorean(text: string): boolean {
  return /[가-힣][다요까죠][.!?][”"’'」』)\]>】]{0,3}$/.test(text) || koreanBareEnd.test(text);
}
