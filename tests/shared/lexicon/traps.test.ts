import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTrap, readTraps } from '../../../shared/lexicon/read-traps.ts';
import { trapFiles } from '../../../shared/lexicon/traps/trap-files.ts';
import { findWrongRenderings } from '../../../shared/lexicon/traps-english.ts';
import { findTrapWords } from '../../../shared/lexicon/traps-korean.ts';
import { severities } from '../../../shared/model/finding.ts';

const traps = readTraps();

/** A Korean text in which a trap's own word and contexts stand. */
function writeSample(korean: string, near: readonly string[] = []): string {
  return `${korean.replace('{n}', '9')} ${near[0] ?? ''}`;
}

describe('traps', () => {
  it('are read from lines of nine fields', () => {
    expect(readTrap('기지|~!들|발휘,재치|군대|base; station=>wit|quick wit|재치|quick thinking|major')).toEqual({
      korean: ['기지'],
      endsCompound: true,
      isVerbal: true,
      tails: ['들'],
      near: ['발휘', '재치'],
      apart: ['군대'],
      wrong: ['base', ['station', 'wit']],
      right: 'quick wit',
      sense: { ko: '재치', en: 'quick thinking' },
      severity: 'major',
    });
    expect(trapFiles.flat().filter((line) => line.split('|').length !== 9)).toEqual([]);
  });

  it('are all listed: a file that is forgotten would be silent', () => {
    const folder = join(import.meta.dirname, '../../../shared/lexicon/traps');
    expect(trapFiles).toHaveLength(readdirSync(folder).filter((name) => name.endsWith('.json')).length);
  });

  it('has at least 150 entries', () => {
    expect(traps.length).toBeGreaterThanOrEqual(150);
  });

  it.each(traps.map((trap) => [`${trap.korean[0]} (${trap.right})`, trap] as const))('%s is well formed', (_, trap) => {
    expect(severities).toContain(trap.severity);
    expect(trap.korean.every((word) => /^[가-힣A-Z0-9{}n· ]+$/u.test(word))).toBe(true);
    for (const words of [trap.tails ?? [], trap.near ?? [], trap.apart ?? []]) {
      expect(words.every((word) => /^[가-힣A-Za-z0-9·,. ]+$/u.test(word))).toBe(true);
      expect(new Set(words).size).toBe(words.length);
    }
    const wrongs = trap.wrong.map((entry) => (typeof entry === 'string' ? entry : entry[0]));
    expect(wrongs.length).toBeGreaterThan(0);
    expect(wrongs.every((wrong) => wrong.replace('{month}', '') === wrong.replace('{month}', '').toLowerCase())).toBe(
      true,
    );
    expect(wrongs).not.toContain(trap.right.toLowerCase());
    expect(trap.sense.ko).toMatch(/[가-힣]/u);
    expect(trap.sense.en).toMatch(/[a-z]/u);
  });

  it.each(traps.map((trap) => [`${trap.korean[0]} (${trap.right})`, trap] as const))(
    '%s springs on each of its words',
    (_, trap) => {
      for (const korean of trap.korean) {
        const sample = writeSample(korean, trap.near);
        if (trap.apart?.some((word) => sample.includes(word)))
          throw new Error(`${korean}: its own context excludes it`);
        expect(findTrapWords(trap, sample, '').length, sample).toBeGreaterThan(0);
      }
      for (const entry of trap.wrong) {
        const wrong = (typeof entry === 'string' ? entry : entry[0]).replace('{month}', 'May');
        const [found] = findWrongRenderings(trap, `They saw ${wrong} there.`);
        expect(found, wrong).toBeDefined();
        expect(found?.replacement.toLowerCase()).not.toBe(wrong);
      }
    },
  );

  it('never suggests words it would mark itself', () => {
    const loops = traps.filter((trap) => findWrongRenderings(trap, trap.right).length > 0).map((trap) => trap.right);
    expect(loops).toEqual([]);
  });
});
