import { registerHooks } from 'node:module';
import { app } from './app.ts';
import { BrowserWindow, webContents } from './browser-window.ts';
import { dialog } from './dialog.ts';
import { ipcMain } from './ipc-main.ts';
import { Menu } from './menu.ts';
import { nativeTheme } from './native-theme.ts';
import { protocol } from './protocol.ts';
import { session } from './session.ts';
import { shell } from './shell.ts';

const electron = { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, session, shell, webContents };

const address = 'electron-stand-in:module';
const place = Symbol.for(address);

/** Makes `electron` a module of this process, for `import` and `require` alike. */
export function provideElectron(): void {
  Object.assign(globalThis, { [place]: electron });
  const held = `globalThis[Symbol.for('${address}')]`;
  const sources = {
    commonjs: `module.exports = ${held};`,
    module: `export const { ${Object.keys(electron).join(', ')} } = ${held};`,
  };
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier !== 'electron') return next(specifier, context);
      const format = context.conditions.includes('require') ? 'commonjs' : 'module';
      return { url: address, format, shortCircuit: true };
    },
    load(url, context, next) {
      if (url !== address) return next(url, context);
      const format = context.format === 'commonjs' ? 'commonjs' : 'module';
      return { format, shortCircuit: true, source: sources[format] };
    },
  });
}
