import type { Failure } from '../../shared/model/failure.ts';
import type { Result } from '../../shared/model/result.ts';

/** Where drafts go. */
export interface DraftStore {
  save(segmentId: string, text: string): Promise<Result<null, Failure>>;
  discard(segmentId: string): Promise<Result<null, Failure>>;
}

/** Keeps typed text at most a moment behind the typing. */
export interface DraftKeeper {
  keep(segmentId: string, text: string): void;
  discard(segmentId: string): void;
  /** Sends at once what is waiting. */
  flush(): void;
  /** `failing` while the last attempt to keep something failed. */
  state(): 'kept' | 'waiting' | 'failing';
  dispose(): void;
}

/** Milliseconds typed text may wait before it is sent; with the way to the disk it stays under a second behind. */
const draftDelay = 500;
const retryDelay = 2_000;

/** A keeper that tells `changed` whenever its state may be another, with the failure if one just happened. */
export function createDraftKeeper(store: DraftStore, changed: (failure: Failure | null) => void): DraftKeeper {
  return new Keeper(store, changed);
}

class Keeper implements DraftKeeper {
  private readonly store: DraftStore;
  private readonly changed: (failure: Failure | null) => void;
  /** The newest text of each draft the host does not have yet. */
  private readonly wanted = new Map<string, string>();
  private readonly unsent = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private isFailing = false;
  private isDisposed = false;
  /** One request at a time, so that a draft never arrives after it was discarded. */
  private line: Promise<void> = Promise.resolve();

  constructor(store: DraftStore, changed: (failure: Failure | null) => void) {
    this.store = store;
    this.changed = changed;
  }

  keep(segmentId: string, text: string): void {
    this.wanted.set(segmentId, text);
    this.unsent.add(segmentId);
    this.wait(draftDelay);
    this.changed(null);
  }

  discard(segmentId: string): void {
    this.wanted.delete(segmentId);
    this.unsent.delete(segmentId);
    this.isFailing = this.isFailing && this.wanted.size > 0;
    this.line = this.line.then(async () => {
      await this.store.discard(segmentId);
    });
    this.changed(null);
  }

  flush(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    const segmentIds = [...this.unsent];
    this.unsent.clear();
    for (const segmentId of segmentIds) this.line = this.line.then(() => this.send(segmentId));
  }

  state(): 'kept' | 'waiting' | 'failing' {
    if (this.isFailing) return 'failing';
    return this.wanted.size > 0 ? 'waiting' : 'kept';
  }

  dispose(): void {
    this.flush();
    this.isDisposed = true;
  }

  private wait(delay: number): void {
    if (this.timer === null && !this.isDisposed) this.timer = setTimeout(() => this.flush(), delay);
  }

  private async send(segmentId: string): Promise<void> {
    const text = this.wanted.get(segmentId);
    // Discarded while it waited for its turn.
    if (text === undefined) return;
    const saved = await this.store.save(segmentId, text);
    if (saved.ok && this.wanted.get(segmentId) === text) this.wanted.delete(segmentId);
    this.isFailing = !saved.ok && this.wanted.has(segmentId);
    if (this.isFailing) {
      this.unsent.add(segmentId);
      this.wait(retryDelay);
    }
    this.changed(saved.ok ? null : saved.failure);
  }
}
