import type { Failure } from '../../shared/model/failure.ts';
import { fail, type Result } from '../../shared/model/result.ts';

/** Thrown by a call that lost its host before an answer came; whether the host did it is unknown. */
export class Disconnected extends Error {
  constructor() {
    super('The connection to the host was lost.');
    this.name = 'Disconnected';
  }
}

/** The answer of a call, a lost connection as the failure `disconnected`; anything else thrown is a bug and goes on. */
export async function answer<Value>(call: Promise<Result<Value, Failure>>): Promise<Result<Value, Failure>> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof Disconnected) return fail({ kind: 'disconnected' });
    throw error;
  }
}
