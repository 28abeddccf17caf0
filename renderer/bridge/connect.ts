import { createORPCClient } from '@orpc/client';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { Client, Connection } from './client.ts';
import { connectSocket } from './connect-socket.ts';

declare global {
  interface Window {
    /** Put there by the preload bridge of the desktop host; absent in a browser. */
    readonly daejo?: unknown;
  }
}

/** Reaches the desktop host through a port handed to the preload bridge; it lives as long as the window. */
function connectPort(): Connection {
  const { port1, port2 } = new MessageChannel();
  window.postMessage('daejo:connect', window.location.origin, [port2]);
  port1.start();
  const client: Client = createORPCClient(new PortLink({ port: port1 }));
  return { client, state: () => 'connected', subscribe: () => () => undefined };
}

/** Connects the window to whichever host opened it. */
export function connect(): Connection {
  if (window.daejo !== undefined) return connectPort();
  const scheme = window.location.protocol === 'https:' ? 'wss:' : 'ws:';
  return connectSocket(() => new WebSocket(`${scheme}//${window.location.host}/rpc`));
}
