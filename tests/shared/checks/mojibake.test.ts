import { mojibake } from '../../../shared/checks/mojibake.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(mojibake, {
  quiet: {
    'French names': ['카페', 'The café “Été” in Orléans opened; Zoé’s naïve façade drew Muñoz.'],
    'a capital before a closing mark': ['‘카페’', 'The sign reads “CAFÉ” and “SÃO”…'],
    'a quotation that trails off after an accent': ['“카페…”', 'He said “at the café…” and left.'],
    'typographic marks': ['“끝”—', '“It’s over”—at last…'],
    'money and degrees': ['£3', 'It costs £3 or €4 at 21°C, ±1 – ½ of that.'],
    'a question that insists': ['뭐???', 'What??? She said no.'],
    'ampersands of names': ['연구개발', 'R&D at B&B; AT&T; Q&A;'],
    guillemets: ['«신문»', 'The paper «Été» and “Ça”.'],
    emoji: ['좋다', 'Good 😀 day ✨ for all.'],
    'clean Korean': ['나래시는 “좋다”고 했다…', 'Narae City said it was good.'],
  },
  loud: {
    'an apostrophe in UTF-8 read as windows-1252': ['시장의', 'the mayor⟦â€™⟧s plan', { fixed: 'the mayor’s plan' }],
    'quotation marks read so': ['“좋다”', 'He said ⟦â€œ⟧good and left.', { fixed: 'He said “good and left.' }],
    'a closing mark whose last byte is gone': [
      '“좋다”',
      'He said “good⟦â€⟧ and left.',
      { fixed: 'He said “good” and left.' },
    ],
    'an accented letter read so': ['카페', 'the caf⟦Ã©⟧ opened', { fixed: 'the café opened' }],
    'a no-break space read so': ['3일', 'on the 3rd⟦Â\u00a0⟧of May', { fixed: 'on the 3rd of May' }],
    'Hangul read so': ['나래시', 'the town of ⟦ë‚˜ëž˜⟧ is old', { fixed: 'the town of 나래 is old' }],
    'Hangul in CP949 read as Latin-1': ['나래시', 'the town of ⟦³ª·¡½Ã⟧ is old'],
    'a byte-order mark read so': ['시', '⟦ï»¿⟧The city', { fixed: 'The city' }],
    'an emoji read so': ['좋다', 'Good ⟦ðŸ˜€⟧ day', { fixed: 'Good 😀 day' }],
    'a replacement sign for an apostrophe': ['시장의', 'the mayor⟦\uFFFD⟧s plan', { fixed: 'the mayor’s plan' }],
    'replacement signs for a word': ['나래시', 'the town of ⟦\uFFFD\uFFFD\uFFFD⟧ is old'],
    'question marks for a word': ['김 씨가 말했다.', '⟦???⟧ said it was good.'],
    'an entity': ['“좋다”', 'He said ⟦&quot;⟧good', { fixed: 'He said "good', severity: 'minor' }],
    'a blank entity': ['3일', 'on the 3rd⟦&nbsp;⟧of May', { fixed: 'on the 3rd of May' }],
    'an entity escaped twice': ['연구개발', 'R⟦&amp;amp;⟧D', { fixed: 'R&D' }],
    'a numeric entity': ['시장의', 'the mayor⟦&#39;⟧s plan', { fixed: "the mayor's plan" }],
    'Korean that is garbled': ['나래시 ⟦\uFFFD\uFFFD⟧ 행사', 'an event'],
  },
});
