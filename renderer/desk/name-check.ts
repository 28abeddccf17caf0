import { checkNames } from '../../shared/checks/check-names.generated.ts';
import type { Words } from '../../shared/model/words.ts';

const stopped: Words = { ko: '멈춘 검사', en: 'Check that failed' };

/** The name of a check in both languages; one that is gone since is called by its id. */
export function nameCheck(id: string): Words {
  return id === 'check-failed' ? stopped : (checkNames[id] ?? { ko: id, en: id });
}
