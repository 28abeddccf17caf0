/** A Korean sentence, its whole English and, where there is one, the English a clause was dropped from. */
export interface ClauseSample {
  readonly ko: string;
  readonly whole: string;
  readonly short?: string;
  /** A few words of the Korean that are missing from the short English. */
  readonly lost?: string;
}

/** Invented sentences of local news, translated as a careful translator would. */
export const clauseSamples: readonly ClauseSample[] = [
  {
    ko: '누리시는 관내 경로당 42곳에 공기청정기를 설치하고 노후 냉난방기를 교체할 계획이다.',
    whole:
      'Nuri City plans to install air purifiers at 42 senior centers and replace their aging heating and cooling units.',
    short: 'Nuri City plans to install air purifiers at 42 senior centers.',
    lost: '노후 냉난방기를 교체할',
  },
  {
    ko: '참가자들은 하천변에서 쓰레기 300kg을 수거하고 수질 정화용 흙공을 던지며 환경 보호를 다짐했다.',
    whole:
      'Participants collected 300 kilograms of trash along the stream, threw mud balls that purify the water, and pledged to protect the environment.',
    short: 'Participants collected 300 kilograms of trash along the stream and pledged to protect the environment.',
    lost: '흙공을 던지며',
  },
  {
    ko: '군은 농가의 일손 부족을 덜기 위해 외국인 계절근로자 120명을 배치하고 숙소 15곳을 새로 마련했다.',
    whole:
      'To ease the labor shortage on farms, the county assigned 120 seasonal foreign workers and prepared 15 new lodgings.',
    short: 'The county assigned 120 seasonal foreign workers and prepared 15 new lodgings.',
    lost: '일손 부족을 덜기 위해',
  },
  {
    ko: '시는 상반기에 버스 노선 8개를 개편하면서 배차 간격을 20분에서 12분으로 줄이고 심야버스도 늘렸다.',
    whole:
      'In the first half of the year the city reorganized eight bus routes, cut the interval between buses from 20 minutes to 12, and added late-night buses.',
    short: 'In the first half of the year the city reorganized eight bus routes and added late-night buses.',
    lost: '20분에서 12분으로 줄이고',
  },
  {
    ko: '소방서는 화재 취약 가구를 방문해 소화기와 감지기를 보급하고 대피 요령을 안내할 방침이다.',
    whole:
      'The fire station intends to visit households vulnerable to fire, hand out extinguishers and detectors, and explain how to evacuate.',
    short: 'The fire station intends to visit households vulnerable to fire and hand out extinguishers and detectors.',
    lost: '대피 요령을 안내할',
  },
  {
    ko: '학생들은 직접 재배한 상추와 고추를 수확해 이웃 어르신들에게 전달하고 말벗이 되어 드렸다.',
    whole:
      'The students harvested the lettuce and peppers they had grown, delivered them to elderly neighbors, and kept them company.',
    short: 'The students harvested the lettuce and peppers they had grown and kept elderly neighbors company.',
    lost: '전달하고',
  },
  {
    ko: '도서관은 어린이 열람실을 넓히고 휠체어 이용자를 위한 승강기를 설치한 뒤 다음 달 2일 다시 문을 연다.',
    whole:
      'The library reopens on the 2nd of next month after enlarging its children’s reading room and installing an elevator for wheelchair users.',
    short: 'The library reopens on the 2nd of next month after enlarging its children’s reading room.',
    lost: '승강기를 설치한',
  },
  {
    ko: '시장은 수해 현장을 둘러본 뒤 이재민들을 위로하고 배수로를 서둘러 정비하도록 지시했다.',
    whole:
      'After touring the flooded area, the mayor comforted the displaced residents and ordered that the drainage channels be repaired quickly.',
    short: 'After touring the flooded area, the mayor ordered that the drainage channels be repaired quickly.',
    lost: '이재민들을 위로하고',
  },
  {
    ko: '보건소는 치매 환자 가족의 부담을 줄이기 위해 상담실을 운영하며 배회 감지기 50대를 무료로 빌려준다.',
    whole:
      'To lighten the load on families of dementia patients, the public health center runs a counseling room and lends 50 wander detectors free of charge.',
    short: 'To lighten the load on families of dementia patients, the public health center runs a counseling room.',
    lost: '배회 감지기 50대를 무료로 빌려준다',
  },
  {
    ko: '이 사업은 빈집을 고쳐 청년 창업 공간으로 꾸미는 것으로, 임대료를 받지 않고 3년간 빌려준다.',
    whole:
      'The project turns vacant houses into startup spaces for young people and lends them rent-free for three years.',
    short: 'The project turns vacant houses into startup spaces for young people.',
    lost: '3년간 빌려준다',
  },
  {
    ko: '축제에는 관광객 5만여 명이 찾아 지역 특산물을 맛보고 전통 공연을 즐겼으며 불꽃놀이를 끝으로 막을 내렸다.',
    whole:
      'More than 50,000 tourists came to the festival, tasted local specialties and enjoyed traditional performances; it closed with fireworks.',
    short:
      'More than 50,000 tourists came to the festival and enjoyed traditional performances; it closed with fireworks.',
    lost: '지역 특산물을 맛보고',
  },
  {
    ko: '경찰은 인근 폐쇄회로 영상을 확보해 분석하고 있으며 목격자 진술을 토대로 달아난 운전자를 쫓고 있다.',
    whole:
      'Police have secured and are analyzing nearby security camera footage and, on the basis of witness statements, are pursuing the driver who fled.',
    short: 'Police have secured and are analyzing nearby security camera footage.',
    lost: '달아난 운전자를 쫓고',
  },
  {
    ko: '군의회는 예산안을 심의하면서 불필요한 용역비 3억 원을 삭감하고 복지 예산을 늘리도록 요구했다.',
    whole:
      'While reviewing the budget bill, the county council cut 300 million won in unnecessary service fees and demanded more money for welfare.',
    short: 'While reviewing the budget bill, the county council demanded more money for welfare.',
    lost: '용역비 3억 원을 삭감하고',
  },
  {
    ko: '두 기관은 재난이 발생하면 구호 물품을 함께 나르고 자원봉사자를 파견하기로 약속했다.',
    whole: 'The two organizations promised to carry relief goods together and send volunteers when a disaster occurs.',
    short: 'The two organizations promised to send volunteers when a disaster occurs.',
    lost: '구호 물품을 함께 나르고',
  },
  {
    ko: '시는 어린이보호구역에 과속 단속 카메라를 설치하고 횡단보도를 노란색으로 칠해 운전자의 눈에 잘 띄도록 했다.',
    whole:
      'The city installed speed cameras in school zones and painted crosswalks yellow so that drivers could see them well.',
    short: 'The city installed speed cameras in school zones so that drivers could see them well.',
    lost: '횡단보도를 노란색으로 칠해',
  },
  {
    ko: '마을 주민들은 버려진 창고를 미술관으로 바꾸고 골목 담장에 벽화를 그려 관광객의 발길을 끌고 있다.',
    whole:
      'Villagers have turned an abandoned warehouse into an art gallery and painted murals on alley walls, drawing tourists.',
    short: 'Villagers have turned an abandoned warehouse into an art gallery, drawing tourists.',
    lost: '벽화를 그려',
  },
  {
    ko: '교육지원청은 학생들의 기초 학력을 높이기 위해 보조 교사를 배치하고 방학에도 보충 수업을 진행하기로 했다.',
    whole:
      'To raise students’ basic academic skills, the education office decided to assign assistant teachers and to hold extra classes during vacations as well.',
    short:
      'The education office decided to assign assistant teachers and to hold extra classes during vacations as well.',
    lost: '기초 학력을 높이기 위해',
  },
  {
    ko: '농업기술센터는 병해충이 퍼지지 않도록 드론으로 약제를 뿌리는 한편 농민들에게 예방 수칙을 문자로 알렸다.',
    whole:
      'The agricultural technology center sprayed pesticide by drone to keep pests from spreading and texted farmers rules on prevention.',
    short: 'The agricultural technology center texted farmers rules on prevention.',
    lost: '드론으로 약제를 뿌리는',
  },
  {
    ko: '봉사단원들은 홀로 사는 노인의 집을 찾아 낡은 벽지를 뜯어내고 장판을 새로 깔았다.',
    whole: 'Volunteers visited the homes of old people living alone, tore off worn wallpaper and laid new flooring.',
    short: 'Volunteers visited the homes of old people living alone and laid new flooring.',
    lost: '낡은 벽지를 뜯어내고',
  },
  {
    ko: '시는 전통시장을 살리기 위해 주차장 120면을 새로 만들고 온라인 주문 배달을 시작했지만 상인들의 매출은 제자리였다.',
    whole:
      'To revive the traditional market, the city built 120 new parking spaces and started online ordering and delivery, but merchants’ sales stayed flat.',
    short:
      'To revive the traditional market, the city started online ordering and delivery, but merchants’ sales stayed flat.',
    lost: '주차장 120면을 새로 만들고',
  },
  {
    ko: '불은 비닐하우스 2동을 태우고 30분 만에 꺼졌으며 다친 사람은 없었다.',
    whole: 'The fire burned two greenhouses and was put out in 30 minutes; no one was hurt.',
    short: 'The fire was put out in 30 minutes; no one was hurt.',
    lost: '비닐하우스 2동을 태우고',
  },
  {
    ko: '군은 임산부에게 친환경 농산물 꾸러미를 보내고 산후조리 비용을 최대 100만 원까지 지원한다.',
    whole:
      'The county sends pregnant women packages of eco-friendly produce and covers postpartum care costs of up to 1 million won.',
    short: 'The county covers postpartum care costs of up to 1 million won.',
    lost: '친환경 농산물 꾸러미를 보내고',
  },
  {
    ko: '선수단은 강한 바람에도 침착하게 경기를 이어가며 금메달 2개를 따내 종합 우승을 차지했다.',
    whole: 'The team played on calmly despite strong winds, won two gold medals and took the overall title.',
    short: 'The team won two gold medals and took the overall title.',
    lost: '침착하게 경기를 이어가며',
  },
  {
    ko: '산림조합은 산불로 잿더미가 된 야산에 소나무 묘목을 심고 산책로 난간을 보수했다.',
    whole:
      'The forestry cooperative planted pine seedlings on the hill that a wildfire had reduced to ashes and repaired the railings of its walking trail.',
    short:
      'The forestry cooperative planted pine seedlings on the hill and repaired the railings of its walking trail.',
    lost: '산불로 잿더미가 된',
  },
  {
    ko: '시는 지난해 수도 요금을 잘못 부과한 사실을 확인하고 주민 312명에게 4200만 원을 돌려주기로 했다.',
    whole:
      'The city confirmed that it had charged water bills wrongly last year and decided to return 42 million won to 312 residents.',
    short: 'The city confirmed that it had charged water bills wrongly last year.',
    lost: '4200만 원을 돌려주기로',
  },
  {
    ko: '박물관은 선사시대 유물을 한자리에 모은 특별전을 열면서 어린이를 위한 토기 만들기 체험도 마련했다.',
    whole:
      'The museum is holding a special exhibition that brings prehistoric relics together, and has prepared a pottery-making program for children.',
    short: 'The museum is holding a special exhibition and has prepared a pottery-making program for children.',
    lost: '선사시대 유물을 한자리에 모은',
  },
  {
    ko: '주민자치회는 버려진 공터에 꽃을 심어 작은 정원을 가꾸고 매달 마지막 토요일에 음악회를 연다.',
    whole:
      'The residents’ council planted flowers on an abandoned lot to make a small garden and holds a concert there on the last Saturday of every month.',
    short: 'The residents’ council planted flowers on an abandoned lot to make a small garden.',
    lost: '매달 마지막 토요일에 음악회를 연다',
  },
  {
    ko: '시는 폭염에 대비해 무더위 쉼터의 냉방기를 점검하고 거리에 그늘막 60개를 펼쳤으며 살수차를 하루 네 차례 운행한다.',
    whole:
      'To prepare for the heat wave the city inspected air conditioners at cooling shelters, opened 60 sunshades on the streets, and runs sprinkler trucks four times a day.',
    short:
      'To prepare for the heat wave the city opened 60 sunshades on the streets and runs sprinkler trucks four times a day.',
    lost: '냉방기를 점검하고',
  },
  {
    ko: '어촌계는 바다에 버려진 그물을 건져 올리고 어린 전복 2만 마리를 방류해 어장을 되살리고 있다.',
    whole:
      'The fishing cooperative is hauling up nets abandoned in the sea and releasing 20,000 young abalones to revive its fishing grounds.',
    short: 'The fishing cooperative is releasing 20,000 young abalones to revive its fishing grounds.',
    lost: '그물을 건져 올리고',
  },
  {
    ko: '복지관은 장애인들이 스스로 생계를 꾸릴 수 있도록 제과 기술을 가르치고 카페에 일자리를 소개한다.',
    whole:
      'So that people with disabilities can support themselves, the welfare center teaches them baking and finds them jobs at cafes.',
    short: 'The welfare center teaches people with disabilities baking and finds them jobs at cafes.',
    lost: '스스로 생계를 꾸릴 수 있도록',
  },
  {
    ko: '조합원들은 쌀값이 생산비에도 못 미친다며 정부에 대책을 요구하고 트랙터를 몰고 행진했다.',
    whole:
      'Union members demanded measures from the government, saying rice prices fall short of production costs, and marched with tractors.',
    short: 'Union members demanded measures from the government and marched with tractors.',
    lost: '쌀값이 생산비에도 못 미친다며',
  },
  {
    ko: '시는 낡은 가로등 1,500개를 절전형으로 바꿔 전기 요금을 아끼고 밤길 범죄도 줄이겠다는 구상이다.',
    whole:
      'The city’s idea is to replace 1,500 old streetlights with energy-saving ones, which would save on electricity bills and reduce crime at night.',
    short:
      'The city’s idea is to replace 1,500 old streetlights with energy-saving ones, which would reduce crime at night.',
    lost: '전기 요금을 아끼고',
  },
  {
    ko: '대학은 신입생 등록금을 전액 면제하고 기숙사비를 절반으로 낮췄으나 지원자는 지난해보다 8% 줄었다.',
    whole:
      'The university waived all tuition for freshmen and cut dormitory fees in half, but applicants fell 8 percent from last year.',
    short: 'The university waived all tuition for freshmen, but applicants fell 8 percent from last year.',
    lost: '기숙사비를 절반으로 낮췄으나',
  },
  {
    ko: '그는 공장에서 일하다 손가락을 잃은 뒤에도 붓을 놓지 않고 고향의 바다를 그려 왔다.',
    whole:
      'Even after losing a finger while working in a factory, he did not put down his brush and kept painting the sea of his hometown.',
    short: 'He did not put down his brush and kept painting the sea of his hometown.',
    lost: '손가락을 잃은',
  },
  {
    ko: '군은 관광객이 늘면서 생긴 주차난을 풀고자 폐교 운동장을 임시 주차장으로 개방하고 셔틀버스를 운행하고 있다.',
    whole:
      'To solve the parking shortage that came with more tourists, the county has opened the playground of a closed school as a temporary parking lot and is running shuttle buses.',
    short:
      'The county has opened the playground of a closed school as a temporary parking lot and is running shuttle buses.',
    lost: '주차난을 풀고자',
  },
  {
    ko: '병원은 응급실 의사 두 명이 그만두면서 야간 진료를 중단했다가 인근 대학병원의 도움을 받아 다시 시작했다.',
    whole:
      'The hospital suspended night care when two emergency room doctors quit, but resumed it with the help of a nearby university hospital.',
    short: 'The hospital suspended night care but resumed it with the help of a nearby university hospital.',
    lost: '응급실 의사 두 명이 그만두면서',
  },
  {
    ko: '시민단체는 하수 처리장에서 악취가 난다는 민원이 이어지는데도 시가 손을 놓고 있다며 감사를 청구했다.',
    whole:
      'A civic group requested an audit, saying the city was doing nothing although complaints about the smell from the sewage plant kept coming.',
    short: 'A civic group requested an audit, saying the city was doing nothing.',
    lost: '악취가 난다는 민원이 이어지는데도',
  },
  {
    ko: '상인들은 손님을 맞기 위해 가게 앞을 쓸고 간판을 닦으며 장터에 태극기를 내걸었다.',
    whole:
      'To greet customers, merchants swept the fronts of their shops, wiped their signs and hung the national flag in the marketplace.',
    short: 'To greet customers, merchants hung the national flag in the marketplace.',
    lost: '가게 앞을 쓸고',
  },
  {
    ko: '군은 올해 홍수 피해를 본 농가에 종자를 나눠주고 융자금 이자를 1년 동안 받지 않기로 결정했다.',
    whole:
      'The county decided to hand out seeds to farms damaged by this year’s flood and to charge no interest on their loans for a year.',
    short: 'The county decided to hand out seeds to farms damaged by this year’s flood.',
    lost: '융자금 이자를 1년 동안 받지',
  },
  {
    ko: '이번 훈련에는 소방관과 군인 등 200여 명이 참가해 붕괴된 건물에서 부상자를 구조하고 병원으로 옮기는 과정을 익혔다.',
    whole:
      'About 200 people, among them firefighters and soldiers, took part in the drill and practiced rescuing the injured from a collapsed building and taking them to a hospital.',
    short: 'About 200 people, among them firefighters and soldiers, took part in the drill.',
    lost: '부상자를 구조하고',
  },
  {
    ko: '시는 시민 누구나 편하게 책을 빌릴 수 있도록 지하철역에 무인 도서 대출기를 들여놓았다.',
    whole: 'The city has put book vending machines in subway stations so that anyone can borrow with ease.',
  },
  {
    ko: '주민들은 머리를 맞대고 마을의 앞날을 고민하며 뜻깊은 시간을 보냈다.',
    whole: 'Residents put their heads together over the future of their village.',
  },
  {
    ko: '참석자들은 내빈 소개와 축사를 듣고 테이프를 자른 뒤 시설을 둘러보며 개관을 축하했다.',
    whole:
      'After introductions, speeches and a ribbon cutting, those present toured the building to celebrate its opening.',
  },
  {
    ko: '그는 이른 아침부터 밭에 나가 고추를 따고 저녁이면 마을회관에서 한글을 배운다.',
    whole:
      'He is out in the field picking peppers from early morning, and in the evening he learns to read at the village hall.',
  },
  {
    ko: '경찰은 운전자가 신호를 위반해 직진하다가 좌회전하던 오토바이를 들이받은 것으로 보고 경위를 조사하고 있다.',
    whole:
      'Police believe the driver ran a red light and struck a motorcycle that was turning left, and are investigating.',
  },
  {
    ko: '시는 예산 12억 원을 들여 노후 하수관을 정비해 악취를 없애고 장마철 침수를 막을 계획이다.',
    whole:
      'With a budget of 1.2 billion won, the city will overhaul old sewers to get rid of bad smells and prevent flooding in the rainy season.',
  },
  {
    ko: '아이들은 떡메를 치고 송편을 빚으며 우리 전통을 몸소 체험했다.',
    whole: 'The children pounded rice cakes and shaped songpyeon, getting a hands-on taste of tradition.',
  },
  {
    ko: '의원들은 현장을 꼼꼼히 살피며 공사 상황을 보고받고 안전에 만전을 기해 달라고 당부했다.',
    whole: 'Council members inspected the site closely, were briefed on the work and asked that safety come first.',
  },
  {
    ko: '농민들은 가뭄으로 물이 말라 모내기를 못 하다가 단비가 내리자 서둘러 논으로 나섰다.',
    whole: 'Unable to plant rice because of the drought, farmers hurried to their paddies when welcome rain fell.',
  },
  {
    ko: '군은 귀농한 청년들이 안정적으로 뿌리내릴 수 있게 농지를 싸게 빌려주고 정착금을 지급한다.',
    whole:
      'The county rents out farmland cheaply and pays settlement money so young people who return to farming can put down roots.',
  },
  {
    ko: '학교는 급식실 공사를 마무리하고 2학기부터 따뜻한 밥을 학생들에게 제공할 수 있게 됐다.',
    whole: 'With work on its cafeteria finished, the school can serve students hot meals from the second semester.',
  },
  {
    ko: '동호회 회원들은 매주 모여 호흡을 맞추며 실력을 갈고닦아 온 끝에 첫 연주회를 열게 됐다.',
    whole: 'After practicing together every week, the club’s members are giving their first concert.',
  },
  {
    ko: '시는 민원인이 기다리지 않고 서류를 뗄 수 있도록 무인 발급기를 늘리고 야간 창구도 운영한다.',
    whole:
      'The city is adding kiosks and running an evening counter so that visitors can get documents without waiting.',
  },
  {
    ko: '회원들은 구슬땀을 흘리며 김치 500포기를 담가 어려운 이웃 100가구에 나눠 줬다.',
    whole: 'Members worked hard to make 500 heads of kimchi, which they gave to 100 needy households.',
  },
  {
    ko: '구조대는 헬기를 띄워 수색에 나섰지만 짙은 안개 때문에 실종자를 찾지 못하고 철수했다.',
    whole: 'Rescuers searched by helicopter but withdrew without finding the missing because of thick fog.',
  },
  {
    ko: '시는 협약에 따라 부지를 제공하고 인허가 절차를 돕는 등 행정적 지원을 아끼지 않기로 했다.',
    whole:
      'Under the agreement the city will give all the administrative support it can, providing the site and helping with permits.',
  },
  {
    ko: '노인회는 회원들의 건강을 챙기고 친목을 다지기 위해 게이트볼 대회를 마련했다.',
    whole: 'The senior citizens’ association held a gateball contest for its members’ health and friendship.',
  },
  {
    ko: '군은 태풍이 북상함에 따라 어선을 항구로 대피시키고 해안가 출입을 통제하는 등 비상 체제에 들어갔다.',
    whole:
      'As the typhoon moved north, the county went on emergency footing, bringing boats into port and closing off the shore.',
  },
  {
    ko: '그는 어려운 가정 형편에도 꿈을 잃지 않고 공부해 간호사가 됐으며 지금은 고향 보건소에서 일하고 있다.',
    whole:
      'Though her family was poor she held on to her dream, studied to become a nurse and now works at the health center in her hometown.',
  },
  {
    ko: '시는 공원 안에 산책로와 쉼터를 조성하고 운동기구를 설치하여 시민들이 여가를 즐길 수 있는 공간으로 만들었다.',
    whole:
      'The city put walking paths, rest areas and exercise equipment in the park, making it a place where people can enjoy their free time.',
  },
];
