import type { Session } from 'electron';

/** The part of a session that asks about permissions. */
export type AskingSession = Pick<
  Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
>;

/** Refuses every permission a page can ask for; copying and pasting by keyboard and menu needs none. */
export function denyPermissions(session: AskingSession): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
}
