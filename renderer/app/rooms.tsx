import { useHouseView } from '../bridge/house.tsx';
import { Library } from '../library/library.tsx';
import { Settings } from '../settings/settings.tsx';
import { Terms } from '../terms/terms.tsx';
import { DeskRoom } from './desk-room.tsx';
import { RoomBoundary } from './room-boundary.tsx';
import { goTo, type Route, writeRoute } from './route.ts';

/** The room of a route; another project or article starts it afresh. */
export function Room({ route }: { readonly route: Route }) {
  const { project } = useHouseView();
  const key = `${project.path} ${route.room} ${route.room === 'article' ? route.articleId : ''}`;
  return (
    <RoomBoundary key={key}>
      {route.room === 'library' ? (
        <Library
          hrefOf={(articleId) => writeRoute({ room: 'article', articleId })}
          onOpen={(articleId) => goTo({ room: 'article', articleId })}
        />
      ) : null}
      {route.room === 'article' ? <DeskRoom articleId={route.articleId} /> : null}
      {route.room === 'terms' ? <Terms /> : null}
      {route.room === 'settings' ? <Settings /> : null}
    </RoomBoundary>
  );
}
