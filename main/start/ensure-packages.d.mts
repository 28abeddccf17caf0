export function arePackagesStale(root: string): boolean;
export function ensurePackages(root: string, say: (words: string) => void): Promise<void>;
export function findNode(root: string): string | null;
