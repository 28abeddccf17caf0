import { linkSentences } from '../../shared/align/link-sentences.ts';
import { runChecks } from '../../shared/checks/run-checks.ts';
import type { Lexicon } from '../../shared/lexicon/lexicon.ts';
import { readLexicon } from '../../shared/lexicon/read-lexicon.ts';
import { succeed } from '../../shared/model/result.ts';
import type { Language } from '../../shared/model/words.ts';
import { readTextLines, type TextLine } from './json-lines.ts';
import { readOperand } from './read-operand.ts';
import type { TerminalCommand } from './terminal.ts';
import { toJsonFinding } from './to-json-finding.ts';

/** `daejo check IN.jsonl`: checks aligned pairs, one JSON value a line in and out. */
export const checkCommand: TerminalCommand = {
  name: 'check',
  help: {
    en: `daejo check IN.jsonl

Checks pairs. IN.jsonl ("-" is standard input) holds one JSON value a line, each one aligned pair: {"id", "ko", "en"}.
Prints one a line: {"id", "findings"}; a finding is
{"check", "category", "severity", "ko": span|null, "en": span|null, "message", "suggestion": text|null}.`,
    ko: `daejo check IN.jsonl

맞댄 쌍을 검사합니다. IN.jsonl("-"은 표준 입력)은 한 줄에 JSON 값 하나 {"id", "ko", "en"}이며 한 쌍입니다.
한 줄에 하나씩 {"id", "findings"}를 찍습니다.`,
  },
  run: async (args, terminal) => {
    const input = await readOperand(args, terminal);
    if (!input.ok) return input;
    const lines = readTextLines(input.value);
    if (!lines.ok) return lines;
    const lexicon = readLexicon();
    for (const line of lines.value)
      terminal.print(`${JSON.stringify({ id: line.id, findings: checkPair(line, terminal.language, lexicon) })}\n`);
    return succeed(null);
  },
};

/** What the checks find in one pair, as the terminal program prints it. */
export function checkPair({ ko, en }: TextLine, language: Language, lexicon: Lexicon) {
  const links = linkSentences(ko, en, lexicon);
  const pair = { segmentId: 'pair', role: 'paragraph', source: ko, target: en, links } as const;
  const findings = runChecks([pair], { published: null, lexicon, dismissed: new Set() });
  const place = (text: string) => (start: number, end: number) => ({
    paragraph: 0,
    start,
    end,
    text: text.slice(start, end),
  });
  return findings.map((finding) => toJsonFinding(finding, language, place(ko), place(en)));
}
