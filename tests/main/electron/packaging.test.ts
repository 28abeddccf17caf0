import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const written = readFileSync(new URL('../../../electron-builder.yml', import.meta.url), 'utf8');

describe('a packed app', () => {
  it('has the fuses that were reviewed', () => {
    const fuses = /^electronFuses:\n((?: {2}.+\n)+)/mu.exec(written)?.[1]?.trim().split(/\n\s+/u);
    expect(fuses).toEqual([
      'runAsNode: false',
      'enableCookieEncryption: true',
      'enableNodeOptionsEnvironmentVariable: false',
      'enableNodeCliInspectArguments: false',
      'enableEmbeddedAsarIntegrityValidation: true',
      'onlyLoadAppFromAsar: true',
      'grantFileProtocolExtraPrivileges: false',
    ]);
  });

  it('holds what was built and nothing that was installed', () => {
    expect(written).toMatch(/^asar: true$/mu);
    expect(written).toContain('"!node_modules/**"');
  });
});
