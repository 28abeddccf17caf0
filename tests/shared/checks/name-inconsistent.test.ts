import { nameInconsistent } from '../../../shared/checks/name-inconsistent.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(nameInconsistent, {
  quiet: {
    'one spelling': ['노경식 씨와 노경식 씨의 딸', 'Roh Kyung-sik and the daughter of Roh Kyung-sik'],
    'a hyphen is no other spelling': ['노경식 씨는', 'Roh Kyung-sik, or Roh Kyungsik,'],
    'three words hold two of them': ['한도담 씨는', 'Han Do Dam came, and Han Do-dam left.'],
    'the surname alone': ['노경식 씨는', 'Roh Kyung-sik came. Mr. Roh spoke.'],
    'two people of one surname': [
      '노경식 씨와 노소담 씨가 왔다. 노 회장은 말했다.',
      'Roh Kyung-sik and Noh So-dam came. Chairman Noh spoke.',
    ],
    'a surname alone of somebody else': [
      '노경식 씨와 존 노 씨가 왔다.',
      'Roh Kyung-sik came with John No. Mr. Noel left.',
    ],
    'two people': ['노경식 씨와 한도담 씨', 'Roh Kyung-sik and Han Do-dam'],
    'the order of a name is another question': ['한도담 씨는', 'Han Do-dam came. Later Do-dam Han spoke.'],
    'a body of the city': ['군산시와 군산시의회는', 'Gunsan-si and the Gunsan City Council'],
    'two places of one sound': ['남원시와 남원군', 'Namwon City and Namwon-gun'],
    'one form of a place': ['군산시는 군산시에', 'Gunsan City in Gunsan City'],
  },
  loud: {
    'another surname spelling': [
      '노경식 씨는',
      'Roh Kyung-sik came. Later ⟦Noh Kyung-sik⟧ spoke.',
      { fixed: 'Roh Kyung-sik came. Later Roh Kyung-sik spoke.' },
    ],
    'the commoner spelling is kept': [
      '노경식 씨는',
      '⟦Noh Kyung-sik⟧ came. Roh Kyung-sik left. Then Roh Kyung-sik spoke.',
    ],
    'another spelling in another order': [
      '한도담 씨는',
      'Han Do-dam came. Han Do-dam sat. Later ⟦Do-tam Han⟧ spoke.',
      { fixed: 'Han Do-dam came. Han Do-dam sat. Later Do-dam Han spoke.' },
    ],
    'one city with its kind in two ways': [
      '⟦군산시⟧가 이겼다.',
      '⟦Gunsan-si⟧ won.',
      {
        before: [['군산시는 앞섰다.', 'Gunsan City led.']],
        fixed: 'Gunsan City won.',
        severity: 'minor',
      },
    ],
    'one county with its kind in two ways': [
      '⟦하담군⟧은 졌다.',
      '⟦Hadam County⟧ lost.',
      { before: [['하담군은 하담군에서 왔다.', 'Hadam-gun came from Hadam-gun.']] },
    ],
    'one town spelt two ways': [
      '⟦원덕읍⟧에서 만났다.',
      '⟦Wonduk-eup⟧ it was.',
      { before: [['원덕읍의', 'Wondeok-eup']] },
    ],
    'the surname alone behind a title': [
      '⟦노⟧ 회장은 말했다.',
      'Chairman ⟦Noh⟧ spoke.',
      { before: [['노경식 회장이 왔다.', 'Chairman Roh Kyung-sik came.']], fixed: 'Chairman Roh spoke.' },
    ],
    'another given name spelling': ['노경식 씨는', 'Roh Kyung-sik came. Later ⟦Roh Gyeong-sik⟧ spoke.'],
  },
});
