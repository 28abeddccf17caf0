import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGaps } from '../../../shared/intake/read-gaps.ts';
import { readPage } from '../../../shared/intake/read-page.ts';
import { isSpace } from '../../../shared/intake/white-space.ts';
import type { SourceDocument } from '../../../shared/model/piece.ts';

const korean = '가람시, 누리길 새 단장\n\n가람시는 3일 누리길을 새로 열었다고 밝혔다.';
const english = 'Garam City reopens Nuri Road\n\nGaram City said on the 3rd that it has reopened Nuri Road.';

function rebuild(documents: readonly SourceDocument[]): string[] | null {
  const result = readPage(documents);
  if (!result.ok) return null;
  const gaps = readGaps(documents, result.value.pieces);
  return documents.map(({ text }, document) => {
    const own = [...gaps, ...result.value.pieces].filter((part) => part.document === document);
    return own
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => text.slice(start, end))
      .join('');
  });
}

const strange = fc.constantFrom(
  '\r\n',
  '\n',
  '\r',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\ud83d',
  '\ude00',
  '가',
  '각',
  '가람시는 열었다.',
  'Garam opened it.',
  '*아래는 위 기사를 구글 번역으로 옮긴 영어 기사 [전문]입니다.',
  '▲',
  '[',
  ']',
  ' ',
  '기자',
  'Reporter',
);
const anyText = fc
  .array(fc.oneof(strange, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 30 })
  .map((parts) => parts.join('').replaceAll('\0', ''));

describe('readPage', () => {
  it('gives back the input code unit for code unit from pieces and gaps, whatever it is', () => {
    fc.assert(
      fc.property(anyText, anyText, (left, right) => {
        const page = [{ name: 'page', text: `${left}\n${korean}\n\n${english}\n${right}` }];
        const files = [
          { name: 'a', text: english + left },
          { name: 'b', text: `${right}\n${korean}` },
        ];
        expect(rebuild(page)).toEqual([page[0]?.text]);
        const both = rebuild(files);
        if (both !== null) expect(both).toEqual(files.map(({ text }) => text));
      }),
      { numRuns: 300 },
    );
  });

  it('leaves only white space between pieces and none at their ends', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const documents = [{ name: 'page', text: `${korean}\n${text}\n${english}` }];
        const result = readPage(documents);
        if (!result.ok) return;
        const gaps = readGaps(documents, result.value.pieces);
        expect(gaps.every((gap) => [...(documents[0]?.text ?? '').slice(gap.start, gap.end)].every(isSpace))).toBe(
          true,
        );
        for (const { start, end } of result.value.pieces) {
          const words = documents[0]?.text.slice(start, end) ?? '';
          expect(isSpace(words.charAt(0)) || isSpace(words.charAt(words.length - 1))).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('numbers the pieces in order of document and place', () => {
    const result = readPage([
      { name: 'en', text: english },
      { name: 'ko', text: korean },
    ]);
    expect(result.ok && result.value.pieces.map(({ id, document, language }) => [id, document, language])).toEqual([
      ['p1', 0, 'en'],
      ['p2', 0, 'en'],
      ['p3', 1, 'ko'],
      ['p4', 1, 'ko'],
    ]);
  });

  it.each([
    ['nothing', '', { kind: 'input-empty' }],
    ['only white space of every sort', ' \r\n\u00a0\u200b\ufeff\n', { kind: 'input-empty' }],
    ['Korean alone', korean, { kind: 'input-one-language', has: 'ko' }],
    ['English alone', english, { kind: 'input-one-language', has: 'en' }],
    [
      'Korean with only an English copyright line',
      `${korean}\n\nCopyright ⓒ Garam News`,
      { kind: 'input-one-language', has: 'ko' },
    ],
    ['a NUL', `${korean}\0${english}`, { kind: 'input-binary', name: 'page', offset: korean.length }],
  ])('refuses %s', (_reason, text, failure) => {
    expect(readPage([{ name: 'page', text }])).toEqual({ ok: false, failure });
  });

  it('refuses two files of one language', () => {
    const files = [
      { name: 'a', text: korean },
      { name: 'b', text: korean },
    ];
    expect(readPage(files)).toEqual({ ok: false, failure: { kind: 'input-one-language', has: 'ko' } });
  });

  it('reads two files with noise of their own, in either order', () => {
    const ko = {
      name: 'ko.txt',
      text: `홈 > 뉴스\n${korean.replace('\n\n', '\n이가람 기자 | 입력 2024.03.05\n')}\n\n저작권자 ⓒ 가람뉴스`,
    };
    const en = { name: 'en.txt', text: `Reporter Lee Ga-ram\n\n${english}\n\nCopyright ⓒ Garam News` };
    for (const documents of [
      [ko, en],
      [en, ko],
    ]) {
      const result = readPage(documents);
      const texts = result.ok ? result.value.pieces.filter(({ use }) => use.as === 'text') : [];
      const said = texts.map(({ document, start, end }) => documents[document]?.text.slice(start, end));
      expect(new Set(said)).toEqual(new Set([...korean.split('\n\n'), ...english.split('\n\n')]));
      expect(result.ok && result.value.published).toEqual({ year: 2024, month: 3, day: 5 });
    }
  });

  it('keeps an English file English where it gives Hangul in brackets', () => {
    const en = { name: 'en', text: `${english}\n\nThe road (누리길) is new.` };
    const result = readPage([{ name: 'ko', text: korean }, en]);
    expect(
      result.ok &&
        result.value.pieces.filter(({ document }) => document === 1).every(({ language }) => language === 'en'),
    ).toBe(true);
  });
});
