import { type Browser, chromium, type Page } from '@playwright/test';
import { test as deskTest, expect } from '../../e2e/support/desk-test.ts';
import { chromiumFlags, chromiumPath } from '../../support/chromium-flags.ts';
import { spellKeys } from './spell-keys.ts';
import { type InputMethod, startInputMethod } from './start-input-method.ts';

export { expect } from '@playwright/test';

/** How often everything that must never fail is done. */
const rounds = 10;

/** A sentence with every kind of syllable in it, whose last one is still being composed when it has been typed. */
export const sentence = '통장은 은행이 아니다';

/** Hands on the keyboard, with Hangul on. */
export interface Typist {
  /** Presses keys by their X names. */
  press(...keys: readonly string[]): Promise<void>;
  /** Types a text as a person would: the last syllable is left in the making. */
  type(text: string): Promise<void>;
  /** Holds Ctrl until the page has heard of it, which ends a syllable, and presses a key then, as slower hands do. */
  pressWithCtrl(key: string): Promise<void>;
}

interface ImeFixtures {
  readonly typist: Typist;
}

interface ImeWorkerFixtures {
  readonly inputMethod: InputMethod;
  readonly browser: Browser;
}

/** Playwright's `test` in a browser that is really typed into, with the sample article open and Hangul on. */
export const test = deskTest.extend<ImeFixtures, ImeWorkerFixtures>({
  inputMethod: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const inputMethod = await startInputMethod();
      await use(inputMethod);
      await inputMethod.stop();
    },
    { scope: 'worker' },
  ],

  browser: [
    async ({ inputMethod }, use) => {
      const browser = await chromium.launch({
        executablePath: chromiumPath,
        headless: false,
        env: inputMethod.env,
        args: [...chromiumFlags, '--ozone-platform=x11', '--gtk-version=3'],
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],

  page: async ({ page }, use) => {
    // A new window has its keyboard in the address bar.
    await page.mouse.click(640, 780);
    await openSample(page);
    await use(page);
  },

  // The page comes first: until its window is there, nobody listens to keys.
  typist: async ({ page, inputMethod }, use) => {
    const { press, hold } = inputMethod;
    const pressWithCtrl = async (key: string) => {
      const heard = await page.evaluateHandle(hearCtrl);
      await hold('ctrl', async () => {
        await heard.evaluate(({ promise }) => promise);
        await press(key);
      });
    };
    await use({ press, type: (text) => press(...spellKeys(text)), pressWithCtrl });
  },
});

/** In the page: a promise, wrapped so that it can be handed on, kept when Ctrl comes as itself and not as the syllable’s. */
function hearCtrl(): { promise: Promise<void> } {
  const promise = new Promise<void>((resolve) => {
    const hear = (event: KeyboardEvent) => {
      if (event.keyCode !== 17) return;
      document.removeEventListener('keydown', hear, true);
      resolve();
    };
    document.addEventListener('keydown', hear, true);
  });
  return { promise };
}

/** Opens the sample article and waits until it has been checked. */
async function openSample(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /Solmaru/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-sheet] mark').first()).toBeVisible();
}

/** Does something ten times and says how often it went as it must, as `9/10` with what came instead. */
export async function countRounds(name: string, round: (number: number) => Promise<string | null>): Promise<void> {
  const wrong: string[] = [];
  for (let number = 1; number <= rounds; number += 1) {
    const found = await round(number);
    if (found !== null) wrong.push(`round ${number}: ${found}`);
  }
  console.log(`    ${name}: ${rounds - wrong.length}/${rounds}`);
  expect(wrong).toEqual([]);
}
