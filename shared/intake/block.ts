import type { NoiseKind, TextRole } from '../model/piece.ts';
import type { Span } from '../model/span.ts';

/** A stretch of a document while it is being read: what will become a piece. */
export interface Block extends Span {
  readonly document: number;
  readonly text: string;
  readonly language: 'ko' | 'en';
  /** Whether an empty line, or nothing, stands before it. */
  readonly isApart: boolean;
  /** Its kind of noise, or null while it is taken for text. */
  readonly noise: NoiseKind | null;
  readonly role: TextRole;
}

/** Marks a block as noise of a kind. */
export function asNoise(block: Block, kind: NoiseKind): Block {
  return { ...block, noise: kind };
}

/** Whether a block is article text of a language, as far as is known. */
export function isTextOf(block: Block, language: 'ko' | 'en'): boolean {
  return block.noise === null && block.language === language;
}
