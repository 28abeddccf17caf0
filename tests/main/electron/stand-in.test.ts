import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PagePort } from '../../support/electron-stand-in/message-ports.ts';
import { fromLocalhost, protocol, toLocalhost } from '../../support/electron-stand-in/protocol.ts';
import { fromWire, toWire } from '../../support/electron-stand-in/wire-format.ts';

describe('the stand-in for Electron', () => {
  it('carries every message unchanged', () => {
    const leaf = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constant(undefined),
    );
    const rich = fc.oneof(leaf, fc.date({ noInvalidDate: true }), fc.bigInt(), fc.uint8Array());
    const key = fc.string({ unit: 'binary' }).filter((name) => !name.startsWith('#') && name !== '__proto__');
    const message = fc.oneof(rich, fc.array(rich), fc.dictionary(key, rich, { noNullPrototype: true }));
    fc.assert(
      fc.property(message, (sent) => {
        expect(fromWire(toWire(sent))).toEqual(sent);
      }),
      { examples: [[{ valueOf: null }], [{ constructor: 'a name like any other' }]] },
    );
  });

  it('refuses what Electron could not clone', () => {
    expect(() => toWire({ call: () => 1 })).toThrow('could not be cloned');
  });

  it('holds messages until a port is started', () => {
    const port = new PagePort(() => {});
    const heard: unknown[] = [];
    port.on('message', ({ data }) => heard.push(data));
    port.receive('early');
    expect(heard).toEqual([]);
    port.start();
    port.receive('late');
    expect(heard).toEqual(['early', 'late']);
  });

  it('finds the app’s own addresses again behind those that Chromium can ask for', () => {
    protocol.handle('app', () => new Response());
    expect(toLocalhost('app://daejo/a?b#c')).toBe('http://daejo.app.localhost/a?b#c');
    expect(fromLocalhost('http://daejo.app.localhost/a?b#c')).toBe('app://daejo/a?b#c');
    expect(toLocalhost('https://daejo/')).toBe('https://daejo/');
    expect(fromLocalhost('http://localhost/')).toBe('http://localhost/');
  });
});
