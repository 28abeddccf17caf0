/** The kinds of Korean words that carry grammar rather than a meaning a translator could be held to. */
export type FunctionWordKind =
  | 'particle'
  | 'pronoun'
  | 'determiner'
  | 'dependent-noun'
  | 'auxiliary'
  | 'postposition-verb'
  | 'conjunction'
  | 'interjection'
  | 'counter'
  | 'numeral';

const words = (list: string): readonly string[] => list.split(' ');

const tens = words('열 스물 서른 마흔 쉰 예순 일흔 여든 아흔');
const units = words('하나 한 둘 두 셋 세 넷 네 다섯 여섯 일곱 여덟 아홉');

/**
 * Words of Korean that are not content words, by kind; verbs in their dictionary form.
 *
 * Particles and endings stand here because a digit, a Latin name or a bracket before them leaves them alone (KBS는:
 * 는). A word of one syllable that is also a noun (수: number, 일: work) is listed: alone it says too little to be held
 * to. Source: the closed classes of the standard grammar of Korean.
 */
export const functionWordsByKind: Readonly<Record<FunctionWordKind, readonly string[]>> = {
  particle: words(
    '은 는 이 가 을 를 의 에 도 만 와 과 로 으로 들 에서 에게 에게서 한테 께 께서 까지 부터 보다 처럼 마다 마저 조차 밖에 뿐 뿐만 만큼 ' +
      '대로 같이 하고 하며 이나 나 이며 며 이고 고 라 라는 라고 라며 란 이라 이라는 이라고 이라며 이란 라도 이라도 이다 인 이던 였다 ' +
      '이었다 였던 이었던 입니다 입니까 이에요 예요 이지만 지만 인데 라서 이라서 에는 에도 에만 에서는 에서도 에서의 에게는 에게도 로는 ' +
      '로도 로서 로써 로부터 으로는 으로도 으로서 으로써 으로부터 까지는 까지도 까지의 부터는 부터의 이든 든 요 죠 랑 이랑 아 야 여 님 씨 ' +
      '적 적인 적으로 께서는 과의 와의 과는 와는 만의 만이 만을 들이 들은 들의 들을 들에게',
  ),
  pronoun: words(
    '나 내 너 네 저 제 그 이 우리 저희 너희 당신 그대 그녀 그들 이들 저들 그분 이분 저분 자신 자기 자네 누구 누가 무엇 뭐 무어 뭘 ' +
      '어디 언제 여기 거기 저기 이것 그것 저것 이거 그거 저거 이곳 그곳 저곳 이쪽 그쪽 저쪽 이때 그때 아무 아무것 아무도 서로 모두 본인 이게 그게 저게 ' +
      '제가 내가 네가 이놈 그놈 얘 걔 쟤 이년 그자 이자 여러분 얼마',
  ),
  determiner: words(
    '이 그 저 이런 그런 저런 어떤 어느 무슨 웬 이러한 그러한 저러한 어떠한 아무런 모든 온 각 매 본 해당 그런저런 이와 그와 이렇다 ' +
      '그렇다 저렇다 어떻다 이러다 그러다 어쩌다 이같은 그같은 이같이 그같이 이처럼 그처럼 이렇듯 그렇듯 이토록 그토록 이만큼 그만큼 ' +
      '이렇게 그렇게 저렇게 어떻게 이리 그리 저리 이대로 그대로 왜 어째서 다른',
  ),
  'dependent-noun': words(
    '것 거 게 걸 건 수 때문 등 등등 및 데 바 중 때 뿐 채 줄 지 듯 듯이 대로 만큼 만 적 척 체 양 김 나름 나위 노릇 녘 따름 ' +
      '따위 리 마련 무렵 셈 통 터 참 측 쪽 편 분 이 점 터이다 테 차 즈음 지경 겸 간 경우 정도 이상 이하 이내 이외 이후 이전 ' +
      '후 전 내 외 초 말 당시 동안 도중 사이 가운데 덕분 탓 위 아래 앞 뒤 안 밖 속 옆 곁',
  ),
  auxiliary: words(
    '이다 아니다 않다 싶다 못하다 말다 있다 없다 하다 되다 듯하다 듯싶다 만하다 법하다 뻔하다 척하다 체하다',
  ),
  'postposition-verb': words('대하다 관하다 의하다 인하다 위하다 따르다 비롯하다 불구하다 더불다 말미암다 통하다'),
  conjunction: words(
    '그리고 그러나 그런데 근데 그래서 그러므로 따라서 그러면 그럼 그렇지만 그래도 그러니 그러니까 그러다가 그러면서 그럼에도 하지만 ' +
      '또 또는 또한 혹은 및 내지 즉 단 다만 한편 그러자 그러더니 그런즉 그리하여 이리하여 이에 이로써 이로 이를테면 더구나 게다가 ' +
      '더욱이 더군다나 아울러 오히려 도리어 하물며 하기야 그나마 그런데도 그래야 그렇다면 아니면 왜냐하면 왜냐면 요컨대 여하튼 어쨌든 ' +
      '아무튼 하여튼 예컨대 가령 만약 만일 비록 설령 설사 이어 이어서 반면 반면에 나아가 이밖에 그밖에 이외에 이래',
  ),
  interjection: words(
    '아 아아 어 오 우 와 와우 아이고 어머 어이 여보 여보세요 글쎄 아니 네 예 응 그래 음 흠 에이 자 야 저기 하하 헉 뭐',
  ),
  counter: words(
    '명 인 개 건 차례 번 회 차 채 대 마리 권 장 벌 켤레 쌍 그루 송이 포기 자루 병 잔 곳 군데 가지 종 편 통 척 필 점 ' +
      '쪽 부 판 호 층 동 평 원 달러 엔 위안 유로 파운드 센트 프랑 루블 루피 년 월 일 시 분 초 주 개월 달 해 살 세 시간 주일 년간 월간 일간 ' +
      '주간 분간 초간 시간째 일째 년째 번째 번째로 째 등 위 급 학년 학기 세기 년대 대째 킬로미터 미터 센티미터 밀리미터 킬로그램 그램 밀리그램 톤 ' +
      '킬로 센티 리터 밀리리터 헥타르 제곱미터 세제곱미터 제곱킬로미터 퍼센트 프로 퍼센트포인트 도 배 할 푼 리 인치 피트 야드 마일 에이커 온스 ' +
      '갤런 배럴 와트 킬로와트 메가와트 볼트 바이트 기가바이트 메가바이트 석 두 수 구 조 항 절 호선 시즌 라운드 ' +
      '점차 타 홀 세트 골 승 패 무 무승부 승리 연승 연패 국 개국 개사 개소 개교 개월간 개년 주년 일자 일께 일쯤 시경 시께 시쯤 ' +
      '인분 인용 인승 미만 초과 여명 여 여개 여건 여년 남짓 가량 안팎 내외',
  ),
  numeral: [
    ...words(
      '공 영 일 이 삼 사 오 육 륙 칠 팔 구 십 백 천 만 억 조 경 하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 한 두 세 네 석 넉 서 너 닷 엿',
    ),
    ...words(
      '스무 첫 첫째 둘째 셋째 넷째 다섯째 여섯째 일곱째 여덟째 아홉째 열째 첫번째 두번째 세번째 네번째 제 약 몇 몇몇 여러 수십 수백 수천 수만 수십만 수백만 수천만 수억 수십억 ' +
        '이십 삼십 사십 오십 육십 칠십 팔십 구십 이백 삼백 사백 오백 육백 칠백 팔백 구백 삼천 오천 육천 십만 백만 천만 십억 백억 천억 ' +
        '두세 서너 너댓 너덧 네댓 대여섯 예닐곱 일고여덟 한두 두어 반 절반 총',
    ),
    ...tens,
    ...tens.flatMap((ten) => units.map((unit) => ten + unit)),
  ],
};
