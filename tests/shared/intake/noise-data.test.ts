import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bylineParts } from '../../../shared/intake/byline-parts.data.ts';
import { captionCredits, captionEnding, captionMark } from '../../../shared/intake/caption-marks.data.ts';
import { dividerCues } from '../../../shared/intake/divider-cues.data.ts';
import { findNoise } from '../../../shared/intake/find-noise.ts';
import { noisePatterns } from '../../../shared/intake/noise-patterns.data.ts';
import { noiseWords } from '../../../shared/intake/noise-words.data.ts';
import { noiseKinds } from '../../../shared/model/piece.ts';

const noiseKind = z.enum(noiseKinds);
const matcher = z.custom<RegExp>((value) => value instanceof RegExp);
const patternSchema = z.strictObject({
  kind: noiseKind,
  pattern: matcher.refine((pattern) => !pattern.global && !pattern.sticky, 'a pattern with a memory'),
  longest: z.number().int().min(10).max(500),
  example: z.string().min(2),
});
const wordsSchema = z.strictObject({ kind: noiseKind, words: z.array(z.string().min(1).max(40)).min(1) });

const allMatchers = [
  ...noisePatterns.map(({ pattern }) => pattern),
  ...bylineParts.map(({ part }) => part),
  ...dividerCues.map(({ cue }) => cue),
  ...captionCredits,
  captionEnding,
  captionMark,
];

describe('the noise patterns', () => {
  it('have the shape of the schema', () => {
    expect(z.array(patternSchema).safeParse(noisePatterns).error).toBeUndefined();
    expect(z.array(wordsSchema).safeParse(noiseWords).error).toBeUndefined();
  });

  it.each(noisePatterns.map(({ kind, example, longest }) => ({ kind, example, longest })))(
    '$kind: $example',
    ({ kind, example, longest }) => {
      expect(example.length).toBeLessThanOrEqual(longest);
      expect(findNoise(example)).toBe(kind);
    },
  );

  it('match no two examples by accident of order: each pattern matches its own', () => {
    for (const { pattern, example } of noisePatterns) expect(example).toMatch(pattern);
  });
});

describe('the noise words', () => {
  it('stand once each', () => {
    const words = noiseWords.flatMap((entry) => entry.words);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it.each(noiseWords.flatMap(({ kind, words }) => words.map((word) => ({ kind, word }))))('$word', ({ word }) => {
    expect(findNoise(word)).not.toBeNull();
  });
});

describe('every matcher', () => {
  /** Long runs of what the patterns repeat: marks, blanks, letters, digits, their mixtures, with an end that cannot match. */
  const traps = [
    ' ',
    '-',
    '*',
    '[',
    '가',
    'a',
    'A',
    '1',
    '#가',
    '가,',
    '사진=',
    '관련기사 ',
    'A a-',
    '1:',
    '가 기자',
    'a.',
    '=',
    '2024.',
    '© ',
  ].map((unit) => `${unit.repeat(Math.ceil(20_000 / unit.length))}\u0001`);

  it('gives up quickly on a long text', () => {
    for (const pattern of allMatchers) {
      for (const trap of traps) {
        const started = performance.now();
        trap.replace(pattern, '');
        expect(performance.now() - started, `${pattern} on ${trap.slice(0, 6)}…`).toBeLessThan(400);
      }
    }
  });
});
