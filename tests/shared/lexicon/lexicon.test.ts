import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLexicon, partsOfSpeech, readCompound } from '../../../shared/lexicon/create-lexicon.ts';
import { lexiconFiles } from '../../../shared/lexicon/data/lexicon-files.ts';
import { readLexicon } from '../../../shared/lexicon/read-lexicon.ts';

const lines = lexiconFiles.flat();

describe('the data of the lexicon', () => {
  it('has lines of headword, part of speech and renderings, without articles, brackets or loose spaces', () => {
    const shape = new RegExp(`^[^|;]{1,30}\\|(?:${partsOfSpeech.join('|')})\\|[^|;()]+(?:; [^|;()]+)*$`, 'u');
    expect(lines.filter((line) => !shape.test(line) || / {2}|^ | $|\| /u.test(line))).toEqual([]);
  });

  it('is all listed: a file that is forgotten would be silent', () => {
    const folder = join(import.meta.dirname, '../../../shared/lexicon/data');
    expect(lexiconFiles).toHaveLength(readdirSync(folder).filter((name) => name.endsWith('.json')).length);
  });

  it('names no headword twice in a file', () => {
    for (const file of lexiconFiles) {
      const heads = file.map((line) => line.slice(0, line.indexOf('|')));
      expect(heads.filter((head, index) => heads.indexOf(head) !== index)).toEqual([]);
    }
  });
});

describe('looking up', () => {
  it('gives the renderings of all files, each once, best first', () => {
    const lexicon = createLexicon([['진화|n|evolution; development'], ['진화|n|putting out; evolution']]);
    expect(lexicon.renderings('진화')).toEqual(['evolution', 'development', 'putting out']);
    expect(lexicon.renderings('진화론')).toEqual([]);
  });

  it('finds the parts of a compound that leave the fewest syllables unknown', () => {
    const lexicon = createLexicon([['통학|n|commuting'], ['차량|n|vehicle'], ['통학차|n|school bus']]);
    expect(readCompound('통학차량', lexicon)).toEqual(['통학', '차량']);
    expect(readCompound('신통학차량', lexicon)).toEqual(['통학', '차량']);
    expect(readCompound('신통학차', lexicon)).toEqual(['통학차']);
    expect(readCompound('차량통학', lexicon)).toEqual(['차량', '통학']);
    expect(readCompound('', lexicon)).toEqual([]);
  });

  it('reads a mayor as a city and a mayor', () => {
    expect(readCompound('강릉시장', readLexicon())).toEqual(['강릉', '시장']);
  });

  it.each([
    ['어린이집', 'daycare center'],
    ['밝히다', 'reveal'],
    ['고용', 'employment'],
  ])('knows %s', (headword, rendering) => {
    expect(readLexicon().renderings(headword)).toContain(rendering);
  });
});
