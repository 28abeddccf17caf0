import { answer } from '../bridge/disconnected.ts';
import { useHouse } from '../bridge/house.tsx';
import { useNotices } from '../ui/notices.tsx';

/** Brings the sample article in and opens it; where that fails, the person is told why. */
export function useAddSample(onOpen: (articleId: string) => void): () => void {
  const { client } = useHouse();
  const notices = useNotices();
  return () =>
    void answer(client.library.addSample()).then((added) => {
      if (added.ok) onOpen(added.value.articleId);
      else notices.fail(added.failure);
    });
}
