import type { Profile } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/model/failure.ts';
import type { Result } from '../../shared/model/result.ts';
import { useHouse } from '../bridge/house.tsx';
import { useNotices } from '../ui/notices.tsx';

/** Reports the failure of a change, if it fails. */
export function useReport(): (change: Promise<Result<unknown, Failure>>) => void {
  const notices = useNotices();
  return (change) => {
    void change.then((changed) => {
      if (!changed.ok) notices.fail(changed.failure);
    });
  };
}

/** Changes part of the profile at once. */
export function useProfileSetting(): (change: Partial<Profile>) => void {
  const house = useHouse();
  const report = useReport();
  return (change) => report(house.saveProfile({ ...house.view().profile, ...change }));
}
