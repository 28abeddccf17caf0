import { describe, expect, it } from 'vitest';
import { readLaunch } from '../../../main/start/read-launch.ts';

const surroundings = { args: [], env: {}, platform: 'linux', home: '/home/reader', folder: '/home/reader/news' };

describe('what a launch is asked for', () => {
  const rows: Record<string, [change: object, expected: object]> = {
    'nothing: a project kept for the person, on a free port': [
      {},
      {
        projectPath: '/home/reader/.local/share/daejo/articles.daejo',
        profilePath: '/home/reader/.local/share/daejo/profile.json',
        port: 0,
        textPath: null,
      },
    ],
    'the folder that Linux names for such things': [
      { env: { XDG_DATA_HOME: '/data' } },
      { projectPath: '/data/daejo/articles.daejo' },
    ],
    'the folder of macOS': [
      { platform: 'darwin' },
      { projectPath: '/home/reader/Library/Application Support/Daejo/articles.daejo' },
    ],
    'the folder of Windows': [
      { platform: 'win32', env: { APPDATA: '/appdata' } },
      { profilePath: '/appdata/Daejo/profile.json' },
    ],
    'a project, from where it was typed': [
      { args: ['a.daejo'] },
      { projectPath: '/home/reader/news/a.daejo', textPath: null },
    ],
    'a text to begin with': [{ args: ['page.txt'] }, { textPath: '/home/reader/news/page.txt' }],
    'a text into a project': [
      { args: ['page.txt', 'a.daejo'] },
      { textPath: '/home/reader/news/page.txt', projectPath: '/home/reader/news/a.daejo' },
    ],
    options: [
      { args: ['--project=/p', '--profile=/q', '--port=8080'] },
      { projectPath: '/p', profilePath: '/q', port: 8080 },
    ],
    variables: [
      { env: { DAEJO_PROJECT: '/p', DAEJO_PROFILE: '/q', DAEJO_PORT: '81' } },
      { projectPath: '/p', profilePath: '/q', port: 81 },
    ],
    'what was typed before what was set': [{ args: ['--port=1'], env: { DAEJO_PORT: '2' } }, { port: 1 }],
    'a port that is none': [{ args: ['--port=eighty'] }, { port: 0 }],
    'a port that is too high': [{ args: ['--port=70000'] }, { port: 0 }],
    'switches of Electron, which are passed over': [
      { args: ['--no-sandbox', '--inspect=0'] },
      { textPath: null, port: 0 },
    ],
  };

  it.each(Object.entries(rows))('%s', (_, [change, expected]) => {
    expect(readLaunch({ ...surroundings, ...change })).toMatchObject(expected);
  });
});
