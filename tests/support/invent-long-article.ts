import type { SourceDocument } from '../../shared/model/piece.ts';
import type { Segment } from '../../shared/model/segment.ts';
import type { Command } from '../../shared/review/command.ts';

const korean = [
  '나루시 달빛 도서관이 새 단장을 마쳤다. 문은 다음 달에 연다.',
  '한새벽 관장은 “책이 두 배로 늘었다”고 했다.\n아이들 방도 생겼다.',
  '시는 12억 원을 들였다. 😀 주민은 반겼다.',
];
const english = [
  'The Moonlight Library of Naru is new again.  It opens next month.',
  '“There are twice as many books,” said director Han. There is a room for children, too.',
  'The city spent 1.2 billion won. 😀 People were glad.',
];

const text = `${korean.join('\n\n')}\n\n* * *\n\n${english.join('\n\n')}\n`;
const documents: readonly SourceDocument[] = [{ name: 'page', text }];
const find = (words: string) => {
  const start = text.indexOf(words);
  return { document: 0, start, end: start + words.length };
};

const segments: readonly Segment[] = korean.map((words, index) => ({
  id: `s${index + 1}`,
  role: 'paragraph',
  source: [find(words)],
  machine: [find(english[index] ?? '')],
  target: english[index] ?? '',
  verdict: 'machine',
  corrected: null,
  decided: null,
  score: [0.95, 0.5, 0.92][index] ?? 0,
}));

/** What makes an article of three paragraphs of two or three sentences, with odd white space and a character of two units. */
export const longCreation: Extract<Command, { type: 'create' }> = {
  type: 'create',
  documents,
  pieces: [
    ...korean.map((words, index) => ({
      id: `k${index + 1}`,
      language: 'ko' as const,
      ...find(words),
      use: { as: 'text' as const, role: 'paragraph' as const },
    })),
    ...english.map((words, index) => ({
      id: `e${index + 1}`,
      language: 'en' as const,
      ...find(words),
      use: { as: 'text' as const, role: 'paragraph' as const },
    })),
  ],
  segments,
};
