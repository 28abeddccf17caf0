export function readFingerprint(root: string): string;
export function isBuilt(root: string): boolean;
export function ensureBuild(root: string, say: (words: string) => void): Promise<void>;
export function build(root: string): Promise<void>;
