import { sentenceAdded } from '../../../shared/checks/sentence-added.ts';
import { testCheck } from '../../support/test-check.ts';

const korean = '군은 마을 도서관을 열었다.';
const english = 'The county opened a village library.';

testCheck(sentenceAdded, {
  quiet: {
    'every sentence has its Korean': [korean, english],
    'the sentence renders part of the Korean after all': [
      '군은 마을 도서관을 열고 책과 잡지를 갖췄다.',
      `${english} Books and magazines were provided by the county.`,
      {
        links: [
          ['군은 마을 도서관을 열고 책과 잡지를 갖췄다.', english],
          ['', 'Books and magazines were provided by the county.'],
        ],
      },
    ],
    'its Korean is in the segment before': [
      korean,
      `${english} Books and magazines fill wooden shelves.`,
      {
        before: [['책과 잡지가 나무 책장을 채웠다.', 'They came.']],
        links: [
          [korean, english],
          ['', 'Books and magazines fill wooden shelves.'],
        ],
      },
    ],
    'a Korean sentence is without English too: a link not found': [
      `${korean} 날씨가 맑았다.`,
      `${english} A pack of gray wolves howled on a distant mountain.`,
      {
        links: [
          [korean, english],
          ['날씨가 맑았다.', ''],
          ['', 'A pack of gray wolves howled on a distant mountain.'],
        ],
      },
    ],
    'an exclamation': [
      korean,
      `${english} What a day!`,
      {
        links: [
          [korean, english],
          ['', 'What a day!'],
        ],
      },
    ],
    'names only': [
      korean,
      `${english} Kim Nuri, Haneul City.`,
      {
        links: [
          [korean, english],
          ['', 'Kim Nuri, Haneul City.'],
        ],
      },
    ],
    'no Korean in the segment at all': ['', 'A pack of gray wolves howled on a distant mountain.'],
  },
  loud: {
    'a sentence of nowhere': [
      korean,
      `${english} ⟦A pack of gray wolves howled on a distant mountain.⟧`,
      {
        links: [
          [korean, english],
          ['', 'A pack of gray wolves howled on a distant mountain.'],
        ],
      },
    ],
    'before the others': [
      korean,
      `⟦A pack of gray wolves howled on a distant mountain.⟧ ${english}`,
      {
        links: [
          ['', 'A pack of gray wolves howled on a distant mountain.'],
          [korean, english],
        ],
      },
    ],
    'beside a segment that does not explain it': [
      korean,
      `${english} ⟦A pack of gray wolves howled on a distant mountain.⟧`,
      {
        before: [['책과 잡지가 나무 책장을 채웠다.', 'Books and magazines filled the shelves.']],
        links: [
          [korean, english],
          ['', 'A pack of gray wolves howled on a distant mountain.'],
        ],
      },
    ],
  },
});
