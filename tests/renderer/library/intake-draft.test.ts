import { describe, expect, it } from 'vitest';
import {
  emptyDraft,
  isReady,
  joinDocuments,
  keepAsIs,
  listText,
  longestDocument,
  readDraft,
  readPiece,
  repairDraft,
  togglePiece,
} from '../../../renderer/library/intake-draft.ts';

const korean =
  '나루읍 도서관 다시 연다\n\n나루읍은 3월 5일 도서관을 다시 연다고 밝혔다.\n읍장은 “누구나 오시라”고 말했다.';
const english =
  'Naru town library reopens\n\nNaru town said it will reopen the library on March 5.\nThe mayor said, "Everyone is welcome."';
const bring = (name: string, text: string, repaired: string | null = null) => ({ name, text, repaired });
const page = readDraft([bring('page', `${korean}\n인쇄하기\n\n${english}`)]);

describe('a new article', () => {
  it('is read into both languages and what is set aside', () => {
    expect(page.failure).toBeNull();
    expect(isReady(page)).toBe(true);
    expect(page.reading && listText(page.reading, 'ko').length).toBe(3);
    expect(page.reading && listText(page.reading, 'en').length).toBe(3);
  });

  it('keeps what was brought when it cannot be read', () => {
    const half = readDraft([bring('ko.txt', korean)]);
    expect(half.failure).toEqual({ kind: 'input-one-language', has: 'ko' });
    expect(half.documents[0]?.text).toBe(korean);
    expect(isReady(half)).toBe(false);
  });

  it('takes the missing language as a second file', () => {
    const half = readDraft([bring('ko.txt', korean)]);
    const whole = readDraft(joinDocuments(half, [bring('en.txt', english)]));
    expect(whole.documents.map(({ name }) => name)).toEqual(['ko.txt', 'en.txt']);
    expect(isReady(whole)).toBe(true);
  });

  it('is replaced by what is brought next in every other case', () => {
    expect(joinDocuments(page, [bring('b', 'x')])).toHaveLength(1);
    expect(joinDocuments(emptyDraft, [bring('b', 'x'), bring('c', 'y')])).toHaveLength(2);
  });

  it('that is too long is refused with its size', () => {
    const long = readDraft([bring('long.txt', 'a'.repeat(longestDocument + 1))]);
    expect(long.failure).toMatchObject({ kind: 'input-too-large', name: 'long.txt', bytes: longestDocument + 1 });
  });
});

describe('setting a piece right by hand', () => {
  const noise = page.reading?.pieces.find(({ use }) => use.as === 'noise');
  const title = page.reading?.pieces.find(({ use }) => use.as === 'text' && use.role === 'title');

  it('makes noise text, and back the noise it was', () => {
    const id = noise?.id ?? '';
    const once = togglePiece(page, id);
    expect(once.reading?.pieces.find((piece) => piece.id === id)?.use).toEqual({ as: 'text', role: 'paragraph' });
    expect(togglePiece(once, id)).toEqual(page);
  });

  it('sets text aside, and back the role it had', () => {
    const id = title?.id ?? '';
    const once = togglePiece(page, id);
    expect(once.reading?.pieces.find((piece) => piece.id === id)?.use).toEqual({ as: 'noise', kind: 'other' });
    expect(togglePiece(once, id)).toEqual(page);
  });

  it('cannot make an article without one of its languages', () => {
    const english = page.reading ? listText(page.reading, 'en') : [];
    const emptied = english.reduce((draft, { id }) => togglePiece(draft, id), page);
    expect(isReady(emptied)).toBe(false);
  });

  it('changes no word', () => {
    const pieces = page.reading?.pieces ?? [];
    const toggled = togglePiece(page, pieces[0]?.id ?? '');
    expect(pieces.map((piece) => readPiece(toggled, piece))).toEqual(pieces.map((piece) => readPiece(page, piece)));
  });
});

describe('garbled text', () => {
  const garbled = readDraft([bring('bad.txt', '³ª·çÀ¾', `${korean}\n\n${english}`)]);

  it('is repaired only when asked', () => {
    expect(garbled.documents[0]?.text).toBe('³ª·çÀ¾');
    const repaired = repairDraft(garbled);
    expect(repaired.documents).toEqual([{ name: 'bad.txt', text: `${korean}\n\n${english}`, repaired: null }]);
    expect(isReady(repaired)).toBe(true);
  });

  it('stays as it is when the offer is declined', () => {
    const kept = keepAsIs(garbled);
    expect(kept.documents).toEqual([{ name: 'bad.txt', text: '³ª·çÀ¾', repaired: null }]);
    expect(kept.failure).toEqual(garbled.failure);
  });
});
