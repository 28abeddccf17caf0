import { certaintyLost } from '../../../shared/checks/certainty-lost.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(certaintyLost, {
  quiet: {
    'the same hedge': ['빗길에 미끄러진 것으로 추정된다.', 'It is believed to have slipped in the rain.'],
    'another hedge': ['빗길에 미끄러진 것으로 추정된다.', 'It may have slipped in the rain.'],
    'somebody says so': ['빗길에 미끄러진 것으로 추정된다.', 'Police said it slipped in the rain.'],
    'according to somebody': ['피해는 없는 것으로 알려졌다.', 'According to the town there was no damage.'],
    'charged and on trial': ['그는 공금을 빼돌린 혐의로 재판에 넘겨졌다.', 'He went on trial for embezzlement.'],
    'arrested for it': ['경찰은 절도 혐의로 그를 체포했다.', 'Police arrested him for theft.'],
    'the future is no certainty': ['내년에 문을 열 것으로 예상된다.', 'It will open next year.'],
    'planned is not certain': ['비가 내릴 것으로 전망된다.', 'Rain is on the way; the fair plans for it.'],
    'an estimate with about': ['참가자는 2천 명으로 추정된다.', 'About 2,000 people took part.'],
    'well known, not reported': [
      '은어로 알려진 누리강에서 축제가 열린다.',
      'A festival opens on the Nuri, famous for its sweetfish.',
    ],
    'decided by those who judge': [
      '법원은 위법한 것으로 판단했다.',
      'The court ruled it illegal and decided the case.',
    ],
    'a suspicion cleared up': ['시는 의혹을 해소했다.', 'The city cleared the matter up.'],
    'nothing uncertain in the Korean': ['다리가 무너졌다.', 'The bridge fell.'],
    'possible, said as can': ['다리가 무너질 가능성이 있다.', 'The bridge can fall.'],
  },
  loud: {
    'is believed, lost': ['승합차는 빗길에 미끄러진 ⟦것으로 추정⟧된다.', 'The van slipped on the wet road⟦⟧.'],
    'is reported, lost': ['이 사고로 두 명이 숨진 ⟦것으로 전해졌⟧다.', 'Two people ⟦were⟧ killed in the accident.'],
    'is suspected, turned into the deed': [
      '그는 공금을 빼돌린 ⟦혐의를 받⟧고 있다.',
      'He ⟦has⟧ embezzled public money.',
    ],
    'an allegation stated as fact': ['군수는 땅 투기 ⟦의혹⟧을 받고 있다.', 'The governor ⟦is⟧ dealing in land.'],
    'a likelihood stated as fact': ['둑이 무너질 ⟦가능성이 높⟧다.', 'The dam ⟦is⟧ collapsing.'],
    'an appearance stated as fact': ['불은 창고에서 시작된 ⟦것으로 보인⟧다.', 'The fire began in the warehouse⟦⟧.'],
    'an expectation stated as done': ['공사는 봄에 끝날 ⟦것으로 예상⟧된다.', 'The work ⟦was⟧ finished in spring.'],
    'a claim stated as fact': ['주민들은 소음이 심하⟦다고 주장했⟧다.', 'The noise ⟦is⟧ severe for residents.'],
    'might, lost': ['축제가 취소⟦될 수도 있⟧다.', 'The festival ⟦is⟧ cancelled.'],
    'only in its own sentence': [
      '경찰이 현장을 살폈다. 불은 창고에서 시작된 ⟦것으로 보인⟧다.',
      'Police, they said, looked at the scene. The fire began in the warehouse⟦⟧.',
      {
        links: [
          ['경찰이 현장을 살폈다.', 'Police, they said, looked at the scene.'],
          ['불은 창고에서 시작된 것으로 보인다.', 'The fire began in the warehouse.'],
        ],
      },
    ],
  },
});
