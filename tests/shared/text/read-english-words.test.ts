import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSpan } from '../../../shared/model/span.ts';
import { readLemma } from '../../../shared/text/english-lemma.ts';
import { readEnglishWords } from '../../../shared/text/read-english-words.ts';

const lemmas: readonly [string, string, string][] = [
  ['a plural', 'towns', 'town'],
  ['a plural in -ies', 'counties', 'county'],
  ['a plural in -es', 'beaches', 'beach'],
  ['a plural of a word in e', 'villages', 'village'],
  ['an irregular plural', 'children', 'child'],
  ['a word in -ss', 'progress', 'progress'],
  ['a word in -us', 'campus', 'campus'],
  ['a word in -is', 'crisis', 'crisis'],
  ['an irregular past', 'said', 'say'],
  ['a participle', 'written', 'write'],
  ['a past in -ed', 'visited', 'visit'],
  ['a past that lost an e', 'provided', 'provide'],
  ['a past in -ated', 'created', 'create'],
  ['a past in -ied', 'carried', 'carry'],
  ['a doubled consonant', 'stopped', 'stop'],
  ['a double l that belongs', 'called', 'call'],
  ['a British double l', 'travelled', 'travel'],
  ['a past in -yed', 'destroyed', 'destroy'],
  ['a past in -eed', 'agreed', 'agree'],
  ['-ing that lost an e', 'making', 'make'],
  ['-ing with a doubled consonant', 'running', 'run'],
  ['-ing that lost nothing', 'opening', 'open'],
  ['-ing after a prefix', 'rewriting', 'rewrite'],
  ['-ing that is no ending', 'spring', 'spring'],
  ['-ed that is no ending', 'hundred', 'hundred'],
  ['a comparative', 'bigger', 'big'],
  ['a superlative', 'largest', 'large'],
  ['no comparative', 'number', 'number'],
  ['a base that stays', 'county', 'county'],
];

describe('readLemma', () => {
  it.each(lemmas)('%s', (_reason, word, lemma) => {
    expect(readLemma(word)).toBe(lemma);
  });
});

describe('readEnglishWords', () => {
  const words = (text: string) => readEnglishWords(text).map((word) => [word.text, word.lemma]);

  it.each<[string, string, string[][]]>([
    [
      'an abbreviation keeps its stops',
      'the U.S. navy',
      [
        ['the', 'the'],
        ['U.S.', 'u.s.'],
        ['navy', 'navy'],
      ],
    ],
    [
      'a contraction stays whole',
      'they don’t',
      [
        ['they', 'they'],
        ['don’t', "don't"],
      ],
    ],
    [
      'a possessive is left off',
      "Gaon's town’s",
      [
        ['Gaon', 'gaon'],
        ['town', 'town'],
      ],
    ],
    [
      'a plural possessive is left off',
      'workers’ rights',
      [
        ['workers', 'worker'],
        ['rights', 'right'],
      ],
    ],
    [
      'a hyphenated word whole and in parts',
      'well-known',
      [
        ['well-known', 'well-known'],
        ['well', 'well'],
        ['known', 'know'],
      ],
    ],
    [
      'initials stay as they are',
      'NHS MPs',
      [
        ['NHS', 'nhs'],
        ['MPs', 'mp'],
      ],
    ],
    [
      'a word with digits in it',
      'COVID-19 and G20',
      [
        ['COVID-19', 'covid-19'],
        ['COVID', 'covid'],
        ['and', 'and'],
        ['G20', 'g20'],
      ],
    ],
    ['what begins with a digit is no word', '3rd 30km 2023', []],
    [
      'accents',
      'café Zürich',
      [
        ['café', 'café'],
        ['Zürich', 'zürich'],
      ],
    ],
    [
      'Hangul is left out',
      'KT는 Gaon군',
      [
        ['KT', 'kt'],
        ['Gaon', 'gaon'],
      ],
    ],
  ])('%s', (_reason, text, wanted) => {
    expect(words(text)).toEqual(wanted);
  });

  it('gives spans that carry the word and lemmas that are not empty', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'grapheme' }), (text) => {
        for (const word of readEnglishWords(text)) {
          expect(readSpan(text, word.span)).toBe(word.text);
          expect(word.lemma).not.toBe('');
        }
      }),
    );
  });
});
