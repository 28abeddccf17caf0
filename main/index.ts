import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { RPCHandler } from '@orpc/server/message-port';
import { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, session, shell } from 'electron';
import { describeFailure } from '../shared/model/describe-failure.ts';
import type { Failure } from '../shared/model/failure.ts';
import { acceptPort, connectChannel } from './electron/accept-port.ts';
import { appScheme, firstPage } from './electron/app-address.ts';
import { createDialogs } from './electron/create-dialogs.ts';
import { denyPermissions } from './electron/deny-permissions.ts';
import { guardContents } from './electron/guard-contents.ts';
import { serveAppPage } from './electron/serve-app-page.ts';
import { writeWindowOptions } from './electron/window-options.ts';
import { writeMenu } from './electron/write-menu.ts';
import { type OpenApp, openApp } from './start/open-app.ts';
import { readLaunch } from './start/read-launch.ts';

const { env, platform } = process;
// The first argument that is no switch is this app's own folder, unless it is packaged.
const typed = process.argv.slice(1).filter((arg) => !arg.startsWith('-') || arg.startsWith('--pro'));
const args = app.isPackaged ? typed : typed.slice(1);
const launch = readLaunch({ args, env, platform, home: homedir(), folder: process.cwd() });

app.enableSandbox();
protocol.registerSchemesAsPrivileged([appScheme]);
app.setPath('userData', join(dirname(launch.profilePath), 'window'));
if (app.requestSingleInstanceLock()) void app.whenReady().then(open);
else app.quit();

function open(): void {
  const opened = openApp({
    ...launch,
    host: 'electron',
    version: app.getVersion(),
    locale: app.getLocale(),
    workerPath: join(import.meta.dirname, 'brain.js'),
    dialogs: createDialogs(dialog, () => BrowserWindow.getAllWindows()[0]),
    followTheme,
    warn,
  });
  if (!opened.ok) {
    warn(opened.failure);
    app.exit(1);
    return;
  }
  harden();
  listen(opened.value);
  void showWindow();
}

function warn(failure: Failure): void {
  dialog.showErrorBox('Daejo', describeFailure(failure, app.getLocale().startsWith('ko') ? 'ko' : 'en'));
}

/** Menus and frames of the system are as light or dark as the desk. */
function followTheme(theme: 'system' | 'light' | 'dark'): void {
  nativeTheme.themeSource = theme;
}

/** Everything that pages may not do, for every page there will ever be. */
function harden(): void {
  const openExternal = (address: string) => shell.openExternal(address);
  denyPermissions(session.defaultSession);
  app.on('web-contents-created', (_, contents) => guardContents(contents, openExternal));
  protocol.handle('app', (request) => serveAppPage(join(import.meta.dirname, '../renderer'), request));
  Menu.setApplicationMenu(Menu.buildFromTemplate(writeMenu({ platform, locale: app.getLocale(), openExternal })));
}

function listen({ router, close }: OpenApp): void {
  const handler = new RPCHandler(router);
  ipcMain.on(connectChannel, (event) => acceptPort(event, (port) => handler.upgrade(port)));
  app.on('will-quit', (event) => {
    event.preventDefault();
    void close().finally(() => app.exit(0));
  });
  app.on('second-instance', () => {
    const window = BrowserWindow.getAllWindows()[0];
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) void showWindow();
  });
  app.on('window-all-closed', () => {
    if (platform !== 'darwin') app.quit();
  });
}

async function showWindow(): Promise<void> {
  const preload = join(import.meta.dirname, '../preload/index.cjs');
  const window = new BrowserWindow(writeWindowOptions(preload, nativeTheme.shouldUseDarkColors));
  window.once('ready-to-show', () => {
    window.show();
    console.log(`Daejo: ${firstPage}`);
  });
  await window.loadURL(firstPage);
}
