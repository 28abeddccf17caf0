import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { carrySpan } from '../../../shared/diff/carry-span.ts';
import { readSource } from '../../../shared/model/article.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { createMarkWords } from '../create-mark-words.ts';
import type { Steps } from '../create-steps.ts';
import type { Verbs } from '../create-verbs.ts';
import { type DeskMode, reading } from '../desk-mode.ts';
import type { FoundMarks } from '../editor/editor-marks.ts';
import { TargetEditor } from '../editor/target-editor.tsx';
import { findRighted } from '../find-righted.ts';
import { type MarkWords, readRowMarks, readTextMarks } from '../row-marks.ts';
import type { SheetRow } from '../sheet-lines.ts';
import type { Desk } from '../use-desk.ts';

interface RowEditorProps {
  readonly desk: Desk;
  readonly row: SheetRow;
  readonly mode: Extract<DeskMode, { type: 'edit' }>;
  readonly steps: Steps;
  readonly verbs: Verbs;
}

/** The editor of the active row, joined to the session: typing is kept as a draft, saving records a correction. */
export function RowEditor({ desk, row, mode, steps, verbs }: RowEditorProps) {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const { segment } = row;
  const [before, setBefore] = useState(mode.before);
  const [changedTo, setChangedTo] = useState<string | null>(null);
  const words = createMarkWords(t, language, readSource(desk.view.article.content, segment));
  const marks = readTextMarks(desk.marks, 'target', desk.cursor.markId, words).map((mark) => ({
    ...mark,
    span: carrySpan(mark.span, mode.before, mode.text),
  }));
  const found = useFound(desk, row, words);
  const isSettled = useRef(false);
  // The finding one was on when the typing began: putting its words right is taking it up.
  const [begunOn] = useState(desk.mark?.kind === 'finding' ? desk.mark.finding : null);
  const save = async (text: string) => {
    // Words that nobody saw are never overwritten: what came meanwhile is shown, and saving again then replaces it.
    if (segment.target !== before) {
      setChangedTo(segment.target);
      setBefore(segment.target);
      return;
    }
    isSettled.current = true;
    const asked = verbs.correct(segment.id, before, text, findRighted(begunOn, mode.before, text));
    desk.setMode(reading);
    // The draft goes only when the correction is kept; a refused one is offered back.
    desk.keepDraft(segment.id, (await asked) ? null : text);
  };
  return (
    <TargetEditor
      number={row.number}
      text={mode.text}
      marks={marks}
      selectedId={desk.cursor.markId}
      found={found}
      changedTo={changedTo}
      onType={(text) => desk.session.saveDraft(segment.id, text)}
      onRest={(text) => desk.session.checkTyping(segment.id, text)}
      onSave={(text) => void save(text)}
      onLeave={(text) => {
        isSettled.current = true;
        steps.leaveEditor(segment.id, before, text);
      }}
      onGone={(text) => {
        desk.session.endTyping();
        if (!isSettled.current && text !== before) desk.keepDraft(segment.id, text);
      }}
    />
  );
}

/** What the checks found in the text last typed, drawn over it; the same object until they answer again. */
function useFound({ view: { typed }, cursor, isUnfolded }: Desk, row: SheetRow, words: MarkWords): FoundMarks | null {
  const latest = useRef(words);
  latest.current = words;
  const { markId } = cursor;
  return useMemo(() => {
    if (typed?.segmentId !== row.segment.id) return null;
    const findings = isUnfolded ? typed.findings : typed.findings.filter(({ isFolded }) => !isFolded);
    const marks = readRowMarks({ ...row, findings, annotations: [] });
    return { text: typed.text, marks: readTextMarks(marks, 'target', markId, latest.current) };
  }, [typed, row, markId, isUnfolded]);
}
