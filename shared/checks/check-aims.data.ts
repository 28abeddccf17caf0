import type { Words } from '../model/words.ts';

/** What each check looks for, in one sentence for people who decide whether they want it; by check id. */
export const checkAims: Readonly<Record<string, Words>> = {
  'anonymised-person': {
    ko: '익명으로 적은 사람에게 성별이나 이름을 지어 붙이지 않았는지 봅니다.',
    en: 'A person the Korean leaves unnamed is given no name or sex in the English.',
  },
  'article-and-agreement': {
    ko: '관사가 맞는지, 주어와 동사의 수가 맞는지 확실한 것만 봅니다.',
    en: 'Articles are right and verbs agree with their subjects, where that is certain.',
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
    en: 'No clause of a long Korean sentence is left out.',
  },
  'date-mismatch': {
    ko: '연월일, 요일, 시각이 원문과 같은지 봅니다.',
    en: 'Years, months, days, weekdays and times are those of the Korean.',
  },
  'direction-flipped': {
    ko: '늘고 줄고, 오르고 내리고, 찬성하고 반대하는 방향이 뒤집히지 않았는지 봅니다.',
    en: 'What rises or falls, or is for or against, in the Korean does the same in the English.',
  },
  'headline-case': {
    ko: '제목의 대문자를 한 가지 방식으로 쓰고 끝에 마침표를 찍지 않았는지 봅니다.',
    en: 'A headline uses capitals in one way and takes no full stop.',
  },
  'headline-number': {
    ko: '제목의 수가 본문의 수와 같은지 봅니다.',
    en: 'Figures in the headline match those in the body.',
  },
  'homograph-trap': {
    ko: '뜻이 여럿인 우리말이 엉뚱한 뜻으로 옮겨지지 않았는지 봅니다.',
    en: 'Korean words with several meanings are taken in the right one.',
  },
  'invisible-characters': {
    ko: '눈에 보이지 않는 글자가 섞이지 않았는지 봅니다.',
    en: 'The text hides no invisible characters.',
  },
  'literal-compound': {
    ko: '한 낱말로 굳은 말을 쪼개어 옮기지 않았는지 봅니다.',
    en: 'A compound with a meaning of its own is not translated piece by piece.',
  },
  mojibake: {
    ko: '깨진 글자가 없는지 봅니다.',
    en: 'No characters are garbled by a wrong encoding.',
  },
  konglish: {
    ko: '영어권에서 쓰지 않는 한국식 영어가 남지 않았는지 봅니다.',
    en: 'No Konglish is left that English readers would not understand.',
  },
  'name-inconsistent': {
    ko: '같은 사람과 같은 곳의 이름을 기사 안에서 한 가지로 적었는지 봅니다.',
    en: 'Each person and place is spelt one way throughout the article.',
  },
  'name-mismatch': {
    ko: '번역의 이름이 원문의 이름과 같은지 봅니다.',
    en: 'Names in the English are those of the Korean.',
  },
  'name-order': {
    ko: '성과 이름의 순서가 기사 안에서 한 가지인지 봅니다.',
    en: 'Surnames come in the same place, first or last, throughout the article.',
  },
  'negation-mismatch': {
    ko: '부정하는 말이 빠지거나 생기지 않았는지 봅니다.',
    en: 'No negative is lost from the Korean, and none is added.',
  },
  'number-hedge': {
    ko: '‘여’, ‘이상’, ‘미만’처럼 수의 범위를 나타내는 말이 빠지지 않았는지 봅니다.',
    en: 'Words that qualify a number, such as “more than” and “under”, are kept.',
  },
  'number-mismatch': {
    ko: '원문의 수가 빠지거나 달라지지 않았는지 봅니다.',
    en: 'Every number in the Korean is in the English with the same value.',
  },
  'person-invented': {
    ko: '주어가 없는 원문에 ‘he’, ‘we’ 같은 사람이 생기지 않았는지 봅니다.',
    en: 'No “he”, “she”, “we” or “I” appears where the Korean names nobody.',
  },
  'repeated-phrase': {
    ko: '한 문장에서 같은 말이 되풀이되지 않았는지 봅니다.',
    en: 'No words are repeated by mistake in one sentence.',
  },
  'repeated-sentence': {
    ko: '원문에 한 번뿐인 문장이 두 번 나오지 않는지 봅니다.',
    en: 'No sentence appears twice where the Korean has it once.',
  },
  'run-on': {
    ko: '두 문장이 마침표 없이 붙어 버리지 않았는지 봅니다.',
    en: 'No two sentences run together without a full stop.',
  },
  'sentence-added': {
    ko: '원문에 없는 문장이 생기지 않았는지 봅니다.',
    en: 'No English sentence is without a Korean one behind it.',
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
    en: 'Spaces and punctuation are where they belong.',
  },
  'speaker-lost': {
    ko: '인용문을 말한 사람과 말했다는 말이 빠지지 않았는지 봅니다.',
    en: 'Quotations keep their speaker and verb of saying.',
  },
  'term-base': {
    ko: '이 프로젝트의 용어집대로 옮겼는지 봅니다.',
    en: 'Terms are translated as the project’s term base wants.',
  },
  'term-inconsistent': {
    ko: '한 용어를 기사 안에서 한 가지로 옮겼는지 봅니다.',
    en: 'Each Korean term has one translation throughout the article.',
  },
  'term-missing': {
    ko: '원문의 중요한 낱말이 번역에서 빠지지 않았는지 봅니다.',
    en: 'No important Korean word is left out or replaced by another.',
  },
  'title-mismatch': {
    ko: '군수·총장 같은 직함과 전직·대행 같은 말을 바르게 옮겼는지 봅니다.',
    en: 'Titles are the right ones, with “former” and “acting” kept.',
  },
  'unbalanced-marks': {
    ko: '따옴표와 괄호의 짝이 맞는지 봅니다.',
    en: 'Quotation marks and brackets come in pairs.',
  },
  'unit-mismatch': {
    ko: '통화, 넓이, 퍼센트와 퍼센트포인트 같은 단위가 원문과 같은지 봅니다.',
    en: 'Units match the Korean: currencies, areas, per cent and percentage points.',
  },
  untranslated: {
    ko: '번역되지 않은 한글이나 소리만 적은 우리말이 번역에 남지 않았는지 봅니다.',
    en: 'No Korean is left in the English, in Hangul or spelt by its sound.',
  },
};
