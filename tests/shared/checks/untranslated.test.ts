import { untranslated } from '../../../shared/checks/untranslated.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(untranslated, {
  quiet: {
    'nothing Korean is left': ['하늘시가 축제를 연다.', 'Haneul City will hold a festival.'],
    'Korean in brackets after its translation': ['하늘시', 'Haneul City (하늘시) will hold it.'],
    'Korean in brackets with more words': ['정', 'a word for affection (Korean: 정) is used.'],
    'Korean explained in brackets': ['정', 'They call it 정 (jeong, affection).'],
    'Korean explained in words': ['정', 'They call it “정,” meaning affection.'],
    'a word that English has taken over': ['한우를 나눠 줬다.', 'They handed out Hanwoo.'],
    'the word itself is meant': ['‘누리집’은 우리말이다.', 'The word “Nurijip” is pure Korean.'],
    'the word is explained': ['누리집을 열었다.', 'It opened a nurijip (website).'],
    'a place whose name is also a word': ['강화에서 열렸다.', 'It was held in Ganghwa.'],
    'a name, spelt as names are': ['이보람 씨가 왔다.', 'Lee Bo-ram came.'],
    'a foreign name that a word sounds like': ['로비 매튜스가 말했다.', 'Robbie Matthews said so.'],
    'a town with its ending': ['나루시가 열었다.', 'Naru-si opened it.'],
    'a noun that sounds like a plain English word': ['마을에 대해 말했다.', 'They spoke about the village in May.'],
  },
  loud: {
    'a word was passed through': ['주민은 ⟦없다⟧.', 'There are no residents ⟦없다⟧.'],
    'several words are one place': ['‘⟦하늘 살자⟧’ 사업', 'the ⟦하늘 살자⟧ project'],
    'letters in the middle of a word': ['하늘시', '⟦Ha늘⟧ City will hold it.'],
    'a word with its middle dot': ['⟦등·하원⟧ 차량', 'vehicles for ⟦등·하원⟧.'],
    'a bracket alone does not explain': ['하늘역', '(⟦하늘역⟧) It opens today.'],
    'a common noun taken for a name': ['⟦교원⟧들이 모였다.', 'The ⟦Kyowon⟧ gathered.'],
    'a native word spelt by its sound': ['시 ⟦누리집⟧에서 신청한다.', 'Apply on the ⟦Nurijip⟧ of the city.'],
    'a title before a name': ['김가온 ⟦동장⟧은 웃었다.', '⟦Dongjang⟧ Kim Ga-on smiled.'],
    'the short word for a school': ['⟦솔뫼초⟧에서 열린다.', 'It is held at ⟦Solmoecho⟧.'],
    'an office that is part of a name': ['⟦나루시청⟧ 앞', 'in front of ⟦Narusicheong⟧'],
    'a jamo on its own': ['웃음', 'He wrote ⟦ㅋㅋ⟧ below.'],
  },
});
