/**
 * Korean words that a good translation often has no word for: they point, join or count, or carry a verb.
 *
 * Source: written for this project.
 */
export const weightlessWords: ReadonlySet<string> = new Set(
  [
    '이것 그것 저것 무엇 누구 어디 여기 거기 우리 그들 이들 그녀 자신 누군가 무언가 이곳 그곳 이때 그때 그날 이날 당일',
    '이번 다음 지난 이후 이전 이상 이하 이내 이외 동안 사이 당시 최근 현재 지금 오늘 향후 앞으로 도중 중간 나중 먼저',
    '때문 가지 예정 경우 정도 가운데 사실 상황 모습 상태 결과 이유 방법 방식 행동 의미 영향 기회 노력 존재 측면 여부 가능성 위치 시기 목적 원인',
    '관련 해당 진행 사용 이용 시작 발생 활동 사항 항목 제기 포기 인정 전달 보장 보호 계획 주장 의도 관계 일대 일부 대부분 전체 전부 부분',
    '서로 같이 함께 다른 모든 모두 어떤 어떻게 다시 아주 매우 너무 가장 특히 또한 하지만 그러나 그리고 따라서 여전히 역시 오히려 바로 거의 약간 조금 많이 한편',
    '하다 되다 있다 없다 받다 주다 가다 오다 보다 들다 서다 일다 나다 내다 지다 이다 아니다 않다 못하다 싶다 같다 위하다 대하다 따르다 통하다 의하다 말하다 밝히다 전하다',
    '달러 유로 퍼센트 킬로미터 미터 센티미터 킬로그램 시간 그루 마리',
    '하나 각각 각자 얼마 언제 별로 절대 전혀 결코 물론 만약 만일 혹시 비록 아마 과연 실제 동시에 최소 최다 최고 최종 주의 상대 이미 아직 계속',
  ].flatMap((line) => line.split(' ')),
);

/** English nouns that a translator adds freely: numbers, times, directions and words for anything at all. */
export const vagueEnglish: ReadonlySet<string> = new Set(
  [
    'one two three four five six seven eight nine ten twenty thirty hundred thousand million billion first second third half',
    'year month week day hour minute today yesterday tomorrow time north south east west northern southern eastern western',
    'something anything everything nothing someone anyone everyone thing way people person man woman lot bit kind sort part place please',
  ].flatMap((line) => line.split(' ')),
);
