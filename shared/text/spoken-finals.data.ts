/** How Korean reads a sign that can end a word: 30%는 삼십 퍼센트는. */
export const readingsOfSigns: Readonly<Record<string, string>> = {
  '%': '퍼센트',
  '‰': '퍼밀',
  '℃': '도',
  '℉': '도',
  '°': '도',
  $: '달러',
  '€': '유로',
  '£': '파운드',
  '¥': '엔',
  '₩': '원',
  '+': '플러스',
  '&': '앤드',
  '㎡': '미터',
  '㎥': '미터',
  '㎞': '미터',
  '㎝': '미터',
  '㎏': '그램',
};

/** The names of the letters whose name ends in a consonant, as newsrooms say them; every other letter's ends in a vowel. */
export const letterFinals: Readonly<Record<string, string>> = { L: '엘', M: '엠', N: '엔', R: '알' };

/** How an English word or a romanised Korean one (lower case) sounds at its end in Hangul; the first that fits holds, a vowel else. */
export const spokenFinals: readonly { readonly ends: RegExp; readonly ending: 'vowel' | 'consonant' | 'ㄹ' }[] = [
  // short words that Korean writes otherwise than the rules below: 웹, 랩, 클럽, 잡, 백, 그룹, 타입, 풋
  { ends: /^(?:web|lab|club|job|pub|bag|good|big)$|(?:group|type|foot|stop)$/, ending: 'consonant' },
  { ends: /^(?:km|cm|mm|m|ha|gh)$/, ending: 'vowel' },
  { ends: /^(?:kg|mg|g)$/, ending: 'consonant' },
  { ends: /^(?:me|he|she|we|the|be)$/, ending: 'vowel' },
  // 서울, 호텔, 애플, 파일
  { ends: /(?:l|le)$/, ending: 'ㄹ' },
  // 타임, 폰, 머신: the e is silent
  { ends: /[aeiouy][mn]e$/, ending: 'consonant' },
  // 테크닉
  { ends: /ique$/, ending: 'consonant' },
  // 필름, 강, 사인, 밤(bomb), 오텀
  { ends: /(?:m|n|ng|mb)$/, ending: 'consonant' },
  // 읍, 석, 백: Korean syllables romanised
  { ends: /(?:eo|eu|ae|yeo|oe)[kpt]$/, ending: 'consonant' },
  // 위크, 보트, 수프: after a long vowel or another consonant 으 follows; 북 is the exception
  { ends: /(?:ook)$/, ending: 'consonant' },
  { ends: /[aeiou]{2}[kpt]$/, ending: 'vowel' },
  // 캣, 컵, 마켓, 어택, 퍼블릭
  { ends: /[aeiouy](?:ck|[cpkt])$/, ending: 'consonant' },
];
