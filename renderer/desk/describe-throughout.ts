import type { TFunction } from 'i18next';

/** What is said when one suggestion was applied throughout: how many places, rows, and approvals that went with it. */
export function describeThroughout(t: TFunction<'desk'>, places: number, rows: number, approved: number): string {
  const done = t('said.throughout', { count: places, rows });
  return approved > 0 ? `${done} ${t('said.approvalsVoid', { count: approved })}` : done;
}
