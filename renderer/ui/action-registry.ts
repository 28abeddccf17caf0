/** Something a person can do now: listed in the key sheet and the palette, started by its keys. */
export interface Action {
  /** Unique while registered, for example `library.new`. */
  readonly id: string;
  readonly label: string;
  /** Chords as in `match-key.ts`: `J`, `Mod+K`, `?`, `Shift+Enter`. Empty for an action of the palette alone. */
  readonly keys: readonly string[];
  /** Heading in the sheet and the palette, in the words of the interface. */
  readonly group: string;
  readonly isEnabled: boolean;
  /** Whether it belongs to the window and not to the room: listed last, and a room's action with the same key wins. */
  readonly isEverywhere?: boolean;
  run(): void;
}

/** The actions of everything mounted, for the one key listener, the sheet and the palette. */
export interface ActionRegistry {
  subscribe(listener: () => void): () => void;
  /** All actions, oldest registration first; the same array until what is shown of one changes. */
  list(): readonly Action[];
  /** Puts or replaces the actions of one owner. */
  register(owner: object, actions: readonly Action[]): void;
  remove(owner: object): void;
}

function looksSame(a: readonly Action[], b: readonly Action[]): boolean {
  const face = ({ id, label, keys, group, isEnabled }: Action) => [id, label, keys, group, isEnabled];
  return JSON.stringify(a.map(face)) === JSON.stringify(b.map(face));
}

/** An empty registry. Replacing an action by one that looks the same tells nobody, so a render may register again. */
export function createActionRegistry(): ActionRegistry {
  const owners = new Map<object, readonly Action[]>();
  const listeners = new Set<() => void>();
  let all: readonly Action[] = [];

  function publish(): void {
    const next = [...owners.values()].flat();
    const isSilent = looksSame(all, next);
    // The listed actions run what is registered at that time, so the array may stay when only `run` is new.
    if (isSilent) return;
    all = next.map((action) => ({ ...action, run: () => runLatest(action.id) }));
    for (const listener of listeners) listener();
  }

  function runLatest(id: string): void {
    [...owners.values()]
      .flat()
      .findLast((action) => action.id === id)
      ?.run();
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    list: () => all,
    register(owner, actions) {
      owners.set(owner, actions);
      publish();
    },
    remove(owner) {
      owners.delete(owner);
      publish();
    },
  };
}
