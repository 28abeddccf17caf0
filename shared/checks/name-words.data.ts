/** Capitalised English words that are no names by themselves: titles, the calendar, kinds of places and bodies. */
export const plainCapitals: ReadonlySet<string> = new Set(
  (
    'i i’m i’ve i’ll i’d mr mrs ms dr prof professor sir lord lady saint st rev father sister president vice prime minister secretary ' +
    'general director chairman chairwoman chair chief executive officer ceo governor mayor senator sen rep representative ' +
    'congressman congresswoman lawmaker judge justice attorney prosecutor captain coach major colonel lieutenant sergeant ' +
    'commander admiral king queen prince princess pope cardinal bishop ambassador spokesman spokeswoman spokesperson deputy ' +
    'assistant acting former foreign interior defense defence health finance education labour labor trade commerce ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep ' +
    'oct nov dec monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter new year christmas easter ' +
    'city county province prefecture state district town township village island street road avenue square river lake mountain mount ' +
    'bridge station airport port park house hall center centre hospital school university college institute academy church ' +
    'temple museum theater theatre stadium company corporation corp co inc ltd group bank association society union federation ' +
    'committee commission council board party government ministry department office agency bureau service authority police army ' +
    'navy air force court supreme high district national international federal central world united north south east west northern ' +
    'southern eastern western great grand royal public special republic kingdom league cup games olympic olympics championship ' +
    'open final world news times post daily press the a an of and in on at for to from with by as but or if not no yes we he she it ' +
    'they you this that these those there here his her its our my your their what who when where why how all some many most more ' +
    'one two three four five six seven eight nine ten first second third last next after before during while since until because ' +
    'although though however also then now today yesterday tomorrow is are was were be been do did does have has had will would ' +
    'can could should may might must let please thank thanks dear oh well so just even only still yet again god internet web tv ' +
    'road act bill law article section chapter part volume day week month hour am pm ad bc war peace treaty agreement accord ' +
    'festival fair expo forum summit conference committee assembly parliament congress senate cabinet white black red blue green ' +
    'old young big little good bad sun moon earth mother brother uncle aunt miss master chancellor shadow democrat democrats republican republicans conservative conservatives liberal liberals tory tories southeast southwest northeast northwest southwestern christian christians muslim muslims jewish catholic bible testament crown home affairs'
  ).split(' '),
);

/** Korean words that stand behind a personal name. */
export const personTitles: ReadonlySet<string> = new Set(
  (
    '씨 군 양 대통령 의원 장관 차관 총리 시장 군수 도지사 지사 교수 박사 회장 사장 대표 감독 선수 코치 판사 검사 변호사 대변인 ' +
    '위원장 총장 원장 국장 과장 청장 서장 소장 이사장 이사 후보 기자 작가 배우 가수 장군 대령 여사 선생 목사 신부 주교 교황 왕 ' +
    '여왕 왕자 공주 부통령 대사 총재 부장 팀장 본부장 연구원'
  ).split(' '),
);

/** Syllables that Korean hardly has but in words and names taken from other languages. */
export const loanSyllables: ReadonlySet<string> = new Set(
  '스라러리타파카토코포키티피테로니르크트프브츠즈드느므흐래랜랭런렌렉렛렘롤롭롯룸룹릭릴링립릿럴럼럿렐롬론릇러레뢰루뤼캐캔캘캠캣커컨컬컴컵컷케켄켈켓켐콘콜콤콥콧쾰콴쿠쿤쿨쿼퀘퀴퀸큐클킨킬킴킷킹카캄캅캇캉턴텀테텍텐텔템톤톨톰툰툴튀튜튼틴틸팀팅탄탐패팬팰팸팻퍼펀펄페펙펜펠펨폰퐁푸푼퓨픈플핀핍핏핑팜팝팡밴밸버벌베벡벤벨벳벵뷔뷰블빅빈빌빔빗샌샐섀셀셔셜셰셴셸솜숀슈슐슨슬앤앨앰얀얄엔엘엠엡왓왈욘웨웬웰웹윈윌윙젠젤젭졸쥐쥬즌챈챌첼츄핸핼햄헨헬훌힐넬넨뉴닉닌닐닝낸냐넌댄댈덱덴델뎀돔듀딕딘딜딩랄맨맬멘멜몬몰뮌뮤궈겐겔긴깁갠갤아에오우폴넬',
);
