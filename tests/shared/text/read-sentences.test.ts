import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSpan } from '../../../shared/model/span.ts';
import { readSentences } from '../../../shared/text/read-sentences.ts';

/** Each row: why, and the text with ‖ where sentences must part. */
const korean: readonly [string, string][] = [
  ['two plain sentences', '군은 예산을 늘렸다. ‖ 주민은 반겼다.'],
  ['a quotation taken up by 고 goes on', '한 군수는 “물을 아껴 달라.”고 말했다. ‖ 비는 오지 않았다.'],
  ['a quotation taken up by 라고 after a space goes on', '“올해는 다릅니다.” 라고 가온군이 밝혔다.'],
  ['a quotation taken up by 며 goes on', '나 의원은 “길을 넓히겠다.”며 “내년에 시작한다.”고 했다.'],
  ['고객 (customer) after a quotation is not 고', '“문을 닫습니다.” ‖ 고객은 놀랐다.'],
  ['a quotation bound to its speaker without a space goes on', '"물이 맑습니다."그가 말했다.'],
  ['every sentence inside a quotation parts', '“비가 왔다. ‖ 길이 끊겼다.”고 전했다.'],
  ['a date with spaces is one thing', '신청은 2023. 3. 7. 오전에 받는다. ‖ 마감은 7. 21.(금)이다.'],
  ['a list number belongs to its item', '1. 접수 기간은 열흘이다.\n‖2. 비용은 없다.'],
  ['a decimal is no end', '쓰레기 1.5톤을 치웠다.'],
  ['a headline has no stop', '가온군, 물 아끼기 나서\n‖주민도 함께한다.'],
  ['a stop set apart by a space', '길이 막혔다 . ‖ 차가 돌아갔다 .'],
  ['no space after the stop', '길이 막혔다.‖차가 돌아갔다.'],
  ['an initial is no end', '가수 P. 다온이 D.C. 공연을 했다.'],
  ['a web address is no end', '누리집(daon.example.kr)에서 받는다.'],
  ['an ellipsis inside a headline goes on', '가온군… 물 아끼기 나서'],
  ['a bracketed remark goes on', '그는 웃었다(정말? 그랬다.)고 한다. ‖ 끝이다.'],
  ['a question and an answer', '왜 그랬을까? ‖ 아무도 모른다!'],
  ['a stray stop stays with what it ends', '비가 왔다. .” ‖ 길이 끊겼다.'],
  ['a list mark begins a new sentence', '▲한 군수가 말했다. ‖ ▲나 의원이 말했다.'],
  ['이어 (then) right after the stop', '그는 "좋다"고 했다.‖이어 "나쁘다"고 했다.'],
  ['a noun may end a sentence', '예산은 3,500만 원. ‖ 주민은 반겼다.'],
  ['an answer in quotes', '“정말요?” ‖ “네.” ‖ 둘은 웃었다.'],
  ['a mark with a comma goes on', '“가겠다!”, “남겠다!”라는 두 말이 맞섰다.'],
];

const english: readonly [string, string][] = [
  ['two plain sentences', 'The county added money. ‖ Residents were glad.'],
  ['titles are no end', 'Dr. Na met Mr. Han and Sen. Do. ‖ They spoke.'],
  ['a number after No. is no end', 'It is No. 10 on the list. ‖ It rose.'],
  ['U.S. before a noun is no end', 'The U.S. President left the U.S. ‖ The talks went on.'],
  ['a time of day is no end', 'It opens at 3 p.m. Thursday and closes at 7 p.m. ‖ The hall is full.'],
  ['initials are no end', 'George W. Daon and P. Haneul came.'],
  ['a letter grade may end a sentence', 'She received an A. ‖ This pleased her.'],
  ['a decimal is no end', 'They removed 1.5 tons. ‖ It took 2.5 hours.'],
  ['the closing quote belongs to the sentence', '“Save water.” ‖ The mayor left.'],
  ['a straight closing quote belongs to the sentence', '"Save water." ‖ "Close the tap."'],
  ['a question taken up by said goes on', '"Is it far?" she asked. ‖ It was.'],
  ['a stray stop and quote stay with what they end', 'It will pay 3 million won. .” ‖ He left.'],
  [
    'a stop before the next word starts a new sentence',
    'They paid 2,400 people over 35 years. .‖This year, 96 remain.',
  ],
  ['no space after the stop', 'The road closed.‖This year it opens in 2024.‖The bridge too.'],
  ['a fragment after a full stop stands alone', 'The county said it in 2022. ‖ did. ‖ The rest followed.'],
  ['a fragment of several words stands alone', 'Farmers plant rice. ‖ are selecting seeds.'],
  ['a month is no end before a day', 'It starts on Oct. 2 and ends on Nov. 6.'],
  ['companies are no end inside a sentence', 'Daon Inc. and Haneul Co. merged. ‖ It is done.'],
  ['a web address is no end', 'See daon.example.com for more. ‖ It is free.'],
  ['a list number belongs to its item', '1. The first.\n‖2. The second.'],
  ['an ellipsis inside a sentence goes on', 'They are curious ... they will not bite.'],
  ['a date copied from the Korean', 'It opens on 2023. 3. 7 and closes on 2023. 8. 1. ‖ It is free.'],
  ['a year at the end of a sentence', 'It began in 2023. ‖ Two people came.'],
  ['a number at the head of the next sentence', 'It began in 2023. ‖ 30 people came.'],
  ['no space between a closing quote and the next sentence', 'He said “Save water.”‖The mayor left.'],
  ['an abbreviation at the start', 'e.g. this one and i.e. that one.'],
  ['a degree', 'She has a Ph.D. in law from Gaon. ‖ It helps.'],
  ['a headline has no stop', 'Gaon County saves water\n‖Residents join in.'],
  ['a question ends a sentence', 'Why now? ‖ Nobody knows!'],
  ['No. at the end of an answer', 'Did he know? ‖ No. ‖ He did not.'],
];

function cut(text: string, language: 'ko' | 'en'): string[] {
  return readSentences(text, language).map((span) => readSpan(text, span));
}

describe.each([
  ['ko', korean],
  ['en', english],
] as const)('sentences of %s', (language, rows) => {
  it.each(rows)('%s', (_reason, marked) => {
    const text = marked.replaceAll(/ ?‖ ?/g, (mark) => (mark.includes(' ') ? ' ' : ''));
    expect(cut(text, language)).toEqual(marked.split('‖').map((part) => part.trim()));
  });
});

describe('any text', () => {
  const pieces = [
    '다',
    '. ',
    '.',
    '”',
    '“',
    '"',
    "'",
    'A',
    'b',
    '3',
    ' ',
    '\n',
    '?',
    '…',
    '고',
    '(',
    ')',
    '\u00a0',
    '😀',
  ];
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

  it.each(['ko', 'en'] as const)('%s: spans are in order, trimmed, and leave only white space between', (language) => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const span of readSentences(text, language)) {
          expect(text.slice(at, span.start).trim()).toBe('');
          expect(span.start).toBeGreaterThanOrEqual(at);
          const sentence = readSpan(text, span);
          expect(sentence).not.toBe('');
          expect(sentence.trim()).toBe(sentence);
          expect(sentence).not.toMatch(/\n/);
          at = span.end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
