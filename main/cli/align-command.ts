import { alignTexts } from '../../shared/align/align-pair.ts';
import { readLexicon } from '../../shared/lexicon/read-lexicon.ts';
import { succeed } from '../../shared/model/result.ts';
import { readTextLines } from './json-lines.ts';
import { readOperand } from './read-operand.ts';
import type { TerminalCommand } from './terminal.ts';

/** `daejo align IN.jsonl`: aligns texts, one JSON value a line in and out. */
export const alignCommand: TerminalCommand = {
  name: 'align',
  help: {
    en: `daejo align IN.jsonl

Aligns texts. IN.jsonl ("-" is standard input) holds one JSON value a line: {"id", "ko", "en"}; paragraphs stand between
empty lines. Prints one a line: {"id", "segments", "sentences"}, each a list of
{"ko": [[start, end]…], "en": [[start, end]…], "score"} with UTF-16 offsets; an empty side means omitted or added.`,
    ko: `daejo align IN.jsonl

두 언어의 글을 맞댑니다. IN.jsonl("-"은 표준 입력)은 한 줄에 JSON 값 하나 {"id", "ko", "en"}이고 문단은 빈 줄로 나눕니다.
한 줄에 하나씩 {"id", "segments", "sentences"}를 찍습니다. 위치는 UTF-16 단위이며 빈 쪽은 빠졌거나 더해진 것입니다.`,
  },
  run: async (args, terminal) => {
    const input = await readOperand(args, terminal);
    if (!input.ok) return input;
    const lines = readTextLines(input.value);
    if (!lines.ok) return lines;
    const lexicon = readLexicon();
    for (const { id, ko, en } of lines.value)
      terminal.print(`${JSON.stringify({ id, ...alignTexts(ko, en, lexicon) })}\n`);
    return succeed(null);
  },
};
