import type { NoiseKind } from '../model/piece.ts';

/** One wording of noise that a whole line may be. */
export interface NoisePattern {
  readonly kind: NoiseKind;
  readonly pattern: RegExp;
  /** The longest line, in code units, it is tried on: longer lines are running text. */
  readonly longest: number;
  /** A line it must match. */
  readonly example: string;
}

/** The wordings, tried in order. Source: pages of Korean local and national news sites. */
export const noisePatterns: readonly NoisePattern[] = [
  { kind: 'divider', pattern: /^[-=_*~─━＊·•☆★◆◇■□#–—\s]{3,}$/, longest: 400, example: '----------' },
  {
    kind: 'divider',
    pattern: /^[\s\-*=<[【(〈☞※▶]{0,6}(?:english|eng|영문|영어|korean|한국어|국문)[\s\-*=>\]】)〉:]{0,6}$/i,
    longest: 24,
    example: '[English]',
  },
  {
    kind: 'divider',
    pattern:
      /^[\s\-*=<[【(〈☞※▶]{0,6}(?:영문|영어)\s?(?:기사|번역|버전|판|전문|뉴스)\s?(?:전문|번역문?|원문)?[\s\-*=>\]】)〉:]{0,6}$/,
    longest: 40,
    example: '<영문 기사 전문>',
  },
  {
    kind: 'divider',
    pattern:
      /^[\s\-*=<[【(〈☞※▶]{0,6}(?:the )?(?:english|translated) (?:version|article|translation|text|news|edition|full text)[\s\-*=>\]】)〉:.]{0,6}$/i,
    longest: 50,
    example: '[English Version]',
  },
  {
    kind: 'divider',
    pattern:
      /^[\s\-*=<[【(〈☞※▶]{0,6}(?:the )?full (?:text|translation|article)(?: in english)?[\s\-*=>\]】)〉:.]{0,6}$/i,
    longest: 50,
    example: '<Full text in English>',
  },
  {
    kind: 'divider',
    pattern:
      /^[\s\-*=<[【(〈☞※▶]{0,6}(?:(?:구글|파파고|AI|기계|자동) ?)?(?:번역기?|번역문|영역)(?: 전문| 기사| 영문)?[\s\-*=>\]】)〉:.]{0,6}$/,
    longest: 40,
    example: '[구글 번역]',
  },
  {
    kind: 'divider',
    pattern:
      /^[\s\-*=<[【(〈☞※▶]{0,6}(?:translated (?:by|with|using) )?(?:google|papago|deepl|naver|machine) ?(?:translat(?:e|ion|or))?[\s\-*=>\]】)〉:.]{0,6}$/i,
    longest: 60,
    example: '- Translated by Google Translate -',
  },
  {
    kind: 'disclaimer',
    pattern:
      /^[\s*※(<[【'‘“"-]{0,6}(?:구[글굴]|파파고|딥엘|영문) ?(?:번역|변역).{0,80}(?:이해도|이해를|노력|오류|오역|전제|정확하지|다를 수|부정확|참고용|차이가)/,
    longest: 260,
    example: "'구글번역'은 이해를 돕고자 노력하고 있습니다.",
  },
  {
    kind: 'disclaimer',
    pattern:
      /^[\s*※(<[【'‘“"-]{0,6}(?:AI|인공지능|기계|자동) ?번역.{0,100}(?:오류|오역|정확하지|다를 수|부정확|참고).{0,40}(?:니다|세요|있음|바람|임)[.)\]>】]{0,3}$/,
    longest: 200,
    example: '※ AI 번역으로 제공하는 기사라 오역이 있을 수 있습니다.',
  },
  {
    kind: 'divider',
    pattern:
      /^[\s\-*=<[【(〈☞※▶]{0,6}(?:this|the) (?:(?:above|following|english) )?(?:article|news|story|text|page) (?:was|is|has been) (?:(?:an? )?(?:machine|automatic(?:ally)?) )?translat(?:ed|ion)/i,
    longest: 200,
    example: 'This article was translated by Google Translate.',
  },
  {
    kind: 'disclaimer',
    pattern: /^[\s*※(<[【]{0,4}(?:영문|영어) ?(?:기사|번역).{0,60}(?:오류|오역|전제|부정확|참고|다를 수)/,
    longest: 200,
    example: '영문 번역에는 오류가 섞일 수 있음을 전제로 합니다.',
  },
  {
    kind: 'disclaimer',
    pattern:
      /^[\s*※(<[【'‘“"-]{0,6}(?:goo?gle|papago|naver|machine|ai|automatic|deepl)['’"”]? ?translat(?:e|ion|or)['’"”]?.{0,80}(?:understand|error|mistake|accura|assum|premise|strives?|working hard|effort)/i,
    longest: 300,
    example: 'Google Translate strives for better understanding.',
  },
  {
    kind: 'disclaimer',
    pattern:
      /^[\s*※(<[【]{0,4}it (?:is|was) (?:assumed|presumed|premised|understood) that there (?:may|might|can|could|will) be (?:an? )?(?:errors?|mistakes?)/i,
    longest: 200,
    example: 'It is assumed that there may be mistakes in the translation.',
  },
  {
    kind: 'disclaimer',
    pattern:
      /^[\s*※(<[【]{0,4}(?:there (?:may|might|can|could) be|please note|note that).{0,60}(?:errors?|mistakes?|inaccura\w{0,8}).{0,40}translat/i,
    longest: 200,
    example: 'There may be errors in the translation.',
  },
  {
    kind: 'copyright',
    pattern:
      /^(?!.{0,160}[했혔됐였한]다)(?:.{0,20}저작권자?\s?[:(]?\s?[ⓒⒸ©]|.{0,20}저작권자.{0,40}(?:무단|금지)|.{0,60}무단\s?(?:전재|복제|배포|도용).{0,40}금지)/,
    longest: 160,
    example: '저작권자 ⓒ 해솔뉴스, 무단전재 및 재배포 금지',
  },
  {
    kind: 'copyright',
    pattern:
      /^[\s<[(]{0,3}(?:copyrights?\b|[ⓒⒸ©]\s?copyright|copyrighter\b)|all rights? reserved|unauthori[sz]ed (?:reproduction|copying|redistribution)|re-?(?:production|distribution) (?:is )?(?:strictly )?prohibited/i,
    longest: 200,
    example: 'Copyright ⓒ Haesol News. All rights reserved.',
  },
  {
    kind: 'disclaimer',
    pattern:
      /^(?!.{0,160}[했혔됐였]다)[\s※*☎<[(■▶]{0,4}(?:기사\s?)?제보(?:는|를|하기|받습니다|\s?[:：및·/]|하실)|(?:여러분의 )?(?:소중한 )?제보를 (?:기다립니다|받습니다)/,
    longest: 160,
    example: '※ 제보는 카카오톡 해솔뉴스로 보내 주세요',
  },
  {
    kind: 'disclaimer',
    pattern:
      /^[\s※*<[(]{0,4}(?:이|본|위) (?:기사|칼럼|글|콘텐츠|보도자료)(?:는|은|의).{0,80}(?:작성|번역|기고|본지|제공|저작권|보도자료|후원|원고|편집|협찬).{0,60}(?:입니다|없습니다|있습니다|됩니다|합니다|바랍니다|않습니다|수 있음)[.)\]>]{0,3}$/,
    longest: 180,
    example: '※ 본 기사는 보도자료를 바탕으로 작성되었음을 알립니다. 외부 기고는 본지 방향과 다를 수 있습니다.',
  },
  {
    kind: 'disclaimer',
    pattern:
      /^[\s※*<[(]{0,4}(?:외부|독자|필자|기고|칼럼|글쓴이).{0,60}(?:본지|본보|편집|신문사|언론사|의견|견해|입장|방향).{0,60}(?:다를 수|무관|아닙니다|아님|않습니다)/,
    longest: 180,
    example: '※ 외부 필자의 기고는 본지의 편집 방향과 다를 수 있습니다.',
  },
  {
    kind: 'related',
    pattern:
      /^[\s<[(【■▶●◆※*#]{0,4}(?:이 기사와 )?(?:관련\s?(?:기사|뉴스)|많이\s?본\s?(?:기사|뉴스)|인기\s?(?:기사|뉴스)|최신\s?기사|추천\s?(?:기사|뉴스)|주간\s?베스트|오늘의\s?(?:주요)?뉴스|주요\s?기사|실시간\s?(?:뉴스|인기)|함께\s?본\s?기사|가장\s?많이\s?(?:본|읽은)|이\s?시각\s?주요|다른\s?기사|헤드라인|포토\s?뉴스|핫\s?이슈|핫\s?클릭)(?:\s?(?:기사|뉴스|더보기|TOP\s?\d{0,2}|베스트|보기|순위|\d{1,2}))?[\s>\])】:]{0,4}$/,
    longest: 50,
    example: '많이 본 기사',
  },
  {
    kind: 'related',
    pattern:
      /^[\s<[(【■▶●◆※*#]{0,4}(?:related|most (?:viewed|read|popular)|popular|recommended|latest|recent|trending|other|more) (?:articles?|news|stories|posts)[\s>\])】:]{0,4}$/i,
    longest: 50,
    example: 'Related Articles',
  },
  {
    kind: 'related',
    pattern: /^(?:[#＃][^\s,#＃]{1,30}[\s,]{0,3}){1,30}$/,
    longest: 400,
    example: '#해솔시 #일자리 #수상',
  },
  {
    kind: 'related',
    pattern: /^(?:태그|키워드|tags?|keywords?)\s?[:：]/i,
    longest: 300,
    example: '태그: 해솔시, 일자리',
  },
  {
    kind: 'comment',
    pattern:
      /^(?:전체\s?)?댓글\s?(?:\(?\s?\d{1,6}\s?\)?\s?개?|을 (?:입력|남겨|작성).{0,40}|은 .{0,60}|쓰기.{0,20})$|^(?:비밀번호|닉네임|작성자)\s?[:：]?$|^\d{1,4}\s?\/\s?\d{2,5}\s?(?:자|byte)?$|^첫 번째 댓글|^댓글로 /i,
    longest: 120,
    example: '댓글 3개',
  },
  {
    kind: 'comment',
    pattern: /^(?:\d{1,5} )?comments?(?: \(?\d{1,5}\)?)?$|^(?:be the first to comment|leave a (?:comment|reply))/i,
    longest: 60,
    example: 'Comments (3)',
  },
  {
    kind: 'button',
    pattern:
      /^(?:이 기사 )?(?:좋아요|추천|공감|조회수?|스크랩|공유|likes?|views?|shares?|hits?)\s?[:：(]?\s?\d[\d,]{0,9}\s?\)?(?:회|명|개|번)?$/i,
    longest: 40,
    example: '이 기사 좋아요 12',
  },
  {
    kind: 'button',
    pattern:
      /^(?:like this article|print this article|send (?:this article )?by e-?mail|share on \w{2,12}|view other articles by (?:the|this) (?:author|reporter))\s?\d{0,6}$/i,
    longest: 80,
    example: 'Like this article 3',
  },
  {
    kind: 'caption-credit',
    pattern: /^[\s<[({【]{0,3}photos? (?:by|courtesy of|provided by|credit|offered by) [^.]{2,60}$/i,
    longest: 80,
    example: 'Photo courtesy of Haesol City',
  },
  {
    kind: 'button',
    pattern: /^(?:▶ ?)?[가-힣]{2,4}\s?기자의?\s?(?:다른|최신|전체|모든)\s?기사(?:\s?(?:보기|더보기|목록))?$/,
    longest: 30,
    example: '이가람 기자의 다른 기사 보기',
  },
  {
    kind: 'other',
    pattern:
      /^(?:[가-힣/]{2,8}\s)?[가-힣A-Za-z]{1,8}(?:뉴스|일보|신문|타임[즈스]|저널|데일리)(?:\s(?:전북|전남|경북|경남|충북|충남|경기(?:북부|남부)?|강원|제주|서울|부산|대구|인천|광주|대전|울산|세종|호남|영남|중부))?$/,
    longest: 24,
    example: '중부 해솔뉴스',
  },
  {
    kind: 'caption-credit',
    pattern:
      /^[\s<[({【▲△▼▽]{0,4}(?:사진|자료|그림|그래픽|제공|photo|source)\s?(?:제공|출처|캡처|협조|by|credit|courtesy of|provided(?: by)?)?\s?[=:：ⓒ©]\s?[^\s][^.]{0,40}[\])}>】]{0,2}$/i,
    longest: 60,
    example: '(사진=해솔시청)',
  },
  { kind: 'caption-credit', pattern: /^[ⓒⒸ©]\s?[^.]{1,40}$/, longest: 45, example: '© 경기북부 해솔뉴스' },
  {
    kind: 'button',
    pattern:
      /^(?:본문(?: 내용)? ?바로가기|주메뉴 바로가기|메뉴 바로가기|상단 ?바로가기|검색창 열기|전체 ?메뉴 ?(?:보기|열기)?|기사 본문(?: 영역)?|상세 본문|기사검색 ?(?:검색)?|현재위치|본문)$/,
    longest: 30,
    example: '본문 바로가기',
  },
  {
    kind: 'other',
    pattern: /^(?:기사\s?(?:URL|주소)\s?[:：]?\s?)?(?:https?:\/\/|www\.)[^\s]{3,300}$/i,
    longest: 320,
    example: 'https://news.example.org/1234',
  },
  {
    kind: 'other',
    pattern: /^(?:Home|홈)(?:\s?[>›»/|]\s?[^\s>›»/|](?:\s?[^\s>›»/|]){0,19}){1,5}$/i,
    longest: 100,
    example: '홈 > 뉴스 > 사회',
  },
  { kind: 'other', pattern: /^(?:광고|ADVERTISEMENT|AD|Sponsored|스폰서 링크)$/i, longest: 20, example: '광고' },
];
