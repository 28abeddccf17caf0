import { type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Term } from '../../shared/model/term.ts';
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
import { type TermVerbs, useTermVerbs } from './use-term-verbs.ts';

const blank: TermDraft = { id: null, source: '', wanted: '', forbidden: '', note: '' };

/** The term base of the project. */
export function Terms() {
  const { t } = useTranslation('terms');
  const { isReadOnly } = useHouseView().project;
  const { all, list } = useTerms();
  const [edited, setEdited] = useState<TermDraft | null>(null);
  const [focusId, setFocusId] = useState<string | null>(null);
  const verbs = useTermVerbs(list, setFocusId);
  const picker = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const isEmpty = all === null || all.length === 0;
  const add = () => setEdited(blank);
  const pickFile = () => picker.current?.click();
  const close = (id: string | null) => {
    setEdited(null);
    setFocusId(id);
  };
  useTermActions({ isReadOnly, isEmpty, verbs, add, pickFile, search: () => field.current?.focus() });
  return (
    <div className={styles.terms}>
      <InFrame slot="title">
        <h1 className={styles.roomTitle}>{t('title')}</h1>
      </InFrame>
      <TableFile field={picker} onPick={(file) => void verbs.bringIn(file)} />
      {all === null ? <p className={styles.waiting}>{t('loading')}</p> : null}
      {all?.length === 0 ? <EmptyTerms isReadOnly={isReadOnly} onAdd={add} onPickFile={pickFile} /> : null}
      {all && !isEmpty ? (
        <>
          <Tools isReadOnly={isReadOnly} onTakeOut={verbs.takeOut} onPickFile={pickFile} onAdd={add} />
          <TermPage
            {...{ all, field, isReadOnly, focusId, setFocusId, verbs }}
            onEdit={(term) => setEdited(toTermDraft(term))}
          />
        </>
      ) : null}
      {edited ? (
        <TermDialog
          start={edited}
          onClose={() => close(edited.id)}
          onSave={async (draft) => {
            const saved = await verbs.save(draft);
            if (saved.ok) close(saved.value.id);
            return saved;
          }}
        />
      ) : null}
    </div>
  );
}

interface TermPageProps {
  readonly all: readonly Term[];
  readonly field: RefObject<HTMLInputElement | null>;
  readonly isReadOnly: boolean;
  readonly focusId: string | null;
  readonly verbs: TermVerbs;
  setFocusId(id: string | null): void;
  onEdit(term: Term): void;
}

/** The search and what it leaves of the list. */
function TermPage({ all, field, isReadOnly, focusId, verbs, setFocusId, onEdit }: TermPageProps) {
  const { t } = useTranslation('terms');
  const [search, setSearch] = useState('');
  const shown = findMatching(all, search);
  return (
    <>
      <SearchField field={field} search={search} onSearch={setSearch} />
      <TermTable
        terms={shown}
        nothing={t('noMatch', { search })}
        isReadOnly={isReadOnly}
        focusId={focusId}
        onFocused={() => setFocusId(null)}
        onEdit={(term) => {
          if (!isReadOnly) onEdit(term);
        }}
        onRemove={(term, neighbour) => {
          setFocusId(neighbour?.id ?? null);
          void verbs.remove(term);
        }}
      />
      <Foot shown={shown.length} all={all.length} isReadOnly={isReadOnly} />
    </>
  );
}

interface ToolsProps {
  readonly isReadOnly: boolean;
  onTakeOut(): Promise<void>;
  onPickFile(): void;
  onAdd(): void;
}

function Tools({ isReadOnly, onTakeOut, onPickFile, onAdd }: ToolsProps) {
  const { t } = useTranslation('terms');
  return (
    <InFrame slot="tools">
      <Button onClick={() => void onTakeOut()} chord="E">
        {t('takeOut')}
      </Button>
      <Button onClick={onPickFile} chord="O" disabled={isReadOnly}>
        {t('bringIn')}
      </Button>
      <Button look="first" onClick={onAdd} chord="N" disabled={isReadOnly}>
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
