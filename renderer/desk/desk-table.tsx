import { useTranslation } from 'react-i18next';
import type { Profile } from '../../shared/contract/contract.ts';
import type { ArticleSession } from '../bridge/article-session.ts';
import { useCheckList } from '../bridge/use-check-list.ts';
import { useNotices } from '../ui/notices.tsx';
import { AlignPanel } from './alignment/align-panel.tsx';
import { useAlignActions } from './alignment/use-align-actions.ts';
import { createSteps } from './create-steps.ts';
import { createVerbs } from './create-verbs.ts';
import { CursorVoice } from './cursor-voice.tsx';
import { describeThroughout } from './describe-throughout.ts';
import styles from './desk.module.css';
import { DeskFoot } from './desk-foot.tsx';
import { DeskHeader } from './desk-header.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { RowInspector } from './inspector/row-inspector.tsx';
import { DeskSheet } from './sheet/desk-sheet.tsx';
import { TakeTerm } from './take-term.tsx';
import { useDesk } from './use-desk.ts';
import { useDeskActions } from './use-desk-actions.ts';
import { useRefocus } from './use-refocus.ts';

interface DeskTableProps {
  readonly session: ArticleSession;
  readonly profile: Profile;
}

/** The desk over an open session: the two texts, what explains them, and what the frame around says. */
export function DeskTable({ session, profile }: DeskTableProps) {
  const { t } = useTranslation('desk');
  const notices = useNotices();
  const { standings, list } = useCheckList();
  const desk = useDesk(session, profile, standings);
  const verbs = createVerbs(
    desk,
    {
      done: (said) => desk.say(t(`said.${said}`)),
      doneThroughout: ({ acceptances, rows, approved }) =>
        desk.say(describeThroughout(t, acceptances.length, rows, approved)),
      refused: (failure) => notices.fail(failure),
    },
    list,
  );
  const steps = createSteps(desk, t);
  useDeskActions({ desk, steps, verbs });
  useAlignActions({ desk, verbs });
  useRefocus(desk.mode);
  const { view, mode } = desk;
  return (
    <div className={styles.desk}>
      <DeskHeader
        content={view.article.content}
        findings={desk.findings}
        onExport={() => desk.setMode({ type: 'export' })}
      />
      <DeskSheet desk={desk} steps={steps} verbs={verbs} />
      {mode.type === 'align' ? <AlignPanel /> : <RowInspector desk={desk} steps={steps} verbs={verbs} />}
      <DeskFoot desk={desk} />
      <CursorVoice desk={desk} />
      {mode.type === 'term' ? <TakeTerm desk={desk} start={mode.start} onClose={steps.read} /> : null}
      {mode.type === 'export' ? <ExportDialog desk={desk} onClose={steps.read} /> : null}
    </div>
  );
}
