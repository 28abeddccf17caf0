import './kit.css';
import type { Root } from 'react-dom/client';
import { connect } from '../bridge/connect.ts';
import { HouseProvider, openHouseWhenThere } from '../bridge/house.tsx';
import { App } from './app.tsx';
import { BrokenRoom } from './broken-room.tsx';
import { HostAway } from './host-away.tsx';

/** Reaches the host and draws the window. */
export async function start(root: Root): Promise<void> {
  const connection = connect();
  try {
    const house = await openHouseWhenThere(connection, () => root.render(<HostAway />));
    root.render(
      <HouseProvider house={house} connection={connection}>
        <App />
      </HouseProvider>,
    );
  } catch (error) {
    root.render(<BrokenRoom error={error} text="" />);
  }
}
