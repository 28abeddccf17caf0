import { runOn } from '../../../shared/checks/run-on.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(runOn, {
  quiet: {
    'a stop and a space': ['끝났다. 올해는', 'It is over. This year we rest.'],
    'initials of a country': ['미국', 'He left the U.S.A for good and joined S.Korea.'],
    'a web address': ['누리집', 'See haneul.go.kr or www.Haneul.Org for more.'],
    'a mail address': ['전자우편', 'Write to kim.Haneul@example.org today.'],
    'a name of a program': ['노드', 'It runs on Node.js and vue.js well.'],
    'the title of a work': ['영화', 'She starred in the film It was summer.'],
    'that brings a clause': ['그는', 'The mayor said that It is ready.'],
    'a headline writes capitals': ['축제', 'Mayor Says They Have Won The Big Prize'],
  },
  loud: {
    'no space after a stop': [
      '지급했다. 올해는',
      'It was paid to the young⟦.This⟧ year it goes on.',
      { fixed: 'It was paid to the young. This year it goes on.' },
    ],
    'a doubled stop and no space': [
      '지급했다. 올해는',
      'over many years⟦. .This⟧ year it goes on.',
      { fixed: 'over many years. This year it goes on.' },
    ],
    'no space after a closed quotation': [
      '“좋다.” 그는',
      'She said “good⟦.”He⟧ left.',
      { fixed: 'She said “good.” He left.' },
    ],
    'no stop before a pronoun and its verb': [
      '기업 유치 등으로 이룬 결과이다.',
      'It came from drawing in small ⟦enterprises It⟧ is the result of years.',
      { fixed: 'It came from drawing in small enterprises. It is the result of years.' },
    ],
    'no stop before they': ['주민', 'We met the ⟦residents They⟧ have waited long.'],
  },
});
