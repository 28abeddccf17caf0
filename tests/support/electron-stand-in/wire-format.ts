/**
 * Writes a value for the wire between page and host: JSON, with the few other types that messages carry.
 *
 * Runs on both sides; its source is also sent into the page, so it uses nothing from outside itself.
 */
export function toWire(value: unknown): string {
  const bytesToText = (bytes: Uint8Array) => {
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);
  };
  return JSON.stringify(value, function (this: Record<string, unknown>, key, shown) {
    const held = this[key];
    if (held instanceof Uint8Array) return { '#bytes': bytesToText(held) };
    if (held instanceof ArrayBuffer) return { '#buffer': bytesToText(new Uint8Array(held)) };
    if (held instanceof Date) return { '#date': held.getTime() };
    if (held instanceof Map) return { '#map': [...held] };
    if (held instanceof Set) return { '#set': [...held] };
    if (typeof held === 'bigint') return { '#bigint': held.toString() };
    if (typeof held === 'function' || typeof held === 'symbol') throw new Error('An object could not be cloned.');
    return held === undefined ? { '#undefined': true } : shown;
  });
}

/** Reads what `toWire` wrote; its source is also sent into the page. */
export function fromWire(text: string): unknown {
  const textToBytes = (written: unknown) => Uint8Array.from(atob(String(written)), (letter) => letter.charCodeAt(0));
  const readers: Record<string, (written: unknown) => unknown> = {
    '#bytes': textToBytes,
    '#buffer': (written) => textToBytes(written).buffer,
    '#date': (written) => new Date(Number(written)),
    '#map': (written) => new Map(written as [unknown, unknown][]),
    '#set': (written) => new Set(written as unknown[]),
    '#bigint': (written) => BigInt(String(written)),
  };
  const revive = (held: unknown): unknown => {
    if (Array.isArray(held)) return held.map(revive);
    if (held === null || typeof held !== 'object') return held;
    if ('#undefined' in held) return undefined;
    const [name = '', written] = Object.entries(held)[0] ?? [];
    const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (read) return read(revive(written));
    return Object.fromEntries(Object.entries(held).map(([key, part]) => [key, revive(part)]));
  };
  return revive(JSON.parse(text));
}
