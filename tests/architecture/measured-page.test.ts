import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renewMeasured } from '../bench/renew-measured.ts';

const page = readFileSync(join(resolve(import.meta.dirname, '../..'), 'docs', 'checks', 'README.md'), 'utf8');

describe('the page of the last measurement', () => {
  it.each(['pages', 'checks'] as const)(
    'has a place for what was measured of %s, and nothing else is touched',
    (part) => {
      const once = renewMeasured(page, part, ['anything at all', 'on two lines']);
      expect(once).toContain(`<!-- measured:${part} -->\n\`\`\`text\nanything at all\non two lines\n\`\`\``);
      const [before = '', after = ''] = once.split('anything at all\non two lines');
      expect(page.startsWith(before) && page.endsWith(after)).toBe(true);
    },
  );

  it('says so when the place is gone', () => {
    expect(() => renewMeasured('# Checks', 'checks', [])).toThrow('no block');
  });
});
