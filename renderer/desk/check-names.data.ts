import type { Words } from '../../shared/model/words.ts';

/** What checks are called in the filter, by id; one that is not here is called by its id. */
export const checkNames: Readonly<Record<string, Words>> = {
  'number-mismatch': { ko: '수가 다름', en: 'Number differs' },
  'date-mismatch': { ko: '날짜가 다름', en: 'Date differs' },
  'homograph-trap': { ko: '동형이의어', en: 'Homograph' },
  'repeated-phrase': { ko: '되풀이된 말', en: 'Repeated phrase' },
  'repeated-date': { ko: '되풀이된 날짜', en: 'Repeated date' },
  'sentence-fragment': { ko: '조각난 문장', en: 'Sentence fragment' },
  'run-on': { ko: '끊지 않은 문장', en: 'Run-on sentence' },
  'unbalanced-marks': { ko: '짝이 안 맞는 부호', en: 'Unbalanced marks' },
  untranslated: { ko: '번역 안 됨', en: 'Untranslated' },
  'sentence-omitted': { ko: '빠진 문장', en: 'Sentence omitted' },
  'check-failed': { ko: '멈춘 검사', en: 'Check that failed' },
};

/** The name of a check in both languages. */
export function nameCheck(id: string): Words {
  return checkNames[id] ?? { ko: id, en: id };
}
