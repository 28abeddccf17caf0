import { untranslated } from '../../../shared/checks/untranslated.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(untranslated, {
  quiet: {
    'nothing Korean is left': ['하늘시가 축제를 연다.', 'Haneul City will hold a festival.'],
    'Korean in brackets after its translation': ['하늘시', 'Haneul City (하늘시) will hold it.'],
    'Korean in brackets with more words': ['정', 'a word for affection (Korean: 정) is used.'],
    'Korean explained in brackets': ['정', 'They call it 정 (jeong, affection).'],
    'Korean explained in words': ['정', 'They call it “정,” meaning affection.'],
  },
  loud: {
    'a word was passed through': ['주민은 ⟦없다⟧.', 'There are no residents ⟦없다⟧.'],
    'several words are one place': ['‘⟦하늘 살자⟧’ 사업', 'the ⟦하늘 살자⟧ project'],
    'letters in the middle of a word': ['하늘시', '⟦Ha늘⟧ City will hold it.'],
    'a word with its middle dot': ['⟦등·하원⟧ 차량', 'vehicles for ⟦등·하원⟧.'],
    'a bracket alone does not explain': ['하늘역', '(⟦하늘역⟧) It opens today.'],
    'a jamo on its own': ['웃음', 'He wrote ⟦ㅋㅋ⟧ below.'],
  },
});
