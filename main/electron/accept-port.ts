import type { IpcMainEvent, MessagePortMain } from 'electron';
import { isAppAddress } from './app-address.ts';

/** The one message that may come from a page: a port over which the contract is spoken. */
export const connectChannel = 'daejo:connect';

/** The part of a message that tells who sent it. */
export type PortMessage = Pick<IpcMainEvent, 'senderFrame' | 'ports'>;

/** Hands the port on if the app's own top page sent exactly one; closes whatever anybody else sends. */
export function acceptPort({ senderFrame, ports }: PortMessage, connect: (port: MessagePortMain) => void): void {
  const [port] = ports;
  const isOurs = senderFrame !== null && senderFrame.parent === null && isAppAddress(senderFrame.url);
  if (!isOurs || !port || ports.length > 1) {
    for (const refused of ports) refused.close();
    return;
  }
  connect(port);
  port.start();
}
