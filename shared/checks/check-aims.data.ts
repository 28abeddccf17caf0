import type { Words } from '../model/words.ts';

/** What each check looks for, in one sentence for people who decide whether they want it; by check id. */
export const checkAims: Readonly<Record<string, Words>> = {
  'anonymised-person': {
    ko: '익명으로 적은 사람에게 성별이나 이름을 지어 붙이지 않았는지 봅니다.',
    en: 'A person the Korean keeps nameless gets no name and no sex in the English.',
  },
  'article-and-agreement': {
    ko: '관사와 주어·동사의 수가 맞는지 확실한 것만 봅니다.',
    en: 'Articles and the number of verbs are right, where that is certain.',
  },
  'body-name': {
    ko: '관공서와 공공기관을 그 기관이 쓰는 영문 명칭으로 적었는지 봅니다.',
    en: 'Public bodies are called by the English names they use themselves.',
  },
  'certainty-lost': {
    ko: '‘알려졌다’, ‘혐의’, ‘계획이다’, ‘뻔했다’처럼 단정하지 않은 말이 사실로 굳어지지 않았는지 봅니다.',
    en: 'What the Korean reports, supposes, plans or asks for is not stated as fact.',
  },
  'clause-omitted': {
    ko: '긴 문장에서 한 절이 빠지지 않았는지 봅니다.',
    en: 'No clause of a long Korean sentence is missing.',
  },
  'date-mismatch': {
    ko: '연월일, 요일, 시각이 원문과 같은지 봅니다.',
    en: 'Years, months, days, weekdays and times are those of the Korean.',
  },
  'direction-flipped': {
    ko: '늘고 줄고, 오르고 내리고, 찬성하고 반대하는 방향이 뒤집히지 않았는지 봅니다.',
    en: 'What rises, falls, is for or against in the Korean does so in the English.',
  },
  'headline-case': {
    ko: '제목의 대소문자가 기사 안에서 한 가지인지 봅니다.',
    en: 'Headlines follow one way of using capitals.',
  },
  'headline-number': {
    ko: '제목의 수가 본문의 수와 같은지 봅니다.',
    en: 'Figures in the headline are those of the body.',
  },
  'homograph-trap': {
    ko: '뜻이 여럿인 우리말이 엉뚱한 뜻으로 옮겨지지 않았는지 봅니다.',
    en: 'Korean words with several meanings are not taken in the wrong one.',
  },
  'invisible-characters': {
    ko: '눈에 보이지 않는 글자가 섞이지 않았는지 봅니다.',
    en: 'No characters are hidden in the text that nobody can see.',
  },
  'literal-compound': {
    ko: '한 낱말로 뜻이 굳은 말을 쪼개어 글자대로 옮기지 않았는지 봅니다.',
    en: 'A term with a meaning of its own is not rendered by the pieces it seems made of.',
  },
  mojibake: {
    ko: '깨진 글자가 없는지 봅니다.',
    en: 'No characters are broken by a wrong encoding.',
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
  'person-invented': {
    ko: '주어가 없는 원문에 ‘he’, ‘we’ 같은 사람이 생기지 않았는지 봅니다.',
    en: 'No “he”, “she”, “we” or “I” appears where the Korean names nobody.',
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
  'sentence-added': {
    ko: '원문에 없는 문장이 생기지 않았는지 봅니다.',
    en: 'No English sentence stands without a Korean one behind it.',
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
  'speaker-lost': {
    ko: '인용문의 화자와 말했다는 말이 빠지지 않았는지 봅니다.',
    en: 'Quotations keep their speaker and the verb of saying.',
  },
  'term-base': {
    ko: '이 프로젝트의 용어집대로 옮겼는지 봅니다.',
    en: 'Terms are rendered as the project’s term base has them.',
  },
  'term-inconsistent': {
    ko: '한 용어를 기사 안에서 한 가지로 옮겼는지 봅니다.',
    en: 'One Korean term has one rendering throughout the article.',
  },
  'term-missing': {
    ko: '원문의 중요한 낱말이 번역에서 빠지지 않았는지 봅니다.',
    en: 'No important word of the Korean is without a rendering.',
  },
  'title-mismatch': {
    ko: '군수, 총장, 전·현직 같은 직함을 바르게 옮겼는지 봅니다.',
    en: 'Offices and titles are the right ones, former and acting ones included.',
  },
  'unbalanced-marks': {
    ko: '따옴표와 괄호의 짝이 맞는지 봅니다.',
    en: 'Quotation marks and brackets come in pairs.',
  },
  'unit-mismatch': {
    ko: '통화, 사람, 넓이, 퍼센트와 퍼센트포인트 같은 단위가 원문과 같은지 봅니다.',
    en: 'Units are those of the Korean: currencies, areas, people, per cent and percentage points.',
  },
  untranslated: {
    ko: '번역되지 않은 한글이 영어에 남지 않았는지 봅니다.',
    en: 'No Korean is left untranslated in the English.',
  },
};
