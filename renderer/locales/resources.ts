import enApp from './en/app.json' with { type: 'json' };
import enDesk from './en/desk.json' with { type: 'json' };
import enLibrary from './en/library.json' with { type: 'json' };
import enSettings from './en/settings.json' with { type: 'json' };
import enTerms from './en/terms.json' with { type: 'json' };
import enUi from './en/ui.json' with { type: 'json' };
import koApp from './ko/app.json' with { type: 'json' };
import koDesk from './ko/desk.json' with { type: 'json' };
import koLibrary from './ko/library.json' with { type: 'json' };
import koSettings from './ko/settings.json' with { type: 'json' };
import koTerms from './ko/terms.json' with { type: 'json' };
import koUi from './ko/ui.json' with { type: 'json' };

/** All words of the window: language → namespace (one per feature) → key. */
export const resources = {
  en: { app: enApp, library: enLibrary, settings: enSettings, terms: enTerms, ui: enUi, desk: enDesk },
  ko: { app: koApp, library: koLibrary, settings: koSettings, terms: koTerms, ui: koUi, desk: koDesk },
} as const;

declare module 'i18next' {
  /** Makes a wrong namespace or key a compile error. */
  interface CustomTypeOptions {
    readonly defaultNS: 'app';
    readonly returnNull: false;
    readonly resources: (typeof resources)['en'];
  }
}
