import type { BrowserWindowConstructorOptions } from 'electron';

/** What every window of the app is opened with; pages run in a sandbox and reach nothing but the contract. */
export function writeWindowOptions(preload: string, isDark: boolean): BrowserWindowConstructorOptions {
  return {
    width: 1280,
    height: 800,
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: 'Daejo',
    // Shown before the page has painted, so that a dark desk does not open with a white flash.
    backgroundColor: isDark ? '#17181a' : '#fbfaf7',
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
    },
  };
}
