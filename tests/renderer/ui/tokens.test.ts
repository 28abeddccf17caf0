import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../renderer/ui/tokens.css', import.meta.url), 'utf8');

function readTokens(selector: string): Map<string, string> {
  const block = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? '';
  return new Map(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** WCAG 2 relative luminance of `#rrggbb`. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['paper', 'sheet', 'hover'];
const inks = ['ink', 'soft', 'faint', 'accent', 'critical', 'major', 'minor', 'ok', 'ins', 'del'];
const pairs: [string, string][] = [
  ...inks.flatMap((ink) => grounds.map((ground): [string, string] => [ink, ground])),
  ['accent', 'accent-soft'],
  ['soft', 'accent-soft'],
  ['ink', 'accent-soft'],
  ['critical', 'critical-bg'],
  ['major', 'major-bg'],
  ['minor', 'minor-bg'],
  ['ink', 'critical-bg'],
  ['ink', 'major-bg'],
  ['ins', 'ins-bg'],
  ['sheet', 'accent'],
];

describe.each([
  ['light', ':root'],
  ['dark', '[data-mantine-color-scheme="dark"]'],
])('the %s theme', (_, selector) => {
  const tokens = readTokens(selector);
  const of = (name: string) => tokens.get(name) ?? '#000000';

  it('has text one can read on every ground', () => {
    const faint = pairs
      .map(([ink, ground]) => [`${ink} on ${ground}`, contrast(of(ink), of(ground))] as const)
      .filter(([, ratio]) => ratio < 4.5);
    expect(faint).toEqual([]);
  });

  it('has edges of fields one can see', () => {
    expect(contrast(of('edge'), of('sheet'))).toBeGreaterThanOrEqual(3);
  });

  it('has the same tokens as the other', () => {
    expect([...tokens.keys()]).toEqual([...readTokens(':root').keys()]);
  });
});
