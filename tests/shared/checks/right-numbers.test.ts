import { expect, it } from 'vitest';
import type { Check, Pair } from '../../../shared/checks/check.ts';
import { dateMismatch } from '../../../shared/checks/date-mismatch.ts';
import { headlineNumber } from '../../../shared/checks/headline-number.ts';
import { numberHedge } from '../../../shared/checks/number-hedge.ts';
import { numberMismatch } from '../../../shared/checks/number-mismatch.ts';
import { unitMismatch } from '../../../shared/checks/unit-mismatch.ts';

const checks: readonly Check[] = [numberMismatch, unitMismatch, numberHedge, dateMismatch, headlineNumber];

/** Numbers and dates as news gives them, rightly translated. */
const news: readonly (readonly [korean: string, english: string])[] = [
  [
    '군은 지난 13일 군청 대회의실에서 주민 120여 명이 참석한 가운데 설명회를 열었다.',
    'On the 13th, the county held a briefing session attended by about 120 residents in its main conference room.',
  ],
  [
    '올해 상반기 매출은 전년 동기 대비 12.5% 증가한 3,450억 원을 기록했다.',
    'Sales in the first half of this year came to 345 billion won, up 12.5 percent from the same period last year.',
  ],
  ['오는 10월 3일부터 5일까지 사흘간 열린다.', 'The event will run for three days from October 3 to 5.'],
  ['만 65세 이상 어르신 1인당 10만 원씩 지원한다.', 'Seniors aged 65 and older will each receive 100,000 won.'],
  [
    '총사업비 48억 원(국비 24억, 도비 12억, 시비 12억)을 투입한다.',
    'A total of 4.8 billion won (2.4 billion in national funds, 1.2 billion each from the province and city) will be invested.',
  ],
  ['2박 3일 일정으로 제주를 찾았다.', 'They visited Jeju on a three-day, two-night trip.'],
  ['1·2호기 가동을 멈췄다.', 'Units 1 and 2 were shut down.'],
  ['찬성 28표, 반대 3표, 기권 1표로 가결됐다.', 'It passed with 28 votes in favour, three against and one abstention.'],
  [
    '3선의 김모 의원은 초선 의원 5명과 함께 했다.',
    'The three-term lawmaker Kim was joined by five first-term lawmakers.',
  ],
  [
    '낮 최고기온은 31~35도로 평년보다 2~3도 높겠다.',
    'Daytime highs will range from 31 to 35 degrees Celsius, 2 to 3 degrees above average.',
  ],
  ['10명 중 7명이 찬성했다.', 'Seven in 10 were in favour.'],
  ['지난해 같은 달보다 두 배 이상 늘었다.', 'It more than doubled from the same month a year earlier.'],
  ['0.75%에서 1.00%로 0.25%포인트 올렸다.', 'It raised the rate by 25 basis points to 1 percent from 0.75 percent.'],
  ['0시부터 24시간 동안 이동이 금지된다.', 'Movement is banned for 24 hours from midnight.'],
  ['밤 12시 30분께 불이 났다.', 'The fire broke out at about 12:30 a.m.'],
  [
    '새벽 1시 20분께 불이 나 2시간여 만에 꺼졌다.',
    'The fire broke out at around 1:20 a.m. and was put out in a little over two hours.',
  ],
  [
    '7일 오전 11시 30분 시청 앞에서 기자회견을 열었다.',
    'They held a press conference in front of city hall at 11:30 a.m. on the 7th.',
  ],
  ['이번 주말 열리는 축제', 'the festival to be held this weekend'],
  ['지난주 금요일 저녁 7시에 만났다.', 'They met last Friday at 7 p.m.'],
  ['내달 초 착공해 내년 말 완공한다.', 'Construction will begin early next month and finish by the end of next year.'],
  ['2026년 상반기 중 착공', 'Construction to start in the first half of 2026'],
  ['1인 가구 비율이 33.4%로 3가구 중 1가구꼴이다.', 'One-person households account for 33.4 percent, or one in three.'],
  ['한 달에 두 번, 매주 둘째 넷째 수요일에 쉰다.', 'It closes twice a month, on the second and fourth Wednesdays.'],
  ['5년 만에 처음으로 1위를 차지했다.', 'It ranked first for the first time in five years.'],
  ['6대 4로 이겼다. 점수는 3-1이었다.', 'They won 6-4. The score was 3-1.'],
  ['100m 달리기에서 12초 34를 기록했다.', 'He clocked 12.34 seconds in the 100-meter dash.'],
  ['20대 여성 2명과 30대 남성 1명이 다쳤다.', 'Two women in their 20s and a man in his 30s were injured.'],
  ['A씨(54)는 혈중알코올농도 0.12% 상태였다.', 'A, 54, had a blood alcohol level of 0.12 percent.'],
  ['청년 월세 20만 원을 최장 12개월간 지원한다.', 'Young people get 200,000 won a month toward rent for up to a year.'],
  ['4분의 1 이상이 찬성했다.', 'More than a quarter agreed.'],
  ['지난 2015년부터 8년째 이어오고 있다.', 'It has continued for eight years since 2015.'],
  ['제3회 솔내 음악제가 15일 개막했다.', 'The third Solnae Music Festival opened on the 15th.'],
  [
    '국도 42호선 3.2㎞ 구간을 왕복 4차로로 넓힌다.',
    'A 3.2-kilometer stretch of National Route 42 will be widened to four lanes.',
  ],
  ['축구장 140개 면적인 100㏊가 탔다.', 'Some 100 hectares, an area the size of 140 football fields, burned.'],
  [
    '소방차 30여 대와 소방대원 150여 명을 투입했다.',
    'More than 30 fire trucks and about 150 firefighters were deployed.',
  ],
  [
    '전기차 1만 대를 보급하고 충전기 500기를 설치한다.',
    'It will supply 10,000 electric cars and install 500 chargers.',
  ],
  ['아파트 1,200세대에 3천여 명이 산다.', 'Some 3,000 people live in 1,200 apartments.'],
  [
    '두 사람은 2년 전 결혼해 한 살배기 딸을 두고 있다.',
    'The two married two years ago and have a one-year-old daughter.',
  ],
  ['25개 읍면동 가운데 17곳에서 시행 중이다.', 'It is in place in 17 of the 25 towns and neighborhoods.'],
  ['주 4.5일제를 시범 운영한다.', 'It will pilot a four-and-a-half-day workweek.'],
  ['11일 오후 2시부터 4시까지 진행된다.', 'It runs from 2 to 4 p.m. on the 11th.'],
  ['1년에 한두 차례 발생한다.', 'It happens once or twice a year.'],
  ['최대 150㎜의 비가 내린다.', 'Up to 150 mm of rain will fall.'],
  ['시속 90km로 달렸다.', 'It was going at 90 kilometers per hour.'],
  ['규모 4.8의 지진이 발생했다.', 'A magnitude 4.8 earthquake struck.'],
  ['3월 1일자로 인사를 단행했다.', 'Personnel changes took effect on March 1.'],
  ['100세 시대를 맞아', 'In an age when people live to 100'],
  ['24일(현지시간) 워싱턴에서 열렸다.', 'It was held in Washington on the 24th local time.'],
  ['전 세계 190여 개국 5만여 명이 참가한다.', 'More than 50,000 people from over 190 countries will take part.'],
  ['5월 8일 어버이날을 맞아', "To mark Parents' Day on May 8"],
  ['매년 4월과 10월 두 차례 연다.', 'It is held twice a year, in April and October.'],
  ['하루 평균 1만2천 명이 이용한다.', 'An average of 12,000 people use it a day.'],
  ['2분기 영업이익이 1분기보다 30% 줄었다.', 'Operating profit in the second quarter fell 30 percent from the first.'],
  ['지난해 4분기 0.1% 역성장했다.', 'The economy shrank 0.1 percent in the fourth quarter of last year.'],
  [
    '후반 15분 결승골을 넣어 1대 0으로 이겼다.',
    'He scored the winner in the 15th minute of the second half for a 1-0 win.',
  ],
  [
    '9회 말 2사 만루에서 역전했다.',
    'They came from behind with the bases loaded and two outs in the bottom of the ninth.',
  ],
  ['타율 3할 1푼 2리, 홈런 12개', 'a batting average of .312 and 12 home runs'],
  [
    '코스피는 전 거래일보다 15.20포인트(0.61%) 오른 2,510.15에 마감했다.',
    'The KOSPI closed at 2,510.15, up 15.20 points, or 0.61 percent.',
  ],
  ['원·달러 환율은 3.5원 내린 1,320.5원', 'The won closed at 1,320.5 per dollar, up 3.5 won'],
  [
    '1심에서 징역 3년에 집행유예 5년을 선고받았다.',
    'The lower court sentenced him to three years in prison, suspended for five years.',
  ],
  ['형법 제250조에 따라', 'under Article 250 of the Criminal Act'],
  ['신규 확진자는 1,234명, 사망자는 3명이었다.', 'There were 1,234 new cases and three deaths.'],
  ['3년여 만에 재개됐다.', 'It resumed after more than three years.'],
  ['둘째 날인 6일에는 공연이 열린다.', 'On the second day, the 6th, performances will be held.'],
  ['6·25전쟁 74주년을 맞아', 'On the 74th anniversary of the Korean War'],
  ['5·18민주화운동 44주년', 'the 44th anniversary of the May 18 Democratization Movement'],
  ['오전 9시~오후 6시 운영한다.', 'It is open from 9 a.m. to 6 p.m.'],
  ['14~16일 사흘간', 'for three days from the 14th to the 16th'],
  ['연말까지 30억 달러를 투자한다.', 'It will invest $3 billion by the end of the year.'],
  ['지난 1일부터 시행에 들어갔다.', 'It took effect on the 1st.'],
  ['7박 9일 일정으로 출국했다.', 'He left on a nine-day trip.'],
  ['총 3차례에 걸쳐 15개 과정을 운영한다.', 'It will run 15 courses over three sessions.'],
  ['1층과 2층에 각각 50석, 30석을 마련했다.', 'It has 50 seats on the first floor and 30 on the second.'],
  ['60대 이상이 전체의 절반을 넘는다.', 'People in their 60s and older make up more than half.'],
  ['조합원 2명 중 1명은 50대다.', 'One in two members is in their 50s.'],
  ['전날보다 200명 늘어난 3,400명', '3,400, up 200 from the previous day'],
  ['사업비를 당초 20억 원에서 35억 원으로 늘렸다.', 'It raised the budget from 2 billion won to 3.5 billion won.'],
  ['한 해 예산이 1조 원을 넘어섰다.', 'Its annual budget has topped 1 trillion won.'],
  ['20년 넘게 살아온 집', 'the house where they have lived for over two decades'],
];

it.each(news)('%s', (source, target) => {
  const pair: Pair = { segmentId: 's', role: 'paragraph', source, target, links: [] };
  const context = { published: { year: 2024, month: 10, day: 16 }, pairs: [pair] };
  const found = checks.flatMap((check) => Array.from(check.find(pair, context), ({ reason }) => reason.en));
  expect(found).toEqual([]);
});
