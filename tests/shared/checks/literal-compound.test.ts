import { literalCompound } from '../../../shared/checks/literal-compound.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(literalCompound, {
  quiet: {
    'the currency is no piece of a word': ['12곳에 10억 지원', 'It spends 1 billion won on 12 places.'],
    'a closed compound spelt open': ['에어백이 터졌다.', 'The air bags inflated.'],
    'the term as a whole': ['시는 상인에게 이차보전을 지원한다.', 'The city gives merchants interest subsidies.'],
    'a part that the whole means too': ['어르신들이 경로당에 모였다.', 'Seniors gathered at the senior center.'],
    'another word accounts for the English': [
      '현금 수거책이 책을 들고 있었다.',
      'The cash collector was holding a book.',
    ],
    'the English of the piece stands in another sentence': [
      '수거책이 붙잡혔다. 그는 책을 좋아했다.',
      'The man who took the cash was caught. He liked a book.',
      {
        links: [
          ['수거책이 붙잡혔다.', 'The man who took the cash was caught.'],
          ['그는 책을 좋아했다.', 'He liked a book.'],
        ],
      },
    ],
    'a word akin to the meaning of the whole': ['대사관이 문을 닫았다.', 'The diplomatic mission closed its doors.'],
    'a short word with its particle': ['귀가 아프다고 했다.', 'He said his ears hurt.'],
    'a compound of plain parts': ['통학차량이 멈췄다.', 'The school vehicle stopped.'],
  },
  loud: {
    'a term of finance': [
      '시는 상인에게 ⟦이차보전⟧을 지원한다.',
      'The city supports ⟦secondary⟧ preservation for merchants.',
    ],
    'a role in a crime': ['현금 ⟦수거책⟧이 붙잡혔다.', 'A cash collection ⟦book⟧ was caught.'],
    'what fishermen sow': ['어민들이 ⟦종패⟧를 뿌렸다.', 'Fishermen scattered the ⟦species⟧ plaque.'],
    'an office that only looks like a place': [
      '⟦소방장⟧ 한새벽은 밧줄을 던졌다.',
      'Fire ⟦chapter⟧ Han Sae-byeok threw a rope.',
    ],
  },
});
