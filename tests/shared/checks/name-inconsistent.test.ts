import { nameInconsistent } from '../../../shared/checks/name-inconsistent.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(nameInconsistent, {
  quiet: {
    'one spelling': ['노경식 씨와 노경식 씨의 딸', 'Roh Kyung-sik and the daughter of Roh Kyung-sik'],
    'a hyphen is no other spelling': ['노경식 씨는', 'Roh Kyung-sik, or Roh Kyungsik,'],
    'three words hold two of them': ['한도담 씨는', 'Han Do Dam came, and Han Do-dam left.'],
    'the surname alone': ['노경식 씨는', 'Roh Kyung-sik came. Mr. Roh spoke.'],
    'two people': ['노경식 씨와 한도담 씨', 'Roh Kyung-sik and Han Do-dam'],
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
    'given name first': ['한도담 씨는', 'Han Do-dam came. Later ⟦Do-dam Han⟧ spoke.'],
    'another given name spelling': ['노경식 씨는', 'Roh Kyung-sik came. Later ⟦Roh Gyeong-sik⟧ spoke.'],
  },
});
