import { describe, expect, it } from 'vitest';
import { linkSentences } from '../../../shared/align/link-sentences.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { readLexicon } from '../../../shared/lexicon/read-lexicon.ts';
import type { TextRole } from '../../../shared/model/piece.ts';

const lexicon = readLexicon();

/** Local news as a good newspaper would put it, by what it says otherwise than the Korean: nothing is to be marked. */
const cases: Record<string, readonly [ko: string, en: string, role?: TextRole]> = {
  'a council named once and then “That is”, less than asked for': [
    '솔내시의회는 18일 제312회 정례회 4차 본회의를 열고 1조 4,012억 원 규모의 내년도 예산안을 의결했다. 당초 시가 제출한 예산안에서 47억 원이 깎였다.',
    'The Solnae City Council on Thursday approved a budget of 1.4012 trillion won for next year at the fourth plenary meeting of its 312th regular session. That is 4.7 billion won less than the city had asked for.',
  ],
  'items among them, and money that went untouched': [
    '삭감된 사업은 관광거점도시 홍보비 12억 원과 시청사 외벽 조명 설치비 8억 5천만 원 등 23건이다. 반면 어르신 무료급식과 농어촌버스 손실 보전 예산은 원안대로 통과됐다.',
    'Twenty-three items were trimmed, among them 1.2 billion won to promote the city as a tourism hub and 850 million won for lighting on the facade of City Hall. Money for free meals for the elderly and to cover the losses of rural bus operators went through untouched.',
  ],
  'a quotation cut in two around its speaker': [
    '예산결산특별위원장인 한도겸 의원은 “세수가 줄어든 만큼 선심성·전시성 사업을 걸러내는 데 중점을 뒀다”며 “시민의 삶과 직결된 예산은 한 푼도 손대지 않았다”고 말했다.',
    `"With tax revenue down, we concentrated on weeding out projects that were for show or meant to curry favor," said Councilor Han Do-gyeom, who chairs the special committee on budget and accounts. "We did not touch a single won of the spending that bears directly on people's lives."`,
  ],
  'smoke said as a hospital, lives not in danger': [
    '10일 오후 2시 17분쯤 경남 솔내시 하늘면의 한 플라스틱 제조공장에서 불이 나 2시간 40여 분 만에 꺼졌다. 이 불로 네팔 국적 30대 노동자 2명이 연기를 마셔 병원으로 옮겨졌으나 생명에는 지장이 없는 것으로 알려졌다.',
    'A fire broke out at a plastics factory in Haneul-myeon, Solnae, South Gyeongsang Province, at about 2:17 p.m. Tuesday and burned for more than two hours and 40 minutes before it was put out. Two Nepali workers in their 30s were taken to a hospital for smoke inhalation, but their lives were not believed to be in danger.',
  ],
  'people named by letters, with ages moved to the front': [
    '전북 누리경찰서는 검사를 사칭해 노인에게서 1억 2천만 원을 받아 가로챈 혐의(사기)로 현금 수거책 A씨(24)와 관리책 B씨(31)를 구속했다고 5일 밝혔다.',
    'Police in Nuri, North Jeolla Province, said Wednesday that they had arrested two people suspected of posing as prosecutors to swindle an elderly man out of 120 million won: a 24-year-old cash collector, identified only as A, and a 31-year-old manager, B.',
  ],
  'an order quoted, reported in English': [
    '이들은 지난달 21일 C씨(74)에게 전화를 걸어 “당신 명의의 통장이 범죄에 이용됐다. 예금을 모두 찾아 금융감독원 직원에게 맡겨야 한다”고 속인 것으로 조사됐다.',
    'Investigators believe they called C, 74, on the 21st of last month and told him that a bank account in his name had been used in a crime and that he had to withdraw all of his savings and hand them to an official of the Financial Supervisory Service.',
  ],
  'CCTV said as surveillance cameras': [
    '경찰은 CCTV 200여 대를 분석해 사건 발생 나흘 만에 A씨를 바다시의 한 모텔에서 붙잡았다. A씨는 경찰 조사에서 “고액 아르바이트인 줄만 알았다”며 혐의를 일부 부인한 것으로 전해졌다.',
    'After going through footage from more than 200 surveillance cameras, officers caught A at a motel in Bada four days after the crime. He reportedly denied some of the charges, telling police he had thought it was just a well-paid part-time job.',
  ],
  'money given back to “the victim”': [
    '경찰은 피해금 가운데 3천만 원을 회수해 C씨에게 돌려주고, 해외에 있는 총책을 쫓고 있다.',
    'Police recovered 30 million won and returned it to the victim. They are now after the ringleader, who is overseas.',
  ],
  'degrees over which it was hot': [
    '연일 35도를 웃도는 폭염이 이어지면서 충남 예산군 일대 사과 과수원에서 햇볕 데임(일소) 피해가 잇따르고 있다. 군에 따르면 16일까지 접수된 피해 면적은 84㏊로, 지난해 같은 기간의 2배가 넘는다.',
    'With temperatures topping 35 degrees Celsius day after day, apple orchards across Yesan County in South Chungcheong Province are reporting sunscald. According to the county, 84 hectares had been affected as of Saturday, more than double the area in the same period last year.',
  ],
  'a farmer quoted, then quoted again with a sigh': [
    '하늘면에서 25년째 사과 농사를 짓는 노병찬(63) 씨는 “추석 대목에 내놓을 홍로가 절반 가까이 데였다”며 “하루에 물을 서너 번씩 줘도 소용이 없다”고 한숨을 쉬었다.',
    '"Almost half of the Hongro apples I was going to sell for Chuseok have been burned," said Noh Byeong-chan, 63, who has been growing apples in Haneul-myeon for 25 years. "I water them three or four times a day, but it does no good," he sighed.',
  ],
  'no price over a limit': [
    '군은 주말 하루 3만 명 이상이 몰릴 것으로 보고 임시주차장 1,800면을 마련하고 셔틀버스 12대를 10분 간격으로 운행한다. 바가지요금을 막기 위해 모든 음식 가격을 1만 5천 원 이하로 정했다.',
    'Expecting crowds of more than 30,000 a day on weekends, the county has set aside 1,800 temporary parking spaces and will run 12 shuttle buses at 10-minute intervals. To prevent price gouging, no dish may cost more than 15,000 won.',
  ],
  'no admission fee said as free': [
    '개막식 당일에는 인기 가수의 축하공연과 불꽃놀이가 펼쳐지고, 주말마다 산수유 열매 까기 대회와 어린이 사생대회가 열린다. 입장료는 없다.',
    'Opening day features pop singers and fireworks, and there will be a cornelian cherry shelling contest and a drawing competition for children every weekend. Admission is free.',
  ],
  'advertised five times, then hired': [
    '진료 시간은 평일 오후 6시부터 10시까지이며, 공휴일에는 문을 열지 않는다. 의료원은 연봉 4억 원을 내걸고 5차례 공고를 낸 끝에 전문의 1명을 채용했다.',
    'The clinic is open from 6 to 10 p.m. on weekdays but not on public holidays. The hospital hired a specialist only after advertising the position five times with an annual salary of 400 million won.',
  ],
  'a court that thinks, a record that is clean': [
    '재판부는 “군정을 책임지는 자리에서 지위를 이용해 거액의 뇌물을 받아 죄질이 매우 나쁘다”고 지적했다. 다만 초범이고 받은 돈의 일부를 돌려준 점을 양형에 참작했다고 설명했다.',
    '"He was responsible for running the county and used his position to take a large bribe; the nature of the crime is very bad," the court said. It took into account, however, that he had no prior record and had returned part of the money.',
  ],
  'a sentence split in two': [
    '도 전 군수는 재판 과정에서 줄곧 “빌린 돈일 뿐 대가성은 없었다”고 주장했으나 받아들여지지 않았다. 변호인은 판결 직후 항소하겠다는 뜻을 밝혔다.',
    'Throughout the trial Do insisted that the money was nothing but a loan and that he had done nothing in return for it. The court did not accept this. His lawyer said right after the verdict that he would appeal.',
  ],
  'a closing quotation with two clauses': [
    '윤다솜 교육감은 “작은 학교가 사라지면 마을도 사라진다”며 “아이 한 명 한 명을 위한 교육으로 돌아오는 농촌을 만들겠다”고 강조했다.',
    '"When a small school disappears, so does the village," Superintendent Yoon Da-som said. "With an education that cares for each and every child, we will make the countryside a place people come back to."',
  ],
  'a driver not found drunk': [
    '경찰은 버스 운전자가 안개로 인해 서행하던 화물차를 미처 발견하지 못한 것으로 보고 블랙박스 영상을 확보해 정확한 경위를 파악하고 있다. 음주운전은 아닌 것으로 확인됐다.',
    'Police believe the driver failed to see the truck, which was moving slowly because of fog, and have obtained dashcam footage to determine exactly what happened. Alcohol was ruled out.',
  ],
  'one of two lanes': [
    '사고 수습으로 2개 차로 중 1개 차로가 통제돼 일대가 3시간 넘게 극심한 정체를 빚었다.',
    'One of the two lanes was closed while crews cleared the wreckage, causing severe congestion in the area for over three hours.',
  ],
  'a share said as a fraction without its noun': [
    '동해안 오징어 어획량 10년 새 7분의 1로…“배 띄울수록 손해”',
    'East coast squid catch falls to a seventh in 10 years',
    'title',
  ],
  'wages among costs, days that are plenty': [
    '30년 경력의 선장 봉만호 씨는 “기름값에 선원 인건비까지 한 번 나가면 300만 원이 드는데 오징어는 스무 마리도 못 잡는 날이 허다하다”고 하소연했다.',
    `"One trip costs 3 million won, what with fuel and wages for the crew, and there are plenty of days when we can't even catch 20 squid," complained Bong Man-ho, a captain with 30 years' experience.`,
  ],
  'a warning in effect, flights of two sorts': [
    '솔내 산지에 대설경보가 내려진 가운데 8일 오후 4시 현재 하늘산 세모봉에 41.3㎝의 눈이 쌓였다. 솔내공항에는 강풍특보와 급변풍특보가 함께 발효돼 항공기 128편이 결항하고 70여 편이 지연됐다.',
    "With a heavy snow warning in effect for Solnae's mountains, 41.3 centimeters had piled up at Semobong on Mount Haneul as of 4 p.m. Wednesday. Strong winds and wind shear led to the cancellation of 128 flights at Solnae Airport and delayed more than 70 others.",
  ],
  'lows on both sides of zero': [
    '기상청은 9일 밤까지 산지에 최대 20㎝, 해안에 1∼5㎝의 눈이 더 내릴 것으로 예보했다. 아침 최저기온은 영하 2도에서 영상 1도로 평년보다 3∼4도가량 낮겠다.',
    'The Korea Meteorological Administration forecast up to another 20 centimeters in the mountains and 1 to 5 centimeters on the coast through Thursday night. Morning lows will range from minus 2 to 1 degree, about 3 to 4 degrees below average.',
  ],
  'rates to one said as candidates for each seat': [
    '6·3 지방선거를 한 달 앞두고 도내 8개 군의 군수 선거에 모두 22명이 출사표를 던졌다. 평균 경쟁률은 2.8대 1로, 4년 전 2.4대 1보다 높아졌다.',
    "A month before the June 3 local elections, 22 people have entered the race for governor in the province's eight counties. That works out to 2.8 candidates per seat, up from 2.4 four years ago.",
  ],
  'a limit of terms said as barred': [
    '경쟁이 가장 치열한 곳은 5명이 나선 솔내군이다. 3선 제한으로 현직이 출마하지 못하면서 무주공산이 됐다.',
    'The fiercest contest is in Solnae County, where five people are running. The seat is wide open because the incumbent is barred by the three-term limit.',
  ],
  'sales said from the founding on': [
    '2003년 설립된 이 회사는 지난해 매출 2,140억 원, 영업이익 310억 원을 기록했다. 매출의 80% 이상을 수출에서 올린다.',
    'Founded in 2003, the firm posted sales of 214 billion won and an operating profit of 31 billion won last year. Exports account for upward of 80 percent of sales.',
  ],
  'calls not answered three times': [
    '전화를 세 번 연속 받지 않으면 동주민센터 복지 담당 공무원이 즉시 집으로 찾아간다. “배가 아프다”거나 “외롭다” 같은 위험 신호가 감지될 때도 마찬가지다.',
    `If someone fails to pick up three times in a row, a welfare official from the neighborhood community center goes to the home at once. The same happens when warning signs such as "My stomach hurts" or "I'm lonely" are detected.`,
  ],
  'a light that goes on, said as trouble': [
    '솔내시는 지난해 말 기준 채무가 4,653억 원으로 재정에 빨간불이 켜졌다.',
    "Solnae's finances are in trouble: The city owed 465.3 billion won as of the end of last year.",
  ],
  'booked without detention': [
    '경찰은 술에 취해 이웃을 폭행한 혐의로 50대 남성을 불구속 입건해 조사하고 있다.',
    'Police have booked a man in his 50s without detention on suspicion of assaulting a neighbor while drunk.',
  ],
  'a tally of votes with those present': [
    '이 조례안은 재석 의원 21명 중 찬성 13명, 반대 7명, 기권 1명으로 가결됐다.',
    'The bill passed 13 to 7, with one abstention among the 21 members present.',
  ],
  'a sentence suspended': [
    '솔내지법은 업무상 과실치사 혐의로 기소된 현장소장 E씨에게 금고 1년에 집행유예 2년을 선고했다.',
    'The Solnae District Court gave E, a site manager charged with professional negligence resulting in death, a one-year prison sentence, suspended for two years.',
  ],
  'households left without power': [
    '솔내시 하늘구의 한 아파트에서 정전이 발생해 820가구 주민들이 2시간 동안 불편을 겪었다.',
    "A blackout hit an apartment complex in Solnae's Haneul District, leaving 820 households without power for two hours.",
  ],
  'tolls waived from midnight on': [
    '이번 설 연휴 고속도로 통행료는 27일 0시부터 30일 자정까지 나흘간 면제된다.',
    'Expressway tolls will be waived for four days over the Lunar New Year holiday, from midnight on Jan. 27 through the end of Jan. 30.',
  ],
  'work put off beyond the year': [
    '솔내공항 활주로 연장 사업은 환경영향평가가 끝나지 않아 착공이 해를 넘기게 됐다.',
    'Work to extend the runway at Solnae airport will not start until next year because the environmental assessment has not been completed.',
  ],
  'a seat kept after an appeal': [
    '1심에서 벌금 90만 원을 선고받은 시의원은 2심에서도 의원직을 유지했다.',
    'A city councilor who was fined 900,000 won by the lower court kept the seat after an appeal.',
  ],
  'a broadcast said as loudspeakers': [
    '솔내시 누리군 주민들은 북한의 대남 방송 소음 때문에 밤잠을 설친다고 호소한다.',
    'People on Nuri, an island county of Solnae, say they lose sleep over the noise from North Korean loudspeakers.',
  ],
  'deposits owed': [
    '피해자들은 전세보증금 총 64억 원을 돌려받지 못했으며 대부분 20~30대 사회초년생이다.',
    'The victims, most of them young people in their 20s and 30s just starting out in life, are owed a combined 6.4 billion won in jeonse deposits.',
  ],
  'nobody hurt said as everybody safe': [
    '이번 사고로 인한 부상자는 없었으며 승객 34명은 모두 무사히 대피했다.',
    'All 34 passengers got out safely.',
  ],
  'not done this year said as next year': [
    '시는 예산이 부족해 올해 안에 공사를 마치지 못할 것으로 보고 있다.',
    'Short of money, the city now thinks the work will run into next year.',
  ],
  'a helmet not worn said as bareheaded': [
    '김 씨는 안전모를 쓰지 않은 상태였던 것으로 조사됐다.',
    'Investigators found that Kim had been working bareheaded.',
  ],
  'no crime said as foul play ruled out': [
    '경찰은 범죄 혐의점이 없다고 보고 사건을 종결했다.',
    'Police closed the case after ruling out foul play.',
  ],
  'not indicted for lack of evidence': [
    '검찰은 증거가 부족하다며 이 의원을 불기소 처분했다.',
    'Prosecutors decided not to indict the councilor, citing a lack of evidence.',
  ],
  'not true for different from the facts': [
    '시장은 사실과 다르다며 의혹을 전면 부인했다.',
    'The mayor flatly denied the allegations, saying they were not true.',
  ],
  'a mask without which nobody enters': [
    '마스크를 쓰지 않으면 입장할 수 없다.',
    'Visitors must wear a mask to get in.',
  ],
  'an age under which nobody applies': ['65세 미만은 신청할 수 없다.', 'Applicants must be 65 or older.'],
  'a dry spell for no rain': [
    '비가 오지 않아 저수율이 32%까지 떨어졌다.',
    'The dry spell has drawn the reservoir down to 32 percent of capacity.',
  ],
  'a hospital looked for': [
    '응급환자를 받아줄 병원을 찾지 못해 2시간을 헤맸다.',
    'Paramedics spent two hours looking for a hospital that would take the patient.',
  ],
  'the nearest pharmacy for no pharmacy': [
    '동네에 약국이 없어 감기약 하나 사려 해도 버스를 타고 읍내로 나가야 한다.',
    'With the nearest pharmacy in town, people have to take the bus just to buy cold medicine.',
  ],
  'responding late for not in time': [
    '경찰은 신고를 받고도 제때 출동하지 않은 지구대 직원 2명을 징계했다.',
    'Two officers at the precinct were disciplined for responding late to the call.',
  ],
  'as expected for not beyond': ['결과는 예상을 벗어나지 않았다.', 'The results were as expected.'],
  'a win without a vote': [
    '후보 등록자가 1명뿐이어서 무투표로 당선됐다.',
    'With only one candidate registered, he was elected without a vote.',
  ],
  'those who did not strike said as those at work': [
    '파업에 참여하지 않은 조합원은 전체의 12%였다.',
    'Twelve percent of union members stayed on the job.',
  ],
  'a sum in the seventies of billions': [
    '토지보상비만 700억 원대에 이를 것으로 보인다.',
    'Compensation for land alone is likely to top 70 billion won.',
  ],
  'a span said by its first day and its length': [
    '누리군은 솔내꼬막축제를 10월 31일부터 11월 2일까지 사흘간 연다.',
    'Nuri County will hold its Solnae Cockle Festival for three days starting Oct. 31.',
  ],
  'a fire put out before it spread': [
    '불은 옆 건물로 번지지 않았고 30분 만에 진화됐다.',
    'The fire was put out in half an hour before it could spread to the building next door.',
  ],
  'air bags that were one word': [
    '당시 차량에는 일가족 4명이 타고 있었으나 에어백이 터지면서 큰 부상은 면했다.',
    'The family of four in the car escaped serious injury when the air bags inflated.',
  ],
  'seniors for third-year students': [
    '고3 수험생 4,812명이 도내 31개 시험장에서 수능을 치렀다.',
    'A total of 4,812 high school seniors took the college entrance exam at 31 test sites in the province.',
  ],
  'streets closed to cars': [
    '솔내시는 솔내문화제 기간 하늘산성 일대를 차 없는 거리로 운영하기로 했다.',
    'Solnae will close the streets around Haneulsanseong Fortress to cars during the Solnae Cultural Festival.',
  ],
  'somebody and 213 others': [
    '홍 모 씨 등 주민 214명은 군을 상대로 행정소송을 냈다.',
    'Hong and 213 other residents filed an administrative suit against the county.',
  ],
  'ten years after an opening quotation mark': [
    '시는 2014년 매립장 문을 열 때 ‘10년만 쓰고 공원으로 돌려주겠다’는 협약을 주민들과 맺었다. 하지만 대체 부지를 찾지 못한 데다 관광객이 늘면서 쓰레기 양은 하루 180t에서 260t으로 불었다.',
    'When the landfill opened in 2014, the city signed an agreement promising to use it for only 10 years and then turn it into a park. But it has yet to find another site, and with tourism on the rise the amount of trash has swollen from 180 tons a day to 260.',
  ],
  'talks that go nowhere': [
    '고창민 마을회장은 “악취 때문에 한여름에도 창문을 못 연다”며 “더는 양보할 수 없다”고 말했다. 시는 악취 저감 시설에 40억 원을 투입하고 주민지원기금을 연 5억 원에서 8억 원으로 늘리겠다고 제안했지만 협상은 제자리걸음이다.',
    `"The stench is so bad we can't open our windows even in midsummer," said Ko Chang-min, the village head. "We can't give any more ground." The city has offered to spend 4 billion won on odor control and raise its annual payments into a residents' fund to 800 million won from 500 million, but the talks have gone nowhere.`,
  ],
  'a pledge rate of an administration without its number': [
    '민선 8기 공약 이행률은 62%로 도내 14개 시군 중 9위에 그쳤다.',
    "The administration has carried out 62 percent of its pledges, only ninth among the province's 14 cities and counties.",
  ],
  'rice beside rice cakes': [
    '솔내농협는 설을 앞두고 취약계층 300가구에 쌀과 떡국떡을 전달했다.',
    'Ahead of the Lunar New Year, the Solnae agricultural cooperative delivered rice and rice cake slices to 300 needy households.',
  ],
  'no sprinklers, said by having had none': [
    '불이 난 건물에는 스프링클러가 설치돼 있지 않았던 것으로 확인됐다.',
    'The building turned out to have had no sprinklers.',
  ],
};

/** Two rows of one article, the headline and its text by other words. */
const articles: Record<string, readonly (readonly [ko: string, en: string, role?: TextRole])[]> = {
  'a headline that describes what the text names': [
    ['누리의료원, 야간진료 재개', 'Nuri hospital resumes night care', 'title'],
    [
      '누리의료원이 의사 부족으로 지난해 10월 중단했던 야간진료를 6개월 만에 다시 시작했다.',
      'Nuri Medical Center has resumed its evening clinic six months after a shortage of doctors forced it to close in October last year.',
    ],
  ],
  'a county chief in the headline, a governor in the text': [
    ['솔내 군수 후보 2.8대 1', '2.8 candidates for Solnae county chief', 'title'],
    ['솔내 군수 선거가 한 달 앞으로 다가왔다.', 'The election for governor of Solnae County is a month away.'],
  ],
};

function listFindings(rows: readonly (readonly [ko: string, en: string, role?: TextRole])[]): string[] {
  const pairs = rows.map(([source, target, role = 'paragraph'], index) => ({
    segmentId: String(index),
    role,
    source,
    target,
    links: linkSentences(source, target, lexicon),
  }));
  const found = runChecks(pairs, { published: null, dismissed: new Set(), lexicon });
  return found.map(({ check, message }) => `${check}: ${message.en}`);
}

describe('good translations', () => {
  for (const [reason, row] of Object.entries(cases)) {
    it(reason, () => expect(listFindings([row])).toEqual([]));
  }
  for (const [reason, rows] of Object.entries(articles)) {
    it(reason, () => expect(listFindings(rows)).toEqual([]));
  }
});
