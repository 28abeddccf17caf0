import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findUndocumented } from './doc-comments.ts';
import { findForbiddenForms } from './forbidden-forms.ts';
import { findCycles, findForbiddenArrows } from './layers.ts';
import { bars, findLongFiles, findLongFunctions, findQuantile, measureFunctions } from './lengths.ts';
import { findRoomsWithoutReadme } from './room-readmes.ts';
import { describeViolation, isProduct, readSources } from './source.ts';

const root = resolve(import.meta.dirname, '../..');
const sources = readSources(root, ['shared', 'main', 'renderer', 'tests']);

describe('the house keeps its rules', () => {
  it('has sources to look at', () => {
    expect(sources.filter(({ path }) => isProduct(path)).length).toBeGreaterThan(50);
  });

  it.each([
    ['imports go where the plan allows', findForbiddenArrows],
    ['imports make no cycles', findCycles],
    ['files are short', findLongFiles],
    ['functions are short', findLongFunctions],
    ['forbidden forms are absent', findForbiddenForms],
    ['exported things have doc comments', findUndocumented],
  ])('%s', (_, find) => {
    expect(find(sources).map(describeViolation)).toEqual([]);
  });

  it('rooms open with a page about themselves', () => {
    expect(findRoomsWithoutReadme(root).map(describeViolation)).toEqual([]);
  });

  it('most functions are much shorter than the longest allowed', () => {
    const functions = measureFunctions(sources);
    expect(findQuantile(functions, 0.5)).toBeLessThanOrEqual(bars.median);
    expect(findQuantile(functions, 0.9)).toBeLessThanOrEqual(bars.ninetieth);
  });
});
