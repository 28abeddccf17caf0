import type { Span } from '../model/span.ts';

/** Endings that join clauses: 고, 며, 면서 (and), 으나, 지만 (but), 는데, 하자, 어서 …; not 라고 (saying that), 사고 (accident), 고 있다 (is doing), 어 주다. */
const joint =
  /[가-힣](?:(?<![라다자냐사창광재최국경])고|며|면서|으나|지만|는데|은데|(?<=[하되오나지르리보])자|(?<![의위대통인관올수피난손동남서새]|에 비)해|(?<=[아어해여와워려러져쳐겨켜가])서|(?<![언단용영국])[어아]|(?<![만천백십\d참기부수증대])여|(?<=[도나어아])와|[워켜려러쳐져겨꿔춰눠펴]),? (?=[가-힣A-Za-z0-9])(?!있|싶|나서|나가|계[시신셨속]|주[는었기고며]|준|줄|줬|드[리렸린]|가[는고며]|오[는고며다]|[왔뒀봤낸]|[온올둔둘본볼낼] |놓|두[고었는]|보[고니았는면아려자]|버[렸리린릴]|달라|내[는고며었]|올[리렸]|할 )/gu;
/** Endings of purpose, time, condition and contrast: 기 위해 (in order to), 도록 (so that), 한 뒤 (after), 하면 (if), 는데도 (although). */
const turn =
  /[가-힣](?:기 위(?:해|하여)(?:서)?|고자|(?<=[하되오나리지])려고|도록|게끔|(?<=[하되있없났졌했됐])(?:으나|나)|(?<=[는은인한])데도|다가|더니|수 있게|(?:하|되|지|리|나)면|(?<=[한된친린난연둔본낸진킨든른온은])\s(?:뒤|후|다음)(?:에|에도)?|(?<=[는한은])\s(?:한편|가운데|반면|등)),? (?=[가-힣A-Za-z0-9])(?!있|한다|했|지시|하[고며기는였]|할|안 )/gu;
/** The end of a clause before its noun: 잿더미가 된 (야산); not before the nouns that only carry a clause (것, 수, 계획 …). */
const adnominal =
  /[가-힣] ?(?:(?<=[가-힣][하되있없받리지치르나키모들오가])는|던|[한된]|(?<=[가-힣])[친린난둔낸진킨든른온할될]|(?<=[잃모받찾낳닫놓높깊])은) (?=[가-힣A-Za-z0-9])(?!것|수(?![가-힣]{2})|데[^이]|바[ 가]|등[ 의을]|뒤|후|경우|때|한편|가운데|중[ 이]|적[이은 ]|채|만큼|계획|예정|방침|전망|점[을이은]|사실|구상|반면|다음|동안|줄|듯|만[ 하])/gu;
/** What a sentence is about: up to five words that end in 은 or 는. */
const topic = /^(?:[^\s]{1,20} ){0,4}?[^\s]{0,20}[가-힣][은는] /u;

/** The clauses of a Korean sentence in order, the first without its topic. */
export function readClauses(sentence: string): Span[] {
  return cutAt(sentence, [joint, turn]);
}

/** The parts of a Korean sentence in order, cut also where a clause stands before its noun. */
export function readClauseParts(sentence: string): Span[] {
  return cutAt(sentence, [joint, turn, adnominal]);
}

/** What ends a sentence without being what happens: 기로 결정했다 (decided to), 할 방침이다 (plans to), 하도록 지시했다 (ordered to). */
const ending =
  /(?<=기로|[가-힣]도록|[다자라냐]고) ?(?:했|하였|결정|약속|합의|다짐|밝|말했|전했|설명|강조|지시|요구|요청|당부|주문|촉구|덧붙)[가-힣]{0,4}\.?$|(?<=[가-힣]) (?:계획|방침|예정|전망|구상|생각)이(?:다|라고 (?:밝혔|말했|전했|설명했|덧붙였)다)\.?$/u;

/** The last clause of a sentence without the plan or the saying at its end; null where there is none. */
export function readLastDeed(sentence: string): Span | null {
  const last = readClauses(sentence).at(-1);
  const found = ending.exec(sentence);
  return last && found && found.index > last.start ? { start: last.start, end: found.index } : null;
}

function cutAt(sentence: string, patterns: readonly RegExp[]): Span[] {
  const first = topic.exec(sentence)?.[0].length ?? 0;
  const found = patterns.flatMap((pattern) =>
    Array.from(sentence.matchAll(pattern), ({ 0: words, index }) => index + words.length),
  );
  const ends = [...new Set(found)].filter((end) => end > first).sort((a, b) => a - b);
  return [first, ...ends].flatMap((start, index) => {
    const end = ends[index] ?? sentence.length;
    const words = sentence.slice(start, end).trimEnd();
    return end > start ? [{ start, end: start + words.length }] : [];
  });
}
