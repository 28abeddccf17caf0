import { useSyncExternalStore } from 'react';
import { describeAgo, describeMoment } from './describe-time.ts';
import { useLanguage } from './use-language.ts';

const halfMinute = 30_000;

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, halfMinute);
  return () => clearInterval(timer);
}

/** How long ago something was, kept true while it is on screen. Milliseconds since 1970, UTC. */
export function TimeAgo({ at }: { readonly at: number }) {
  const language = useLanguage();
  const now = useSyncExternalStore(subscribe, () => Math.floor(Date.now() / halfMinute) * halfMinute);
  return (
    <time dateTime={new Date(at).toISOString()} title={describeMoment(at, language)}>
      {describeAgo(at, now, language)}
    </time>
  );
}
