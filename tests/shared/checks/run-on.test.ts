import { runOn } from '../../../shared/checks/run-on.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(runOn, {
  quiet: {
    'a stop and a space': ['끝났다. 올해는', 'It is over. This year we rest.'],
    'the title of a work': ['영화', 'She starred in the film It was summer.'],
    'that brings a clause': ['그는', 'The mayor said that It is ready.'],
    'a headline writes capitals': ['축제', 'Mayor Says They Have Won The Big Prize'],
  },
  loud: {
    'no stop before a pronoun and its verb': [
      '기업 유치 등으로 이룬 결과이다.',
      'It came from drawing in small ⟦enterprises It⟧ is the result of years.',
      { fixed: 'It came from drawing in small enterprises. It is the result of years.' },
    ],
    'no stop before there': [
      '행사가 이어졌다.',
      'Games went on until the ⟦evening There⟧ were songs too.',
      { fixed: 'Games went on until the evening. There were songs too.' },
    ],
    'no stop before they': ['주민', 'We met the ⟦residents They⟧ have waited long.'],
  },
});
