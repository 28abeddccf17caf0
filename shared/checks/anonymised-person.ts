import type { Span } from '../model/span.ts';
import type { Words } from '../model/words.ts';
import { attachParticle } from '../text/attach-particle.ts';
import type { Check, CheckContext, Mark, Pair } from './check.ts';
import { readLinkedStretches, type Stretch } from './linked-place.ts';
import { type Anonymous, readAnonymous, readArticleSexes, type Sex } from './read-anonymous.ts';

/**
 * A person whose name the Korean withholds gets no name and no sex in English.
 *
 * A씨 says neither Mr. nor Ms., and 김모 씨 (somebody surnamed Kim) is no Kim Mo; a newspaper that invents either may name
 * the wrong person. Silent where the article says the sex itself (여·51, 남편, 양, 군) and the English agrees, and after the
 * first “Mr.” of a person nothing is said about: the rest follows from it.
 */
export const anonymisedPerson: Check = {
  id: 'anonymised-person',
  name: { ko: '익명 인물', en: 'Withheld name' },
  category: 'accuracy/addition',
  severity: 'major',
  scope: 'article',
  *find(pair, context) {
    if (!/[씨양군모]/u.test(pair.source)) return;
    const people = readAnonymous(pair.source);
    if (people.length === 0) return;
    for (const stretch of readLinkedStretches(pair)) {
      const here = people.filter(({ span }) => span.start >= stretch.source.start && span.end <= stretch.source.end);
      const seen = new Set<string>();
      for (const person of here) {
        if (seen.has(person.key)) continue;
        seen.add(person.key);
        yield* findForm(pair, stretch, person);
        yield* findSex(pair, stretch, person, context);
      }
    }
  },
};

/** 모 (so-and-so) or 씨 taken for part of the name, or a given name made up. */
function* findForm(pair: Pair, { source, target }: Stretch, person: Anonymous): Iterable<Mark> {
  const english = pair.target.slice(target.start, target.end);
  const korean = pair.source.slice(source.start, source.end);
  for (const name of person.names) {
    const found = person.isSurname ? findGiven(english, korean, person, name) : findSuffix(english, name, pair.source);
    if (!found) continue;
    yield {
      source: person.span,
      target: { start: target.start + found.start, end: target.start + found.end },
      reason: found.reason,
      expected: person.isSurname ? [`a person surnamed ${name}`, name] : [name],
      suggestion: name,
    };
    return;
  }
}

interface Found extends Span {
  readonly reason: Words;
}

function findGiven(english: string, korean: string, { key }: Anonymous, name: string): Found | null {
  const so = new RegExp(
    `(?:\\b(?:Mr|Mrs|Ms|Miss)\\.? )?\\b(?:${name}[ -](?:Mo|mo|Moo|Mossi|mossi)(?:[ -]?ssi)?|Mo ${name}|${name}mo|(?:Mother|Hat) ${name})\\b(?![-’'])`,
    'u',
  ).exec(english);
  if (so)
    return {
      ...toSpan(so),
      reason: {
        ko: `‘${key}모’의 ‘모’는 이름을 밝히지 않는다는 뜻인데 번역의 ‘${so[0]}’에서는 이름이 되었습니다.`,
        en: `모 marks a withheld given name; “${so[0]}” turns it into a name.`,
      },
    };
  const isNamed = new RegExp(`(?<![가-힣])${key}(?!모)[가-힣]{2}`, 'u').test(korean);
  const full = isNamed ? null : new RegExp(`\\b${name} \\p{Lu}\\p{Ll}{1,6}-\\p{L}\\p{Ll}{1,6}\\b`, 'u').exec(english);
  if (!full) return null;
  return {
    ...toSpan(full),
    reason: {
      ko: `원문은 ‘${key}모’로 이름을 숨겼는데 번역에는 ${attachParticle(`‘${full[0]}’`, '이라는/라는')} 이름이 있습니다.`,
      en: `The Korean withholds the given name (${key}모); “${full[0]}” supplies one.`,
    },
  };
}

const ofChildren = /[\d]\s?[살세)]|학생|학교|부모|어머니|아버지|친구|어린이|청소년/u;

/** 씨, 양 (girl), 군 (boy) left in Korean: A-ssi, Yang B, C-gun. */
function findSuffix(english: string, name: string, source: string): Found | null {
  const left = new RegExp(
    `\\b(?:${name}[ -](?:[Ss]si|[Ss]hi|[Yy]ang|[Gg]un|[Kk]un)|(?:Yang|Gun|Kun|Seed|Sheep) ${name}|${name} (?:[Ss]eed|[Ss]heep))\\b(?![-’'])`,
    'u',
  ).exec(english);
  // A군 may be a county as well, which is A-gun.
  if (!left || (/[gk]un/iu.test(left[0]) && !ofChildren.test(source))) return null;
  return {
    ...toSpan(left),
    reason: {
      ko: `번역의 ‘${left[0]}’에는 성 뒤에 붙인 말(씨·양·군)이 이름처럼 옮겨졌습니다.`,
      en: `“${left[0]}” takes a Korean form of address (씨, 양, 군) for part of the name.`,
    },
  };
}

function toSpan({ index, 0: text }: RegExpExecArray): Span {
  return { start: index, end: index + text.length };
}

/** Mr. or Ms. against what the Korean says, or where it says nothing. */
function* findSex(pair: Pair, { target }: Stretch, person: Anonymous, context: CheckContext): Iterable<Mark> {
  const english = pair.target.slice(target.start, target.end);
  const pattern = new RegExp(
    `\\b(Mr|Mister|Mrs|Ms|Miss)(\\.?) (${person.names.join('|')})\\b(?!\\.? \\p{Lu}|[-’.]\\p{L}{2})`,
    'u',
  );
  const found = pattern.exec(english);
  if (!found) return;
  const said: Sex = /^M(?:r|ister)$/u.test(found[1] ?? '') ? 'male' : 'female';
  const known = person.sex ?? readArticleSexes(context).get(person.key) ?? null;
  const where = { start: target.start + found.index, end: target.start + found.index + found[0].length };
  const name = found[3] ?? '';
  if (known === null && isFirst(pair, where, pattern, context)) yield describeInvented(person, where, found[0], name);
  else if (known !== null && known !== said) yield describeContrary(person, where, found[0], known, name);
}

/** Whether no segment before has the same address of the same person. */
function isFirst(pair: Pair, where: Span, pattern: RegExp, { pairs }: CheckContext): boolean {
  const first = pairs.find(({ target }) => pattern.test(target));
  return first === pair && (pattern.exec(pair.target)?.index ?? where.start) === where.start;
}

function describeInvented({ span, key }: Anonymous, target: Span, words: string, name: string): Mark {
  return {
    source: span,
    target,
    severity: 'minor',
    reason: {
      ko: `기사에 ${key} 씨의 성별이 없는데 번역은 ‘${words}’이니, 뒤에 나오는 곳도 함께 확인하세요.`,
      en: `The Korean does not say whether ${name} is a man or a woman, but “${words}” does; check later mentions too.`,
    },
    expected: [name],
    suggestion: name,
  };
}

function describeContrary({ span, key }: Anonymous, target: Span, words: string, sex: Sex, name: string): Mark {
  const wanted = `${sex === 'female' ? 'Ms.' : 'Mr.'} ${name}`;
  return {
    source: span,
    target,
    reason: {
      ko: `원문의 ${key} 씨는 ${sex === 'female' ? '여성' : '남성'}인데 번역은 ‘${words}’입니다.`,
      en: `In the Korean ${name} is a ${sex === 'female' ? 'woman' : 'man'}, not “${words}”.`,
    },
    expected: [wanted],
    suggestion: wanted,
  };
}
