const opened: string[] = [];

/** Keeps what the app handed to the system. */
export const shell = {
  opened,
  openExternal: async (address: string) => void opened.push(address),
};
