import { invisibleCharacters } from '../../../shared/checks/invisible-characters.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(invisibleCharacters, {
  quiet: {
    'plain text': ['나래시는 말했다.', 'Narae City said so.\tYes.\nNo.'],
    'no-break spaces are seen as spaces': ['3\u00a0일', 'on 3\u00a0May'],
    'a family is joined': ['가족', 'The family 👨\u200d👩\u200d👧 came.'],
    'a runner with a sign': ['주자', 'A runner 🏃\u200d♀\ufe0f won.'],
    'skin and joiner': ['의사', 'A doctor 👩🏽\u200d⚕\ufe0f helped.'],
    'a flag of tags': ['스코틀랜드', 'The flag 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} flew.'],
    'a joiner in Persian': ['페르시아어', 'The word می\u200cخواهم means I want.'],
    'old Hangul is filled': ['옛말 \u115f\u1161', 'an old word'],
    'a variant of a Chinese character': ['葛\u{e0100}城', 'a name'],
    'blanks of other widths': ['빈칸', 'a thin\u2009space and a wide\u3000one'],
  },
  loud: {
    'a space without width': ['나래시', 'the ⟦mayor\u200b’s⟧ plan', { fixed: 'the mayor’s plan', severity: 'minor' }],
    'a soft hyphen': ['나래시', 'the ⟦infra\u00adstructure⟧ plan', { fixed: 'the infrastructure plan' }],
    'a byte-order mark at the start': ['나래시', '⟦\ufeffThe⟧ city', { fixed: 'The city' }],
    'the direction is turned': ['나래시', 'paid ⟦\u202e300⟧ won', { fixed: 'paid 300 won', severity: 'major' }],
    'the place of an object': ['나래시', 'the city ⟦\ufffc⟧ said', { fixed: 'the city  said' }],
    'a Hangul filler': ['나래시', 'the ⟦city\u3164⟧ said', { fixed: 'the city said' }],
    'a control character': ['나래시', 'the ⟦ci\u0003ty⟧ said', { fixed: 'the city said' }],
    'a joiner between letters': ['나래시', 'the ⟦ci\u200dty⟧ said', { fixed: 'the city said' }],
    'many of them in one mark': [
      '나래시',
      'the ⟦ci\u200bty said\u200b so to\u200bday⟧ again',
      { fixed: 'the city said so today again' },
    ],
    'hidden in the Korean': ['⟦나\u200b래시는⟧', 'Narae City said so.'],
    'a filler in the Korean': ['나래시 ⟦\u3164⟧ 발표', 'Narae City said so.'],
  },
});
