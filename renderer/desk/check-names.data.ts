import type { Words } from '../../shared/model/words.ts';

/**
 * What checks are called in the filter, by id, as each check calls itself; one that is not here is called by its id.
 * A copy, because the checks bring the whole lexicon with them and the window has no use for it.
 */
const checkNames: Readonly<Record<string, Words>> = {
  'date-mismatch': { ko: '날짜·시각 불일치', en: 'Dates differ' },
  'homograph-trap': { ko: '뜻을 잘못 짚은 말', en: 'Word taken in the wrong sense' },
  'number-mismatch': { ko: '숫자 불일치', en: 'Numbers differ' },
  'repeated-phrase': { ko: '되풀이된 말', en: 'Repeated words' },
  'repeated-sentence': { ko: '되풀이된 문장', en: 'Repeated sentence' },
  'run-on': { ko: '붙어 버린 문장', en: 'Sentences run together' },
  'sentence-fragment': { ko: '문장 조각', en: 'Scrap of a sentence' },
  'sentence-omitted': { ko: '빠진 문장', en: 'Missing sentence' },
  'unbalanced-marks': { ko: '짝이 맞지 않는 부호', en: 'Unpaired marks' },
  untranslated: { ko: '번역되지 않은 한글', en: 'Korean left in the English' },
  'check-failed': { ko: '멈춘 검사', en: 'Check that failed' },
};

/** The name of a check in both languages. */
export function nameCheck(id: string): Words {
  return checkNames[id] ?? { ko: id, en: id };
}
