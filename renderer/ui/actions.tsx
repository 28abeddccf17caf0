import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { type Action, type ActionRegistry, createActionRegistry } from './action-registry.ts';
import { findAction, readFocusPlace } from './find-action.ts';
import { isApple } from './match-key.ts';

export type { Action } from './action-registry.ts';

const RegistryContext = createContext<ActionRegistry | null>(null);

function useRegistry(): ActionRegistry {
  const registry = useContext(RegistryContext);
  if (!registry) throw new Error('Actions are used outside ActionsProvider.');
  return registry;
}

/** Holds the actions of everything inside it and listens to the keyboard for them; one per window. */
export function ActionsProvider({ children }: { readonly children: ReactNode }) {
  const [registry] = useState(createActionRegistry);
  useEffect(() => {
    const apple = isApple(navigator.platform);
    const hear = (event: KeyboardEvent) => {
      const action = findAction(registry.list(), event, readFocusPlace(event.target), apple);
      if (!action) return;
      event.preventDefault();
      action.run();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [registry]);
  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

/** Registers actions while the component is mounted. The array may be new on every render. */
export function useActions(actions: readonly Action[]): void {
  const registry = useRegistry();
  const owner = useRef({});
  useLayoutEffect(() => registry.register(owner.current, actions), [registry, actions]);
  useLayoutEffect(() => {
    const { current } = owner;
    return () => registry.remove(current);
  }, [registry]);
}

/** Every registered action, for the key sheet and the palette. */
export function useActionList(): readonly Action[] {
  const registry = useRegistry();
  return useSyncExternalStore(registry.subscribe, registry.list);
}
