import { readPage } from '../../shared/intake/read-page.ts';
import type { Failure } from '../../shared/model/failure.ts';
import { fail, type Result, succeed } from '../../shared/model/result.ts';
import { describeReview } from './describe-review.ts';
import { readOptions } from './read-options.ts';
import { reviewPage } from './review-page.ts';
import type { Terminal, TerminalCommand } from './terminal.ts';
import { toReviewJson } from './to-review-json.ts';

/** `daejo review FILE`: reads a page, aligns and checks it, and prints what was found. */
export const reviewCommand: TerminalCommand = {
  name: 'review',
  help: {
    en: `daejo review FILE [FILE]

Reads a pasted page (both languages in one text file, "-" for standard input) or a Korean and an English file, aligns and
checks it, and prints a report.

  --json          print the reading, the links and the findings as one JSON value instead
  --language L    ko or en: the language of the messages (the system's by default)`,
    ko: `daejo review FILE [FILE]

붙여 넣은 기사(두 언어가 한 파일, "-"은 표준 입력) 또는 한국어 파일과 영어 파일을 읽어 맞대고 검사한 뒤 보고서를 찍습니다.

  --json          읽은 것, 맞댄 것, 찾은 것을 JSON 값 하나로 찍습니다
  --language L    ko 또는 en: 알림말의 언어 (처음에는 시스템의 언어)`,
  },
  run: async (args, terminal) => {
    const options = readOptions(args, { json: { type: 'boolean' }, language: { type: 'string' } });
    if (!options.ok) return options;
    const { values, operands } = options.value;
    const { language = terminal.language } = values;
    if (language !== 'ko' && language !== 'en')
      return fail({ kind: 'option-wrong', option: '--language', detail: 'ko | en' });
    const documents = await readDocuments(operands, terminal);
    if (!documents.ok) return documents;
    const intake = readPage(documents.value);
    if (!intake.ok) return intake;
    const reviewed = await reviewPage(intake.value, language);
    if (!reviewed.ok) return reviewed;
    const review = reviewed.value;
    terminal.print(
      values.json === true ? `${JSON.stringify(toReviewJson(review, language))}\n` : describeReview(review, language),
    );
    return succeed(null);
  },
};

async function readDocuments(
  paths: readonly string[],
  terminal: Terminal,
): Promise<Result<readonly { readonly name: string; readonly text: string }[], Failure>> {
  if (paths.length === 0) return fail({ kind: 'option-wrong', option: 'FILE', detail: 'no input was named' });
  if (paths.length > 2) return fail({ kind: 'option-wrong', option: paths[2] ?? '', detail: 'at most two files' });
  const documents: { name: string; text: string }[] = [];
  for (const path of paths) {
    const text = await terminal.read(path);
    if (!text.ok) return text;
    documents.push({ name: path, text: text.value });
  }
  return succeed(documents);
}
