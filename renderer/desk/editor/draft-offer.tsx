import { useTranslation } from 'react-i18next';
import { diffWords } from '../../../shared/diff/diff-words.ts';
import type { Draft } from '../../../shared/model/project.ts';
import { Button } from '../../ui/button.tsx';
import { describeAgo } from '../../ui/describe-time.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { joinChanges } from '../join-changes.ts';
import styles from './target-editor.module.css';

interface DraftOfferProps {
  readonly draft: Draft;
  /** The English as it stands now. */
  readonly target: string;
  /** Whether the row has changed since the draft was begun. */
  readonly isOlder: boolean;
  /** Whether the row is the active one, so that its keys are meant. */
  readonly isNow: boolean;
  readonly isCompared: boolean;
  onRestore(): void;
  onDiscard(): void;
  onCompare(): void;
}

/** Text that was being typed when the desk was left, offered back with the version it was begun on. */
export function DraftOffer(props: DraftOfferProps) {
  const { draft, target, isOlder, isNow, isCompared, onRestore, onDiscard, onCompare } = props;
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const time = describeAgo(draft.at, Date.now(), language);
  return (
    <div data-draft>
      <div className={styles.offer}>
        <span className={styles.begun}>
          {t('draft.found', { time, version: draft.basedOnVersion })} {isOlder ? <b>{t('draft.older')}</b> : null}
        </span>
        <Button {...(isNow ? { chord: 'Enter' } : {})} onClick={onRestore}>
          {t('draft.restore')}
        </Button>
        <Button look="quiet" {...(isNow ? { chord: 'Shift+Delete' } : {})} onClick={onDiscard}>
          {t('draft.discard')}
        </Button>
        <Button look="text" {...(isNow ? { chord: 'Shift+D' } : {})} aria-expanded={isCompared} onClick={onCompare}>
          {t(isCompared ? 'draft.hide' : 'draft.compare')}
        </Button>
      </div>
      {isCompared ? (
        <p lang="en" className={styles.difference}>
          {joinChanges(diffWords(target, draft.text)).map(({ kind, text }, index) => {
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one comparison never move
            if (kind === 'deleted') return <del key={index}>{text}</del>;
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one comparison never move
            return kind === 'inserted' ? <ins key={index}>{text}</ins> : <span key={index}>{text}</span>;
          })}
        </p>
      ) : null}
    </div>
  );
}
