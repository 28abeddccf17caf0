import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTrap, readTraps } from '../../../shared/lexicon/read-traps.ts';
import { trapFiles } from '../../../shared/lexicon/traps/trap-files.ts';
import { findWrongRenderings } from '../../../shared/lexicon/traps-english.ts';
import type { Trap } from '../../../shared/lexicon/traps-entry.ts';
import { findTrapWords } from '../../../shared/lexicon/traps-korean.ts';
import { severities } from '../../../shared/model/finding.ts';

const traps = readTraps();

/** A Korean text in which a trap's own word and contexts stand. */
function writeSample(korean: string, near: readonly string[] = []): string {
  return `${korean.replace('{n}', '9')} ${near[0] ?? ''}`;
}

function nameTrap({ korean, right }: Trap): string {
  return `${korean[0]} (${right})`;
}

const readWrongs = ({ wrong }: Trap): string[] => wrong.map((entry) => (typeof entry === 'string' ? entry : entry[0]));

/** What is wrong with the fields of a trap. */
function findFormFaults(trap: Trap): string[] {
  const wrongs = readWrongs(trap);
  const contexts = [trap.tails ?? [], trap.near ?? [], trap.apart ?? []];
  const holds: Readonly<Record<string, boolean>> = {
    severity: severities.includes(trap.severity),
    korean: trap.korean.every((word) => /^[가-힣A-Z0-9{}n· ]+$/u.test(word)),
    'words of the context': contexts.flat().every((word) => /^[가-힣A-Za-z0-9·,. ]+$/u.test(word)),
    'a word of the context twice': contexts.every((words) => new Set(words).size === words.length),
    'wrong renderings': wrongs.length > 0 && wrongs.every((wrong) => wrong.trim() !== ''),
    'small letters': wrongs.every(
      (wrong) => wrong.replace('{month}', '') === wrong.replace('{month}', '').toLowerCase(),
    ),
    'the right among the wrong': !wrongs.includes(trap.right.toLowerCase()),
    'the sense in Korean': /[가-힣]/u.test(trap.sense.ko),
    'the sense in English': /[a-z]/u.test(trap.sense.en),
  };
  return Object.keys(holds).filter((name) => !holds[name]);
}

/** Words a trap does not spring on, and wrong renderings it does not find or would put in again. */
function findSpringFaults(trap: Trap): string[] {
  const silent = trap.korean.filter((korean) => {
    const sample = writeSample(korean, trap.near);
    return trap.apart?.some((word) => sample.includes(word)) || findTrapWords(trap, sample).length === 0;
  });
  const unfound = readWrongs(trap).filter((entry) => {
    const wrong = entry.replace('{month}', 'May');
    const [found] = findWrongRenderings(trap, `They saw ${wrong} there.`);
    return found === undefined || found.replacement.toLowerCase() === wrong;
  });
  return [...silent, ...unfound];
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

  it('are well formed', () => {
    expect(traps.flatMap((trap) => findFormFaults(trap).map((fault) => `${nameTrap(trap)}: ${fault}`))).toEqual([]);
  });

  it('spring on each of their words, and offer something else', () => {
    expect(traps.flatMap((trap) => findSpringFaults(trap).map((fault) => `${nameTrap(trap)}: ${fault}`))).toEqual([]);
  });

  it('never suggests words it would mark itself', () => {
    const loops = traps.filter((trap) => findWrongRenderings(trap, trap.right).length > 0).map((trap) => trap.right);
    expect(loops).toEqual([]);
  });
});
