import type { MenuItemConstructorOptions } from 'electron';

type Words = Readonly<Record<'edit' | 'view' | 'window' | 'help' | 'about', string>>;

const korean: Words = { edit: '편집', view: '보기', window: '창', help: '도움말', about: '번역 검토 범주 (MQM)' };
const english: Words = { edit: 'Edit', view: 'View', window: 'Window', help: 'Help', about: 'Error categories (MQM)' };

/** Where the menu differs from machine to machine, and what its one link does. */
export interface MenuSurroundings {
  readonly platform: string;
  /** BCP 47 tag of the system. */
  readonly locale: string;
  openExternal(address: string): unknown;
}

/**
 * The menu of the app: the roles that make copying, undoing and zooming work, and nothing that the desk does itself.
 *
 * Without an Edit menu, macOS gives a window no copy and paste at all.
 */
export function writeMenu({ platform, locale, openExternal }: MenuSurroundings): MenuItemConstructorOptions[] {
  const words = locale.startsWith('ko') ? korean : english;
  return [
    ...(platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: words.edit,
      submenu: roles('undo', 'redo', null, 'cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll'),
    },
    { label: words.view, submenu: roles('reload', null, 'resetZoom', 'zoomIn', 'zoomOut', null, 'togglefullscreen') },
    {
      label: words.window,
      role: 'window',
      submenu: roles('minimize', 'zoom', null, platform === 'darwin' ? 'front' : 'close'),
    },
    {
      label: words.help,
      role: 'help',
      submenu: [{ label: words.about, click: () => openExternal('https://themqm.org/') }],
    },
  ];
}

function roles(...names: (NonNullable<MenuItemConstructorOptions['role']> | null)[]): MenuItemConstructorOptions[] {
  return names.map((role) => (role === null ? { type: 'separator' } : { role }));
}
