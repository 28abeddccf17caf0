import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The parts of the measurement that docs/checks/README.md holds. */
export type MeasuredPart = 'pages' | 'checks';

const readme = resolve(import.meta.dirname, '../../docs/checks/README.md');

/** Prints what was measured and, where the command line says `--write`, puts it in the place of the last measurement. */
export function tellMeasured(part: MeasuredPart, lines: readonly string[]): void {
  console.log(`\n${lines.join('\n')}`);
  if (process.argv.includes('--write')) writeFileSync(readme, renewMeasured(readFileSync(readme, 'utf8'), part, lines));
}

/** A page with one part of its measurement renewed, between the part's marker and the end of the block behind it. */
export function renewMeasured(page: string, part: MeasuredPart, lines: readonly string[]): string {
  const opening = `<!-- measured:${part} -->\n\`\`\`text\n`;
  const start = page.indexOf(opening);
  const end = page.indexOf('\n```', start + opening.length - 1);
  if (start < 0 || end < 0) throw new Error(`The page has no block for “${part}”.`);
  return `${page.slice(0, start + opening.length)}${lines.join('\n')}${page.slice(end)}`;
}
