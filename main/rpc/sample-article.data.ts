/** A page as a person would paste it: an invented town, invented people, and the faults machine translation makes. */
export const sampleArticle = `솔마루시, 2024년 돌봄·일자리 평가 ‘우수상’ 수상

아이 키우기 좋은 도시 사업 성과 인정

한새벽 기자 | 기사입력 2024/05/22 [10:30]

▲ 솔마루시청 전경. <사진제공=솔마루시>

[한새벽 기자 = 솔마루] 솔마루시는 22일 나래컨벤션센터에서 열린 ‘2024년 지방자치단체 돌봄·일자리 평가’에서 우수상을 받았다고 밝혔다.

시는 장관 표창과 함께 5,500만 원의 사업비를 확보해 내년 지역 일자리 사업에 쓰기로 했다. 지난해 취업자는 2022년 41,200명에서 2023년 48,300명으로 7,000여 명 늘었다.

특히 시가 자체 추진한 어린이집 통학차량 등·하원 지원과 정착 프로젝트 ‘솔마루살이’가 큰 성과를 냈다. 전담 인력도 18년 5명에서 21년 18명으로 확대했다.

이 제도는 광역·기초 자치단체 243곳을 대상으로 일자리 목표와 실적을 평가해 이듬해 우수기관을 선정하는 사업이다.

관내 15개 마을 통장들도 힘을 보탰다. 통장협의회는 지난 3월 성금 1억 2,000만 원을 모아 돌봄센터에 전달했다. 올해 사업은 9월 중 마무리될 예정이다.

지난 4월 발생한 산불은 소방대원 320명이 투입돼 6시간 만에 진화됐으며, 시는 피해 주민 48가구에 임시 숙소를 제공했다.

윤가람 솔마루시장은 “이번 수상은 어려운 여건에서도 지역 실정에 맞는 정책을 편 결과”라며 “앞으로 투자 유치를 통해 일자리를 늘리고 지역경제를 살리는 데 최선을 다하겠다”고 말했다.

*아래는 위 기사를 번역기로 옮긴 영문 기사의 전문입니다.

*The following is the full text of the English article translated by machine.

Solmaru City wins ‘Excellence Award’ in 2024 care and job evaluation

Recognized for achievements in child-friendly city projects

[Reporter Han Sae-byeok = Solmaru] Solmaru City announced on the 22nd that it received an excellence award at the ‘2024 Local Government Care and Job Evaluation’ held at the Narae Convention Center on the 22nd.

The city secured 55 million won in project expenses along with a commendation from the minister and decided to use it for next year’s local job projects. The number of employed people last year increased from 41,200 in 2022 to 48,300 in 2023, by 7,000. did.

In particular, support for the House of Representatives and House of Representatives, which the city promoted on its own, and the settlement project ‘Solmaru Sari’ made great results. Dedicated manpower was also expanded from 5 in 2018 to 18 in 21.

This system is a project that evaluates the job goals and performance of 243 metropolitan and basic local governments. are selecting

The bankbooks of 15 villages in the hall also helped. In March, the bankbook council collected 12 million won in donations and delivered them to the care center. This year’s project is scheduled to be completed by mid-September.

The forest fire that occurred in April evolved in 6 hours with 320 firefighters deployed, and the city provided temporary accommodation to 48 households affected by the damage.

Solmaru Mayor Yoon Ga-ram said, “This award is the result of policies that fit the local situation even in difficult conditions. .” he said.
`;
