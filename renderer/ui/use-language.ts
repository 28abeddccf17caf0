import { useTranslation } from 'react-i18next';
import type { Language } from '../../shared/model/words.ts';

/** The language of the interface as it is drawn now. */
export function useLanguage(): Language {
  return useTranslation('ui').i18n.language === 'ko' ? 'ko' : 'en';
}
