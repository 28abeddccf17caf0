/** One dialog that the app has shown. */
export interface Shown {
  readonly kind: 'open' | 'save' | 'error';
  readonly options: unknown;
}

const shown: Shown[] = [];

/** The answers that tests have laid out for the dialogs to come, first one first. */
const answers: object[] = [];

/** A dialog without an answer is one that the person cancelled. */
const ask =
  (kind: Shown['kind'], cancelled: object) =>
  async (...given: unknown[]) => {
    shown.push({ kind, options: given.at(-1) });
    return answers.shift() ?? cancelled;
  };

/** The system's dialogs, answered by tests through `electronApp.evaluate`. */
export const dialog = {
  answers,
  shown,
  showOpenDialog: ask('open', { canceled: true, filePaths: [] }),
  showSaveDialog: ask('save', { canceled: true, filePath: '' }),
  showErrorBox(title: string, content: string): void {
    shown.push({ kind: 'error', options: { title, content } });
    console.error(`${title}: ${content}`);
  },
};
