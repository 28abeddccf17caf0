import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { createDialogs, type SystemDialogs } from '../../../main/electron/create-dialogs.ts';
import { writeMenu } from '../../../main/electron/write-menu.ts';

const rolesOf = (menu: MenuItemConstructorOptions[]): (string | undefined)[] =>
  menu.flatMap(({ role, submenu }) => [role, ...(Array.isArray(submenu) ? rolesOf(submenu) : [])]);

describe('the menu', () => {
  const surroundings = { platform: 'linux', locale: 'en-GB', openExternal: () => {} };

  it('has the roles without which keys for copying and undoing do nothing on some systems', () => {
    const roles = rolesOf(writeMenu(surroundings));
    expect(roles).toEqual(
      expect.arrayContaining(['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll', 'minimize', 'zoomIn']),
    );
  });

  it('has no tools for developers, which would give a page more than it has', () => {
    expect(rolesOf(writeMenu(surroundings))).not.toContain('toggleDevTools');
  });

  it('begins with the menu of the app where the system wants one', () => {
    expect(writeMenu({ ...surroundings, platform: 'darwin' })[0]).toEqual({ role: 'appMenu' });
    expect(writeMenu(surroundings)[0]?.label).toBe('Edit');
  });

  it('speaks the language of the system', () => {
    expect(writeMenu({ ...surroundings, locale: 'ko-KR' }).map(({ label }) => label)).toContain('편집');
  });
});

describe('the dialogs', () => {
  const create = (open: object, save: object) => {
    const asked: unknown[] = [];
    const answer = (given: object) => async (options: unknown) => {
      asked.push(options);
      return given;
    };
    const system = { showOpenDialog: answer(open), showSaveDialog: answer(save) } as unknown as SystemDialogs;
    return { dialogs: createDialogs(system, () => undefined), asked };
  };
  const cancelled = { canceled: true, filePaths: [], filePath: '' };

  it('give the chosen project', async () => {
    const { dialogs, asked } = create({ canceled: false, filePaths: ['/a/b.daejo'] }, cancelled);
    expect(await dialogs.chooseProject(false)).toBe('/a/b.daejo');
    expect(asked).toEqual([{ filters: [{ name: 'Daejo', extensions: ['daejo'] }], properties: ['openFile'] }]);
  });

  it('give the place for a new project', async () => {
    const { dialogs } = create(cancelled, { canceled: false, filePath: '/a/new.daejo' });
    expect(await dialogs.chooseProject(true)).toBe('/a/new.daejo');
  });

  it('suggest a name for what is saved, and ask before replacing', async () => {
    const { dialogs, asked } = create(cancelled, { canceled: false, filePath: '/a/x.docx' });
    expect(await dialogs.chooseSavePath('x.docx')).toBe('/a/x.docx');
    expect(asked).toEqual([
      expect.objectContaining({
        defaultPath: 'x.docx',
        properties: expect.arrayContaining(['showOverwriteConfirmation']),
      }),
    ]);
  });

  it('give null when the person cancels', async () => {
    const { dialogs } = create(cancelled, cancelled);
    expect([
      await dialogs.chooseProject(false),
      await dialogs.chooseProject(true),
      await dialogs.chooseSavePath('x'),
    ]).toEqual([null, null, null]);
  });
});
