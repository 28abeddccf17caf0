import { fromWire, toWire } from './wire-format.ts';

/** The name of the world the preload runs in, apart from the page's own. */
export const preloadWorld = 'electron-stand-in';

/** The name by which that world speaks to the stand-in. */
export const wireName = 'electronStandInWire';

/** The event by which the preload's world puts a value into the page's. */
const exposeEvent = 'electron-stand-in:expose';

/** The script for the page's own world, before any of its own: takes what the preload exposes, frozen, and hears no more. */
export function writePageScript(): string {
  return `(${takeExposed.toString()})(${JSON.stringify(exposeEvent)})`;
}

/** The script for the preload's world: what a sandboxed preload finds there, then the preload itself. */
export function writePreloadScript(preload: string): string {
  const names = JSON.stringify({ exposeEvent, wireName });
  return `(() => {
    if (window !== window.top) return;
    const toWire = ${toWire.toString()};
    const fromWire = ${fromWire.toString()};
    const require = (${openPreloadWorld.toString()})(${names}, toWire, fromWire);
    const module = { exports: {} };
    const exports = module.exports;
    ${preload}
  })()`;
}

/** What is run in the preload's world to hand a message to a port of the page. */
export function writeDelivery(portId: number, data: unknown): string {
  return `globalThis.electronStandInDeliver?.(${portId}, ${JSON.stringify(toWire(data))})`;
}

function takeExposed(event: string): void {
  const freeze = (value: unknown): unknown => {
    if (value !== null && typeof value === 'object') for (const part of Object.values(value)) freeze(part);
    return Object.freeze(value);
  };
  const take = (exposed: Event) => {
    const { key, value } = JSON.parse((exposed as CustomEvent<string>).detail);
    Object.defineProperty(window, key, { value: freeze(value), enumerable: true });
  };
  window.addEventListener(event, take);
  document.addEventListener('readystatechange', () => window.removeEventListener(event, take), { once: true });
}

interface Names {
  readonly exposeEvent: string;
  readonly wireName: string;
}

/** Gives the `require` of a sandboxed preload. Runs in the page, so it uses nothing from outside itself. */
function openPreloadWorld(names: Names, write: typeof toWire, read: typeof fromWire): (name: string) => unknown {
  const world = globalThis as unknown as Record<string, unknown>;
  const say = world[names.wireName] as (message: string) => void;
  const ports = new Map<number, MessagePort>();
  world.electronStandInDeliver = (id: number, data: string) => ports.get(id)?.postMessage(read(data));
  const keep = (port: MessagePort) => {
    const id = ports.size + 1;
    ports.set(id, port);
    port.onmessage = ({ data }) => say(write({ kind: 'port', id, data }));
    return id;
  };
  const ipcRenderer = {
    send: (channel: string, ...args: unknown[]) => say(write({ kind: 'send', channel, args, ports: [] })),
    postMessage: (channel: string, message: unknown, transferred: MessagePort[] = []) =>
      say(write({ kind: 'send', channel, args: [message], ports: transferred.map(keep) })),
  };
  const contextBridge = {
    exposeInMainWorld(key: string, value: unknown) {
      // Only plain data crosses here: a function would need a bridge of its own, and the app exposes none.
      window.dispatchEvent(new CustomEvent(names.exposeEvent, { detail: JSON.stringify({ key, value }) }));
    },
  };
  return (name) => {
    if (name === 'electron') return { contextBridge, ipcRenderer };
    throw new Error(`A sandboxed preload has no module '${name}'.`);
  };
}
