import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../shared/model/failure.ts';
import { Button } from './button.tsx';
import { FailureText } from './failure-text.tsx';
import styles from './notices.module.css';
import { SeverityMark } from './severity-mark.tsx';

/** Messages that float over the window until they are dismissed or, when nothing went wrong, for a while. */
export interface Notices {
  /** Says what went wrong and what to do next; stays until dismissed. The same failure is shown once. */
  fail(failure: Failure): void;
  /** Says that something is done, and perhaps how to take it back; goes away by itself, or when the answer is called. */
  say(text: string, verb?: NoticeVerb): () => void;
}

/** What can be done about a message, beside its key. */
export interface NoticeVerb {
  readonly label: string;
  readonly chord: string;
  run(): void;
}

type Notice =
  | { readonly id: string; readonly failure: Failure }
  | { readonly id: string; readonly text: string; readonly verb: NoticeVerb | null };

const NoticesContext = createContext<Notices | null>(null);
const briefly = 5_000;
/** Long enough to reach the verb, also with a screen reader. */
const whileActing = 12_000;

/** Verbs that put a message before the person. */
export function useNotices(): Notices {
  const notices = useContext(NoticesContext);
  if (!notices) throw new Error('Notices are used outside NoticesProvider.');
  return notices;
}

function withNotice(shown: readonly Notice[], notice: Notice): readonly Notice[] {
  return [...shown.filter(({ id }) => id !== notice.id), notice].slice(-3);
}

/** Shows the messages of everything inside it. */
export function NoticesProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<readonly Notice[]>([]);
  const notices = useMemo<Notices>(() => {
    const dismiss = (id: string) => setShown((known) => known.filter((notice) => notice.id !== id));
    return {
      fail: (failure) => setShown((known) => withNotice(known, { id: JSON.stringify(failure), failure })),
      say(text, verb) {
        setShown((known) => withNotice(known, { id: text, text, verb: verb ?? null }));
        setTimeout(() => dismiss(text), verb ? whileActing : briefly);
        return () => dismiss(text);
      },
    };
  }, []);
  return (
    <NoticesContext value={notices}>
      {children}
      <NoticeArea shown={shown} onDismiss={(id) => setShown((known) => known.filter((notice) => notice.id !== id))} />
    </NoticesContext>
  );
}

interface NoticeAreaProps {
  readonly shown: readonly Notice[];
  onDismiss(id: string): void;
}

function NoticeArea({ shown, onDismiss }: NoticeAreaProps) {
  const { t } = useTranslation('ui');
  return (
    <section className={styles.area} aria-label={t('notice.region')} aria-live="polite">
      {shown.map((notice) => (
        <div key={notice.id} className={styles.notice} role={'failure' in notice ? 'alert' : undefined}>
          {'failure' in notice ? (
            <span className={styles.sign}>
              <SeverityMark severity="major" />
            </span>
          ) : null}
          {'failure' in notice ? <FailureText failure={notice.failure} /> : <p>{notice.text}</p>}
          {'text' in notice && notice.verb ? (
            <VerbButton verb={notice.verb} onDone={() => onDismiss(notice.id)} />
          ) : null}
          <Button look="quiet" onClick={() => onDismiss(notice.id)}>
            {t('notice.dismiss')}
          </Button>
        </div>
      ))}
    </section>
  );
}

function VerbButton({ verb, onDone }: { readonly verb: NoticeVerb; onDone(): void }) {
  return (
    <Button
      chord={verb.chord}
      onClick={() => {
        onDone();
        verb.run();
      }}
    >
      {verb.label}
    </Button>
  );
}
