import { describe, expect, it } from 'vitest';
import { findNoise, findNoiseOfLines } from '../../../shared/intake/find-noise.ts';

describe('findNoise', () => {
  it.each([
    ['a reporter and a date', '이가람 기자 | 기사입력 2021/04/06 [10:22]', 'byline'],
    ['a name with a space', '도 담 기자', 'byline'],
    ['two reporters', '서다온·한바다 기자', 'byline'],
    ['a reporter in brackets with the paper', '[누리일보=이가람 기자]', 'byline'],
    ['a reporter and a mail address', '이가람 기자 garam@nuri.example', 'byline'],
    ['a reporter and a place behind the equals sign', '이가람 기자 = 나래/중부', 'byline'],
    ['a place and a reporter', '나래=이가람 기자', 'byline'],
    ['a reporter labelled as such', '기자명 이가람', 'byline'],
    ['the title before the name', '객원기자 이가람', 'byline'],
    ['a reporter and a bureau', '취재=이가람 기자 / 중부취재본부', 'byline'],
    ['a correspondent', '이가람 특파원', 'byline'],
    ['an English reporter, title first', 'Reporter Lee Ga-ram', 'byline'],
    ['an English reporter, title last', 'Ga-ram Lee, staff reporter', 'byline'],
    ['By and a name', 'By Lee Ga-ram', 'byline'],
    ['the bracket of an English lead alone', '[Reporter Ga-ram Lee = Central/Coast]', 'byline'],
    ['a date of first printing', '기사입력: 2021/09/09 [09:12]', 'dateline'],
    ['a date with spaces', '입력 2025. 7. 21. 오전 9:05', 'dateline'],
    ['first printing and revision', '승인 2024.11.19 16:45 | 수정 2024.11.20 08:01', 'dateline'],
    ['an English date line', 'Article input: 2023/02/24 [10:31]', 'dateline'],
    ['an English date by month', 'Published July 21, 2022 09:41', 'dateline'],
    ['a mail address', 'garam@nuri.example', 'email'],
    ['a labelled mail address', '이메일 : garam@nuri.example', 'email'],
    ['share buttons in one line', '페이스북 트위터 카카오톡 URL복사', 'button'],
    ['buttons with separators', '가 | 가 | 인쇄하기 | 스크랩', 'button'],
    ['a counter', '추천 3 | 비추천 0', 'button'],
    ['sections', '사회 사회일반', 'other'],
    ['a divider that names another translator', '아래는 이 기사를 파파고로 번역한 영문 전문입니다.', 'divider'],
    ['a short divider', '아래는 영문 기사입니다.', 'divider'],
    ['a short English divider', 'Below is the English version.', 'divider'],
    ['a divider with marks of its own', '▶▶ 다음은 위 기사를 챗GPT로 번역한 영어 기사 전문이다 ◀◀', 'divider'],
    ['a rule', '━━━━━━━━━━', 'divider'],
    ['a copyright line that names the law', 'ⓒ 누리일보, 무단전재 및 재배포 금지', 'copyright'],
    ['no-break spaces inside', '이가람\u00a0기자\u00a0|\u00a0입력 2021.04.06', 'byline'],
  ])('%s', (_reason, line, kind) => {
    expect(findNoise(line)).toBe(kind);
  });

  it.each([
    ['a lead that opens with its reporter', '[이가람 기자 = 중부/해안] 나래시는 새 다리를 놓는다고 21일 밝혔다.'],
    ['a lead with agency and reporter', '(나래=누리통신) 이가람 기자 = 나래시가 3일 다리를 놓았다.'],
    [
      'the English of such a lead',
      '[Reporter Ga-ram Lee = Central] Narae City said on the 21st it will build a bridge.',
    ],
    ['a press conference', '나래시장 기자회견 “다리 놓겠다”'],
    ['reporters as the subject', '나래시 출입기자단, 성금 300만 원 기탁'],
    ['a reporter in a sentence', '이가람 기자가 다녀왔다.'],
    ['a headline that ends with an offer', '나래시, 어르신 무료 점심 제공'],
    ['a headline on photographs', '사진 공모전 대상에 고등학생'],
    ['a headline on comments', '악성 댓글 신고 3배로'],
    ['a headline on translation', '나래시 누리집, AI 번역 12개 언어로 넓힌다'],
    ['a paragraph on translation', '나래시는 AI 번역의 오류를 줄이기 위해 통역사 5명이 살피도록 했다고 밝혔다.'],
    [
      'an English paragraph on translation',
      'The city said Google Translate is used on its English site and that errors are checked by hand.',
    ],
    ['a paragraph on copyright', '시는 저작권자의 허락 없이 무단 복제를 금지한다고 밝혔다.'],
    ['a date with an event', '2025년 7월 21일 나래시청 대강당'],
    ['an address in a paragraph', '신청은 garam@nuri.example 로 하면 되고 참가비는 없다.'],
    [
      'a paragraph that starts with "the following"',
      'The following day the mayor visited the village and met residents.',
    ],
    ['a paragraph that starts with "below"', 'Below the dam, residents of three villages were evacuated.'],
    ['a short sentence', '비가 왔다.'],
    ['a number', '1.5'],
    ['a headline on a newspaper', '마을신문 창간 10돌 잔치'],
    ['a headline with news in it', '나래시, 뉴스 읽기 교실 열어'],
    ['a school subject', '교육 기부의 날'],
    ['an English headline of capitalised words', 'Reporter Kim Wins National Press Award For Flood Coverage In Narae'],
  ])('leaves %s', (_reason, line) => {
    expect(findNoise(line)).toBeNull();
  });
});

describe('findNoiseOfLines', () => {
  it('sees a divider that goes on in the next line', () => {
    const lines = [
      '*Below is the full text of the English',
      'article translated by Google Translate.',
      'Narae City builds bridge',
    ];
    expect(findNoiseOfLines(lines)).toEqual(['divider', 'divider', null]);
  });

  it('sees one whose first line says too little by itself', () => {
    expect(findNoiseOfLines(['*아래는 위 기사를', '구글로 번역한', '영문 전문입니다.', '나래시'])).toEqual([
      'divider',
      'divider',
      'divider',
      null,
    ]);
  });
});
