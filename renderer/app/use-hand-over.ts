import type { Profile } from '../../shared/contract/contract.ts';
import { useHouse } from '../bridge/house.tsx';
import { useNotices } from '../ui/notices.tsx';

/** Changes the profile and says so when the host could not keep it. */
export function useProfileChange(): (change: Partial<Profile>) => void {
  const house = useHouse();
  const notices = useNotices();
  return (change) => {
    void house.saveProfile({ ...house.view().profile, ...change }).then((saved) => {
      if (!saved.ok) notices.fail(saved.failure);
    });
  };
}

/** Lets another person of the profile take over the desk. */
export function useHandOver(): (personId: string) => void {
  const change = useProfileChange();
  return (currentId) => change({ currentId });
}
