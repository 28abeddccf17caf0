import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { CheckStanding } from '../../shared/contract/contract.ts';
import type { Language } from '../../shared/model/words.ts';
import { Button } from '../ui/button.tsx';
import { useLanguage } from '../ui/use-language.ts';
import styles from './desk.module.css';
import { nameCheck } from './name-check.ts';
import { countFolded, type FoldedCheck } from './read-folded.ts';
import type { Desk } from './use-desk.ts';

interface FoldedBarProps {
  readonly desk: Desk;
  onKeep(standing: CheckStanding): void;
}

/** Says what is folded away and why, so that nothing is kept from anybody silently, and offers it back. */
export function FoldedBar({ desk, onKeep }: FoldedBarProps) {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const { folded, isUnfolded, mark } = desk;
  if (folded.length === 0) return null;
  const selected = mark?.kind === 'finding' && mark.finding.isFolded ? mark.finding.check : null;
  const kept = folded.find(({ check }) => (selected === null ? folded.length === 1 : check === selected))?.standing;
  return (
    <div className={styles.folded}>
      <p role="status">{isUnfolded ? describeShown(t, language, folded) : describeFolded(t, language, folded)}</p>
      <Button look="text" chord="Shift+Z" aria-expanded={isUnfolded} onClick={() => desk.setUnfolded(!isUnfolded)}>
        {t(isUnfolded ? 'folded.hide' : 'folded.show')}
      </Button>
      {kept ? (
        <Button look="text" chord="Shift+B" onClick={() => onKeep(kept)}>
          {folded.length === 1 ? t('folded.keep') : t('folded.keepOne', { check: kept.name[language] })}
        </Button>
      ) : null}
    </div>
  );
}

function describeFolded(t: TFunction<'desk'>, language: Language, folded: readonly FoldedCheck[]): string {
  const findings = t('folded.findings', { count: countFolded(folded) });
  const [first] = folded;
  if (folded.length > 1 || !first?.standing) return t('folded.several', { count: folded.length, findings });
  const { accepted, dismissed } = first.standing;
  const decided = accepted + dismissed;
  return t('folded.one', { findings, check: nameCheck(first.check)[language], dismissed, decided });
}

function describeShown(t: TFunction<'desk'>, language: Language, folded: readonly FoldedCheck[]): string {
  const items = folded.map(({ check, count }) => t('folded.item', { check: nameCheck(check)[language], count }));
  return t('folded.shown', { list: items.join(', ') });
}
