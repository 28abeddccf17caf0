import type { TFunction } from 'i18next';
import type { Finding } from '../../shared/model/finding.ts';
import type { Language } from '../../shared/model/words.ts';
import { nameCategory } from './category-keys.data.ts';
import type { MarkWords } from './row-marks.ts';

const longest = 14;

/** The words that marks of one row need, in the language of the interface. `source` is the Korean of the row. */
export function createMarkWords(t: TFunction<'desk'>, language: Language, source: string): MarkWords {
  return {
    describe(mark) {
      const { severity, category } = mark.kind === 'finding' ? mark.finding : mark.annotation;
      const words = { severity: t(`severity.${severity}`), category: nameCategory(category)[language] };
      return mark.kind === 'finding'
        ? t('mark.finding', { ...words, message: mark.finding.message[language] })
        : t('mark.note', { ...words, comment: mark.annotation.thread[0]?.text ?? '' });
    },
    describeMissing(finding) {
      const words = readMissingWords(finding, source);
      return words ? t('mark.missing', { words }) : t('mark.missingPlain');
    },
  };
}

/** The first words of the Korean that the English lacks, cut at a word where they are long. */
export function readMissingWords(finding: Finding, source: string): string {
  if (!finding.source) return '';
  const whole = source
    .slice(finding.source.start, finding.source.end)
    .replace(/^[\s“”‘’"']{1,40}|[\s“”‘’"'.,]{1,40}$/gu, '');
  if (whole.length <= longest) return whole;
  const cut = whole.slice(0, longest).replace(/\s?\S{0,14}$/u, '');
  return `${cut || whole.slice(0, longest)}…`;
}
