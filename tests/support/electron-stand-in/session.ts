type Handler = (...asked: never[]) => unknown;

/** What the app set its session to; nothing in it acts on Chromium, tests read it. */
const handlers = new Map<string, Handler | null>();

const keep = (name: string) => (handler: Handler | null) => void handlers.set(name, handler);

/** Electron's sessions, of which the app uses the default one. */
export const session = {
  defaultSession: {
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    setDisplayMediaRequestHandler: keep('display'),
    handlers,
  },
};
