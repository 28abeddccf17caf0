import type { BrowserWindow, Dialog, FileFilter } from 'electron';
import type { Dialogs } from '../rpc/services.ts';

const projects: FileFilter[] = [{ name: 'Daejo', extensions: ['daejo'] }];

/** The part of Electron's dialogs that is used. */
export type SystemDialogs = Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>;

/** The system's dialogs, on top of the window that is open. */
export function createDialogs(dialog: SystemDialogs, findWindow: () => BrowserWindow | undefined): Dialogs {
  return {
    async chooseProject(create) {
      if (create) return choosePath(dialog, findWindow(), { filters: projects, defaultPath: 'articles.daejo' });
      const options = { filters: projects, properties: ['openFile' as const] };
      const window = findWindow();
      const chosen = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
      return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
    },
    chooseSavePath: (defaultPath) => choosePath(dialog, findWindow(), { defaultPath }),
  };
}

async function choosePath(
  dialog: SystemDialogs,
  window: BrowserWindow | undefined,
  wanted: { defaultPath: string; filters?: FileFilter[] },
): Promise<string | null> {
  const options = { ...wanted, properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const] };
  const chosen = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
  return chosen.canceled || !chosen.filePath ? null : chosen.filePath;
}
