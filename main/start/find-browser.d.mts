export function findBrowser(env?: Readonly<Record<string, string | undefined>>): string | null;
export function writeBrowserArguments(url: string, folder: string): string[];
