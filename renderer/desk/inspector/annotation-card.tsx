import { useTranslation } from 'react-i18next';
import type { Annotation, Remark } from '../../../shared/model/annotation.ts';
import { Button } from '../../ui/button.tsx';
import { PersonFace } from '../../ui/person-face.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { CommentForm } from './comment-form.tsx';
import styles from './inspector.module.css';
import { MarkChip } from './mark-chip.tsx';

/** What can be done to an annotation from its card. */
export interface AnnotationVerbs {
  select(id: string): void;
  startReply(id: string): void;
  reply(id: string, text: string): Promise<boolean>;
  cancel(): void;
  resolve(id: string, isResolved: boolean): void;
  startChange(id: string): void;
  remove(id: string): void;
  readonly formTexts: Map<string, string>;
}

interface AnnotationCardProps {
  readonly annotation: Annotation;
  readonly isNow: boolean;
  readonly isReplying: boolean;
  readonly verbs: AnnotationVerbs;
}

/** One annotation: what it is about, what people said to each other, what can be done with it. */
export function AnnotationCard({ annotation, isNow, isReplying, verbs }: AnnotationCardProps) {
  const { t } = useTranslation('desk');
  const { id, quote, side, thread, isResolved, severity, category } = annotation;
  return (
    <article className={[styles.note, isNow && styles.noteNow].filter(Boolean).join(' ')}>
      <button
        type="button"
        className={styles.noteHead}
        aria-current={isNow || undefined}
        onClick={() => verbs.select(id)}
      >
        <MarkChip severity={severity} category={category} />
        <span className={styles.quote} lang={side === 'source' ? 'ko' : 'en'}>
          {quote}
        </span>
        {isResolved ? <small>{t('annotation.resolved')}</small> : null}
      </button>
      {thread
        .filter(({ text }) => text !== '')
        .map((remark) => (
          <Said key={remark.id} remark={remark} />
        ))}
      {isReplying ? (
        <CommentForm
          name={`reply-${id}`}
          label={t('annotation.replyLabel')}
          hint={t('annotation.commentHint')}
          save={t('annotation.reply')}
          texts={verbs.formTexts}
          onSave={(text) => verbs.reply(id, text)}
          onCancel={verbs.cancel}
        />
      ) : null}
      {isNow && !isReplying ? <NoteVerbs annotation={annotation} verbs={verbs} /> : null}
    </article>
  );
}

function Said({ remark }: { readonly remark: Remark }) {
  return (
    <div className={styles.said}>
      <PersonFace name={remark.by} />
      <div>
        <b>{remark.by}</b>{' '}
        <small>
          <TimeAgo at={remark.at} />
        </small>
        <p>{remark.text}</p>
      </div>
    </div>
  );
}

function NoteVerbs({ annotation, verbs }: Pick<AnnotationCardProps, 'annotation' | 'verbs'>) {
  const { t } = useTranslation('desk');
  const { id, isResolved } = annotation;
  return (
    <div className={styles.verbs}>
      <Button chord="C" onClick={() => verbs.startReply(id)}>
        {t('annotation.reply')}
      </Button>
      <Button chord="T" onClick={() => verbs.resolve(id, !isResolved)}>
        {t(isResolved ? 'annotation.reopen' : 'annotation.resolve')}
      </Button>
      <Button look="quiet" chord="G" onClick={() => verbs.startChange(id)}>
        {t('annotation.category')}
      </Button>
      <Button look="quiet" chord="Delete" onClick={() => verbs.remove(id)}>
        {t('annotation.remove')}
      </Button>
    </div>
  );
}
