import { expect, it } from 'vitest';
import type { Taught } from '../../../main/workers/brain-service.ts';
import { createInlineBrain } from '../../../main/workers/create-inline-brain.ts';
import type { Piece } from '../../../shared/model/piece.ts';

const korean = ['너울지기 모임이 그날 열렸다.', '하랑마당 모임이 그날 열렸다.'];
const english = ['The grove stewards met that day.'];
const documents = [
  { name: 'ko', text: korean.join('\n') },
  { name: 'en', text: english.join('\n') },
];

function readPieces(texts: readonly string[], document: number, language: 'ko' | 'en'): Piece[] {
  let start = 0;
  return texts.map((text, index) => {
    const piece = { id: `${language}${index}`, document, language, start, end: start + text.length } as const;
    start += text.length + 1;
    return { ...piece, use: { as: 'text', role: 'paragraph' } };
  });
}

const brain = createInlineBrain();
const pieces = [...readPieces(korean, 0, 'ko'), ...readPieces(english, 1, 'en')];

/** The Korean of the row that got the English. */
async function align(taught?: Taught): Promise<string> {
  const ask = { documents, pieces, kept: [], idPrefix: 's', ...(taught ? { taught } : {}) };
  const rows = (await brain.run('align', ask)) ?? [];
  const row = rows.find(({ machine }) => machine.length > 0);
  return (row?.source ?? []).map(({ start, end }) => korean.join('\n').slice(start, end)).join(' ');
}

const term = { id: 't', source: '너울지기', wanted: ['grove steward'], forbidden: [], note: '' };

it('aligns by a term of the project, and without it again as before', async () => {
  const before = await align();
  expect(before).not.toBe(korean[0]);
  expect(await align({ revision: 'one', terms: [term], lessons: [] })).toBe(korean[0]);
  expect(await align({ revision: 'two', terms: [], lessons: [] })).toBe(before);
});

it('aligns by what approved rows taught it', async () => {
  const pairs = [
    ['너울지기는 시청을 찾았다.', 'The grove steward visited city hall.'],
    ['비가 많이 왔다.', 'It rained hard.'],
    ['학교는 너울지기와 함께 나무를 심었다.', 'The school planted trees with the grove steward.'],
    ['시장은 예산을 설명했다.', 'The mayor explained the budget.'],
    ['경찰이 사고를 조사했다.', 'Police investigated the accident.'],
    ['도서관에서 너울지기의 전시가 열렸다.', 'The grove steward’s exhibition opened at the library.'],
  ].map(([source = '', target = '']) => ({ source, target }));
  const lessons = (await brain.run('learn', { pairs })) ?? [];
  expect(lessons.map(({ source }) => source)).toEqual(['너울지기']);
  expect(await align({ revision: 'three', terms: [], lessons })).toBe(korean[0]);
});
