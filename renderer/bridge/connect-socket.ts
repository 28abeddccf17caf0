import { type ClientContext, type ClientLink, createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import type { Client, Connection, ConnectionState } from './client.ts';
import { Disconnected } from './disconnected.ts';

const firstDelay = 250;
const longestDelay = 5_000;

/** One socket from opening to closing, and the link that speaks over it. */
interface Line {
  readonly socket: WebSocket;
  readonly link: ClientLink<ClientContext>;
}

function openLine(openSocket: () => WebSocket): Line {
  const socket = openSocket();
  socket.binaryType = 'arraybuffer';
  return { socket, link: new RPCLink({ websocket: socket }) };
}

/** Whether an error is the end of the line it was sent on and not an answer. */
function isLineEnd(line: Line, error: unknown): boolean {
  const isAnswer = error instanceof Error && 'code' in error && 'status' in error;
  return line.socket.readyState >= WebSocket.CLOSING && !isAnswer;
}

/**
 * Keeps a socket to the host open, opening the next one when it closes: at once, then after 250 ms, doubling to 5 s.
 *
 * A call made or pending while there is no socket throws `Disconnected`; it is not sent again, since only the caller
 * knows whether doing it twice is harmless.
 */
export function connectSocket(openSocket: () => WebSocket): Connection {
  const listeners = new Set<() => void>();
  let state: ConnectionState = 'connected';
  let delay = firstDelay;
  let line = start();

  function tell(next: ConnectionState): void {
    if (state === next) return;
    state = next;
    for (const listener of listeners) listener();
  }

  function start(): Line {
    const next = openLine(openSocket);
    next.socket.addEventListener('open', () => {
      delay = firstDelay;
      tell('connected');
    });
    next.socket.addEventListener('close', () => {
      tell('reconnecting');
      setTimeout(() => {
        line = start();
      }, delay);
      delay = Math.min(delay * 2, longestDelay);
    });
    return next;
  }

  const link: ClientLink<ClientContext> = {
    async call(path, input, options) {
      const used = line;
      try {
        return await used.link.call(path, input, options);
      } catch (error) {
        throw isLineEnd(used, error) ? new Disconnected() : error;
      }
    },
  };
  const client: Client = createORPCClient(link);
  return {
    client,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
