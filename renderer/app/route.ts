import { useSyncExternalStore } from 'react';

/** Where in the window a person is. */
export type Route =
  | { readonly room: 'library' }
  | { readonly room: 'article'; readonly articleId: string }
  | { readonly room: 'terms' }
  | { readonly room: 'settings' };

/** The address of a route, for links. */
export function writeRoute(route: Route): string {
  return route.room === 'article' ? `#/article/${encodeURIComponent(route.articleId)}` : `#/${route.room}`;
}

/** The route an address means; the library where it means nothing. */
export function readRoute(hash: string): Route {
  const [room, id] = hash.replace(/^#\/?/, '').split('/');
  if (room === 'settings' || room === 'terms') return { room };
  if (room !== 'article' || !id) return { room: 'library' };
  try {
    return { room, articleId: decodeURIComponent(id) };
  } catch {
    return { room: 'library' };
  }
}

/** Goes to a route, leaving a step that Back undoes. */
export function goTo(route: Route): void {
  window.location.hash = writeRoute(route);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The address after `#` as it is now. */
export function useHash(): string {
  return useSyncExternalStore(subscribe, () => window.location.hash);
}
