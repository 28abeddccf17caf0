import { useTranslation } from 'react-i18next';
import type { CheckStanding } from '../../../shared/contract/contract.ts';
import { diffWords } from '../../../shared/diff/diff-words.ts';
import type { DismissalReason } from '../../../shared/model/event.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import type { Throughout } from '../find-throughout.ts';
import { joinChanges } from '../join-changes.ts';
import { nameCheck } from '../name-check.ts';
import { CheckRecordLine } from './check-record-line.tsx';
import { DismissReasons } from './dismiss-reasons.tsx';
import styles from './inspector.module.css';
import { Card } from './inspector.tsx';
import { MarkChip } from './mark-chip.tsx';

interface FindingCardProps {
  readonly finding: Finding;
  readonly source: string;
  readonly target: string;
  readonly isDismissing: boolean;
  /** How its check stands in the project; null until the host has said. */
  readonly standing: CheckStanding | null;
  /** The same suggestion throughout the article, where there is more than this place. */
  readonly throughout: Throughout | null;
  onAccept(): void;
  onThroughout(): void;
  onNote(): void;
  onDismiss(): void;
  onReason(reason: DismissalReason): void;
  onCancel(): void;
}

/** One finding in a sentence a translator would say, with its suggestion and three keys. */
export function FindingCard(props: FindingCardProps) {
  const { finding, source, target, isDismissing } = props;
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const [reason, more] = splitMessage(finding.message[language]);
  const canAccept = finding.suggestion !== null && finding.target !== null;
  return (
    <Card>
      <MarkChip severity={finding.severity} category={finding.category} />
      <h2 className={styles.reason}>{reason}</h2>
      {more ? <p className={styles.more}>{more}</p> : null}
      <OtherReasons finding={finding} />
      <CheckRecordLine check={finding.check} standing={props.standing} />
      <FindingWords finding={finding} source={source} target={target} />
      {canAccept ? null : <p className={styles.quiet}>{t('finding.noSuggestion')}</p>}
      <div className={styles.verbs}>
        {canAccept ? (
          <Button look="first" chord="A" onClick={props.onAccept}>
            {t('finding.accept')}
          </Button>
        ) : null}
        {props.throughout ? (
          <Button chord="Shift+Enter" onClick={props.onThroughout}>
            {t('finding.throughout', { count: props.throughout.acceptances.length })}
          </Button>
        ) : null}
        <Button chord="N" onClick={props.onNote}>
          {t('finding.note')}
        </Button>
        <Button chord="X" aria-expanded={isDismissing} onClick={props.onDismiss}>
          {t('finding.dismiss')}
        </Button>
      </div>
      {props.throughout && props.throughout.approved > 0 ? (
        <p className={styles.quiet}>{t('finding.throughoutApproved', { count: props.throughout.approved })}</p>
      ) : null}
      {isDismissing ? <DismissReasons onReason={props.onReason} onCancel={props.onCancel} /> : null}
    </Card>
  );
}

/** What other checks say of the same words. */
function OtherReasons({ finding: { also = [] } }: Pick<FindingCardProps, 'finding'>) {
  const language = useLanguage();
  return also.map(({ check, message }) => (
    <p key={`${check} ${message.en}`} className={styles.also}>
      <b>{nameCheck(check)[language]}</b> {message[language]}
    </p>
  ));
}

/** The first sentence says what is wrong; what follows explains it. */
function splitMessage(message: string): [string, string] {
  const end = /[.!?] (?=\S)/u.exec(message)?.index ?? message.length;
  return [message.slice(0, end + 1), message.slice(end + 2)];
}

function FindingWords({ finding, source, target }: Pick<FindingCardProps, 'finding' | 'source' | 'target'>) {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const korean = finding.source && source.slice(finding.source.start, finding.source.end);
  const now = finding.target && target.slice(finding.target.start, finding.target.end);
  return (
    <dl className={styles.pair}>
      {korean ? (
        <>
          <dt>{t('inspector.source')}</dt>
          <dd lang="ko">{korean}</dd>
        </>
      ) : null}
      {now === null ? null : (
        <>
          <dt>{t('inspector.now')}</dt>
          <dd lang="en">
            {now ? (
              <NowWords now={now} suggestion={finding.suggestion} />
            ) : (
              <span className={styles.nothing} lang={language}>
                {t('inspector.nothing')}
              </span>
            )}
          </dd>
        </>
      )}
      {finding.suggestion === null || now === null ? null : (
        <>
          <dt>{t('inspector.suggestion')}</dt>
          <dd lang="en">
            <SuggestedWords now={now} suggestion={finding.suggestion} />
          </dd>
        </>
      )}
      {finding.suggestion === null && finding.expected.length > 0 ? (
        <>
          <dt>{t('inspector.expected')}</dt>
          <dd lang="en">{finding.expected.join(' / ')}</dd>
        </>
      ) : null}
    </dl>
  );
}

function NowWords({ now, suggestion }: { readonly now: string; readonly suggestion: string | null }) {
  if (suggestion === null) return now;
  return joinChanges(diffWords(now, suggestion))
    .filter(({ kind }) => kind !== 'inserted')
    .map(({ kind, text }, index) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one comparison never move
      kind === 'deleted' ? <del key={index}>{text}</del> : <span key={index}>{text}</span>,
    );
}

function SuggestedWords({ now, suggestion }: { readonly now: string; readonly suggestion: string }) {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  if (suggestion === '')
    return (
      <span className={styles.nothing} lang={language}>
        {t('inspector.nothing')}
      </span>
    );
  return joinChanges(diffWords(now, suggestion))
    .filter(({ kind }) => kind !== 'deleted')
    .map(({ kind, text }, index) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one comparison never move
      kind === 'inserted' ? <ins key={index}>{text}</ins> : <span key={index}>{text}</span>,
    );
}
