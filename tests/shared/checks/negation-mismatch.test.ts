import { negationMismatch } from '../../../shared/checks/negation-mismatch.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(negationMismatch, {
  quiet: {
    'both sides deny': ['주민들은 계획을 알지 못했다.', 'Residents did not know of the plan.'],
    'neither side denies': ['다리는 봄에 열린다.', 'The bridge opens in spring.'],
    'the English denies by a verb': ['시는 자료를 내지 않았다.', 'The city refused to hand over the files.'],
    'the English denies by a prefix': ['수치는 분명하지 않다.', 'The figures are unclear.'],
    'the Korean denies by a noun': ['통행을 금지한다.', 'Vehicles may not pass.'],
    'must, said by two denials': ['규칙을 바꾸지 않을 수 없다.', 'The rule has to change.'],
    'must, said as not without': ['서두르지 않으면 안 된다.', 'They must hurry.'],
    'not only': ['쌀뿐만 아니라 보리도 심는다.', 'They grow barley as well as rice.'],
    'no less': ['도시 못지않게 붐빈다.', 'It is as crowded as a city.'],
    'not a few': ['적지 않은 주민이 떠났다.', 'Many residents moved away.'],
    'a question that expects a yes': ['함께 가야 하지 않을까.', 'Maybe they should go together.'],
    otherwise: ['그렇지 않으면 축제가 미뤄진다.', 'Otherwise the festival is put off.'],
    'constant, not ceasing': ['끊임없이 물이 흐른다.', 'Water flows constantly.'],
    'only, said as nothing but': ['두 명밖에 없다.', 'There are two people.'],
    'removing is no denial': ['울타리를 없앴다.', 'They took down the fence.'],
    'a stage of a thing is no denial': ['아직 공사 중이다.', 'Work is not finished.'],
    'neither … nor is one denial': ['팔지도 빌려주지도 않는다.', 'It is neither sold nor lent.'],
    'not only in the English': ['학생도 어른도 온다.', 'Not only students but adults come.'],
    'a number sign is no denial': ['13번 버스가 멈췄다.', 'The No. 13 bus stopped.'],
    'one not for two denials': ['완전하지 않았고 완벽하지도 않았다.', 'It was not complete or perfect.'],
    'unless for a denial in a condition': [
      '물을 주지 않거나 해를 가리지 않는다면 시든다.',
      'They wither unless watered and shaded.',
    ],
    'no stone unturned': ['모든 수단을 다 쓰겠다고 했다.', 'They said they would leave no stone unturned.'],
    'not forgetting is remembering': ['그날을 잊지 않겠다.', 'We will remember that day.'],
    'as long as not, unless': ['비가 오지 않는 한 열린다.', 'It opens unless it rains.'],
    'an adjective in -able denies': ['받아들일 수 없는 제안이다.', 'It is an inadmissible offer.'],
    'it was not until': ['날이 밝은 뒤에야 길을 찾았다.', 'It wasn’t until dawn that they found the way.'],
    'fog is no denial, nor is a verb “do badly”': ['짙은 안개로 성적이 나빴다.', 'In thick fog the teams did badly.'],
    'a denial cut into the next sentence': [
      '문이 닫혔다. 놀라지 마라. 곧 열린다.',
      'The door was shut. Do not be startled, it opens soon.',
      {
        links: [
          ['문이 닫혔다. 놀라지 마라.', 'The door was shut.'],
          ['곧 열린다.', 'Do not be startled, it opens soon.'],
        ],
      },
    ],
  },
  loud: {
    'a denial lost': ['누리호수는 아직 얼⟦지 않⟧았다.', 'Lake Nuri ⟦has⟧ frozen over.'],
    'a denial lost where the helper verb stayed': [
      '조사단은 원인을 밝히⟦지 못⟧했다.',
      'The team ⟦did⟧ find the cause.',
    ],
    'there is none, lost': ['남은 예산이 ⟦없⟧다.', 'There is money in the budget.'],
    'is not, lost': ['이 건물은 학교가 ⟦아니다⟧.', 'This building is a school.'],
    'do not, lost': ['문을 열⟦지 마라⟧.', 'Open the door.'],
    'a nor without its neither': ['시는 확인도 부인도 하⟦지 않⟧았다.', 'The city confirmed ⟦nor⟧ denied it.'],
    'at all without its not': ['이것은 전혀 문제가 ⟦아니라⟧고 했다.', 'He called this a problem ⟦at all⟧.'],
    'the helper before the verb that is denied': [
      '돈을 돌려받⟦지 못⟧할 수 있으며 소송이 이어질 전망이다.',
      'They ⟦may⟧ get back their money, and suits will follow.',
    ],
    'unless does not stand for a denial of its own': [
      '비가 오지 않는 한 문을 닫⟦지 않⟧는다.',
      'It ⟦will⟧ close unless it rains.',
    ],
    'forgetting itself was named': ['그날을 잊⟦지 않⟧을 것이다.', 'We ⟦will⟧ forget that day.'],
    'what is short is already said by “shortage”': [
      '물 부족으로 공장이 멈췄다.',
      'The plant did ⟦not⟧ stop over a water shortage.',
    ],
    'a denial added': ['공장은 다음 달 문을 연다.', 'The factory will ⟦not⟧ open next month.'],
    'a denial added in short form': ['주민들은 환영했다.', 'Residents did⟦n’t⟧ welcome it.'],
  },
});
