import type { Span } from '../model/span.ts';

/** Endings that join clauses: 고, 며, 면서 (and), 으나, 지만 (but), 는데, 자, 어서 …; not 라고 (saying that), 위해 (for), 고 있다 (is doing), 어 주다. */
const joint =
  /[가-힣](?:(?<![라다자냐])고|며|면서|으나|지만|는데|은데|자|(?<![의위대통인비관])해|[어아여와워켜려러쳐져겨서]),? (?=[가-힣A-Za-z0-9])(?!있|싶|나서|나가|계[시신셨속]|주[는었기고며]|준|줄|줬|가[는고며]|[온오왔놓둔둘보본봤볼버낸낼달]|내[는고며었]|할 )/gu;
/** What a sentence is about: up to five words that end in 은 or 는. */
const topic = /^(?:[^\s]{1,20} ){0,4}?[^\s]{0,20}[가-힣][은는] /u;

/** The clauses of a Korean sentence in order, the first without its topic. */
export function readClauses(sentence: string): Span[] {
  const ends = Array.from(sentence.matchAll(joint), ({ 0: words, index }) => index + words.length);
  const starts = [topic.exec(sentence)?.[0].length ?? 0, ...ends];
  return starts.flatMap((start, index) => {
    const end = ends[index] ?? sentence.length;
    const words = sentence.slice(start, end).trimEnd();
    return end > start ? [{ start, end: start + words.length }] : [];
  });
}
