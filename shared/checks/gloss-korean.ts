import type { Words } from '../model/words.ts';

/** Korean words as a message quotes them, with what they are in English in brackets unless the words show it: 7.5, 30%. */
export function glossKorean(korean: string, said: string): Words {
  if (korean.includes(said)) return { ko: `‘${korean}’`, en: korean };
  return { ko: `‘${korean}’(${said})`, en: `${korean} (${said})` };
}
