import { describe, expect, it } from 'vitest';
import { createTranslator, readLanguage } from '../../../renderer/locales/create-translator.ts';
import { resources } from '../../../renderer/locales/resources.ts';

type Tree = { readonly [key: string]: string | Tree };

/** Every leaf as `namespace:key.path`, plural endings as they stand. */
function flatten(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    const at = path === '' ? key : `${path}.${key}`;
    return typeof value === 'string' ? [[at, value]] : flatten(value, at);
  });
}

const ko = flatten(resources.ko);
const en = flatten(resources.en);
const baseOf = (key: string) => key.replace(/_(one|other|zero|two|few|many)$/, '');
const hangul = /\p{Script=Hangul}/u;

/** What is the same in both languages: names of languages in themselves, file paths. */
const namesThemselves = new Set(['settings.look.korean', 'settings.look.english', 'settings.project.pathHint']);
/** Korean values may be signs, placeholders and proper names alone. */
const isWordless = (value: string) => value.replace(/\{\{\w+\}\}/g, '').replace(/[\P{L}]/gu, '') === '';

describe('the words of the window', () => {
  it('has the same keys in Korean and English', () => {
    const keys = (list: [string, string][]) => [...new Set(list.map(([key]) => baseOf(key)))].toSorted();
    expect(keys(ko)).toEqual(keys(en));
  });

  it('has every plural form each language needs', () => {
    const plural = new Set(
      [...ko, ...en]
        .map(([key]) => key)
        .filter((key) => key !== baseOf(key))
        .map(baseOf),
    );
    const missing = [...plural].flatMap((key) => [
      ...(en.some(([known]) => known === `${key}_one`) ? [] : [`en ${key}_one`]),
      ...(en.some(([known]) => known === `${key}_other`) ? [] : [`en ${key}_other`]),
      ...(ko.some(([known]) => known === `${key}_other` || known === key) ? [] : [`ko ${key}_other`]),
    ]);
    expect(missing).toEqual([]);
  });

  it('leaves nothing empty', () => {
    expect([...ko, ...en].filter(([, value]) => value.trim() === '').map(([key]) => key)).toEqual([]);
  });

  it('leaves nothing untranslated', () => {
    const mustDiffer = (key: string, value: string) => !namesThemselves.has(key) && !isWordless(value);
    const notKorean = ko.filter(([key, value]) => mustDiffer(key, value) && !hangul.test(value)).map(([key]) => key);
    const notEnglish = en.filter(([key, value]) => mustDiffer(key, value) && hangul.test(value)).map(([key]) => key);
    expect({ notKorean, notEnglish }).toEqual({ notKorean: [], notEnglish: [] });
  });

  it('puts the same things into both languages', () => {
    const slots = (list: [string, string][]) =>
      new Map(list.map(([key, value]) => [baseOf(key), (value.match(/\{\{\w+\}\}/g) ?? []).toSorted().join()]));
    const english = slots(en);
    const differing = [...slots(ko)].filter(([key, names]) => english.get(key) !== names).map(([key]) => key);
    expect(differing).toEqual([]);
  });
});

describe('readLanguage', () => {
  it.each([
    ['a choice stands whatever the system says', 'en', 'ko-KR', 'en'],
    ['a Korean system', 'system', 'ko-KR', 'ko'],
    ['an English system', 'system', 'en-US', 'en'],
    ['Konkani is not Korean', 'system', 'kok-IN', 'en'],
    ['any other system', 'system', 'ja', 'en'],
  ] as const)('%s', (_, choice, locale, expected) => {
    expect(readLanguage(choice, locale)).toBe(expected);
  });
});

describe('createTranslator', () => {
  it('counts as each language does', () => {
    const say = (language: 'ko' | 'en', count: number) => createTranslator(language).t('library:count', { count });
    expect([say('en', 1), say('en', 3), say('ko', 1)]).toEqual(['1 article', '3 articles', '기사 1건']);
  });
});
