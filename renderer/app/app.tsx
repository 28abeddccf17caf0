import { MantineProvider } from '@mantine/core';
import { useColorScheme } from '@mantine/hooks';
import { useEffect, useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import { useHouseView } from '../bridge/house.tsx';
import { createTranslator, readLanguage } from '../locales/create-translator.ts';
import { ActionsProvider } from '../ui/actions.tsx';
import { FrameProvider } from '../ui/frame.tsx';
import { NoticesProvider } from '../ui/notices.tsx';
import { readRoute, useHash } from './route.ts';
import { Shell } from './shell.tsx';
import { theme } from './theme.ts';

/** The nonce the host wrote into the page, which its content policy asks of every style element. */
function readStyleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}

/** The window: theme and language of the profile around the frame and its room. */
export function App() {
  const { app, profile } = useHouseView();
  const system = useColorScheme();
  const { room } = readRoute(useHash());
  const language = readLanguage(profile.language, app.locale);
  const translator = useMemo(() => createTranslator(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={profile.theme === 'system' ? system : profile.theme}
      getStyleNonce={readStyleNonce}
    >
      <I18nextProvider i18n={translator}>
        <ActionsProvider>
          <NoticesProvider room={room}>
            <FrameProvider>
              <Shell />
            </FrameProvider>
          </NoticesProvider>
        </ActionsProvider>
      </I18nextProvider>
    </MantineProvider>
  );
}
