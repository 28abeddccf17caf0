import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import process from 'node:process';
import { createElectronEvent } from './electron-event.ts';

/** What the stand-in knows of the app before it runs. */
export interface AppFacts {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  /** Ends Chromium. */
  end(): Promise<void>;
}

/** Electron's `app`: the life of the app from ready to quit. */
class App extends EventEmitter {
  readonly isPackaged = false;
  readonly #paths = new Map<string, string>();
  readonly #ready = Promise.withResolvers<void>();
  #facts: AppFacts = { folder: '', name: '', version: '', end: async () => {} };
  #isReady = false;
  #isLeaving = false;

  describe(facts: AppFacts): void {
    this.#facts = facts;
  }

  markReady(): void {
    this.#isReady = true;
    this.emit('ready', createElectronEvent({}));
    this.#ready.resolve();
  }

  /** As in Electron: an app that does not listen for it ends with its last window. */
  leaveLastWindow(): void {
    if (this.#isLeaving) return;
    if (!this.emit('window-all-closed')) this.quit();
  }

  whenReady(): Promise<void> {
    return this.#ready.promise;
  }

  isReady(): boolean {
    return this.#isReady;
  }

  getName(): string {
    return this.#facts.name;
  }

  getVersion(): string {
    return this.#facts.version;
  }

  getAppPath(): string {
    return this.#facts.folder;
  }

  getLocale(): string {
    return process.env.LANG?.split('.')[0]?.replace('_', '-') || 'en-US';
  }

  setPath(name: string, path: string): void {
    mkdirSync(path, { recursive: true });
    this.#paths.set(name, path);
  }

  getPath(name: string): string {
    return this.#paths.get(name) ?? process.cwd();
  }

  requestSingleInstanceLock(): boolean {
    return true;
  }

  enableSandbox(): void {}

  quit(): void {
    if (this.#isLeaving) return;
    this.#isLeaving = true;
    const event = createElectronEvent({});
    this.emit('before-quit', event);
    this.emit('will-quit', event);
    // An app that has something to finish prevents this and exits by itself.
    if (!event.defaultPrevented) this.exit(0);
  }

  exit(code = 0): void {
    this.#isLeaving = true;
    void this.#facts.end().finally(() => process.exit(code));
  }
}

/** The one app of this process. */
export const app: App = new App();
