import type { Words } from '../model/words.ts';

/** What each check looks for, in one sentence for people who decide whether they want it; by check id. */
export const checkAims: Readonly<Record<string, Words>> = {
  'body-name': {
    ko: '관공서와 공공기관을 그 기관이 쓰는 영문 명칭으로 적었는지 봅니다.',
    en: 'Public bodies are called by the English names they use themselves.',
  },
  'date-mismatch': {
    ko: '연월일, 요일, 시각이 원문과 같은지 봅니다.',
    en: 'Years, months, days, weekdays and times are those of the Korean.',
  },
  'direction-flipped': {
    ko: '늘고 줄고, 오르고 내리고, 찬성하고 반대하는 방향이 뒤집히지 않았는지 봅니다.',
    en: 'What rises, falls, is for or against in the Korean does so in the English.',
  },
  'homograph-trap': {
    ko: '뜻이 여럿인 우리말이 엉뚱한 뜻으로 옮겨지지 않았는지 봅니다.',
    en: 'Korean words with several meanings are not taken in the wrong one.',
  },
  konglish: {
    ko: '영어권에서 쓰지 않는 한국식 영어가 남지 않았는지 봅니다.',
    en: 'No English made in Korea is left that English readers would not understand.',
  },
  'name-inconsistent': {
    ko: '한 사람, 한 곳의 이름을 기사 안에서 한 가지로 적었는지 봅니다.',
    en: 'One person or place has one spelling throughout the article.',
  },
  'name-mismatch': {
    ko: '영어 이름이 원문의 그 이름일 수 있는지 봅니다.',
    en: 'An English name can be that of the Korean person or place.',
  },
  'name-order': {
    ko: '성과 이름의 순서가 기사 안에서 한 가지인지 봅니다.',
    en: 'Surnames stand on the same side throughout the article.',
  },
  'negation-mismatch': {
    ko: '부정하는 말이 빠지거나 생기지 않았는지 봅니다.',
    en: 'No denial of the Korean is lost, and none is added.',
  },
  'number-hedge': {
    ko: '‘여’, ‘이상’, ‘미만’처럼 수의 범위를 나타내는 말이 빠지지 않았는지 봅니다.',
    en: 'Words that bound a number, such as “more than” and “about”, are kept.',
  },
  'number-mismatch': {
    ko: '원문의 수가 모두 같은 크기로 옮겨졌는지 봅니다.',
    en: 'Every quantity of the Korean stands in the English with the same value.',
  },
  'repeated-phrase': {
    ko: '같은 말이 한 문장에서 되풀이되지 않는지 봅니다.',
    en: 'No words are said twice in one sentence.',
  },
  'repeated-sentence': {
    ko: '같은 문장이 두 번 나오지 않는지 봅니다.',
    en: 'No sentence stands twice where the Korean has it once.',
  },
  'run-on': {
    ko: '두 문장이 마침표 없이 붙어 버리지 않았는지 봅니다.',
    en: 'No two sentences run together without a stop.',
  },
  'sentence-fragment': {
    ko: '문장이 되다 만 조각이 없는지 봅니다.',
    en: 'Every sentence is a whole one.',
  },
  'sentence-omitted': {
    ko: '원문의 문장이 통째로 빠지지 않았는지 봅니다.',
    en: 'No sentence of the Korean is missing altogether.',
  },
  'spacing-and-stops': {
    ko: '띄어쓰기와 마침표가 바른지 봅니다.',
    en: 'Spaces and stops are where they belong.',
  },
  'term-base': {
    ko: '이 프로젝트의 용어집대로 옮겼는지 봅니다.',
    en: 'Terms are rendered as the project’s term base has them.',
  },
  'term-missing': {
    ko: '원문의 중요한 낱말이 번역에서 빠지지 않았는지 봅니다.',
    en: 'No important word of the Korean is without a rendering.',
  },
  'unbalanced-marks': {
    ko: '따옴표와 괄호의 짝이 맞는지 봅니다.',
    en: 'Quotation marks and brackets come in pairs.',
  },
  untranslated: {
    ko: '번역되지 않은 한글이 영어에 남지 않았는지 봅니다.',
    en: 'No Korean is left untranslated in the English.',
  },
};
