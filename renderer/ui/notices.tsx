import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../shared/model/failure.ts';
import { Button } from './button.tsx';
import { FailureText } from './failure-text.tsx';
import styles from './notices.module.css';
import { SeverityMark } from './severity-mark.tsx';

/**
 * Messages that float over the room they are about until they are dismissed or, when nothing went wrong, for a while.
 *
 * In another room they would speak of what is not there, with keys that mean something else, so they go with the room.
 */
export interface Notices {
  /** Says what went wrong and what to do next; stays in its room until dismissed or the answer is called. */
  fail(failure: Failure): () => void;
  /** Says that something is done, and perhaps how to take it back; goes away by itself, or when the answer is called. */
  say(text: string, verb?: NoticeVerb): () => void;
}

/** What can be done about a message, beside its key. */
export interface NoticeVerb {
  readonly label: string;
  readonly chord: string;
  run(): void;
}

type Message = { readonly failure: Failure } | { readonly text: string; readonly verb: NoticeVerb | null };
type Notice = Message & { readonly id: string; readonly room: string };

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

interface NoticesProviderProps {
  /** The room in the window now. */
  readonly room: string;
  readonly children: ReactNode;
}

/** Shows the messages of everything inside it. */
export function NoticesProvider({ room, children }: NoticesProviderProps) {
  const [shown, setShown] = useState<readonly Notice[]>([]);
  const here = useRef(room);
  useEffect(() => {
    here.current = room;
    setShown((known) => known.filter((notice) => notice.room === room));
  }, [room]);
  const notices = useMemo<Notices>(() => {
    const dismiss = (id: string) => setShown((known) => known.filter((notice) => notice.id !== id));
    const show = (id: string, message: Message) => {
      const notice = { ...message, id, room: here.current };
      setShown((known) => withNotice(known, notice));
      return () => dismiss(id);
    };
    return {
      fail: (failure) => show(JSON.stringify(failure), { failure }),
      say(text, verb) {
        setTimeout(() => dismiss(text), verb ? whileActing : briefly);
        return show(text, { text, verb: verb ?? null });
      },
    };
  }, []);
  return (
    <NoticesContext value={notices}>
      {children}
      <NoticeArea
        shown={shown.filter((notice) => notice.room === room)}
        onDismiss={(id) => setShown((known) => known.filter((notice) => notice.id !== id))}
      />
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
