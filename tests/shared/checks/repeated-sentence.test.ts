import { repeatedSentence } from '../../../shared/checks/repeated-sentence.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(repeatedSentence, {
  quiet: {
    'every sentence is new': ['비가 왔다. 바람도 불었다.', 'It rained all day long. The wind blew all day long.'],
    'a refrain is short': ['“잘 있어. 잘 있어.”', '“Good bye. Good bye.”'],
    'the Korean repeats it': ['우리는 해냈다. 우리는 해냈다.', 'We have done it now. We have done it now.'],
  },
  loud: {
    'a sentence comes again at once': [
      '지진이 났다. 파도가 덮쳤다.',
      'A strong earthquake struck first.⟦ A strong earthquake struck first.⟧ Then came the waves.',
      { fixed: 'A strong earthquake struck first. Then came the waves.' },
    ],
    'a sentence comes again later': [
      '지진이 났다. 파도가 덮쳤다.',
      'A strong earthquake struck first. Then came the waves.⟦ A strong earthquake struck first.⟧',
    ],
    'only its marks and capitals differ': [
      '“우리는 내일 떠난다.”',
      '“We will leave this town tomorrow.”⟦ We will leave this town tomorrow.⟧',
    ],
  },
});
