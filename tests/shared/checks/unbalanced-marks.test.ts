import { unbalancedMarks } from '../../../shared/checks/unbalanced-marks.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(unbalancedMarks, {
  quiet: {
    'all pairs are whole': ['“좋다”고 (웃으며) 말했다.', '“Good,” he said (smiling).'],
    'apostrophes are no quotation marks': ['주민들의 배', "The residents' boat isn't theirs."],
    'inches after a figure': ['12인치 화면', 'It has a 12" screen and is 6\'2" tall.'],
    'the quotation goes on in the next paragraph': [
      '“첫째,”',
      '“First, we thank you.',
      { next: '“Second, we go on.”' },
    ],
    'the quotation is closed in the next paragraph': [
      '“첫째,”',
      '“First, we thank you.',
      { next: 'And we go on,” he said.' },
    ],
    'a quotation inside another': [
      '“‘좋다’고 했다.”',
      '"She told me, "Go on." So I did." That was all. "I said "yes.""',
    ],
    'the quotation was opened two rows before': [
      '우리는 간다.”',
      'And so we go on,” he said.',
      {
        before: [
          ['“첫째,', '“First, we thank you.'],
          ['둘째,', 'Then we rest.'],
        ],
      },
    ],
    'the Korean leaves the same quotation open': ['“우리는 간다.', '“We will go.'],
    'the Korean closes the same quotation that an earlier row opened': [
      '다 알립니다."라고 그가 말했다.',
      'We will tell you all," he said.',
    ],
    'a list number has no opening bracket': ['1) 접수', '1) Apply; 2) wait'],
    'a row that begins and ends inside quotations': [
      '“… 마을”이라며 “함께 가겠다.',
      'pride of our town," she said. "We will go there together.',
    ],
    'words that begin with an apostrophe': ['구십년대', "Rock 'n' roll of the '90s; get 'em all."],
    'a genitive after a plural': ['주민들의', "It is the residents' choice and the students’ too."],
    'a name in single marks': ['‘하늘’', "a festival named 'Haneul and the ‘Bada’ prize'"],
    'single marks around speech that runs on': ['“간다.', "She said: 'We will go."],
    'straight marks pair up by turns': ['"가"와 "나"', 'between "one" and "two"'],
  },
  loud: {
    'a quotation never closed, before its speaker': [
      '“합의가 필요하다”고 김 과장이 말했다.',
      '“We need a deal⟦,⟧ Mr. Kim said.',
      { fixed: '“We need a deal,” Mr. Kim said.' },
    ],
    'the Korean has a mark after its own verb of saying, which closes nothing': [
      '과수원을 20년 지켜 온 이 씨는 기다림이 ‘답’이라고 말했다."',
      'Lee, who has kept the orchard for 20 years, said waiting was the answer.⟦"⟧',
    ],
    'a quotation never opened': ['“합의가 필요하다”고 말했다.', 'We need a deal,⟦”⟧ he said.'],
    'a straight mark lost inside a sentence': [
      '‘돈고’라는 산',
      'The hill known as ⟦"⟧Don Go has been quiet since 1994.',
    ],
    'a single mark never closed': ['‘하늘길’ 사업', "It runs a ⟦'⟧Sky Road project for walkers."],
    'a curly single mark never closed': ['‘하늘길’ 사업', 'It runs a ⟦‘⟧Sky Road project for walkers.'],
    'a bracket never closed': ['하늘센터(HC)는', 'The Haneul Centre ⟦(⟧HC opened.'],
    'a bracket never opened': ['하늘센터(HC)는', 'The Haneul Centre HC⟦)⟧ opened.'],
  },
});
