import type { Page } from '@playwright/test';
import type { Typist } from './support/ime-test.ts';
import { countRounds, expect, sentence, test } from './support/ime-test.ts';

const english = 'Solmaru City wins';
const rowOf = (page: Page) => page.locator('[data-sheet] [data-segment][aria-current="true"]');
const editorOf = (page: Page) => page.getByRole('textbox', { name: /Correct the English/ });

/** Opens the editor of the first row and types the sentence after its first word, its last syllable unfinished. */
async function typeInside(page: Page, typist: Typist): Promise<void> {
  await typist.press('Return');
  await expect(editorOf(page)).toBeFocused();
  await typist.press('ctrl+Home', 'ctrl+Right');
  await typist.type(sentence);
}

const expected = english.replace(' ', `${sentence} `);

test('English saved inside a Hangul syllable keeps it', async ({ page, typist }) => {
  await typist.press('Home');
  await countRounds('rows saved by Ctrl+Enter inside the last syllable', async () => {
    await typeInside(page, typist);
    await typist.pressWithCtrl('Return');
    await expect(editorOf(page)).toHaveCount(0);
    const words = rowOf(page).locator('[data-side="target"] [data-start]');
    const text = (await words.allTextContents()).join('');
    await typist.press('ctrl+z');
    await expect(rowOf(page).locator('ins')).toHaveCount(0);
    return text.startsWith(expected) ? null : text;
  });
});

test('English left inside a Hangul syllable is kept as a draft, that syllable too', async ({ page, typist }) => {
  await typist.press('Home');
  await countRounds('rows left by Escape inside the last syllable', async () => {
    await typeInside(page, typist);
    await typist.press('Escape');
    await expect(editorOf(page)).toHaveCount(0);
    await typist.press('Return');
    const text = (await editorOf(page).textContent()) ?? '';
    await typist.press('Escape');
    await expect(page.locator('[data-draft]')).toBeVisible();
    await typist.press('shift+Delete');
    await expect(page.locator('[data-draft]')).toHaveCount(0);
    return text.startsWith(expected) ? null : text;
  });
});
