import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasOverlap } from '../../../shared/model/span.ts';
import { readKoreanQuantities } from '../../../shared/text/read-korean-quantities.ts';

/** [text, what is read as "kind value[..upper] unit hedge | marked words"]. */
const cases: Record<string, readonly [string, ...string[]]> = {
  'digits with commas': ['주민 1,234명이 모였다.', 'amount 1234 person - | 1,234명'],
  '만 is ten thousand': ['관람객 3만5천 명', 'amount 35000 person - | 3만5천 명'],
  '조 and 억 add up across a space': ['예산 1조 2,345억 원', 'amount 1234500000000 won - | 1조 2,345억 원'],
  '억 and 만 add up across a space': ['사업비 1억 4,400만원을 들여', 'amount 144000000 won - | 1억 4,400만원'],
  '천만 without a digit between': ['성금 3천만원', 'amount 30000000 won - | 3천만원'],
  '여 inside the numeral is a hedge': ['37억305백여 만 원', 'amount 4005000000 won over | 37억305백여 만 원'],
  decimals: ['쓰레기 1.5톤', 'amount 1.5 tonne - | 1.5톤'],
  'Sino-Korean syllables before a counter': ['삼백 명이 왔다', 'amount 300 person - | 삼백 명'],
  'native numerals': ['스물다섯 살 청년과 아이 세 명', 'amount 25 age - | 스물다섯 살', 'amount 3 person - | 세 명'],
  'tens of': ['수십 명이 다쳤다', 'range 10..100 person - | 수십 명'],
  'ten-odd': ['십수 명', 'range 11..19 person - | 십수 명'],
  'several, counted': [
    '몇 명이 몇 주 동안 수 시간씩',
    'range 2..9 person - | 몇 명',
    'range 2..9 week - | 몇 주',
    'range 2..9 hour - | 수 시간',
  ],
  'several with a power of ten': [
    '몇백 명과 몇 십만 원',
    'range 100..1000 person - | 몇백 명',
    'range 100000..1000000 won - | 몇 십만 원',
  ],
  'no number in words that begin with 수': ['수명이 길고 회원 수 명단을 수주했다'],
  'now is no ordinal': ['이제 7,000억 달러', 'amount 700000000000 dollar - | 7,000억 달러'],
  '여 behind a unit of time': ['3년여 만에', 'amount 3 year over | 3년여'],
  'more than half': ['과반이 찬성', 'fraction 0.5 null over | 과반'],
  'words that hold a pair': ['양국 정상과 남북한', 'amount 2 country - | 양국', 'amount 2 country - | 남북한'],
  'who comes first': ['먼저 떠났다', 'ordinal 1 null - | 먼저'],
  'figures of a number are no amount': ['두 자릿수 상승', 'identifier 0 null - | 두 자릿수'],
  'an aircraft by its number': ['6321기가 떴다', 'amount 6321 vehicle - | 6321기'],
  'seconds with hundredths': ['12초 34를 기록했다', 'amount 12.34 second - | 12초 34'],
  'seconds beside another number': ['12초 34명', 'amount 12 second - | 12초', 'amount 34 person - | 34명'],
  'nights and days': ['2박 3일 여행', 'amount 3 day - | 2박 3일'],
  'aircraft by their model': ['F-35A 20대를 들여온다', 'identifier 35 null - | F-35A', 'amount 20 vehicle - | 20대'],
  'a generation by two decades': ['2030세대', 'identifier 2030 null - | 2030'],
  'pairs on patrol and a series': [
    '2인 1조, 5전 3선승제',
    'identifier 21 null - | 2인 1조',
    'identifier 53 null - | 5전 3선승제',
  ],
  'a score with spaces': ['38 - 17 승리', 'score 38..17 null - | 38 - 17'],
  'a speed from one to the other': [
    '시속 120km에서 150km로',
    'amount 120 kilometre-per-hour - | 120km',
    'amount 150 kilometre-per-hour - | 150km',
  ],
  'two neighbouring numbers': ['두세 차례', 'range 2..3 time - | 두세 차례'],
  ordinals: [
    '두 번째 회의에서 1위, 제2공장',
    'ordinal 2 rank - | 두 번째',
    'ordinal 1 rank - | 1위',
    'ordinal 2 null - | 제2',
  ],
  'a fraction': ['주민 3분의 1', `fraction ${1 / 3} null - | 3분의 1`],
  half: ['절반이 찬성', 'fraction 0.5 null - | 절반'],
  '할, 푼 and 리': ['타율 3할2푼5리', 'fraction 0.325 null - | 3할2푼5리'],
  percent: ['67.2% 올랐고 5퍼센트 내렸다', 'percent 67.2 percent - | 67.2%', 'percent 5 percent - | 5퍼센트'],
  'points are not percent': [
    '3.1%p, 2%포인트, 4퍼센트포인트',
    'points 3.1 percentage-point - | 3.1%p',
    'points 2 percentage-point - | 2%포인트',
    'points 4 percentage-point - | 4퍼센트포인트',
  ],
  multiples: ['매출이 2.5배로', 'multiple 2.5 null - | 2.5배'],
  'a range': ['3~4명', 'range 3..4 person - | 3~4명'],
  'a range with another tilde': ['10∼20㎞', 'range 10..20 kilometre - | 10∼20㎞'],
  'a range shares the power of ten': ['3~4만 명', 'range 30000..40000 person - | 3~4만 명'],
  'a range with the sign twice': ['10%~20%', 'percent 10..20 percent - | 10%~20%'],
  'decades of life and of the calendar': [
    '30대 남성, 1990년대',
    'decade 30 null - | 30대',
    'decade 1990 null - | 1990년대',
  ],
  'vehicles are counted, not aged': ['소방차 30대를 보냈다', 'amount 30 vehicle - | 30대'],
  'hedge before': ['약 300명, 최소 5곳', 'amount 300 person about | 약 300명', 'amount 5 place at-least | 최소 5곳'],
  'hedge after': [
    '200배 가량, 10명 이상, 5% 미만',
    'multiple 200 null about | 200배 가량',
    'amount 10 person at-least | 10명 이상',
    'percent 5 percent less-than | 5% 미만',
  ],
  'hedge between number and unit': ['통장 20여 명', 'amount 20 person over | 20여 명'],
  scores: ['3-1로 이기고 5대 3으로 졌다', 'score 3..1 null - | 3-1', 'score 5..3 null - | 5대 3'],
  'a phone number is an identifier': ['문의 031-555-0142', 'identifier 315550142 null - | 031-555-0142'],
  'an article of law is an identifier': ['제12조에 따라', 'identifier 12 null - | 제12조'],
  'names with a number': [
    '코로나19와 G20, F-35',
    'identifier 19 null - | 코로나19',
    'identifier 20 null - | G20',
    'identifier 35 null - | F-35',
  ],
  'a length of time is a quantity': [
    '3년간 18개월, 10일 만에',
    'amount 3 year - | 3년간',
    'amount 18 month - | 18개월',
    'amount 10 day - | 10일',
  ],
  'hours and minutes are one quantity': [
    '1시간 30분, 2년 6개월',
    'amount 1.5 hour - | 1시간 30분',
    'amount 2.5 year - | 2년 6개월',
  ],
  'the rest of a length of time may be rounded': [
    '1시간 40여 분 만에',
    'amount 1.6666666666666665 hour over | 1시간 40여 분',
  ],
  'native days': ['사흘간 열흘 만에', 'amount 3 day - | 사흘', 'amount 10 day - | 열흘'],
  'nine out of ten': ['10명 중 9명', 'fraction 0.9 null - | 10명 중 9명'],
  'five of the seven are two numbers': ['7명 중 5명', 'amount 7 person - | 7명', 'amount 5 person - | 5명'],
  'a decade and a count side by side': ['60대 3명', 'decade 60 null - | 60대', 'amount 3 person - | 3명'],
  'the twentieth assembly is no decade': ['제20대 국회', 'ordinal 20 vehicle - | 제20대'],
  'the top 30': ['30대 그룹', 'amount 30 vehicle - | 30대'],
  'a speed': ['시속 120㎞', 'amount 120 kilometre-per-hour - | 120㎞'],
  'money with thousands spelt': [
    '1천234명, 12만3천456명',
    'amount 1234 person - | 1천234명',
    'amount 123456 person - | 12만3천456명',
  ],
  'dates used as names and lines of railways': [
    '6·25, 7호선, 8강',
    'identifier 625 null - | 6·25',
    'identifier 7 null - | 7호선',
    'identifier 8 null - | 8강',
  ],
  'an emergency number': ['119 구급대', 'identifier 119 null - | 119'],
  'a number behind 로 is no house number': ['거리로 3,000명', 'amount 3000 person - | 3,000명'],
  'the first, in other words': ['처음으로 열린 첫 회의', 'ordinal 1 null - | 처음으로', 'ordinal 1 null - | 첫'],
  ratio: ['5.2대 1', 'score 5.2..1 null - | 5.2대 1'],
  'square metres with a hedge': ['2만5000여㎡', 'amount 25000 square-metre over | 2만5000여㎡'],
  'women are no hedge': ['30% 여성', 'percent 30 percent - | 30%'],
  'a year and a half': ['1년 반 동안', 'amount 1.5 year - | 1년 반'],
};

const none: Record<string, string> = {
  'dates are not quantities': '2021/04/06, 2023. 3. 7., 7월 21일, 지난 13일 오후 3시 40분',
  'syllables that are words': '이 사람은 구 의원이고 일이 오면 만나지만 조 시장은 천 리를 안 간다',
  'words that begin like numerals':
    '열대 저기압, 구조원, 석방, 세대, 한편, 조명, 만일, 천천히, 수만 있다면, 한 병원과 한 대학',
  'a past verb form is not one': '조사를 한 사람이 말한 세 부담',
};

function describeAll(text: string): string[] {
  return readKoreanQuantities(text).map(
    (q) =>
      `${q.kind} ${q.value}${q.upper === null ? '' : `..${q.upper}`} ${q.unit} ${q.hedge ?? '-'} | ${text.slice(q.span.start, q.span.end)}`,
  );
}

describe('readKoreanQuantities', () => {
  it.each(Object.entries(cases))('%s', (_reason, [text, ...wanted]) => {
    expect(describeAll(text)).toEqual(wanted);
  });

  it.each(Object.entries(none))('%s', (_reason, text) => {
    expect(describeAll(text)).toEqual([]);
  });

  it('marks numerals in words', () => {
    expect(readKoreanQuantities('세 명과 4명').map((q) => q.isWord)).toEqual([true, false]);
  });

  it('gives sorted spans inside the text that never overlap, whatever the text', () => {
    const piece = fc.constantFrom(
      '3',
      '12',
      '만',
      '억',
      '5,000',
      '명',
      ' ',
      '약 ',
      '여',
      '세 ',
      '일',
      '년',
      '%',
      '~',
      '대',
      '.',
      '제',
      '조',
      '이상',
      '분의 ',
      '-',
      'K',
      '배',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        const spans = readKoreanQuantities(text).map((q) => q.span);
        for (const [index, span] of spans.entries()) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
          const next = spans[index + 1];
          if (next !== undefined) expect(hasOverlap(span, next)).toBe(false);
        }
      }),
    );
  });

  it('reads any number of 만 back by value', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1000, max: 9999 }), (high, low) => {
        expect(readKoreanQuantities(`${high}만 ${low}원`)[0]?.value).toBe(high * 10_000 + low);
      }),
    );
  });
});
