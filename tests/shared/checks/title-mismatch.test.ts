import { describe, expect, it } from 'vitest';
import { officeTitles } from '../../../shared/checks/office-titles.data.ts';
import { titleMismatch } from '../../../shared/checks/title-mismatch.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(titleMismatch, {
  quiet: {
    'a county has a governor': ['노경식 하담군수가 왔다.', 'Hadam County Governor Roh Kyung-sik came.'],
    'or a county mayor': ['노경식 하담군수가 왔다.', 'Hadam County Mayor Roh Kyung-sik came.'],
    'the mayor is somebody else': [
      '노경식 하담군수와 솔빛시장이 왔다.',
      'The head of Hadam County and the mayor of Solbit came.',
    ],
    'a market': ['하담시장 상인들이 왔다.', 'The merchants of Hadam market came.'],
    munitions: ['군수 물자를 실었다.', 'They loaded munitions for the president.'],
    'chairman and president are free': ['노경식 회장이 왔다.', 'President Roh Kyung-sik came.'],
    'a university has a president': ['솔빛대 총장이 왔다.', 'The president of Solbit University came.'],
    'former is said': ['노경식 전 시장이 왔다.', 'Former Mayor Roh Kyung-sik came.'],
    'former in other words': ['노경식 전 시장이 왔다.', 'Roh Kyung-sik, who was mayor until May, came.'],
    'all, not former': ['전 의장단이 왔다.', 'All the chairmen came.'],
    'the Korean says it in other words': ['시장을 지낸 노경식 씨가 왔다.', 'Former Mayor Roh Kyung-sik came.'],
    'a vice mayor': ['노경식 부시장이 왔다.', 'Deputy Mayor Roh Kyung-sik came.'],
    'the government stands before the head': ['정부대표가 왔다.', 'The government representative came.'],
    'an assistant principal': ['노경식 교감이 왔다.', 'Assistant principal Roh Kyung-sik came.'],
    'sympathy between people': ['시민과의 교감을 넓힌다.', 'It widens rapport with citizens.'],
    'the title is left out': ['노경식 군수가 왔다.', 'Roh came.'],
  },
  loud: {
    'a county governor made mayor': [
      '노경식 ⟦하담군수⟧가 왔다.',
      'Hadam ⟦Mayor⟧ Roh Kyung-sik came.',
      { fixed: 'Hadam County Governor Roh Kyung-sik came.', severity: 'major' },
    ],
    'a title left in Korean': [
      '배소율 ⟦솔빛동장⟧이 왔다.',
      '⟦Solbit Dongjang⟧ Bae So-yul came.',
      { fixed: 'Solbit-dong head Bae So-yul came.' },
    ],
    'a township head left in Korean': ['배소율 ⟦면장⟧이 왔다.', '⟦Myeonjang⟧ Bae So-yul came.'],
    'a village head made a person': ['배소율 ⟦이장⟧이 왔다.', '⟦Lee Jang⟧ Bae So-yul came.'],
    'a principal made president': [
      '솔빛초등학교 노경식 ⟦교장⟧이 왔다.',
      'Solbit Elementary School ⟦President⟧ Roh Kyung-sik came.',
    ],
    'a police rank made a noun': ['노경식 ⟦경감⟧이 왔다.', '⟦Reduction⟧ Roh Kyung-sik came.'],
    'a police officer made a general': ['노경식 ⟦총경⟧이 왔다.', '⟦General⟧ Roh Kyung-sik came.'],
    'a councilor made a senator': ['노경식 ⟦도의원⟧이 왔다.', '⟦Senator⟧ Roh Kyung-sik came.'],
    'a university president made a secretary': ['⟦솔빛대 총장⟧이 왔다.', 'The ⟦secretary-general⟧ of Solbit came.'],
    'former is lost': [
      '노경식 ⟦전 하담시장⟧이 왔다.',
      'Hadam ⟦Mayor⟧ Roh Kyung-sik came.',
      { fixed: 'Hadam former Mayor Roh Kyung-sik came.' },
    ],
    'former is invented': [
      '노경식 ⟦시장⟧이 왔다.',
      '⟦Former Mayor⟧ Roh Kyung-sik came.',
      { fixed: 'Mayor Roh Kyung-sik came.' },
    ],
    'acting is lost': ['⟦시장 권한대행⟧이 왔다.', 'The ⟦mayor⟧ came.', { fixed: 'The acting mayor came.' }],
    'vice is lost': [
      '노경식 ⟦부시장⟧이 왔다.',
      'Hadam ⟦Mayor⟧ Roh Kyung-sik came.',
      { fixed: 'Hadam Vice Mayor Roh Kyung-sik came.' },
    ],
    'former is lost where a sentence opens': [
      '노경식 ⟦전 회장⟧이 왔다.',
      '⟦Chairman⟧ Roh Kyung-sik came.',
      { fixed: 'Former Chairman Roh Kyung-sik came.' },
    ],
    'honorary is lost': ['노경식 ⟦명예회장⟧이 왔다.', 'The ⟦chairman⟧ came.', { fixed: 'The honorary chairman came.' }],
    'elect is lost': ['⟦시장 당선인⟧이 왔다.', 'The ⟦mayor⟧ came.'],
    'vice is invented': ['노경식 ⟦시장⟧이 왔다.', '⟦Vice Mayor⟧ Roh Kyung-sik came.'],
  },
});

describe('the titles of offices', () => {
  it('never accept what they call wrong, and propose an English title', () => {
    for (const { accepted, wrong } of officeTitles) {
      expect(accepted.length).toBeGreaterThan(0);
      expect(wrong.filter((one) => accepted.includes(one))).toEqual([]);
      for (const one of [...accepted, ...wrong]) expect(one).toBe(one.toLowerCase());
    }
  });
});
