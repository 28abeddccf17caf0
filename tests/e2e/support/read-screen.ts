import type { Locator, Page } from '@playwright/test';

/** What stands on the desk: the text of both columns row by row, without marks, notes or the line under them. */
export async function readRows(page: Page): Promise<{ ko: string; en: string }[]> {
  const rows: { ko: string; en: string }[] = [];
  const seen = new Set<string>();
  await page.keyboard.press('Home');
  for (;;) {
    const current = page.locator('[role=row][aria-current=true]');
    const id = (await current.getAttribute('data-segment')) ?? '';
    if (seen.has(id)) return rows;
    seen.add(id);
    rows.push({ ko: await readText(current, 'source'), en: await readText(current, 'target') });
    await page.keyboard.press('ArrowDown');
  }
}

/** The words of one column as they will be printed: deletions, markers and notes carry no offset into the text. */
function readText(row: Locator, side: 'source' | 'target'): Promise<string> {
  return row
    .locator(`[data-side=${side}] [data-start]`)
    .evaluateAll((runs) => runs.map((run) => run.textContent).join(''));
}
