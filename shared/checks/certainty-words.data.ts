/** Korean that says that something is not established, and what it says. */
export interface CertaintyMarker {
  /** A part of a Korean sentence. */
  readonly korean: string;
  /** What the Korean says in English. */
  readonly means: string;
  /** Whole English words that render this marker besides those that render all of them. */
  readonly english?: string;
}

/** What stands between the writer and a fact in Korean news, gravest first. Source: written for this project. */
export const certaintyMarkers: readonly CertaintyMarker[] = [
  {
    korean: '의혹(?!을 (?:풀|해소))',
    means: 'is suspected, is alleged',
    english: 'scandals?|controvers\\w*|doubts?',
  },
  {
    korean:
      '혐의(?:를 받|로 (?:조사|수사|입건|체포|구속|기소|고발|고소|재판|송치|불구속|긴급체포|검찰|경찰)|가 있|(?:를|을) 적용)',
    means: 'is suspected of, on charges of',
    english:
      'for|over|guilty|convict\\w*|indict\\w*|arrest\\w*|prosecut\\w*|trials?|investigat\\w*|prob(?:e|es|ed|ing)|sued?|booked|counts?|complaints?|cases?|crimes?',
  },
  {
    korean:
      '(?:것|걸)으?로 (?:알려|전해)[졌진지집]|[다라]고 (?:알려졌|전해졌|전해진다|알려진다|전해집)|전해지고 있|알려지고 있',
    means: 'is reported, is said',
    english: 'known|famous|famed',
  },
  {
    korean: '(?:것|걸)으?로 (?:추정|추측|의심|짐작)|(?:로|으로) (?:추정|추측|의심)(?:되|된|돼|됐|됩|하|한|했)',
    means: 'is believed, is presumed',
    english: 'about|around|approximately|roughly|some|nearly|almost|more than|as many as|up to|over',
  },
  {
    korean: '(?:것|걸)으?로 (?:보인|보이|보여|보고|보았|봤|관측|판단)',
    means: 'appears, is seen as',
    english:
      'judg\\w*|determin\\w*|decid\\w*|view\\w*|conclud\\w*|regard\\w*|found|finds?|signs?|clear|clearly|evident\\w*|visibl\\w*|shown?|shows',
  },
  {
    korean: '(?:것|걸)으?로 (?:예상|전망|예측|점쳐|기대)',
    means: 'is expected',
    english:
      'will|shall|would|wo|plan\\w*|set to|due to|to be|going to|scheduled|prospects?|outlook|await\\w*|upcoming|future|if|when|about to|poised|ready|on track|promis\\w*|aim\\w*',
  },
  {
    korean: '가능성(?:이|도|은)? ?(?:있|높|크|커|제기|배제할 수 없|열어|점쳐|남아)',
    means: 'may, is likely',
    english: 'can|if|hopes?|prospects?|odds|favou?rites?|expos\\w*|vulnerab\\w*|open to|whether|when|able|prone',
  },
  {
    korean: '[을를릴될할갈볼줄올질칠날쓸울들일낼길] 수도 있',
    means: 'may, might',
    english: 'can|if|when|whether|able|risks?',
  },
  { korean: '[다라]고 주장(?:했|하|한|해)', means: 'claimed, argued', english: 'demand\\w*|call(?:s|ed|ing)?|urg\\w*' },
];

/** English that keeps a fact at a distance, whatever the Korean marker: hedges, and any naming of who says so. */
export const distancingEnglish: readonly string[] = [
  'alleg\\w*|reported|reportedly|reports?|reporting|apparent\\w*|appear\\w*|seem\\w*|suspect\\w*|suspicio\\w*|believ\\w*|belief|expect\\w*|likely|likelihood|unlikely',
  'may|might|could|possib\\w*|probab\\w*|potential\\w*|estimat\\w*|presum\\w*|suppos\\w*|assum\\w*|predict\\w*|project(?:s|ed|ions?)?|forecast\\w*|anticipat\\w*',
  'say|says|said|saying|tells?|told|telling|claim\\w*|argu\\w*|insist\\w*|assert\\w*|contend\\w*|maintain\\w*|charg\\w*|accus\\w*|according|stat(?:e|es|ed|ing|ements?)|announc\\w*|explain\\w*|add(?:s|ed|ing)?|not(?:e|es|ed|ing)|mention\\w*|reveal\\w*|confirm\\w*|testif\\w*|quot\\w*|cit(?:e|es|ed|ing)|describ\\w*|warn\\w*|stress\\w*|admit\\w*|acknowledg\\w*|den(?:y|ies|ied|ying)|disclos\\w*|wr(?:ote|ites?|itten)|learn(?:ed|t)',
  'rumou?r\\w*|understood|thought|think\\w*|suggest\\w*|indicat\\w*|impl(?:y|ies|ied)|hint\\w*|perhaps|maybe|chances?|risks?|fear\\w*|concern\\w*|worr\\w*|consider\\w*|look\\w*|deemed|seen|sees?|feel\\w*|felt|hop(?:e|es|ed|ing)|doubt\\w*|question\\w*|speculat\\w*|tentativ\\w*|would|should|tend\\w*|must|so-called|purported\\w*|ostensibl\\w*|evidently|threat\\w*|threaten\\w*|guess\\w*|calculat\\w*|analy\\w*|assess\\w*|conclu\\w*|heard|investigat\\w*',
];
