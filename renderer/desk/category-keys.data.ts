import type { Category } from '../../shared/model/finding.ts';
import type { Words } from '../../shared/model/words.ts';

/** An MQM error type as people pick it. */
export interface CategoryChoice {
  readonly category: Category;
  /** The letter that picks it in the annotation form. */
  readonly key: string;
  readonly name: Words;
}

/** The MQM error types with their names in both languages and the letter that picks each; source: the MQM core typology. */
export const categoryChoices: readonly CategoryChoice[] = [
  { category: 'accuracy/mistranslation', key: 'M', name: { ko: '오역', en: 'Mistranslation' } },
  { category: 'accuracy/omission', key: 'O', name: { ko: '빠짐', en: 'Omission' } },
  { category: 'accuracy/addition', key: 'A', name: { ko: '덧붙임', en: 'Addition' } },
  { category: 'accuracy/untranslated', key: 'U', name: { ko: '번역 안 됨', en: 'Untranslated' } },
  { category: 'terminology/inconsistent', key: 'I', name: { ko: '용어 엇갈림', en: 'Inconsistent term' } },
  { category: 'terminology/wrong', key: 'W', name: { ko: '틀린 용어', en: 'Wrong term' } },
  { category: 'linguistic/grammar', key: 'G', name: { ko: '문법', en: 'Grammar' } },
  { category: 'linguistic/punctuation', key: 'P', name: { ko: '문장 부호', en: 'Punctuation' } },
  { category: 'style/awkward', key: 'S', name: { ko: '어색함', en: 'Awkward' } },
  { category: 'locale/number', key: 'N', name: { ko: '수', en: 'Number' } },
  { category: 'locale/date', key: 'D', name: { ko: '날짜', en: 'Date' } },
  { category: 'locale/name', key: 'E', name: { ko: '이름', en: 'Name' } },
];

/** The name of an MQM error type in both languages. */
export function nameCategory(category: Category): Words {
  return categoryChoices.find((choice) => choice.category === category)?.name ?? { ko: category, en: category };
}
