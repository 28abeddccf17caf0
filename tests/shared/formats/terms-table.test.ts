import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../shared/formats/read-table.ts';
import { readTermsTable, toTermsTable } from '../../../shared/formats/terms-table.ts';
import { toCsv } from '../../../shared/formats/to-csv.ts';
import type { Term } from '../../../shared/model/term.ts';
import { settleTerm } from '../../../shared/review/settle-term.ts';

const cellsOf = (text: string) => {
  const table = readTable(text);
  return table.ok ? table.value.map(({ line, cells }) => [line, ...cells]) : table.failure;
};

describe('readTable', () => {
  const cases: Readonly<Record<string, readonly [string, unknown]>> = {
    'plain cells': [
      'a,b\nc,d',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
      ],
    ],
    'a byte-order mark and Windows line breaks': [
      '\uFEFFa,b\r\nc,d\r\n',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
      ],
    ],
    'line breaks of an old Mac': [
      'a\rb',
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    'tabs, where commas are words': [
      'a\tb, c\nd\te',
      [
        [1, 'a', 'b, c'],
        [2, 'd', 'e'],
      ],
    ],
    'separators, breaks and quotes inside quotes': [
      '"a,1","x\ny","say ""hi"""\nb,c,d',
      [
        [1, 'a,1', 'x\ny', 'say "hi"'],
        [3, 'b', 'c', 'd'],
      ],
    ],
    'blank lines left out but counted': [
      'a\n\n,,\nb',
      [
        [1, 'a'],
        [4, 'b'],
      ],
    ],
    'empty cells kept': ['a,,c,', [[1, 'a', '', 'c', '']]],
    'nothing at all': ['', []],
    'a quote never closed': ['a\nb,"c\nd', { kind: 'table-malformed', line: 2, reason: 'quote-open' }],
    'text after a closing quote': ['"a"b,c', { kind: 'table-malformed', line: 1, reason: 'quote-stray' }],
    'a quote inside a plain cell': ['5" pipe,b', [[1, '5" pipe', 'b']]],
  };
  it.each(Object.entries(cases))('%s', (_, [text, expected]) => {
    expect(cellsOf(text)).toEqual(expected);
  });

  it('gives back the cells that toCsv wrote', () => {
    const cell = fc
      .oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a"b', 'x,y', 'l\nm', ' s ', '\t', 'ㄱ'))
      .filter((text) => !/^[=+\-@\t\r＝＋－＠\uFEFF]/u.test(text));
    const rows = fc.array(
      fc.tuple(cell, cell).filter((cells) => cells.some((text) => text.trim() !== '')),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(rows, (written) => {
        const head = ['first', 'second'];
        const table = readTable(toCsv([head, ...written]));
        expect(table.ok ? table.value.map(({ cells }) => cells) : table.failure).toEqual([head, ...written]);
      }),
    );
  });

  it('reads a hundred thousand quotes in a moment', () => {
    const start = performance.now();
    readTable('"'.repeat(100_001));
    readTable(`a,${'""'.repeat(50_000)}`);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

const term = (source: string, wanted: readonly string[], forbidden: readonly string[] = [], note = ''): Term => {
  return { id: 't', source, wanted, forbidden, note };
};

describe('a table of terms', () => {
  it('keeps every term through writing and reading', () => {
    const words = fc.stringMatching(/^[=+@a-zA-Z'"가-힣,-][a-z '"가-힣,-]{0,12}$/u);
    const list = fc.array(words, { maxLength: 3 });
    fc.assert(
      fc.property(
        words,
        fc.array(words, { minLength: 1, maxLength: 3 }),
        list,
        words,
        (source, wanted, forbidden, note) => {
          const settled = settleTerm(term(source, wanted, forbidden, note));
          fc.pre(settled.ok);
          if (!settled.ok) return;
          const read = readTermsTable(toTermsTable([settled.value]));
          const again = read.ok && read.value[0] ? settleTerm({ id: 't', ...read.value[0].term }) : null;
          expect(again).toEqual(settled);
        },
      ),
    );
  });

  it('holds no cell that a spreadsheet would run', () => {
    const csv = toTermsTable([term('=cmd|calc', ['+1', '@SUM(A1)'], ['-x'], '＝HYPERLINK("x")')]);
    const rows = readTable(csv);
    const cells = rows.ok ? (rows.value[1]?.cells ?? []) : [];
    expect(cells).toEqual(["'=cmd|calc", "'+1; @SUM(A1)", "'-x", '\'＝HYPERLINK("x")']);
  });

  it('finds its columns by name, in any order, Korean names too', () => {
    const read = readTermsTable('번호,영어,한국어,금지어\n1,Dalbit County; Dalbit,달빛군,Moonlight County\n');
    expect(read).toMatchObject({
      ok: true,
      value: [
        { line: 2, term: { source: '달빛군', wanted: ['Dalbit County', ' Dalbit'], forbidden: ['Moonlight County'] } },
      ],
    });
  });

  it('says which column its first line does not name', () => {
    const failure = (text: string) => {
      const read = readTermsTable(text);
      return read.ok ? null : read.failure;
    };
    expect(failure('달빛군,Dalbit County')).toEqual({ kind: 'table-headless', missing: ['source', 'wanted'] });
    expect(failure('source,constructor\na,b')).toEqual({ kind: 'table-headless', missing: ['wanted'] });
    expect(failure('')).toEqual({ kind: 'table-headless', missing: ['source', 'wanted'] });
  });
});
