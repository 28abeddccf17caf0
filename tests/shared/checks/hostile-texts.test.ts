import { describe, expect, it } from 'vitest';
import { linkSentences } from '../../../shared/align/link-sentences.ts';
import { allChecks } from '../../../shared/checks/all-checks.generated.ts';
import type { Pair } from '../../../shared/checks/check.ts';
import { readPage } from '../../../shared/intake/read-page.ts';
import { readLexicon } from '../../../shared/lexicon/read-lexicon.ts';
import { readEnglishDates } from '../../../shared/text/read-english-dates.ts';
import { readEnglishQuantities } from '../../../shared/text/read-english-quantities.ts';
import { readEnglishWords } from '../../../shared/text/read-english-words.ts';
import { readKoreanDates } from '../../../shared/text/read-korean-dates.ts';
import { readKoreanQuantities } from '../../../shared/text/read-korean-quantities.ts';
import { readKoreanWords } from '../../../shared/text/read-korean-words.ts';
import { readQuotes } from '../../../shared/text/read-quotes.ts';
import { readSentences } from '../../../shared/text/read-sentences.ts';
import { makeHostileTexts } from '../../support/hostile-texts.ts';

const long = 100_000;
const short = long / 4;
/** Milliseconds below which growth says nothing on a machine that does other work as well. */
const noise = 500;
/** Four times the text takes four times as long where work is linear, sixteen times where it is quadratic. */
const steepest = 10;

const lexicon = readLexicon();
lexicon.renderings('가다');
const texts = { short: makeHostileTexts(short), long: makeHostileTexts(long) };
const kinds = Object.keys(texts.long);

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'Korean sentences': (text) => readSentences(text, 'ko'),
  'English sentences': (text) => readSentences(text, 'en'),
  'Korean quantities': readKoreanQuantities,
  'English quantities': readEnglishQuantities,
  'Korean dates': (text) => readKoreanDates(text),
  'English dates': (text) => readEnglishDates(text),
  'Korean words': readKoreanWords,
  'English words': readEnglishWords,
  quotations: readQuotes,
  'sentence links': (text) => linkSentences(text, text, lexicon),
  intake: (text) => readPage([{ name: 'hostile', text: `가나다라.\n${text}\nHello there.` }]),
};

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The kinds of text over which work grows too fast; what looks so is measured again before it is believed. */
function findSteep(work: (text: string) => unknown): string[] {
  const measure = (kind: string, size: keyof typeof texts) => time(() => work(texts[size][kind] ?? ''));
  const isSteep = (kind: string) => {
    const whole = measure(kind, 'long');
    return whole > noise && whole > steepest * measure(kind, 'short');
  };
  return kinds.filter((kind) => isSteep(kind) && isSteep(kind) && isSteep(kind));
}

const sides: Readonly<Record<string, (text: string) => readonly [string, string]>> = {
  'on both sides': (text) => [text, text],
  'as the Korean': (text) => [text, 'The mayor said that 3 people came.'],
  'as the English': (text) => ['시장은 3명이 왔다고 말했다.', text],
};

describe('a text of 100,000 characters made to be slow', { timeout: 60_000 }, () => {
  it.each(Object.entries(readers))('is read for %s in time that grows with its length', (_, read) => {
    expect(findSteep(read)).toEqual([]);
  });

  it.each(allChecks.map((check) => [check.id, check] as const))('does not hold up %s', (_, check) => {
    for (const [side, place] of Object.entries(sides)) {
      const steep = findSteep((text) => {
        const [source, target] = place(text);
        const pair: Pair = { segmentId: 's1', role: 'paragraph', source, target, links: [] };
        return [...check.find(pair, { published: null, pairs: [pair], lexicon, terms: [] })];
      });
      expect(steep, side).toEqual([]);
    }
  });
});
