import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Profile } from '../../shared/contract/contract.ts';
import type { Language } from '../../shared/model/words.ts';
import { resources } from './resources.ts';

/** The interface language a profile asks for on a system with this locale (BCP 47); English where neither says Korean. */
export function readLanguage(choice: Profile['language'], locale: string): Language {
  if (choice !== 'system') return choice;
  return /^ko\b/i.test(locale) ? 'ko' : 'en';
}

/** A translator with every word bundled, ready at once. */
export function createTranslator(language: Language): i18n {
  const translator = createInstance();
  void translator.use(initReactI18next).init({
    resources,
    lng: language,
    defaultNS: 'app',
    ns: Object.keys(resources.en),
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return translator;
}
