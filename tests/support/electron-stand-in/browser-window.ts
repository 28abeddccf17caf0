import { EventEmitter } from 'node:events';
import { app } from './app.ts';
import type { Chromium } from './chromium.ts';
import { createElectronEvent } from './electron-event.ts';
import { WebContents } from './web-contents.ts';

/** The options of a window that the stand-in heeds; the whole of them is kept for tests to read. */
export interface WindowOptions {
  readonly width?: number;
  readonly height?: number;
  readonly title?: string;
  readonly show?: boolean;
  readonly webPreferences?: { readonly preload?: string };
}

const windows = new Set<BrowserWindow>();
let chromium: Chromium | undefined;

/** Says where windows are opened from now on. */
export function openWindowsIn(running: Chromium): void {
  chromium = running;
}

/** A window of the app: one page in Chromium. */
export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents;
  /** What the app asked for; for tests. */
  readonly options: WindowOptions;
  #isVisible: boolean;
  #isDestroyed = false;

  constructor(options: WindowOptions = {}) {
    super();
    if (!app.isReady() || !chromium) throw new Error('Cannot create BrowserWindow before app is ready');
    const { width = 800, height = 600, show = true, webPreferences } = options;
    this.options = options;
    this.#isVisible = show;
    this.webContents = new WebContents(chromium, { width, height, preload: webPreferences?.preload });
    this.webContents.once('dom-ready', () => this.emit('ready-to-show'));
    windows.add(this);
    app.emit('web-contents-created', createElectronEvent({}), this.webContents);
    app.emit('browser-window-created', createElectronEvent({}), this);
  }

  loadURL(address: string): Promise<void> {
    return this.webContents.loadURL(address);
  }

  show(): void {
    this.#isVisible = true;
    this.emit('show');
  }

  focus(): void {
    this.emit('focus');
  }

  isVisible(): boolean {
    return this.#isVisible;
  }

  isMinimized(): boolean {
    return false;
  }

  restore(): void {}

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  close(): void {
    const event = createElectronEvent({});
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }

  destroy(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    windows.delete(this);
    void this.webContents.destroy();
    this.emit('closed');
    if (windows.size === 0) app.leaveLastWindow();
  }

  static getAllWindows(): BrowserWindow[] {
    return [...windows];
  }

  static getFocusedWindow(): BrowserWindow | null {
    return [...windows][0] ?? null;
  }

  static fromWebContents(contents: WebContents | undefined): BrowserWindow | null {
    return [...windows].find((window) => window.webContents === contents) ?? null;
  }
}

/** What Playwright uses to find the window of a page, and to close it. */
export const webContents = {
  fromDevToolsTargetId(targetId: string) {
    const window = [...windows].find((open) => open.webContents.targetId === targetId);
    return (
      window &&
      Object.assign(window.webContents, { isDestroyed: () => window.isDestroyed(), close: () => window.close() })
    );
  },
};
