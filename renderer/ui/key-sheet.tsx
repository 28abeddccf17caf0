import { Modal, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Action } from './action-registry.ts';
import { useActionList } from './actions.tsx';
import { Kbd } from './kbd.tsx';
import styles from './key-sheet.module.css';

/** The actions under their headings, those of the room before those of the window. */
export function groupActions(actions: readonly Action[]): ReadonlyMap<string, readonly Action[]> {
  const groups = new Map<string, Action[]>();
  const ordered = actions.toSorted((a, b) => Number(a.isEverywhere ?? false) - Number(b.isEverywhere ?? false));
  for (const action of ordered) groups.set(action.group, [...(groups.get(action.group) ?? []), action]);
  return groups;
}

interface KeySheetProps {
  readonly isOpen: boolean;
  onClose(): void;
}

/** Every key that does something now, by group. */
export function KeySheet({ isOpen, onClose }: KeySheetProps) {
  const { t } = useTranslation('ui');
  const keyed = useActionList().filter(({ keys }) => keys.length > 0);
  return (
    <Modal.Root
      opened={isOpen}
      onClose={onClose}
      size="min(1020px, 100%)"
      transitionProps={{ duration: 0 }}
      lockScroll={false}
      classNames={{ content: styles.content }}
    >
      <Modal.Overlay backgroundOpacity={0.32} />
      <Modal.Content>
        <div className={styles.head}>
          <Modal.Title className={styles.title}>{t('keySheet.title')}</Modal.Title>
          <Modal.CloseButton aria-label={t('keySheet.close')} />
        </div>
        <Modal.Body>
          <KeyGroups keyed={keyed} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function KeyGroups({ keyed }: { readonly keyed: readonly Action[] }) {
  const { t } = useTranslation('ui');
  return (
    <>
      {keyed.length === 0 ? <p>{t('keySheet.empty')}</p> : null}
      <div className={styles.groups}>
        {[...groupActions(keyed)].map(([group, actions]) => (
          <section key={group} className={styles.group}>
            <h3>{group}</h3>
            <dl>
              {actions.map((action) => (
                <KeyLine key={action.id} action={action} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </>
  );
}

function KeyLine({ action }: { readonly action: Action }) {
  return (
    <div className={action.isEnabled ? styles.line : `${styles.line} ${styles.off}`}>
      <dt>{action.label}</dt>
      <dd>
        {action.keys.map((chord) => (
          <span key={chord}>
            <Kbd chord={chord} />
            <VisuallyHidden>{chord}</VisuallyHidden>
          </span>
        ))}
      </dd>
    </div>
  );
}
