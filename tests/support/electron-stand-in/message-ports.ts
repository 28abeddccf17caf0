import { EventEmitter } from 'node:events';

/** A port whose other end is in a page; holds messages until it is started, as Electron's does. */
export class PagePort extends EventEmitter {
  readonly #send: (data: unknown) => void;
  readonly #held: unknown[] = [];
  #isStarted = false;

  constructor(send: (data: unknown) => void) {
    super();
    this.#send = send;
  }

  postMessage(data: unknown): void {
    this.#send(data);
  }

  start(): void {
    this.#isStarted = true;
    for (const data of this.#held.splice(0)) this.#tell(data);
  }

  close(): void {
    this.emit('close');
  }

  /** Called by the page's contents when the other end has spoken. */
  receive(data: unknown): void {
    if (this.#isStarted) this.#tell(data);
    else this.#held.push(data);
  }

  #tell(data: unknown): void {
    this.emit('message', { data, ports: [] });
  }
}
