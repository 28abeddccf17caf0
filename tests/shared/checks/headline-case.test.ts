import { headlineCase } from '../../../shared/checks/headline-case.ts';
import { testCheck } from '../../support/test-check.ts';

const title = { role: 'title' } as const;

testCheck(headlineCase, {
  quiet: {
    'sentence case with names': ['하늘시 축제', 'Haneul City opens Bada Hall for young readers', title],
    'every word with a capital': ['하늘시 축제', 'Haneul City Opens New Hall for Young Readers', title],
    'little words with capitals too': ['하늘시 축제', 'Haneul City Opens New Hall For Young Readers', title],
    'a long name and a small verb': ['하늘숲학교', 'Haneul Forest School Council awards prizes', title],
    'a quoted name keeps its capitals': ['‘꿈’', "Haneul City holds 'Dream Opens for All' festival for readers", title],
    'a headline begins again after a colon': ['하늘시: 축제', 'Haneul: Opens new hall for young readers', title],
    'a name that ends like a verb': ['하늘제철', 'Haneul Steel Works plans new hall for workers', title],
    acronyms: ['업무협약', 'KBS MOU SNS', title],
    'an abbreviation has its own stop': ['미국', 'Haneul team leaves for the U.S.', title],
    'a company has its own stop': ['하늘', 'City signs deal with Haneul Inc.', title],
    'dots of omission': ['끝…', 'Festival ends with a song...', title],
    'two sentences': ['끝. 시작.', 'The rain is over. The fair begins.', title],
    'the Korean headline has a stop': ['축제가 끝났다.', 'The festival is over.', title],
    'a paragraph is no headline': ['축제가 열린다', 'Haneul City Opens new hall for young readers.'],
    'a lower-case subtitle': ['시민 300명 참여', 'with about 300 citizens taking part', { role: 'subtitle' }],
    'a short title': ['축제 개막', 'Festival Opens today', title],
  },
  loud: {
    'a stop at the end': [
      '축제 개막',
      'Haneul City opens its festival⟦.⟧',
      { ...title, fixed: 'Haneul City opens its festival' },
    ],
    'a stop at the end of a subtitle': [
      '300명 참여',
      'About 300 citizens take part⟦.⟧',
      { role: 'subtitle', fixed: 'About 300 citizens take part' },
    ],
    'all in capitals': ['하늘시 축제', '⟦HANEUL CITY OPENS NEW LIBRARY FOR READERS⟧', title],
    'one verb with a capital among small words': [
      '하늘시 도서관',
      'Haneul City ⟦Opens⟧ new library for young readers',
      { ...title, fixed: 'Haneul City opens new library for young readers' },
    ],
    'one little word with a capital among small words': [
      '하늘시 도서관',
      'Haneul City opens new library ⟦For⟧ young readers',
      { ...title, fixed: 'Haneul City opens new library for young readers' },
    ],
    'small words among capitals': [
      '하늘시 도서관',
      'Haneul City Opens New Library for ⟦young readers⟧',
      { ...title, fixed: 'Haneul City Opens New Library for Young Readers' },
    ],
    'one small word among capitals': [
      '하늘시 도서관',
      'Haneul City Hosts Summer ⟦book⟧ Fair for Children',
      { ...title, fixed: 'Haneul City Hosts Summer Book Fair for Children' },
    ],
  },
});
