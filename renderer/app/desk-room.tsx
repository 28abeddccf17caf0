import { type ComponentType, lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

type DeskModule = { readonly Desk: ComponentType<{ readonly articleId: string }> };

const desks = import.meta.glob<DeskModule>('../desk/desk.tsx');

const Desk = lazy(async () => {
  const load = desks['../desk/desk.tsx'];
  return { default: load ? (await load()).Desk : NoDesk };
});

function NoDesk({ articleId }: { readonly articleId: string }) {
  return <p>{articleId}</p>;
}

/** The desk with one article on it. */
export function DeskRoom({ articleId }: { readonly articleId: string }) {
  const { t } = useTranslation('app');
  return (
    <Suspense fallback={<p>{t('opening')}</p>}>
      <Desk articleId={articleId} />
    </Suspense>
  );
}
