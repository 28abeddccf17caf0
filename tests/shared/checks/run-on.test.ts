import { runOn } from '../../../shared/checks/run-on.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(runOn, {
  quiet: {
    'a stop and a space': ['끝났다. 올해는', 'It is over. This year we rest.'],
    'the title of a work': ['영화', 'She starred in the film It was summer.'],
    'that brings a clause': ['그는', 'The mayor said that It is ready.'],
    'a headline writes capitals': ['축제', 'Mayor Says They Have Won The Big Prize'],
    'a name with an article after a verb': ['신문', 'She read The Haneul Times and The Bada Post.'],
    'a name of a place': ['헤이그', 'They flew to The Hague in May.'],
    'a band': ['밴드', 'He plays in the band The seven stars.'],
    'the sentence before is closed': ['끝났다.', 'It is over. However, we go on. The city pays.'],
    'quoted speech': ['“좋다”', 'She shouted “well done They are great” to them.'],
    'a letter is quoted after a comma': ['편지', 'He wrote, “It is late.”'],
    'a word in single marks': ['노래', "They sang 'morning The sun' twice."],
  },
  loud: {
    'no stop before a pronoun and its verb': [
      '기업 유치 등으로 이룬 결과이다.',
      'The bridge stands thanks to many ⟦hands It⟧ is the work of years.',
      { fixed: 'The bridge stands thanks to many hands. It is the work of years.' },
    ],
    'no stop before there': [
      '행사가 이어졌다.',
      'Games went on until the ⟦evening There⟧ were songs too.',
      { fixed: 'Games went on until the evening. There were songs too.' },
    ],
    'no stop before the next subject': [
      '지원한다. 시는',
      'The plan helps all ⟦residents The⟧ city will spend more.',
      { fixed: 'The plan helps all residents. The city will spend more.' },
    ],
    'no stop before a word that joins': [
      '넓힌다. 또한',
      'It widens two ⟦roads In addition⟧, a bridge is built.',
      { fixed: 'It widens two roads. In addition, a bridge is built.' },
    ],
    'no stop after a name': [
      '하늘시에서 열렸다.',
      'The fair was held in ⟦Haneul It⟧ was the third of its kind.',
      { fixed: 'The fair was held in Haneul. It was the third of its kind.' },
    ],
    'a comma where a stop belongs': [
      '지난해 문을 열었다. 이곳은',
      'It opened last year⟦, It⟧ is the first of its kind.',
      { fixed: 'It opened last year. It is the first of its kind.' },
    ],
    'a comma before a word that joins': [
      '문을 열었다. 한편',
      'It opened last year⟦, Meanwhile⟧, the old hall was shut.',
      { fixed: 'It opened last year. Meanwhile, the old hall was shut.' },
    ],
    'no stop before they': ['주민', 'We met the ⟦residents They⟧ have waited long.'],
  },
});
