import { useTranslation } from 'react-i18next';
import { useActionList } from '../../ui/actions.tsx';
import { Button } from '../../ui/button.tsx';
import { Card, Inspector } from '../inspector/inspector.tsx';
import styles from './alignment.module.css';

const shown = [
  'split',
  'merge',
  'moveUp',
  'moveDown',
  'insert',
  'swap',
  'unlink',
  'confirm',
  'confirmAll',
  'end',
] as const;

/** What can be done to the alignment of the row one is in, each with its key. */
export function AlignPanel() {
  const { t } = useTranslation('desk');
  const actions = useActionList();
  return (
    <Inspector about="align">
      <Card title={t('align.title')}>
        <p className={styles.hint}>{t('align.hint')}</p>
        <ul className={styles.actions}>
          {shown.map((name) => {
            const action = actions.find(({ id }) => id === `desk.align.${name}`);
            const [chord] = action?.keys ?? [];
            return action && chord ? (
              <li key={name}>
                <Button chord={chord} disabled={!action.isEnabled} onClick={action.run}>
                  {action.label}
                </Button>
              </li>
            ) : null;
          })}
        </ul>
      </Card>
    </Inspector>
  );
}
