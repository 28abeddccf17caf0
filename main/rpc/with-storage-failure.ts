import type { Failure } from '../../shared/model/failure.ts';
import { fail, type Result } from '../../shared/model/result.ts';
import { StorageError } from '../journal/storage-failure.ts';

/** Does the work; a project file that cannot be read while it is done is the answer's failure. Bugs go on as they are. */
export async function withStorageFailure<Value>(
  work: () => Result<Value, Failure> | Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure>> {
  try {
    return await work();
  } catch (reason) {
    if (reason instanceof StorageError) return fail(reason.failure);
    throw reason;
  }
}
