/** A title, the English that renders it, and English that machines give it and that is the title of another office. */
export interface OfficeTitle {
  /** What the Korean word ends in; a place or body may stand before it. */
  readonly korean: string;
  /** English words any of which renders it, the first is proposed. */
  readonly accepted: readonly string[];
  /** English words that are never this office; small letters. */
  readonly wrong: readonly string[];
  /** Whether the word means something else as often, so that a name or place must stand beside it. */
  readonly isHomograph?: true;
}

/** Offices of Korea's administration, councils, police, schools and companies. */
export const officeTitles: readonly OfficeTitle[] = [
  {
    korean: '군수',
    accepted: ['county governor', 'county mayor', 'county head', 'county chief', 'governor', 'magistrate', 'head of'],
    wrong: [
      'mayor',
      'president',
      'provincial governor',
      'commander',
      'military chief',
      'sergeant',
      'gunner',
      'head of state',
    ],
    isHomograph: true,
  },
  {
    korean: '시장',
    accepted: ['mayor'],
    wrong: ['governor', 'county governor', 'city manager', 'market chief', 'market head', 'president', 'city governor'],
    isHomograph: true,
  },
  {
    korean: '구청장',
    accepted: ['district mayor', 'mayor', 'district head', 'head of', 'district chief', 'ward chief', 'chief'],
    wrong: ['governor', 'county governor', 'president', 'minister', 'police chief', 'commissioner'],
  },
  {
    korean: '도지사',
    accepted: ['governor'],
    wrong: ['mayor', 'county governor', 'branch manager', 'branch', 'president', 'minister'],
  },
  {
    korean: '읍장',
    accepted: ['town head', 'head of', 'town mayor', 'town chief', 'eup head', 'eup mayor', 'mayor'],
    wrong: ['chairman', 'governor', 'president'],
  },
  {
    korean: '면장',
    accepted: ['township head', 'head of', 'township chief', 'myeon head', 'town chief', 'town head', 'myeon mayor'],
    wrong: ['chairman', 'noodle head', 'governor', 'president', 'license', 'interviewer'],
  },
  {
    korean: '동장',
    accepted: ['dong head', 'head of', 'neighborhood head', 'neighborhood chief', 'chief', 'dong mayor'],
    wrong: ['village head', 'village chief', 'chairman', 'governor', 'president', 'copper', 'mayor'],
  },
  {
    korean: '이장',
    accepted: ['village head', 'head of', 'village chief', 'village leader', 'head'],
    wrong: ['lee jang', 'this chapter', 'chairman', 'mayor', 'president', 'relocation'],
    isHomograph: true,
  },
  {
    korean: '교육감',
    accepted: ['superintendent of education', 'superintendent', 'education chief', 'education superintendent'],
    wrong: ['minister', 'principal', 'education supervisor', 'mayor', 'governor', 'inspector', 'dean'],
  },
  {
    korean: '교육장',
    accepted: ['superintendent', 'head of', 'education chief', 'office head', 'district education head', 'chief'],
    wrong: [
      'principal',
      'minister of education',
      'education center',
      'education site',
      'training center',
      'training ground',
    ],
    isHomograph: true,
  },
  {
    korean: '검찰총장',
    accepted: [
      'prosecutor general',
      'prosecutor-general',
      'top prosecutor',
      'chief prosecutor',
      'chief of prosecution',
    ],
    wrong: [
      'president',
      'chancellor',
      'secretary general',
      'secretary-general',
      'university president',
      'police chief',
    ],
  },
  {
    korean: '사무총장',
    accepted: ['secretary general', 'secretary-general', 'executive director', 'general secretary', 'director general'],
    wrong: ['president', 'chancellor', 'prosecutor general', 'university president', 'office manager'],
  },
  {
    korean: '참모총장',
    accepted: ['chief of staff', 'chief of naval operations', 'chief'],
    wrong: ['president', 'chancellor', 'secretary general', 'secretary-general'],
  },
  {
    korean: '대학교 총장',
    accepted: ['president', 'chancellor', 'vice-chancellor', 'provost'],
    wrong: ['secretary general', 'secretary-general', 'prosecutor general', 'principal', 'chairman', 'governor'],
  },
  {
    korean: '대 총장',
    accepted: ['president', 'chancellor', 'vice-chancellor', 'provost'],
    wrong: ['secretary general', 'secretary-general', 'prosecutor general', 'principal', 'chairman', 'governor'],
  },
  {
    korean: '교장',
    accepted: ['principal', 'headmaster', 'headmistress', 'head teacher', 'headteacher', 'school head'],
    wrong: ['president', 'chancellor', 'dean', 'chairman', 'mayor', 'church leader', 'bridge head'],
  },
  {
    korean: '교감',
    accepted: ['vice principal', 'vice-principal', 'deputy principal', 'assistant principal', 'deputy head'],
    wrong: [
      'sympathy',
      'communion',
      'rapport',
      'empathy',
      'vice president',
      'deputy director',
      'supervisor',
      'principal',
    ],
    isHomograph: true,
  },
  {
    korean: '총경',
    accepted: ['senior superintendent', 'superintendent', 'police chief', 'chief'],
    wrong: ['general', 'inspector', 'chief inspector', 'president', 'sergeant', 'prime minister', 'general secretary'],
  },
  {
    korean: '경정',
    accepted: ['superintendent', 'chief inspector'],
    wrong: ['correction', 'boat race', 'general', 'inspector', 'sergeant', 'rectification'],
    isHomograph: true,
  },
  {
    korean: '경감',
    accepted: ['senior inspector', 'inspector', 'captain', 'chief inspector'],
    wrong: ['reduction', 'relief', 'mitigation', 'general', 'sergeant', 'superintendent general', 'supervisor'],
    isHomograph: true,
  },
  {
    korean: '경무관',
    accepted: ['superintendent general', 'superintendent'],
    wrong: ['general', 'sergeant', 'guard', 'attendant', 'security officer', 'military officer'],
  },
  {
    korean: '치안감',
    accepted: ['senior superintendent general', 'superintendent general', 'superintendent'],
    wrong: ['sense of security', 'security', 'inspector', 'public security supervisor'],
  },
  {
    korean: '국회의장',
    accepted: ['speaker', 'assembly speaker'],
    wrong: ['president', 'prime minister', 'governor', 'mayor', 'congressional chairman'],
  },
  {
    korean: '의회 의장',
    accepted: ['chair', 'chairman', 'chairwoman', 'chairperson', 'speaker', 'president', 'head', 'council chair'],
    wrong: ['mayor', 'governor', 'minister', 'secretary', 'dean', 'costume', 'decoration'],
  },
  {
    korean: '시의원',
    accepted: [
      'city councilor',
      'council member',
      'councilman',
      'councilwoman',
      'councillor',
      'councilmember',
      'councilor',
    ],
    wrong: [
      'senator',
      'congressman',
      'member of parliament',
      'member of the national assembly',
      'national assembly member',
      'clinic',
      'lawmaker of the national assembly',
    ],
  },
  {
    korean: '도의원',
    accepted: ['provincial councilor', 'council member', 'assembly member', 'assemblyman', 'councilor', 'councillor'],
    wrong: [
      'senator',
      'congressman',
      'member of parliament',
      'member of the national assembly',
      'national assembly member',
      'clinic',
      'city councilor',
      'city council member',
    ],
  },
  {
    korean: '군의원',
    accepted: ['county councilor', 'county council member', 'council member', 'councilor', 'councillor', 'councilman'],
    wrong: [
      'senator',
      'congressman',
      'military doctor',
      'military clinic',
      'military surgeon',
      'city councilor',
      'member of parliament',
      'member of the national assembly',
      'national assembly member',
    ],
  },
  {
    korean: '구의원',
    accepted: [
      'district councilor',
      'district council member',
      'council member',
      'councilor',
      'councillor',
      'councilman',
    ],
    wrong: [
      'senator',
      'congressman',
      'old member',
      'old clinic',
      'member of parliament',
      'member of the national assembly',
      'national assembly member',
      'city councilor',
    ],
  },
  {
    korean: '국회의원',
    accepted: [
      'lawmaker',
      'assembly member',
      'legislator',
      'assemblyman',
      'assemblywoman',
      'member',
      'representative',
      'mp',
    ],
    wrong: ['senator', 'councilor', 'councillor', 'city councilor', 'council member', 'congress clinic'],
  },
  {
    korean: '위원장',
    accepted: ['chair', 'chairman', 'chairwoman', 'chairperson', 'head', 'leader', 'chief', 'commissioner'],
    wrong: ['mayor', 'governor', 'principal', 'minister', 'ambassador'],
  },
  {
    korean: '본부장',
    accepted: ['head', 'director', 'chief', 'general manager', 'commander', 'division head', 'manager'],
    wrong: ['mayor', 'governor', 'principal', 'ambassador', 'minister', 'headquarters general'],
  },
  {
    korean: '소방서장',
    accepted: ['fire station chief', 'fire chief', 'chief', 'head', 'superintendent'],
    wrong: ['mayor', 'police chief', 'governor', 'minister', 'principal', 'firefighter'],
  },
  {
    korean: '경찰서장',
    accepted: ['police chief', 'station chief', 'chief', 'head', 'superintendent', 'commissioner'],
    wrong: ['mayor', 'fire chief', 'governor', 'minister', 'principal'],
  },
  {
    korean: '보건소장',
    accepted: ['head', 'director', 'chief'],
    wrong: ['mayor', 'major general', 'complaint', 'minister', 'principal', 'insurance director'],
  },
  {
    korean: '국장',
    accepted: ['director general', 'director-general', 'director', 'bureau chief', 'head', 'chief'],
    wrong: ['state funeral', 'national funeral', 'mayor', 'governor'],
    isHomograph: true,
  },
  {
    korean: '과장',
    accepted: ['section chief', 'manager', 'head', 'director', 'chief', 'division head'],
    wrong: ['exaggeration', 'exaggerated', 'dean', 'mayor', 'governor', 'minister', 'principal'],
    isHomograph: true,
  },
  {
    korean: '조합장',
    accepted: ['head', 'president', 'chief', 'chairman', 'cooperative head', 'union head', 'chair'],
    wrong: ['mayor', 'governor', 'combination chief', 'principal', 'minister'],
  },
  {
    korean: '이사장',
    accepted: [
      'chairman',
      'president',
      'chair',
      'chairperson',
      'chief director',
      'head',
      'chairwoman',
      'chief',
      'director',
    ],
    wrong: ['mayor', 'governor', 'moving manager', 'moving boss', 'this president', 'minister'],
  },
  {
    korean: '청장',
    accepted: [
      'commissioner',
      'administrator',
      'head',
      'chief',
      'director',
      'minister',
      'commissioner general',
      'mayor',
    ],
    wrong: ['governor', 'principal', 'ambassador'],
  },
  {
    korean: '대변인',
    accepted: ['spokesperson', 'spokesman', 'spokeswoman', 'representative', 'speaking for', 'press secretary'],
    wrong: ['ambassador', 'proxy', 'surrogate', 'urine', 'stool'],
  },
];

/** Something that changes what a title says: whether the person holds the office, and how. */
export interface TitleTurn {
  readonly id: 'former' | 'acting' | 'elect' | 'nominee' | 'deputy' | 'next' | 'new' | 'honorary' | 'first';
  /** Words of the English any of which says it. */
  readonly english: RegExp;
  /** What is put before the title where it is lost; none where the place is not sure. */
  readonly add: string | null;
  readonly words: { readonly ko: string; readonly en: string };
}

/** What turns a title, by the Korean that says it. */
export const titleTurns: Readonly<Record<TitleTurn['id'], TitleTurn>> = {
  former: {
    id: 'former',
    english:
      /\b(?:former\w{0,20}|ex|then|previous\w{0,20}|past|late|one-?time|erstwhile|retired|served?|serving|was|were|had|been|outgoing|predecessors?|old|emerit\w{1,20}|ousted|deposed|impeached|disgraced|last|longtime|once|when|years?|during|under|after|administration)\b/iu,
    add: 'former',
    words: { ko: '전(前)', en: 'former' },
  },
  acting: {
    id: 'acting',
    english:
      /\b(?:acting|interim|caretaker|temporar\w{1,20}|provisional\w{0,20}|stand-?in|on behalf|duties|acts?|acted|agent|agency)\b/iu,
    add: 'acting',
    words: { ko: '대행', en: 'acting' },
  },
  elect: {
    id: 'elect',
    english: /\b(?:elect|elected|electee|winners?|winning|won|wins?|incoming|victors?|victory|election)\b/iu,
    add: null,
    words: { ko: '당선인', en: 'elect' },
  },
  nominee: {
    id: 'nominee',
    english:
      /\b(?:nomin\w{1,20}|candida\w{1,20}|designat\w{1,20}|pick|picked|choice|choose|chosen|contenders?|hopefuls?|select\w{0,20}|running|runs?|appoint\w{1,20}|named|would-be|judge|vote|confirm\w{0,20})\b/iu,
    add: null,
    words: { ko: '후보자', en: 'nominee' },
  },
  deputy: {
    id: 'deputy',
    english:
      /\b(?:vice|deput\w{1,20}|assistant|associate|under|undersecretary|vp|vps|evp|svp|second|co|junior|sub|lieutenant|provost|pence|biden|cheney|no\. ?2)\b/iu,
    add: 'vice',
    words: { ko: '부(副)', en: 'vice or deputy' },
  },
  next: {
    id: 'next',
    english:
      /\b(?:next|incoming|future|success\w{1,20}|succeed\w{0,20}|upcoming|new|newly|forthcoming|following|coming|replac\w{1,20}|would-be|candida\w{1,20}|elect)\b/iu,
    add: 'next',
    words: { ko: '차기', en: 'next' },
  },
  new: {
    id: 'new',
    english:
      /\b(?:new|newly|incoming|recent\w{0,20}|appoint\w{0,20}|inaugura\w{1,20}|elect\w{0,20}|just|named|success\w{1,20}|succeed\w{0,20}|took|takes?|first|fresh\w{0,20}|now|trust|confidence|replac\w{1,20})\b/iu,
    add: 'new',
    words: { ko: '신임', en: 'new' },
  },
  honorary: {
    id: 'honorary',
    english: /\b(?:honorary|honourary|emerit\w{1,20}|honor\w{0,20}|honour\w{0,20})\b/iu,
    add: 'honorary',
    words: { ko: '명예', en: 'honorary' },
  },
  first: {
    id: 'first',
    english: /\b(?:first|1st|found\w{1,20}|inaugural|original|initial|invit\w{1,20})\b/iu,
    add: 'first',
    words: { ko: '초대', en: 'first' },
  },
};

/** Titles that may stand behind 전 (former), 차기 (next) and the like, with the English that shows where they stand. */
export const turnableTitles: Readonly<Record<string, RegExp>> = {
  대통령: /\bpresident\b/iu,
  총리: /\b(?:prime minister|premier|chancellor)\b/iu,
  장관: /\b(?:minister|secretary)\b/iu,
  시장: /\bmayor\b/iu,
  군수: /\b(?:county governor|county mayor|governor|magistrate|mayor)\b/iu,
  구청장: /\b(?:district mayor|mayor|district head)\b/iu,
  도지사: /\bgovernor\b/iu,
  지사: /\bgovernor\b/iu,
  의장: /\b(?:chairman|chairwoman|chairperson|chair|speaker)\b/iu,
  국회의장: /\bspeaker\b/iu,
  위원장: /\b(?:chairman|chairwoman|chairperson|chair|leader)\b/iu,
  회장: /\b(?:chairman|chairwoman|chairperson|president|chair)\b/iu,
  이사장: /\b(?:chairman|chairwoman|chairperson|president|chair|chief director)\b/iu,
  사장: /\b(?:president|CEO|chief executive)\b/iu,
  총장: /\b(?:president|chancellor|secretary[- ]general|prosecutor[- ]general|chief of staff)\b/iu,
  교육감: /\bsuperintendent\b/iu,
  청장: /\b(?:commissioner|administrator|chief)\b/iu,
  국회의원: /\b(?:lawmaker|assemblyman|assemblywoman|legislator)\b/iu,
  원장: /\b(?:director|president|head)\b/iu,
  대표: /\b(?:leader|CEO|representative|chief executive)\b/iu,
  감독: /\b(?:coach|manager)\b/iu,
  대사: /\bambassador\b/iu,
  교장: /\bprincipal\b/iu,
  총재: /\b(?:president|governor|chairman|commissioner)\b/iu,
  부총리: /\b(?:prime minister|premier)\b/iu,
};
