import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Answer, Chromium } from './chromium.ts';
import { createElectronEvent } from './electron-event.ts';
import { ipcMain } from './ipc-main.ts';
import { PagePort } from './message-ports.ts';
import { preloadWorld, wireName, writeDelivery, writePageScript, writePreloadScript } from './page-world.ts';
import { findSchemeHandler, fromLocalhost, toLocalhost } from './protocol.ts';
import { fromWire } from './wire-format.ts';

/** How a page is opened. */
export interface PageOptions {
  readonly width: number;
  readonly height: number;
  readonly preload: string | undefined;
}

type OpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' };

/** A request that Chromium holds until it is told what to do with it. */
interface PausedRequest {
  readonly requestId: string;
  readonly frameId: string;
  readonly resourceType: string;
  readonly request: { readonly url: string; readonly method: string; readonly headers: Record<string, string> };
}

/** What Chromium says of a page it has opened. */
interface TargetInfo {
  readonly targetId: string;
  readonly openerId?: string;
  readonly url: string;
}

type Message =
  | { readonly kind: 'port'; readonly id: number; readonly data: unknown }
  | { readonly kind: 'send'; readonly channel: string; readonly args: unknown[]; readonly ports: number[] };

/** One page in Chromium, as Electron's `WebContents` shows it to the app. */
export class WebContents extends EventEmitter {
  readonly #chromium: Chromium;
  readonly #ports = new Map<number, PagePort>();
  readonly #opened: Promise<string>;
  #preloadContext: number | undefined;
  #wanted = '';
  #address = 'about:blank';
  #openHandler: OpenHandler = () => ({ action: 'allow' });
  #targetId = '';

  constructor(chromium: Chromium, options: PageOptions) {
    super();
    this.#chromium = chromium;
    this.#opened = this.#open(options);
  }

  get targetId(): string {
    return this.#targetId;
  }

  getURL(): string {
    return fromLocalhost(this.#address);
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  async loadURL(address: string): Promise<void> {
    const loaded = new Promise((resolve) => this.once('did-finish-load', resolve));
    this.#wanted = toLocalhost(address);
    await this.send('Page.navigate', { url: this.#wanted });
    await loaded;
  }

  /** Says something to this page's session of the DevTools protocol, once there is one. */
  async send(method: string, parameters: object = {}): Promise<Answer> {
    return this.#chromium.send(method, parameters, await this.#opened);
  }

  async destroy(): Promise<void> {
    await this.#opened;
    await this.#chromium.send('Target.closeTarget', { targetId: this.#targetId }).catch(() => {});
  }

  async #open({ width, height, preload }: PageOptions): Promise<string> {
    const target = await this.#chromium.send('Target.createTarget', {
      url: 'about:blank',
      newWindow: true,
      width,
      height,
    });
    this.#targetId = String(target.targetId);
    const attached = await this.#chromium.send('Target.attachToTarget', { targetId: this.#targetId, flatten: true });
    const sessionId = String(attached.sessionId);
    this.#listen(sessionId);
    this.#chromium.on('', 'Target.targetCreated', ({ targetInfo }: { targetInfo: TargetInfo }) =>
      this.#meet(targetInfo),
    );
    const send = (method: string, parameters: object) => this.#chromium.send(method, parameters, sessionId);
    await Promise.all([
      send('Page.enable', {}),
      send('Runtime.enable', {}),
      send('Runtime.addBinding', { name: wireName, executionContextName: preloadWorld }),
      send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
    ]);
    if (preload) await this.#installPreload(send, preload);
    return sessionId;
  }

  async #installPreload(send: (method: string, parameters: object) => Promise<Answer>, preload: string): Promise<void> {
    const source = writePreloadScript(readFileSync(preload, 'utf8'));
    await send('Page.addScriptToEvaluateOnNewDocument', { source: writePageScript() });
    await send('Page.addScriptToEvaluateOnNewDocument', { source, worldName: preloadWorld });
  }

  #listen(sessionId: string): void {
    const on = (event: string, listener: (told: never) => void) => this.#chromium.on(sessionId, event, listener);
    on('Page.domContentEventFired', () => this.emit('dom-ready'));
    on('Page.loadEventFired', () => this.emit('did-finish-load'));
    on('Page.frameNavigated', ({ frame }: { frame: { parentId?: string; url: string } }) => {
      if (!frame.parentId) this.#address = frame.url;
    });
    on('Runtime.executionContextCreated', ({ context }: { context: { id: number; name: string } }) => {
      if (context.name === preloadWorld) this.#preloadContext = context.id;
    });
    on('Runtime.bindingCalled', ({ payload }: { payload: string }) => this.#hear(fromWire(payload) as Message));
    on('Fetch.requestPaused', (paused: PausedRequest) => void this.#judge(paused));
  }

  #hear(message: Message): void {
    if (message.kind === 'port') return void this.#ports.get(message.id)?.receive(message.data);
    const ports = message.ports.map((id) => this.#openPort(id));
    const senderFrame = { url: this.getURL(), parent: null };
    ipcMain.emit(message.channel, createElectronEvent({ sender: this, senderFrame, ports }), ...message.args);
  }

  #openPort(id: number): PagePort {
    const port = new PagePort((data) => {
      const expression = writeDelivery(id, data);
      void this.send('Runtime.evaluate', { expression, contextId: this.#preloadContext }).catch(() => {});
    });
    this.#ports.set(id, port);
    return port;
  }

  /** Chromium has opened the window already when it says so; one that is denied is closed again. */
  #meet({ targetId, openerId, url }: TargetInfo): void {
    if (openerId !== this.#targetId || this.#openHandler({ url: fromLocalhost(url) }).action === 'allow') return;
    void this.#chromium.send('Target.closeTarget', { targetId }).catch(() => {});
  }

  /** A page may leave only if nobody prevents it; the app's own addresses are answered by the app. */
  async #judge(paused: PausedRequest): Promise<void> {
    const address = fromLocalhost(paused.request.url);
    if (paused.resourceType === 'Document' && !this.#mayGo(paused, address)) {
      await this.send('Fetch.failRequest', { requestId: paused.requestId, errorReason: 'Aborted' });
      return;
    }
    const handler = findSchemeHandler(address);
    if (!handler) return void (await this.send('Fetch.continueRequest', { requestId: paused.requestId }));
    const { method, headers } = paused.request;
    // Node's Request takes no unknown scheme with a host, so the handler is given what it reads of one.
    const response = await handler({ url: address, method, headers: new Headers(headers) } as Request);
    await this.send('Fetch.fulfillRequest', {
      requestId: paused.requestId,
      responseCode: response.status,
      responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
      body: Buffer.from(await response.arrayBuffer()).toString('base64'),
    });
  }

  #mayGo({ frameId, request }: PausedRequest, url: string): boolean {
    // What the app loads itself is no navigation of the page.
    if (request.url === this.#wanted) return true;
    const isMainFrame = frameId === this.#targetId;
    const event = createElectronEvent({ url, isMainFrame });
    this.emit('will-frame-navigate', event);
    if (isMainFrame) this.emit('will-navigate', event, url);
    return !event.defaultPrevented;
  }
}
