import { useTranslation } from 'react-i18next';
import { useActionList } from '../ui/actions.tsx';
import { InFrame } from '../ui/frame.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { SeverityMark } from '../ui/severity-mark.tsx';
import styles from './desk.module.css';
import { countFolded } from './read-folded.ts';
import { countSeverities, type RowMark, readMarkSeverity, readRowMarks } from './row-marks.ts';
import type { Desk } from './use-desk.ts';

/** What the foot of the window says while an article is on the desk: whether it is saved, what was found, the main keys. */
export function DeskFoot({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation('desk');
  const { view, row, sheet } = desk;
  return (
    <>
      <InFrame slot="foot">
        <span className={styles[view.saved]} role="status">
          {t(`foot.${view.saved}`)}
        </span>
        <Counts marks={sheet.rows.flatMap(readRowMarks)} folded={desk.isUnfolded ? 0 : countFolded(desk.folded)} />
        {view.checking ? <span>{t('foot.checking', view.checking)}</span> : null}
        {row ? (
          <span className={styles.position}>
            {t('foot.position', { number: row.number, total: view.article.content.segments.length })} ·{' '}
            {t('foot.sure', { percent: Math.floor(row.segment.score * 100) })}
          </span>
        ) : null}
        <span role="status" className={styles.saying} key={desk.saying.count}>
          {desk.saying.text}
        </span>
      </InFrame>
      <InFrame slot="footKeys">
        {/* In the editor these keys write letters; its own two stand under it. */}
        {desk.mode.type === 'edit' ? null : <MainKeys isEditor={desk.person.role === 'editor'} />}
      </InFrame>
    </>
  );
}

interface CountsProps {
  readonly marks: readonly RowMark[];
  /** Findings that are folded away and not among the marks. */
  readonly folded: number;
}

function Counts({ marks, folded }: CountsProps) {
  const { t } = useTranslation('desk');
  const open = marks.filter((mark) => mark.kind === 'finding' || !mark.annotation.isResolved);
  const counts = countSeverities(open.map((mark) => ({ severity: readMarkSeverity(mark) })));
  return (
    <span className={styles.counts}>
      {counts.length === 0
        ? t('foot.none')
        : counts.map(([severity, count]) => <SeverityMark key={severity} severity={severity} count={count} />)}
      {folded > 0 ? <span>{t('folded.count', { count: folded })}</span> : null}
    </span>
  );
}

const mainKeys = [
  ['nextMark', 'next'],
  ['accept', 'accept'],
  ['dismiss', 'dismiss'],
  ['edit', 'edit'],
  ['submit', 'submit'],
] as const;
const editorKeys = [...mainKeys.slice(0, 4), ['approve', 'approve']] as const;

/** The keys used most, which can be clicked as well. */
function MainKeys({ isEditor }: { readonly isEditor: boolean }) {
  const { t } = useTranslation('desk');
  const actions = useActionList();
  return (isEditor ? editorKeys : mainKeys).map(([name, word]) => {
    const action = actions.find(({ id }) => id === `desk.${name}`);
    const [chord] = action?.keys ?? [];
    return action && chord ? (
      <button key={name} type="button" className={styles.key} disabled={!action.isEnabled} onClick={action.run}>
        {t(`short.${word}`)} <Kbd chord={chord} />
      </button>
    ) : null;
  });
}
