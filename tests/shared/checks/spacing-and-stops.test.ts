import { spacingAndStops } from '../../../shared/checks/spacing-and-stops.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(spacingAndStops, {
  quiet: {
    'a stop and a blank': ['끝났다. 올해는', 'It is over. This year we rest.'],
    'dots of omission': ['그는… 갔다.', 'He ... left. Then . . . nothing...'],
    'a name with a leading dot': ['닷넷', 'It runs on .NET and costs .5 won.'],
    'an abbreviation before a comma': ['하늘(주), 바다', 'Haneul Inc., Bada and others'],
    'initials of a country': ['미국', 'He left the U.S.A for good and joined S.Korea.'],
    'a web address': ['누리집', 'See haneul.go.kr or www.Haneul.Org for more.'],
    'a mail address': ['전자우편', 'Write to kim.Haneul@example.org today.'],
    'a name of a program': ['노드', 'It runs on Node.js and vue.js well.'],
    'an ending in brackets': ['주민', 'The applicant(s) may bring their child(ren).'],
    'commas inside figures': ['1,200명', 'Some 1,200,000 people came at 10:30.'],
    'two blanks after a stop are a habit of typists': ['끝났다. 올해는', 'It is over.  This year we rest.'],
    'full-width marks inside Korean words': ['구호', 'The banner read 하나、둘！and nothing else.'],
    'a box to tick': ['( ) 동의', 'Tick one: ( ) I agree [ ] I do not'],
    'a heading has no stop': ['참가 대상은 다음과 같다.', 'Who may take part'],
    'a title has no stop': [
      '하늘시가 이겼다.',
      'Haneul City is said to have won the cup in the end',
      { role: 'title' },
    ],
    'a headline among paragraphs has no stop': ['하늘시가 이겼다.', 'Haneul wins twice, is invited to play abroad'],
    'the Korean has no stop either': ['시민 300명 참여', 'Some 300 citizens were there. The day was sunny and mild'],
    'a text that breaks off is another fault': [
      '국경을 넘을 수 있다.',
      'It rained a lot. From here you can step over to the',
    ],
    'an address ends the text': ['누리집을 보면 된다.', 'It opens soon. The list can be seen at www.haneul.example'],
    'a question inside the sentence': ['“왜?”라고 물었다.', '“Why?” he asked.'],
    'a call of a function': ['함수', 'Call the function getName(ID) or f(X) first.'],
  },
  loud: {
    'a stop left behind in a quotation': [
      '“이겨 냈다.”고 했다.',
      '“We got through it⟦. .⟧” he said.',
      { fixed: '“We got through it.” he said.' },
    ],
    'a stop apart from its word': ['끝났다.', 'It is over⟦ .⟧', { fixed: 'It is over.' }],
    'a question mark apart from its word': ['끝났나?', 'Is it over⟦ ?⟧ Yes.', { fixed: 'Is it over? Yes.' }],
    'a doubled stop': ['끝났다.', 'It is over⟦..⟧ We left.', { fixed: 'It is over. We left.' }],
    'a doubled comma': ['봄, 가을', 'in spring⟦,,⟧ and in autumn', { fixed: 'in spring, and in autumn' }],
    'a stop after a comma': ['끝났다.', 'It is over⟦,.⟧', { fixed: 'It is over.' }],
    'no space after a stop': [
      '지급했다. 올해는',
      'It was paid to the young⟦.This⟧ year it goes on.',
      { fixed: 'It was paid to the young. This year it goes on.' },
    ],
    'a stop left behind and no space': [
      '지급했다. 올해는',
      'over many years⟦. .This⟧ year it goes on.',
      { fixed: 'over many years. This year it goes on.' },
    ],
    'a doubled stop and no space': [
      '지급했다. 올해는',
      'over many years⟦..This⟧ year it goes on.',
      { fixed: 'over many years. This year it goes on.' },
    ],
    'no space after a closed quotation': [
      '“좋다.” 그는',
      'She said “good⟦.”He⟧ left.',
      { fixed: 'She said “good.” He left.' },
    ],
    'no space before the verb of saying': [
      '“좋다”고 했다.',
      '“It is good⟦,”s⟧he said.',
      { fixed: '“It is good,” she said.' },
    ],
    'no space between two quotations': [
      '“좋다. 가자.”고 했다.',
      'She said, “It is good⟦.”“⟧Let us go.”',
      { fixed: 'She said, “It is good.” “Let us go.”' },
    ],
    'no space after a comma': [
      '문화, 체육',
      'in culture⟦,sports⟧ and the arts',
      { fixed: 'in culture, sports and the arts' },
    ],
    'a small word after a stop without a space': [
      '끝났다. 시는',
      'It was over⟦.the⟧ city moved on.',
      { fixed: 'It was over. the city moved on.' },
    ],
    'no space before a bracket': [
      '하늘센터(HC)는',
      'The Haneul Centre⟦(⟧HC) opened.',
      { fixed: 'The Haneul Centre (HC) opened.' },
    ],
    'an age set as in Korean': [
      '박모 씨(58)는',
      'A man named Park⟦(⟧58) was hurt.',
      { fixed: 'A man named Park (58) was hurt.' },
    ],
    'no space after a bracket': [
      '하늘센터(HC)가 문을',
      'The Centre (HC)⟦opened⟧ in May.',
      { fixed: 'The Centre (HC) opened in May.' },
    ],
    'a double space': ['새 도서관', 'the new⟦  ⟧library', { fixed: 'the new library' }],
    'a space inside a bracket': ['센터(HC)', 'the Centre (⟦ ⟧HC) opened', { fixed: 'the Centre (HC) opened' }],
    'a space before a closing quotation mark': [
      '“좋다.”고 했다.',
      '“It is good.⟦ ⟧” Then he left.',
      { fixed: '“It is good.” Then he left.' },
    ],
    'a full-width comma': ['봄, 가을', 'in spring⟦，⟧and in autumn', { fixed: 'in spring, and in autumn' }],
    'a full-width stop': ['끝났다.', 'It is over⟦。⟧', { fixed: 'It is over.' }],
    'the last sentence has no stop': [
      '비가 왔다. 시는 행사를 다음 주로 미루었다.',
      'It rained. The city has put the event off until next ⟦week⟧',
      { fixed: 'It rained. The city has put the event off until next week.' },
    ],
    'a single long sentence has no stop': [
      '하늘시는 4일 시민회관에서 청년 300명이 참여한 가운데 박람회를 열었다고 밝혔다.',
      'Haneul City announced that it had held a fair at the civic hall on the 4th with 300 young ⟦people⟧',
      {
        fixed: 'Haneul City announced that it had held a fair at the civic hall on the 4th with 300 young people.',
      },
    ],
  },
});
