import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Route, writeRoute } from './route.ts';
import styles from './shell.module.css';

const signs: Record<Route['room'], ReactNode> = {
  library: (
    <>
      <rect x="3" y="2.5" width="12" height="13" rx="1.5" />
      <path d="M6 6h6M6 9h6M6 12h3" />
    </>
  ),
  article: (
    <>
      <rect x="2" y="3" width="6" height="12" rx="1" />
      <rect x="10" y="3" width="6" height="12" rx="1" />
    </>
  ),
  terms: (
    <>
      <path d="M9 4.2C7.3 3 5.2 2.8 3 3.2v10.6c2.2-.4 4.3-.2 6 1 1.7-1.2 3.8-1.4 6-1V3.2c-2.2-.4-4.3-.2-6 1z" />
      <path d="M9 4.2v10.6" />
    </>
  ),
  settings: (
    <>
      <circle cx="9" cy="9" r="2.4" />
      <path d="M9 2v2M9 14v2M2 9h2M14 9h2M4 4l1.4 1.4M12.6 12.6L14 14M4 14l1.4-1.4M12.6 5.4L14 4" />
    </>
  ),
};

/** The article open now, or the one that was open last; null before the first. */
function useLastArticle(route: Route): Extract<Route, { room: 'article' }> | null {
  const [last, setLast] = useState(route.room === 'article' ? route : null);
  if (route.room !== 'article' || route.articleId === last?.articleId) return last;
  setLast(route);
  return route;
}

/** The way between the rooms, at the left edge. */
export function Rail({ route }: { readonly route: Route }) {
  const { t } = useTranslation('app');
  const article = useLastArticle(route);
  const rooms: readonly Route[] = [
    { room: 'library' },
    ...(article ? [article] : []),
    { room: 'terms' },
    { room: 'settings' },
  ];
  return (
    <nav className={styles.rail} aria-label={t('rooms.label')}>
      <ul>
        {rooms.map((to) => (
          <li key={to.room}>
            <a href={writeRoute(to)} aria-current={to.room === route.room ? 'page' : undefined}>
              <svg
                width="18"
                height="18"
                viewBox="0 0 18 18"
                fill="none"
                stroke="currentColor"
                strokeWidth="1.4"
                aria-hidden="true"
              >
                {signs[to.room]}
              </svg>
              {t(`rooms.${to.room}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
