/** Texts made to be slow to read: long runs of one thing, and of things that begin like something else. */
export function makeHostileTexts(length: number): Readonly<Record<string, string>> {
  const fill = (unit: string) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  return {
    spaces: fill(' '),
    'line feeds': fill('\n'),
    figures: fill('7'),
    'figures and commas': fill('1,234,'),
    commas: fill(','),
    stops: fill('.'),
    'straight quotes': fill('"'),
    'curly quotes': fill('“”‘’'),
    'opening brackets': fill('(['),
    letters: fill('a'),
    capitals: fill('A'),
    'capitalised words': fill('Aa Bb '),
    'a run of Hangul': fill('가나다라'),
    'Hangul numerals': fill('일이삼사오육칠팔구십백천만억'),
    'Hangul words': fill('시장은 도지사가 3만 명을 '),
    'dates without end': fill('2024년 3월 5일 '),
    addresses: fill('a@a.a.'),
    hyphens: fill('a-'),
    'word beginnings': fill('refus'),
    'a little of all': fill('노 시장 (A씨) 3만5천 명, "…" said Mr. A. 12,345.6 on March 5. '),
  };
}
