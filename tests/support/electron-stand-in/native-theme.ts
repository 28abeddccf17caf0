import { EventEmitter } from 'node:events';
import { BrowserWindow } from './browser-window.ts';

type ThemeSource = 'system' | 'light' | 'dark';

/** Whether windows are light or dark; a choice of the app is shown to its pages, as Electron does. */
class NativeTheme extends EventEmitter {
  #source: ThemeSource = 'system';

  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }

  get themeSource(): ThemeSource {
    return this.#source;
  }

  set themeSource(source: ThemeSource) {
    this.#source = source;
    const features = source === 'system' ? [] : [{ name: 'prefers-color-scheme', value: source }];
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      void webContents.send('Emulation.setEmulatedMedia', { features }).catch(() => {});
    }
    this.emit('updated');
  }
}

/** The one theme of this process. */
export const nativeTheme: NativeTheme = new NativeTheme();
