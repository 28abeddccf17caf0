import type { BroughtTerms, Exported } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/model/failure.ts';
import type { Result } from '../../shared/model/result.ts';
import type { Term } from '../../shared/model/term.ts';
import type { Client } from './client.ts';
import { answer } from './disconnected.ts';
import { follow } from './follow.ts';

/** A term as it is typed: lists in one line each, separated by semicolons. */
export interface TermDraft {
  /** Null for a new one. */
  readonly id: string | null;
  readonly source: string;
  readonly wanted: string;
  readonly forbidden: string;
  readonly note: string;
}

/** The term base of the project as the host last said, and what can be done to it. */
export interface TermList {
  /** Follows the host while someone listens. */
  subscribe(listener: () => void): () => void;
  /** Null before the first answer. */
  snapshot(): readonly Term[] | null;
  save(draft: TermDraft): Promise<Result<Term, Failure>>;
  remove(id: string): Promise<Result<null, Failure>>;
  bringIn(name: string, base64: string): Promise<Result<BroughtTerms, Failure>>;
  takeOut(): Promise<Result<Exported, Failure>>;
}

/** A term as it is typed when it is changed. */
export function toTermDraft({ id, source, wanted, forbidden, note }: Term): TermDraft {
  return { id, source, wanted: wanted.join('; '), forbidden: forbidden.join('; '), note };
}

/** A list that hears of every change. */
export function createTermList(client: Client): TermList {
  const listeners = new Set<() => void>();
  let terms: readonly Term[] | null = null;
  let following: AbortController | null = null;
  function hear(heard: readonly Term[]): void {
    terms = heard;
    for (const listener of listeners) listener();
  }
  return {
    snapshot: () => terms,
    subscribe(listener) {
      listeners.add(listener);
      if (!following) {
        following = new AbortController();
        void follow((signal) => client.terms.watch(undefined, { signal }), hear, following.signal);
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        following?.abort();
        following = null;
      };
    },
    save: (draft) => answer(client.terms.save({ ...draft, wanted: [draft.wanted], forbidden: [draft.forbidden] })),
    remove: (id) => answer(client.terms.remove({ id })),
    bringIn: (name, base64) => answer(client.terms.bringIn({ name, base64 })),
    takeOut: () => answer(client.terms.takeOut()),
  };
}
