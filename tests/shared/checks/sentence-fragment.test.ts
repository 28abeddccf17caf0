import { sentenceFragment } from '../../../shared/checks/sentence-fragment.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(sentenceFragment, {
  quiet: {
    'whole sentences': ['하늘시가 이겼다. 시민이 기뻐했다.', 'Haneul City won. Its people were glad.'],
    'an answer': ['“네.” 그가 말했다.', '“Yes.” He said no more. Not at all.'],
    'a headline has no verb': ['하늘시 축제 개막', 'Festival opening in Haneul', { role: 'title' }],
    'a question turns its verb round': ['늦었나?', 'The train left. Was it late?'],
    'a turned sentence begins with its verb': ['비가 왔다면', 'It rained. Had it snowed, we would have stayed.'],
    'a company writes itself small': ['회사', 'They sold it. iPhones went first.'],
    'a name that begins small': ['반 더르', 'He won. van der Berg was second.'],
    'a preposition may end a sentence': ['그곳 출신이다.', 'That is the town she comes from.'],
    'used to may end a sentence': ['예전처럼', 'He does not walk as he used to.'],
    'a quotation goes on after its speaker': ['“좋다.”고 했다.', '“It is good.” he said.'],
  },
  loud: {
    'a lone auxiliary is left over': [
      '피보험자가 7천여 명 증가했다.',
      'The number rose by 7,000.⟦ did.⟧',
      { fixed: 'The number rose by 7,000.' },
    ],
    'a verb without a subject at the end': [
      '우수 기관을 선정하고 있다.',
      'It supports the best towns. ⟦are selecting⟧',
    ],
    'a verb with a capital': ['위기는 끝났다.', 'They said the worst is behind us. ⟦Is over now.⟧'],
    'the tail of the sentence before, again': [
      '언젠가',
      'He fired at some point.⟦ At some point.⟧',
      { fixed: 'He fired at some point.' },
    ],
    'only words that lead up': [
      '허용하지 않았다.',
      'Nobody may dock here.⟦ And the.⟧',
      { fixed: 'Nobody may dock here.' },
    ],
    'a low start after a stop': [
      '여러 나라와 협력한다.',
      'We work with people from many places. ⟦other countries too.⟧',
    ],
    'a text that breaks off': ['국경을 넘을 수 있다.', 'From either side you can straddle ⟦the⟧'],
    'a sentence that stops on an article': ['회견에서 말했다.', 'He spoke at a meeting held at ⟦the⟧.'],
    'a verb of saying whose speaker is gone': ['“신고해 달라”고 당부했다.', '“Please call us.”⟦ requested.⟧'],
  },
});
