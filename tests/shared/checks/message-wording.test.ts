import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const room = join(import.meta.dirname, '../../../shared/checks');
const files = readdirSync(room).filter((name) => name.endsWith('.ts'));

/** The lines of the room that say something to people in a language, as file:line text. */
function readLines(language: 'ko' | 'en'): string[] {
  const says = new RegExp(`(?:^|[{ ])${language}: [\`'"]`, 'u');
  return files.flatMap((name) =>
    readFileSync(join(room, name), 'utf8')
      .split('\n')
      .map((line, index) => ({ line, place: `${name}:${index + 1} ` }))
      .filter(({ line }) => says.test(line))
      .map(({ line, place }) => place + line.trim()),
  );
}

describe('what checks say', () => {
  it.each([
    ['a particle in both its forms (attachParticle picks one)', /[은이을과]\([는가를와]\)|\((?:으|이)\)[로라]/u],
    [
      'a particle fixed behind a quoted word whose last sound is not known',
      /\}’(?:은|는|이|가|을|를|과|와|로|으로|라는|라고)[ .]/u,
    ],
    ['another word for the translation or the paragraph than the screen has', /영문(?! 명칭)|단락/u],
  ])('keeps out %s', (_reason, wrong) => {
    const lines = readLines('ko');
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter((line) => wrong.test(line))).toEqual([]);
  });

  it.each([
    ['a straight apostrophe or quotation mark within', /\p{L}'\p{L}|\\'|"\$\{|\}"/u],
    ['a word of the code instead of “paragraph”', /\b(?:(?<!in a )row|segment)s?\b/u],
  ])('keeps out %s', (_reason, wrong) => {
    const lines = readLines('en').map((line) => line.replaceAll(/\$\{[^}]*\}/gu, ''));
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter((line) => wrong.test(line))).toEqual([]);
  });
});
