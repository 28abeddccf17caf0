import { z } from 'zod';
import type { Failure } from '../../shared/model/failure.ts';
import { fail, type Result, succeed } from '../../shared/model/result.ts';

const lineSchema = z.object({ id: z.string(), ko: z.string(), en: z.string() });

/** One line of input: a text in both languages. */
export type TextLine = z.infer<typeof lineSchema>;

/** Reads JSON lines of `{"id", "ko", "en"}`; a malformed line is a failure that names it, counted from 1. */
export function readTextLines(text: string): Result<readonly TextLine[], Failure> {
  const lines: TextLine[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = readLine(line);
    if (typeof read === 'string') return fail({ kind: 'line-malformed', line: index + 1, detail: read });
    lines.push(read);
  }
  return succeed(lines);
}

function readLine(line: string): TextLine | string {
  try {
    const parsed = lineSchema.safeParse(JSON.parse(line));
    if (parsed.success) return parsed.data;
    return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  } catch (reason) {
    return reason instanceof Error ? reason.message : String(reason);
  }
}
