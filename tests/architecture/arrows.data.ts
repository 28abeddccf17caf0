/** The rooms of the app, and what each may import beside itself; a room by its folder, `packages` by their names. */
export interface Room {
  readonly folder: string;
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

const parts = ['model', 'text', 'lexicon', 'intake', 'align', 'checks', 'review', 'diff', 'formats', 'contract'];
const shared = parts.map((part) => `shared/${part}`);
const hands = ['electron', 'web', 'cli', 'rpc', 'journal', 'files', 'workers', 'start', 'window-files'].map(
  (part) => `main/${part}`,
);

const brain = (part: string, rooms: readonly string[], packages: readonly string[] = []): Room => ({
  folder: `shared/${part}`,
  rooms: rooms.map((room) => `shared/${room}`),
  packages,
});

const face = (part: string, rooms: readonly string[]): Room => ({
  folder: `renderer/${part}`,
  rooms: [...shared, ...rooms.map((room) => `renderer/${room}`)],
  packages: [
    'react',
    'react-dom',
    'react-i18next',
    'i18next',
    'virtua',
    '@mantine',
    '@codemirror',
    '@orpc/client',
    '@orpc/contract',
  ],
});

const hand = (part: string, packages: readonly string[]): Room => ({
  folder: `main/${part}`,
  rooms: [...shared, ...hands],
  packages: ['node:', ...packages],
});

/** Who may import whom. The most exact folder that holds a file is its room. */
export const rooms: readonly Room[] = [
  brain('model', []),
  brain('text', ['model']),
  brain('lexicon', ['text', 'model']),
  brain('intake', ['text', 'lexicon', 'model']),
  brain('align', ['text', 'lexicon', 'model']),
  brain('checks', ['text', 'lexicon', 'model']),
  brain('diff', ['model'], ['diff']),
  brain('review', ['diff', 'model']),
  brain('formats', ['model']),
  brain('contract', ['model'], ['zod', '@orpc/contract']),
  ...hands
    .filter((folder) => folder !== 'main/electron')
    .map((folder) => hand(folder.slice('main/'.length), ['@orpc/server', 'ws', 'zod', 'iconv-lite', 'docx'])),
  hand('electron', ['electron']),
  { folder: 'main/index.ts', rooms: [...shared, ...hands], packages: ['node:', 'electron', '@orpc/server'] },
  { folder: 'main/preload', rooms: ['shared/contract'], packages: ['electron'] },
  face('app', ['app', 'bridge', 'library', 'desk', 'terms', 'insights', 'settings', 'ui', 'locales']),
  face('main.tsx', ['app', 'bridge', 'ui', 'locales']),
  face('bridge', ['locales']),
  face('ui', ['bridge', 'locales']),
  face('locales', []),
  ...['library', 'desk', 'terms', 'insights', 'settings'].map((part) => face(part, ['ui', 'bridge', 'locales'])),
];
