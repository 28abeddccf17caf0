import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeHostileTexts } from '../support/hostile-texts.ts';
import { boundBacktracking } from '../support/regex/bound-backtracking.ts';
import { judgeRegex } from '../support/regex/judge-regex.ts';
import { readRegexSites, type ShippedRegex } from '../support/regex/read-regexes.ts';
import { shortenRepetitions } from '../support/regex/shorten-repetitions.ts';
import { takeOutAssertions } from '../support/regex/take-out-assertions.ts';

const root = resolve(import.meta.dirname, '../..');
const sites = readRegexSites(root);
const program = join(root, 'tests', 'support', 'regex', 'list-built.ts');
const built: ShippedRegex[] = JSON.parse(
  execFileSync(process.execPath, [program], { encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'pipe'] }),
);
const shipped = [...new Map([...sites.literals, ...built].map((one) => [`${one.source}/${one.flags}`, one])).values()];

/** Milliseconds one regular expression may take over a text of so many characters; a safe one takes a few. */
const longest = 400;
const hostileLength = 20_000;

function timeOver({ source, flags }: ShippedRegex, text: string): number {
  const regex = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  const start = performance.now();
  let count = 0;
  for (const _ of text.matchAll(regex)) count += 1;
  return count < 0 ? 0 : performance.now() - start;
}

const name = ({ source, flags, place }: ShippedRegex) => `${place} /${source}/${flags}`;

describe('every regular expression that ships', () => {
  it('is found: written ones by a parser, built ones while the program runs', () => {
    expect(sites.literals.length).toBeGreaterThan(500);
    const seen = new Set(built.map(({ place }) => place));
    // A place that is missing is reached by no page of docs/checks; run-everything.ts has to be told how.
    expect(sites.built.filter((place) => !seen.has(place))).toEqual([]);
  });

  it('is decided to be safe against catastrophic backtracking', { timeout: 120_000 }, () => {
    const unsafe = shipped.flatMap((regex) => {
      const verdict = judgeRegex(regex);
      return typeof verdict === 'string' ? [] : [`${name(regex)}: ${verdict.unsafe}`];
    });
    expect(unsafe).toEqual([]);
  });

  it('reads hostile texts in little time', { timeout: 120_000 }, () => {
    const texts = Object.entries(makeHostileTexts(hostileLength));
    const slow = shipped.flatMap((regex) =>
      texts
        .filter(([, text]) => timeOver(regex, text) > longest && timeOver(regex, text) > longest)
        .map(([kind]) => `${name(regex)} over ${kind}`),
    );
    expect(slow).toEqual([]);
  });
});

describe('judgeRegex', () => {
  it.each([
    ['repetition of a repetition', '^(?:a+)+$'],
    ['alternatives that are one, repeated', '^(?:a|a)*$'],
    ['white space looked for again from every place', '\\s+$'],
    ['two that repeat side by side', 'a*a*b'],
  ])('refuses %s', (_, source) => {
    expect(judgeRegex({ source, flags: 'u' })).toMatchObject({
      unsafe: expect.stringMatching(/polynomial|exponential/u),
    });
  });

  it('refuses what explodes behind something that looks around', () => {
    expect(judgeRegex({ source: '(?<!x)^(?:a+)+$(?!y)', flags: 'u' })).toHaveProperty('unsafe');
    expect(judgeRegex({ source: 'x(?=(?:a+)+$)', flags: 'u' })).toHaveProperty('unsafe');
  });

  it.each([
    ['counted', 'a few ways', '\\d{1,3}(?:,\\d{3}){1,5}'],
    ['proved', 'an end that is never far', '[a-z]+'],
    ['measured', 'what looks around', '(?<!x)a+(?!y)'],
    ['measured', 'many ways without an endless one', '(?:a{1,60}b?){1,20}c'],
  ])('says %s of %s', (verdict, _, source) => {
    expect(judgeRegex({ source, flags: 'u' })).toBe(verdict);
  });
});

describe('the reading of patterns', () => {
  it('counts choices of a sequence, and what is repeated anew each time', () => {
    expect(boundBacktracking('a{0,9}b?c', '').ways).toBe(20);
    expect(boundBacktracking('(?:a{0,2}){2}', '').ways).toBe(9);
    expect(boundBacktracking('[{+*}]\\{2,\\}\\p{L}', 'u')).toEqual({ isUnbounded: false, ways: 1, isAnchored: false });
    expect(boundBacktracking('(?<name>a{2,})', '').isUnbounded).toBe(true);
  });

  it('knows what is tried at one place only', () => {
    expect(boundBacktracking('^a|b', '').isAnchored).toBe(false);
    expect(boundBacktracking('^(?:a|b)', '').isAnchored).toBe(true);
    expect(boundBacktracking('a', 'y').isAnchored).toBe(true);
    expect(boundBacktracking('^a', 'm').isAnchored).toBe(false);
  });

  it('shortens repetitions and nothing that looks like one', () => {
    expect(shortenRepetitions('a{2,40}\\p{L}{3}[{9,99}]b{12,}\\{7,70\\}')).toBe(
      'a{2,4}\\p{L}{3,3}[{9,99}]b{4,}\\{7,70\\}',
    );
  });

  it('takes out what looks around, whole', () => {
    expect(takeOutAssertions('\\b(?<!a(?:b))c(?=(d)[)])e\\B')).toEqual({ source: 'ce', bodies: ['a(?:b)', '(d)[)]'] });
  });
});
