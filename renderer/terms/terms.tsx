import { type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHouseView } from '../bridge/house.tsx';
import { type TermDraft, toTermDraft } from '../bridge/term-list.ts';
import { useTerms } from '../bridge/use-terms.ts';
import { Button } from '../ui/button.tsx';
import { InFrame } from '../ui/frame.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { TermDialog } from '../ui/term-dialog.tsx';
import { EmptyTerms } from './empty-terms.tsx';
import { findMatching } from './find-matching.ts';
import { SearchField } from './search-field.tsx';
import { TermTable } from './term-table.tsx';
import styles from './terms.module.css';
import { useTermActions } from './use-term-actions.ts';
import { useTermVerbs } from './use-term-verbs.ts';

const blank: TermDraft = { id: null, source: '', wanted: '', forbidden: '', note: '' };

/** The term base of the project. */
export function Terms() {
  const { t } = useTranslation('terms');
  const { isReadOnly } = useHouseView().project;
  const { all, list } = useTerms();
  const verbs = useTermVerbs(list);
  const [search, setSearch] = useState('');
  const [edited, setEdited] = useState<TermDraft | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const shown = findMatching(all ?? [], search);
  const hands = {
    isReadOnly,
    isEmpty: all === null || all.length === 0,
    add: () => setEdited(blank),
    pickFile: () => picker.current?.click(),
    search: () => field.current?.focus(),
    verbs,
  };
  useTermActions(hands);
  return (
    <div className={styles.terms}>
      <InFrame slot="title">
        <h1 className={styles.roomTitle}>{t('title')}</h1>
      </InFrame>
      <Tools {...hands} />
      <TableFile field={picker} onPick={(file) => void verbs.bringIn(file)} />
      {all === null ? <p className={styles.waiting}>{t('loading')}</p> : null}
      {all?.length === 0 ? <EmptyTerms isReadOnly={isReadOnly} onAdd={hands.add} onPickFile={hands.pickFile} /> : null}
      {all && all.length > 0 ? (
        <>
          <SearchField field={field} search={search} onSearch={setSearch} />
          {shown.length === 0 ? <p className={styles.waiting}>{t('noMatch', { search })}</p> : null}
          <TermTable
            terms={shown}
            isReadOnly={isReadOnly}
            onEdit={(term) => {
              if (!isReadOnly) setEdited(toTermDraft(term));
            }}
            onRemove={(term) => void verbs.remove(term)}
          />
          <Foot shown={shown.length} all={all.length} isReadOnly={isReadOnly} />
        </>
      ) : null}
      {edited ? (
        <TermDialog
          start={edited}
          onClose={() => setEdited(null)}
          onSave={async (draft) => {
            const saved = await verbs.save(draft);
            if (saved.ok) setEdited(null);
            return saved;
          }}
        />
      ) : null}
    </div>
  );
}

interface ToolsProps {
  readonly isReadOnly: boolean;
  readonly isEmpty: boolean;
  readonly verbs: { takeOut(): Promise<void> };
  add(): void;
  pickFile(): void;
}

function Tools({ isReadOnly, isEmpty, verbs, add, pickFile }: ToolsProps) {
  const { t } = useTranslation('terms');
  return (
    <InFrame slot="tools">
      <Button onClick={() => void verbs.takeOut()} chord="E" disabled={isEmpty}>
        {t('takeOut')}
      </Button>
      <Button onClick={pickFile} chord="O" disabled={isReadOnly}>
        {t('bringIn')}
      </Button>
      <Button look="first" onClick={add} chord="N" disabled={isReadOnly}>
        {t('new')}
      </Button>
    </InFrame>
  );
}

interface TableFileProps {
  readonly field: RefObject<HTMLInputElement | null>;
  onPick(file: File): void;
}

/** The system's dialog for choosing a table; nothing of it is on screen. */
function TableFile({ field, onPick }: TableFileProps) {
  return (
    <input
      ref={field}
      type="file"
      accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
      hidden
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? [];
        if (file) onPick(file);
        // So that choosing the same file again is heard.
        currentTarget.value = '';
      }}
    />
  );
}

interface FootProps {
  readonly shown: number;
  readonly all: number;
  readonly isReadOnly: boolean;
}

function Foot({ shown, all, isReadOnly }: FootProps) {
  const { t } = useTranslation('terms');
  const keys = isReadOnly
    ? ([['action.next', 'J']] as const)
    : ([
        ['action.next', 'J'],
        ['action.edit', 'Enter'],
        ['action.removeShort', 'Delete'],
      ] as const);
  return (
    <>
      <InFrame slot="foot">
        <span role="status">{shown === all ? t('count', { count: all }) : t('countShown', { shown, count: all })}</span>
      </InFrame>
      <InFrame slot="footKeys">
        {keys.map(([label, chord]) => (
          <span key={chord}>
            {t(label)} <Kbd chord={chord} />
          </span>
        ))}
      </InFrame>
    </>
  );
}
