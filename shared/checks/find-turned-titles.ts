import type { Span } from '../model/span.ts';
import { readPersonalNames } from '../text/surnames.ts';
import type { Mark, Pair } from './check.ts';
import type { Stretch } from './linked-place.ts';
import { type TitleTurn, titleTurns, turnableTitles } from './office-titles.data.ts';

const titles = Object.keys(turnableTitles).toSorted((a, b) => b.length - a.length);
const anyTitle = titles.join('|');
const titlePattern = new RegExp(anyTitle, 'u');
/** 전 시장 (former mayor), 전직 대통령, 前 의장; a place may stand between: 전 하담시장. */
const turnedPatterns: readonly (readonly [id: TitleTurn['id'], pattern: RegExp])[] = [
  [
    'former',
    new RegExp(
      `(?<![가-힣])(?:전|前|전직)\\s?(?:[가-힣]{2,6}\\s?)?(${anyTitle})(?=[^가-힣]|[은는이가을를의도과와에]|$)`,
      'gu',
    ),
  ],
  ['next', new RegExp(`(?<![가-힣])차기\\s(?:[가-힣]{2,6}\\s?)?(${anyTitle})`, 'gu')],
  ['new', new RegExp(`(?<![가-힣])신임\\s(?:[가-힣]{2,6}\\s?)?(${anyTitle})`, 'gu')],
  ['honorary', new RegExp(`(?<![가-힣])명예\\s?(${anyTitle})`, 'gu')],
  ['first', new RegExp(`(?<![가-힣])초대\\s(?:[가-힣]{2,6}\\s)?(${anyTitle})`, 'gu')],
  ['acting', new RegExp(`(${anyTitle})\\s?(?:권한|직무)\\s?대행`, 'gu')],
  ['elect', new RegExp(`(${anyTitle})\\s?당선[인자]`, 'gu')],
  ['nominee', new RegExp(`(${anyTitle})\\s?(?:내정자|후보자|지명자)`, 'gu')],
  ['deputy', new RegExp(`(?<![가-힣])(?:[가-힣]{2,8})?부(${anyTitle})(?=[^가-힣]|[은는이가을를의도과와에]|$)`, 'gu')],
];
/** 부시장 is a vice mayor, but 정부 대표 (of the government), 부지사 … the syllable also ends other words. */
const notDeputy =
  /(?:정부|본부|일부|내부|외부|간부|법무부|교육부|국방부|외교부|환경부|지부|학부|남부|북부|동부|서부|중부)(?:장관|대표|의장|회장|원장|총장|대사|청장)/u;

/** Titles that lost, or were given, what says that they are former, acting, elect or vice. */
export function* findTurnedTitles(pair: Pair, stretch: Stretch): Iterable<Mark> {
  const korean = pair.source.slice(stretch.source.start, stretch.source.end);
  const english = pair.target.slice(stretch.target.start, stretch.target.end);
  for (const [id, pattern] of titlePattern.test(korean) ? turnedPatterns : []) {
    const turn = titleTurns[id];
    if (turn.english.test(english)) continue;
    for (const match of korean.matchAll(pattern)) {
      const title = match[1] ?? '';
      const found = turnableTitles[title]?.exec(english);
      if (!found || isOther(id, korean, match, title)) continue;
      const source = {
        start: stretch.source.start + match.index,
        end: stretch.source.start + match.index + match[0].length,
      };
      const start = stretch.target.start + found.index;
      yield describeLost(pair, turn, source, { start, end: start + found[0].length });
      break;
    }
  }
  if (titlePattern.test(korean)) yield* findInvented(pair, stretch, korean, english);
}

/** 전 (all) stands before members and heads as well, so a name must stand before it where no one person is meant. */
function isOther(id: TitleTurn['id'], korean: string, match: RegExpExecArray, title: string): boolean {
  if (id === 'deputy') return notDeputy.test(match[0]) || title === '장관';
  if (id !== 'former' || !/^전\s?/u.test(match[0])) return false;
  const name = /([가-힣]{2,5})\s$/u.exec(korean.slice(0, match.index))?.[1];
  const after = /^\s([가-힣]{3})/u.exec(korean.slice(match.index + match[0].length))?.[1];
  return name === undefined && (after === undefined || readPersonalNames(after).length === 0);
}

const inventedPattern =
  /\b([Ff]ormer|[Ee]x-|[Aa]cting|[Vv]ice|[Dd]eputy) ?((?:\p{Lu}[\p{L}-]{1,20} ){0,2}([Pp]resident|[Pp]rime [Mm]inister|[Mm]inister|[Mm]ayor|[Gg]overnor|[Cc]hairman|[Cc]hairwoman|[Cc]hairperson|[Ss]peaker|[Ss]uperintendent|[Pp]rincipal|[Cc]ommissioner|[Aa]mbassador)\b)/gu;
/** Korean that says a person no longer holds, stands in for, or is second in an office. */
const saysSo: Readonly<Record<string, RegExp>> = {
  former:
    /(?<![가-힣])(?:전|前)(?![가-힣])|전직|전임|이전|직전|전\s?(?:대통령|총리|장관|시장|회장|의장)|옛|과거|역임|지낸|지냈|출신|은퇴|퇴임|한때|당시|물러|사임|사퇴|퇴직|였던|이었던|하던|고\(|故|前|탄핵|파면|전\)/u,
  acting: /대행|대리|직무|서리|임시|과도|비대위|비상대책/u,
  vice: /부[가-힣]{0,4}(?:장|사|리|령|표|석|관|감|수|인)|차관|차장|교감|부의|副|차석|부\s/u,
};

function* findInvented(pair: Pair, stretch: Stretch, korean: string, english: string): Iterable<Mark> {
  for (const match of english.matchAll(inventedPattern)) {
    const [all, turn = '', rest = '', title = ''] = match;
    const kind = /^f|^ex/iu.test(turn) ? 'former' : /^a/iu.test(turn) ? 'acting' : 'vice';
    const source = findPlainTitle(korean, title);
    if (saysSo[kind]?.test(korean) || !source) continue;
    const start = stretch.target.start + match.index;
    yield describeInvented(
      pair,
      turn,
      { start: stretch.source.start + source.start, end: stretch.source.start + source.end },
      { start, end: start + all.length },
      rest,
    );
  }
}

/** The one title of the Korean, where this English one renders it. */
function findPlainTitle(korean: string, english: string): Span | null {
  const found = [...korean.matchAll(new RegExp(anyTitle, 'gu'))];
  const [first] = found;
  if (!first || found.some((one) => one[0] !== first[0]) || !turnableTitles[first[0]]?.test(english)) return null;
  return { start: first.index, end: first.index + first[0].length };
}

function describeLost({ source, target }: Pair, { words, add }: TitleTurn, place: Span, where: Span): Mark {
  const korean = source.slice(place.start, place.end);
  const english = target.slice(where.start, where.end);
  const isAfterArticle = /\ban? $/iu.test(target.slice(0, where.start));
  const wanted = `${capitalise(add ?? '', target, where)} ${english}`;
  return {
    source: place,
    target: where,
    reason: {
      ko: `‘${korean}’의 ‘${words.ko}’에 해당하는 말이 번역의 ‘${english}’에는 없습니다.`,
      en: `${korean} means “${words.en}”; the English says only “${english}”.`,
    },
    expected: [add === null ? words.en : wanted],
    ...(add !== null && !isAfterArticle ? { suggestion: wanted } : {}),
  };
}

/** “Vice Mayor”, “Acting Mayor”, but “former Mayor” unless a sentence opens with it. */
function capitalise(added: string, target: string, { start }: Span): string {
  const opens = start === 0 || /[.!?“"]/u.test(target.slice(Math.max(0, start - 3), start));
  const isTitle = /^(?:vice|acting|honorary)$/u.test(added) && /\p{Lu}/u.test(target.charAt(start));
  return opens || isTitle ? added.charAt(0).toUpperCase() + added.slice(1) : added;
}

function describeInvented({ source, target }: Pair, turn: string, place: Span, where: Span, rest: string): Mark {
  const korean = source.slice(place.start, place.end);
  const isAfterArticle = /\ban? $/iu.test(target.slice(0, where.start));
  const wanted = /^\p{Lu}/u.test(turn) ? rest.charAt(0).toUpperCase() + rest.slice(1) : rest;
  return {
    source: place,
    target: where,
    reason: {
      ko: `원문의 ‘${korean}’에는 ‘${turn}’에 해당하는 말이 없습니다.`,
      en: `The Korean says only ${korean}; nothing in it means “${turn}”.`,
    },
    expected: [wanted],
    ...(isAfterArticle ? {} : { suggestion: wanted }),
  };
}
