/** A loanword Korean made of English parts, and what English says. */
export interface KonglishWord {
  /** The word as it stands in the Korean, without particles. */
  readonly korean: readonly string[];
  /** The same word in English letters, in lower case and singular; with its own replacement where `right` would not fit. */
  readonly konglish: readonly (string | readonly [konglish: string, right: string])[];
  /** What English says, best first. */
  readonly right: readonly [string, ...string[]];
  /** Whether the word may end a longer one. */
  readonly endsCompound?: boolean;
  /** What may be grown onto the word. */
  readonly tails?: readonly string[];
  /** Korean of which one must stand in the segment or the article, where the English word can also be right. */
  readonly near?: readonly string[];
  /** Korean beside which the English word is right. */
  readonly apart?: readonly string[];
}

/**
 * Loanwords whose letters are English and whose meaning is not.
 *
 * Source: collected for this project from everyday Korean and the glossaries of loanwords editors keep by heart; words that
 * English dictionaries have taken in from Korea (K-pop, officetel, mukbang, fan meeting) are left out on purpose.
 */
export const konglish: readonly KonglishWord[] = [
  // illness, agreements, public life
  { korean: ['코로나19', '코로나 19'], konglish: ['corona 19', 'corona19'], right: ['COVID-19'] },
  {
    korean: ['업무협약', '업무 협약'],
    konglish: ['business agreement', 'work agreement'],
    right: ['memorandum of understanding', 'MOU'],
    tails: ['식', '서'],
    endsCompound: true,
  },
  {
    korean: ['컨트롤타워', '컨트롤 타워'],
    konglish: ['control tower'],
    right: ['command center', 'coordinating body'],
    apart: ['공항', '관제', '항공', '활주로'],
  },
  { korean: ['TF팀', 'TF'], konglish: ['tf team'], right: ['task force'] },
  { korean: ['인프라'], konglish: ['infra'], right: ['infrastructure'], endsCompound: true },
  { korean: ['매스컴'], konglish: ['mass com', 'masscom', 'mass-com'], right: ['the media', 'mass media'] },
  { korean: ['타운홀미팅', '타운홀 미팅'], konglish: ['town meeting'], right: ['town hall meeting'] },
  {
    korean: ['플래카드', '현수막'],
    konglish: ['placard', 'plancard', 'plan card'],
    right: ['banner'],
    apart: ['피켓', '팻말', '손팻말'],
  },
  {
    korean: ['피켓'],
    konglish: [
      ['holding pickets', 'holding signs'],
      ['held pickets', 'held signs'],
      ['hold pickets', 'hold signs'],
    ],
    right: ['signs', 'placards'],
  },
  { korean: ['로고송'], konglish: ['logo song'], right: ['jingle'] },
  { korean: ['카퍼레이드'], konglish: ['car parade'], right: ['motorcade'] },
  { korean: ['ARS'], konglish: ['ars'], right: ['automated phone service'] },
  { korean: ['팸투어'], konglish: ['pam tour', 'palm tour', 'fam tour'], right: ['familiarization tour'] },
  {
    korean: ['리뉴얼'],
    konglish: ['renewal open', 'renewal opening'],
    right: ['reopening after renovation', 'reopening'],
  },
  { korean: ['그랜드오픈', '그랜드 오픈'], konglish: ['grand open'], right: ['grand opening'] },
  {
    korean: ['런칭', '론칭'],
    konglish: [
      ['runching', 'launch'],
      ['lunching', 'launching'],
    ],
    right: ['launch'],
  },
  { korean: ['실버타운'], konglish: ['silver town'], right: ['retirement community'] },
  { korean: ['실버세대', '실버 세대'], konglish: ['silver generation'], right: ['older generation', 'older people'] },
  { korean: ['베드타운'], konglish: ['bed town'], right: ['commuter town', 'bedroom community'] },

  // phones, media, work
  { korean: ['핸드폰', '휴대폰'], konglish: ['hand phone', 'handphone'], right: ['mobile phone', 'cell phone'] },
  { korean: ['SNS'], konglish: ['sns'], right: ['social media'] },
  { korean: ['셀카'], konglish: ['selca', 'self camera', 'self-cam'], right: ['selfie'] },
  { korean: ['몰카'], konglish: ['molca', 'mol-ka', 'mole camera'], right: ['hidden camera'] },
  { korean: ['디카'], konglish: ['dica', 'dika'], right: ['digital camera'] },
  { korean: ['리플'], konglish: ['reple', 'ripple'], right: ['comment'], near: ['댓글', '게시글', '인터넷', '누리꾼'] },
  { korean: ['파워블로거', '파워 블로거'], konglish: ['power blogger'], right: ['influential blogger'] },
  { korean: ['맘카페'], konglish: ['mom cafe', 'mom café'], right: ['online forum for mothers'] },
  { korean: ['언택트'], konglish: ['untact'], right: ['contactless'] },
  {
    korean: ['CF'],
    konglish: ['cf'],
    right: ['TV commercial'],
    near: ['광고', '촬영', '모델'],
    apart: ['축구', '구단'],
  },
  { korean: ['OST'], konglish: ['ost'], right: ['soundtrack'] },
  {
    korean: ['PD'],
    konglish: ['pd'],
    right: ['producer'],
    near: ['방송', '프로그램', '연출', '드라마'],
    apart: ['PD수첩'],
  },
  { korean: ['BJ'], konglish: ['bj'], right: ['streamer'], near: ['방송', '아프리카', '유튜브', '시청자'] },
  { korean: ['탤런트'], konglish: ['talent'], right: ['actor', 'TV actor'], near: ['배우', '드라마', '연기', '출연'] },
  { korean: ['개그맨'], konglish: ['gagman', 'gag man'], right: ['comedian'] },
  { korean: ['개그우먼'], konglish: ['gagwoman', 'gag woman'], right: ['comedian'] },
  {
    korean: ['사인회', '팬사인회'],
    konglish: ['sign meeting', 'sign event', 'sign party'],
    right: ['autograph session'],
  },
  { korean: ['아르바이트'], konglish: ['arbeit', 'albeit', 'arubaito'], right: ['part-time job'] },
  { korean: ['알바'], konglish: ['alba', 'arba'], right: ['part-time job'], apart: ['제시카', '여배우'] },
  { korean: ['투잡'], konglish: ['two job', 'two-job'], right: ['second job', 'side job'] },
  { korean: ['샐러리맨'], konglish: ['salaryman', 'salary man'], right: ['office worker', 'salaried worker'] },
  { korean: ['워라밸'], konglish: ['worabel', 'worabal', 'warabel', 'worlaball'], right: ['work-life balance'] },
  {
    korean: ['스펙'],
    konglish: ['spec'],
    right: ['qualification', 'credentials'],
    near: ['취업', '청년', '학점', '토익', '구직', '대학생'],
  },
  { korean: ['재테크'], konglish: ['jaetech', 'zaitech', 'jae-tech'], right: ['personal investing'] },
  { korean: ['체크카드'], konglish: ['check card'], right: ['debit card'] },
  { korean: ['A/S', '애프터서비스'], konglish: ['a/s', 'after service'], right: ['after-sales service'] },
  { korean: ['MT', '엠티'], konglish: ['membership training'], right: ['group retreat'] },
  { korean: ['커트라인'], konglish: ['cut line', 'cutline'], right: ['cutoff score', 'cutoff'] },
  {
    korean: ['커닝', '컨닝'],
    konglish: ['cunning'],
    right: ['cheating'],
    near: ['시험', '답안', '부정행위', '학생', '수험생'],
  },
  {
    korean: ['서비스'],
    konglish: [
      ['as a service', 'free of charge'],
      ['for service', 'for free'],
    ],
    right: ['free of charge', 'on the house'],
    near: ['덤으로', '공짜', '무료로'],
  },

  // people
  { korean: ['스킨십'], konglish: ['skinship', 'skin ship'], right: ['physical contact', 'personal contact'] },
  {
    korean: ['미팅'],
    konglish: ['meeting'],
    right: ['matchmaking event', 'group blind date'],
    near: ['미혼남녀', '소개팅', '맞선', '솔로'],
  },
  { korean: ['소개팅'], konglish: ['sogeting', 'introduction ting', 'introducing ting'], right: ['blind date'] },
  {
    korean: ['파이팅', '화이팅'],
    konglish: [
      ['fighting!', 'You can do it!'],
      ['fighting', 'Go for it'],
    ],
    right: ['Go for it', 'You can do it'],
  },
  { korean: ['더치페이'], konglish: ['dutch pay'], right: ['splitting the bill', 'going Dutch'] },
  {
    korean: ['원샷'],
    konglish: ['one shot'],
    right: ['bottoms up', 'in one gulp'],
    near: ['술자리', '술잔', '건배', '맥주', '소주'],
  },
  { korean: ['모닝콜'], konglish: ['morning call'], right: ['wake-up call'] },
  { korean: ['매너모드', '매너 모드'], konglish: ['manner mode'], right: ['silent mode'] },

  // homes and shops
  { korean: ['원룸'], konglish: ['one room', 'one-room'], right: ['studio apartment', 'studio'], tails: ['촌'] },
  {
    korean: ['빌라'],
    konglish: ['villa'],
    right: ['low-rise apartment building', 'row house'],
    near: ['전세', '세입자', '다세대', '반지하', '입주', '다가구', '집주인', '임대', '연립'],
    apart: ['애스턴', '아스톤', '리조트', '풀빌라', '별장', '휴양', '호텔'],
  },
  {
    korean: ['맨션'],
    konglish: ['mansion'],
    right: ['apartment building'],
    near: ['아파트', '세대', '입주민', '재건축'],
    apart: ['저택'],
  },
  {
    korean: ['아파트'],
    konglish: [
      ['apart complex', 'apartment complex'],
      ['apart building', 'apartment building'],
      ['apart resident', 'apartment resident'],
    ],
    right: ['apartment'],
  },
  { korean: ['베란다'], konglish: ['veranda', 'verandah'], right: ['balcony'], near: ['아파트', '빌라', '세대', '층'] },
  {
    korean: ['샷시', '샤시', '새시'],
    konglish: ['chassis', 'shassi'],
    right: ['window frame'],
    near: ['창호', '창문', '단열', '유리'],
  },
  {
    korean: ['인테리어'],
    konglish: [['interior construction', 'interior renovation'], 'interior work'],
    right: ['interior renovation'],
  },
  { korean: ['콘센트'], konglish: ['consent', 'concent'], right: ['power outlet', 'socket'], apart: ['동의'] },
  { korean: ['멀티탭'], konglish: ['multi tap', 'multitap', 'multi-tap'], right: ['power strip', 'extension lead'] },
  { korean: ['리모컨'], konglish: ['remocon', 'remokon'], right: ['remote control'] },
  { korean: ['에어컨'], konglish: ['aircon', 'air con'], right: ['air conditioner'] },
  { korean: ['노트북'], konglish: ['notebook', 'note book'], right: ['laptop'], apart: ['공책', '필기'] },
  { korean: ['전자레인지'], konglish: ['electronic range', 'electric range'], right: ['microwave oven'] },
  { korean: ['가스레인지'], konglish: ['gas range'], right: ['gas stove'] },
  { korean: ['드라이기'], konglish: ['dry machine', 'dryer machine'], right: ['hair dryer'] },
  { korean: ['PC방', '피시방'], konglish: ['pc room', 'pc bang'], right: ['internet cafe'] },
  { korean: ['노래방'], konglish: ['song room', 'singing room', 'norebang'], right: ['karaoke room', 'karaoke bar'] },
  {
    korean: ['호프집', '호프'],
    konglish: ['hof', 'hof house', 'hope house'],
    right: ['pub', 'beer bar'],
    near: ['맥주', '주점', '술', '호프집', '회식'],
  },
  { korean: ['폭탄주'], konglish: ['bomb wine', 'bomb liquor', 'bomb alcohol', 'bomb drink'], right: ['boilermaker'] },
  {
    korean: ['사이다'],
    konglish: ['cider'],
    right: ['lemon-lime soda'],
    near: ['음료', '콜라', '마시'],
    apart: ['사과주'],
  },
  { korean: ['아이쇼핑'], konglish: ['eye shopping', 'eye-shopping'], right: ['window shopping'] },
  {
    korean: ['대형마트'],
    konglish: ['large mart', 'big mart', 'large-scale mart'],
    right: ['large supermarket', 'big-box store'],
  },
  { korean: ['플리마켓', '프리마켓'], konglish: ['free market', 'pre market', 'pre-market'], right: ['flea market'] },
  {
    korean: ['셀프 주유소', '셀프주유소'],
    konglish: ['self gas station', 'self petrol station'],
    right: ['self-service gas station'],
  },
  {
    korean: ['콘도'],
    konglish: ['condo', 'condominium'],
    right: ['resort', 'holiday apartment'],
    near: ['숙박', '객실', '투숙', '휴양'],
  },
  {
    korean: ['펜션'],
    konglish: ['pension'],
    right: ['guesthouse', 'holiday cottage'],
    endsCompound: true,
    near: ['숙박', '관광', '객실', '여행', '투숙'],
    apart: ['연금'],
  },

  // cars and roads
  {
    korean: ['블랙박스'],
    konglish: [['black box video', 'dashcam video'], ['black box footage', 'dashcam footage'], 'black box'],
    right: ['dashcam', 'dashcam footage'],
    tails: ['영상', '화면'],
    near: ['차량', '사고', '운전', '경찰'],
    apart: ['항공', '비행기', '여객기', '추락', '해난', '선박'],
  },
  { korean: ['오토바이'], konglish: ['autobike', 'auto bike', 'auto-bike'], right: ['motorcycle'] },
  {
    korean: ['싸이카', '사이카'],
    konglish: ['saika', 'psyca', 'cyca', 'saica', 'sidecar', 'side car'],
    right: ['police motorcycle'],
    endsCompound: true,
  },
  {
    korean: ['전동킥보드', '전동 킥보드'],
    konglish: ['electric kickboard', 'electric kick board'],
    right: ['electric scooter', 'e-scooter'],
  },
  { korean: ['킥보드'], konglish: ['kickboard', 'kick board'], right: ['scooter'], apart: ['수영', '전동'] },
  { korean: ['핸들'], konglish: ['handle'], right: ['steering wheel'], near: ['운전', '차량', '승용차', '음주', '꺾'] },
  { korean: ['백미러'], konglish: ['back mirror'], right: ['rearview mirror'] },
  { korean: ['클랙슨'], konglish: ['klaxon', 'clackson', 'clacson'], right: ['horn'] },
  { korean: ['오픈카'], konglish: ['open car'], right: ['convertible'] },
  { korean: ['렌터카', '렌트카'], konglish: ['rent car', 'rent-car', 'renter car'], right: ['rental car'] },
  { korean: ['카센터'], konglish: ['car center', 'car centre'], right: ['auto repair shop'] },
  { korean: ['캠핑카'], konglish: ['camping car'], right: ['camper van', 'recreational vehicle'] },
  { korean: ['오토캠핑장', '오토캠핑'], konglish: ['auto camping', 'auto-camping'], right: ['car camping'] },
  { korean: ['봉고차'], konglish: ['bongo car', 'bongo'], right: ['van'] },
  { korean: ['탑차'], konglish: ['top car', 'tower car'], right: ['box truck'] },
  { korean: ['콜택시'], konglish: ['call taxi'], right: ['on-call taxi'], endsCompound: true },
  { korean: ['퀵서비스'], konglish: ['quick service'], right: ['courier service', 'motorcycle courier'] },
  { korean: ['레미콘'], konglish: ['remicon', 'remi-con'], right: ['ready-mixed concrete', 'concrete mixer truck'] },
  {
    korean: ['포크레인', '포클레인'],
    konglish: ['poclain', 'fork crane', 'fork lane', 'forklane'],
    right: ['excavator'],
  },
  {
    korean: ['IC'],
    konglish: ['ic'],
    right: ['Interchange'],
    endsCompound: true,
    near: ['고속도로', '나들목', '도로'],
  },
  { korean: ['골든타임'], konglish: ['golden time'], right: ['critical window', 'golden hour'] },

  // clothes, goods, food
  { korean: ['비닐하우스'], konglish: ['vinyl house', 'plastic house'], right: ['greenhouse'], endsCompound: true },
  { korean: ['비닐봉지', '비닐봉투'], konglish: ['vinyl bag', 'vinyl envelope'], right: ['plastic bag'] },
  { korean: ['원피스'], konglish: ['one piece', 'one-piece'], right: ['dress'], apart: ['만화', '애니', '해적'] },
  { korean: ['와이셔츠'], konglish: ['y shirt', 'y-shirt', 'wai shirt'], right: ['dress shirt'] },
  { korean: ['트레이닝복', '추리닝'], konglish: ['training suit', 'training clothes'], right: ['tracksuit'] },
  { korean: ['런닝셔츠', '러닝셔츠'], konglish: ['running shirt'], right: ['undershirt'] },
  {
    korean: ['맨투맨'],
    konglish: ['man-to-man', 'man to man'],
    right: ['sweatshirt'],
    near: ['티셔츠', '의류', '입고', '옷'],
  },
  { korean: ['롱패딩'], konglish: ['long padding'], right: ['long padded coat'] },
  {
    korean: ['패딩'],
    konglish: ['padding'],
    right: ['padded jacket'],
    near: ['점퍼', '겨울옷', '입고', '외투', '의류'],
  },
  { korean: ['에코백'], konglish: ['eco bag', 'eco-bag'], right: ['tote bag', 'cloth bag'] },
  { korean: ['머그컵'], konglish: ['mug cup'], right: ['mug'] },
  { korean: ['핫팩'], konglish: ['hot pack', 'hotpack'], right: ['hand warmer'] },
  { korean: ['쿨토시'], konglish: ['cool toshi', 'cool tosi', 'cool toshie'], right: ['cooling sleeves'] },
  { korean: ['물티슈'], konglish: ['water tissue'], right: ['wet wipe'] },
  { korean: ['마스크팩'], konglish: ['mask pack'], right: ['sheet mask'] },
  { korean: ['매니큐어'], konglish: ['manicure'], right: ['nail polish'], near: ['바르', '바른', '화장품', '손톱'] },
  { korean: ['볼펜'], konglish: ['ball pen', 'ballpen'], right: ['ballpoint pen'] },
  { korean: ['샤프펜슬', '샤프'], konglish: ['sharp pencil', 'sharp pen'], right: ['mechanical pencil'] },
  { korean: ['호치키스'], konglish: ['hotchkiss', 'hochikis'], right: ['stapler'] },
  { korean: ['클리어파일'], konglish: ['clear file'], right: ['plastic folder'] },
  { korean: ['애드벌룬'], konglish: ['ad balloon', 'ad-balloon'], right: ['advertising balloon'] },

  // sport and leisure
  { korean: ['헬스장'], konglish: ['health center', 'health hall', 'health room', 'health gym'], right: ['gym'] },
  { korean: ['헬스 트레이너', '헬스트레이너'], konglish: ['health trainer'], right: ['personal trainer'] },
  { korean: ['러닝머신', '런닝머신'], konglish: ['running machine'], right: ['treadmill'] },
  { korean: ['포켓볼'], konglish: ['pocket ball', 'pocketball'], right: ['pool'] },
  { korean: ['스포츠댄스'], konglish: ['sports dance', 'sport dance'], right: ['ballroom dancing'] },
  { korean: ['레포츠'], konglish: ['leports', 'lesports', 'lepots'], right: ['leisure sports'] },
  { korean: ['골인'], konglish: ['goal-in'], right: ['goal'] },
  { korean: ['데드볼'], konglish: ['dead ball'], right: ['hit by pitch'], near: ['야구', '투수', '타자'] },
  { korean: ['포볼'], konglish: ['four ball', 'four-ball'], right: ['walk'], near: ['야구', '투수', '타자'] },
  { korean: ['백넘버'], konglish: ['back number'], right: ['jersey number'] },
  { korean: ['핸들링'], konglish: ['handling'], right: ['handball'], near: ['축구', '반칙', '페널티'] },
  { korean: ['헤딩슛'], konglish: ['heading shoot', 'heading shot'], right: ['header'] },
];
