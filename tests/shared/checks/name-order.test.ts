import { nameOrder } from '../../../shared/checks/name-order.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(nameOrder, {
  quiet: {
    'all have the surname first': ['노경식 씨와 한도담 씨는', 'Roh Kyung-sik and Han Do-dam came.'],
    'all have the given name first': ['노경식 씨와 한도담 씨는', 'Kyung-sik Roh and Do-dam Han came.'],
    'the surname alone says nothing': ['노경식 씨와 한도담 씨는', 'Do-dam Han came with Mr. Roh.'],
    'one person alone': ['한도담 기자', 'Reporter Do-dam Han'],
    'a foreign name has its own order': ['노경식 씨는 존 리 씨를 만났다.', 'Roh Kyung-sik met John Lee.'],
    'a spelling of their own': ['노경식 씨는 이승만을 말했다.', 'Roh Kyung-sik spoke of Syngman Rhee.'],
    'another spelling of the surname is no other order': [
      '노경식 씨는 말했다.',
      'Noh Kyung-sik spoke.',
      { before: [['노경식 씨가 왔다.', 'Roh Kyung-sik came.']] },
    ],
    'a place that looks like a name': ['노경식 씨는 강도면에 산다.', 'Roh Kyung-sik lives in Do Gang.'],
    'somebody known abroad by three words': ['노경식 씨와 한소담 씨', 'Roh Kyung-sik and So Dam Han'],
    'both ends could be the surname': ['노경식 씨와 김이김 씨', 'Roh Kyung-sik and Kim Yi Kim'],
    'a surname between commas': ['노경식 씨와 한도담 씨', 'Roh Kyung-sik, Han, and Do-dam came.'],
  },
  loud: {
    'a byline turned round': [
      '[⟦한도담⟧ 기자] 노경식 회장은 말했다.',
      '[Reporter ⟦Do-dam Han⟧] Chairman Roh Kyung-sik spoke.',
      { fixed: '[Reporter Han Do-dam] Chairman Roh Kyung-sik spoke.', severity: 'minor' },
    ],
    'another segment has the other order': [
      '⟦한도담⟧ 씨가 왔다.',
      '⟦Do-dam Han⟧ came.',
      { before: [['노경식 씨가 왔다.', 'Roh Kyung-sik came.']] },
    ],
    'one person both ways': [
      '⟦한도담⟧ 씨는',
      'Han Do-dam came. Later ⟦Do-dam Han⟧ spoke.',
      { fixed: 'Han Do-dam came. Later Han Do-dam spoke.' },
    ],
    'the order of most people is kept': [
      '⟦노경식⟧ 씨, 한도담 씨, 배소율 씨',
      '⟦Roh Kyung-sik⟧, Do-dam Han, So-yul Bae',
      { fixed: 'Kyung-sik Roh, Do-dam Han, So-yul Bae' },
    ],
    'a given name in two words, and the other way as well': [
      '⟦한도담⟧ 씨와 노경식 씨',
      '⟦Do Dam Han⟧ and Roh Kyung-sik',
      { before: [['한도담 씨가 왔다.', 'Han Do-dam came.']], fixed: 'Han Do Dam and Roh Kyung-sik' },
    ],
    'a possessive stays': [
      '⟦한도담⟧ 씨의 딸과 노경식 씨',
      '⟦Do-dam Han⟧’s daughter and Roh Kyung-sik',
      { fixed: 'Han Do-dam’s daughter and Roh Kyung-sik' },
    ],
    'the title is written to the name': ['⟦한도담⟧씨와 노경식회장', '⟦Do-dam Han⟧ and Chairman Roh Kyung-sik'],
    'a given name of one syllable': ['⟦배솔⟧ 씨와 노경식 씨', '⟦Sol Bae⟧ and Roh Kyung-sik'],
    'a surname of two syllables': ['⟦남궁도담⟧ 씨와 노경식 씨', '⟦Do-dam Namgung⟧ and Roh Kyung-sik'],
    'even numbers go the Korean way': ['노경식 씨와 ⟦한도담⟧ 씨', 'Roh Kyung-sik and ⟦Do-dam Han⟧'],
  },
});
