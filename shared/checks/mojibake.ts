import type { Check, Mark } from './check.ts';
import { htmlEntities } from './html-entities.data.ts';
import { findMisreadText } from './misread-text.ts';

const entity = /&(?:amp;){0,2}(?:([a-zA-Z]{2,8})|#(\d{1,6})|#[xX]([0-9a-fA-F]{1,5}));/gu;
const replacement = /\uFFFD{1,40}/gu;
// "??? said": three question marks where a word should stand, which a lossy conversion puts for letters it does not have
const lostWord = /(?<=^|\s)\?{3,20}(?= \p{Ll})/gu;

/**
 * Every character is what was written, none what a wrong encoding made of it.
 *
 * Text that is read in another encoding than it was saved in comes out as “â€™” or “ê°•ë¦‰”, and a page copied from its
 * source keeps “&quot;”. Silent about accented letters, capitals before closing marks, and questions that insist (“???”).
 */
export const mojibake: Check = {
  id: 'mojibake',
  name: { ko: '깨진 글자', en: 'Garbled characters' },
  category: 'linguistic/punctuation',
  severity: 'major',
  *find({ source, target }) {
    for (const { span, repaired } of findMisreadText(target))
      yield { target: span, ...describeMisread(target.slice(span.start, span.end), repaired) };
    yield* findLost(target);
    yield* findEntities(target);
    for (const { span, repaired } of findMisreadText(source)) {
      const { reason } = describeMisread(source.slice(span.start, span.end), repaired);
      yield { source: span, reason };
    }
    for (const { 0: signs, index } of source.matchAll(replacement))
      yield { source: { start: index, end: index + signs.length }, reason: lost };
  },
};

const lost = {
  ko: '글자가 깨져 무엇이었는지 알 수 없으니, 원래 파일을 다른 인코딩으로 다시 열어 보세요.',
  en: 'Characters were lost when the text was read in the wrong encoding; reopen the original in another one.',
};

function describeMisread(shown: string, repaired: string | null): Omit<Mark, 'source' | 'target'> {
  if (repaired === null)
    return {
      reason: {
        ko: `‘${shown}’ 부분은 다른 인코딩으로 읽혀 깨진 한글이니, 원래 파일을 EUC-KR(CP949)로 다시 열어 보세요.`,
        en: `“${shown}” is Korean read in the wrong encoding; reopen the original as EUC-KR (CP949).`,
      },
    };
  return {
    reason: {
      ko: `‘${shown}’ 부분은 다른 인코딩으로 읽혀 깨졌으며 원래는 ‘${repaired}’입니다.`,
      en: `“${shown}” was read in the wrong encoding; it should be “${repaired}”.`,
    },
    expected: [repaired],
    suggestion: repaired,
  };
}

function* findLost(target: string): Iterable<Mark> {
  for (const { 0: signs, index } of target.matchAll(replacement)) {
    const span = { start: index, end: index + signs.length };
    const isApostrophe =
      signs.length === 1 &&
      /\p{L}$/u.test(target.slice(Math.max(0, index - 2), index)) &&
      /^(?:s|t|re|ve|ll|d|m)(?!\p{L})/u.test(target.slice(span.end, span.end + 3));
    yield { target: span, reason: lost, ...(isApostrophe ? { expected: ['’'], suggestion: '’' } : {}) };
  }
  for (const { 0: signs, index } of target.matchAll(lostWord))
    yield { target: { start: index, end: index + signs.length }, reason: lost };
}

function* findEntities(target: string): Iterable<Mark> {
  for (const { 0: shown, 1: name = '', 2: decimal, 3: hexadecimal, index } of target.matchAll(entity)) {
    const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal ?? '0', 16);
    const character =
      htmlEntities[name.toLowerCase()] ?? (code >= 0x20 && code < 0xd800 ? String.fromCodePoint(code) : null);
    if (character === null) continue;
    yield {
      target: { start: index, end: index + shown.length },
      severity: 'minor',
      reason: {
        ko: `웹 페이지 코드 ‘${shown}’ 부분이 ‘${character}’ 대신 그대로 남았습니다.`,
        en: `“${shown}” is leftover web page code for “${character}”.`,
      },
      expected: [character],
      suggestion: character,
    };
  }
}
