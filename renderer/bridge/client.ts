import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '../../shared/contract/contract.ts';

/** Every request of the contract as a typed call to whichever host runs the window. */
export type Client = ContractRouterClient<typeof contract>;

/** Whether calls reach the host now. */
export type ConnectionState = 'connected' | 'reconnecting';

/** A client and whether it reaches its host. */
export interface Connection {
  readonly client: Client;
  state(): ConnectionState;
  subscribe(listener: () => void): () => void;
}
