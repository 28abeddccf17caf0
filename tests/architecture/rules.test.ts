import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findUndocumented } from './doc-comments.ts';
import { findForbiddenForms } from './forbidden-forms.ts';
import { findCycles, findForbiddenArrows } from './layers.ts';
import { findLongFiles, findLongFunctions, findQuantile, measureFunctions } from './lengths.ts';
import { findRoomsWithoutReadme } from './room-readmes.ts';
import { describeViolation, type Source, toSource, type Violation } from './source.ts';

type Files = Record<string, string>;

const judge = (find: (sources: readonly Source[]) => Violation[], files: Files) =>
  find(Object.entries(files).map(([path, text]) => toSource(path, text))).map(describeViolation);

const lines = (count: number) => Array.from({ length: count }, (_, at) => `const line${at} = ${at};`).join('\n');
const functionOf = (count: number) => `function long() {\n${lines(count - 2)}\n}`;

describe('each rule can fail', () => {
  const broken: Record<string, [(sources: readonly Source[]) => Violation[], Files, RegExp]> = {
    'shared reaches into main': [
      findForbiddenArrows,
      { 'shared/text/a.ts': "import '../../main/web/b.ts';" },
      /a\.ts:1 imports main\/web\/b\.ts/u,
    ],
    'the renderer reaches into main': [
      findForbiddenArrows,
      { 'renderer/ui/a.tsx': "\nimport type { B } from '../../main/rpc/b.ts';" },
      /a\.tsx:2 imports main/u,
    ],
    'main reaches into the renderer': [
      findForbiddenArrows,
      { 'main/rpc/a.ts': "await import('../../renderer/ui/b.tsx');" },
      /imports renderer/u,
    ],
    'one feature reaches into another': [
      findForbiddenArrows,
      { 'renderer/desk/a.tsx': "import '../library/b.tsx';" },
      /imports renderer\/library/u,
    ],
    'a lower room reaches up': [
      findForbiddenArrows,
      { 'shared/text/a.ts': "export { b } from '../checks/b.ts';" },
      /imports shared\/checks/u,
    ],
    'a room reaches up in a type': [
      findForbiddenArrows,
      { 'shared/model/a.ts': "type B = import('../text/b.ts').B;" },
      /imports shared\/text/u,
    ],
    'a handler knows Electron': [
      findForbiddenArrows,
      { 'main/rpc/a.ts': "import { app } from 'electron';" },
      /imports electron/u,
    ],
    'the brain does input and output': [
      findForbiddenArrows,
      { 'shared/intake/a.ts': "import 'node:fs';" },
      /imports node:fs/u,
    ],
    'the preload grows': [
      findForbiddenArrows,
      { 'main/preload/a.ts': "import '../../shared/review/decide.ts';" },
      /imports shared\/review/u,
    ],
    'a room that nobody planned': [findForbiddenArrows, { 'shared/things/a.ts': '' }, /a\.ts:1 is in no room/u],
    'two files need each other': [
      findCycles,
      { 'shared/text/a.ts': "import './b.ts';", 'shared/text/b.ts': "\nimport type { A } from './a.ts';" },
      /b\.ts:2 closes a cycle of imports: shared\/text\/a\.ts → shared\/text\/b\.ts → shared\/text\/a\.ts/u,
    ],
    'a file needs itself': [findCycles, { 'shared/text/a.ts': "import './a.ts';" }, /a\.ts:1 closes a cycle/u],
    'a cycle behind a path that was walked before': [
      findCycles,
      {
        'shared/text/a.ts': "import './b.ts'; import './c.ts';",
        'shared/text/b.ts': "import './c.ts';",
        'shared/text/c.ts': "import './d.ts';",
        'shared/text/d.ts': "import './c.ts';",
      },
      /d\.ts:1 closes a cycle/u,
    ],
    'a file is too long': [findLongFiles, { 'main/rpc/a.ts': lines(401) }, /a\.ts:400 has 401 lines/u],
    'a function is too long': [
      findLongFunctions,
      { 'main/rpc/a.ts': `\n${functionOf(61)}` },
      /a\.ts:2 is a function of 61 lines/u,
    ],
    'a method is too long': [
      findLongFunctions,
      { 'main/rpc/a.ts': `class A {\n${functionOf(61).replace('function ', '')}\n}` },
      /a\.ts:2 is a function/u,
    ],
    'a constant function is too long': [
      findLongFunctions,
      { 'main/rpc/a.ts': functionOf(61).replace('function long()', 'const long = () =>') },
      /is a function/u,
    ],
    any: [findForbiddenForms, { 'tests/a.ts': '\nconst a: any = 1;' }, /a\.ts:2 says any/u],
    'any inside a type': [findForbiddenForms, { 'tests/a.ts': 'type A = Map<string, any[]>;' }, /says any/u],
    'a non-null mark': [findForbiddenForms, { 'tests/a.ts': 'a!.b;' }, /asserts with !/u],
    'an enum': [findForbiddenForms, { 'tests/a.ts': 'enum A { B }' }, /declares an enum/u],
    'a default export': [findForbiddenForms, { 'tests/a.ts': 'export default 1;' }, /exports by default/u],
    'a silenced compiler': [
      findForbiddenForms,
      { 'tests/a.ts': `// @ts-${'ignore'}\nconst a = 1;` },
      /a\.ts:1 silences/u,
    ],
    'work put off': [findForbiddenForms, { 'tests/a.ts': `/* TO${'DO'}: later */` }, /puts work off/u],
    'a drawer': [findForbiddenForms, { 'main/utils/a.ts': '' }, /named like a drawer/u],
    'a drawer in one file': [findForbiddenForms, { 'main/rpc/helpers.ts': '' }, /named like a drawer/u],
    'a manager': [findForbiddenForms, { 'main/rpc/window-manager.ts': '' }, /named like a drawer/u],
    'an export without a word': [
      findUndocumented,
      { 'shared/text/a.ts': '\nexport const a = 1;' },
      /a\.ts:2 exports something/u,
    ],
    'an export after an ordinary comment': [
      findUndocumented,
      { 'shared/text/a.ts': '// Short.\nexport type A = 1;' },
      /a\.ts:2/u,
    ],
    'an export whose comment is about something else': [
      findUndocumented,
      { 'shared/text/a.ts': '/** About b. */\nconst b = 1;\nexport const a = b;' },
      /a\.ts:3/u,
    ],
    'an empty doc comment': [findUndocumented, { 'shared/text/a.ts': '/** */\nexport const a = 1;' }, /a\.ts:2/u],
  };

  it.each(Object.entries(broken))('%s', (_, [find, files, expected]) => {
    expect(judge(find, files)).toEqual([expect.stringMatching(expected)]);
  });
});

describe('no rule fails what is sound', () => {
  const sound: Record<string, [(sources: readonly Source[]) => Violation[], Files]> = {
    'arrows of the plan': [
      findForbiddenArrows,
      {
        'shared/checks/a.ts':
          "import '../text/b.ts'; import '../lexicon/c.json' with { type: 'json' }; import './d.ts';",
        'main/index.ts': "import { app } from 'electron'; import './rpc/a.ts';",
        'main/rpc/a.ts': "import 'node:fs'; import '../../shared/review/decide.ts'; import '@orpc/server/ws';",
        'renderer/desk/a.tsx': "import 'react'; import '../ui/b.tsx'; import './c.module.css';",
      },
    ],
    'two ways to the same file': [
      findCycles,
      {
        'shared/text/a.ts': "import './b.ts'; import './c.ts';",
        'shared/text/b.ts': "import './c.ts';",
        'shared/text/c.ts': '',
      },
    ],
    'a file as long as the bar': [findLongFiles, { 'main/rpc/a.ts': `${lines(400)}\n` }],
    'long data and long tables': [
      findLongFiles,
      { 'shared/text/a.data.ts': lines(900), 'tests/shared/a.test.ts': lines(900) },
    ],
    'a function as long as the bar': [findLongFunctions, { 'main/rpc/a.ts': functionOf(60) }],
    'a word that only looks like a form': [
      findForbiddenForms,
      { 'tests/a.ts': "const any = 'any'; if (a !== b) c(!d);" },
    ],
    'a configuration file': [findForbiddenForms, { 'vite.config.ts': 'export default {};' }],
    'what is passed on and what stays inside': [
      findUndocumented,
      { 'shared/text/a.ts': "export { b } from './b.ts';\nconst c = 1;" },
    ],
    'a doc comment': [
      findUndocumented,
      { 'shared/text/a.ts': '/** Reads. */\nexport const a = 1;\n\n/** Type. */\nexport type A = 1;' },
    ],
  };

  it.each(Object.entries(sound))('%s', (_, [find, files]) => {
    expect(judge(find, files)).toEqual([]);
  });
});

describe('what is measured', () => {
  it('the lengths of named functions, without callbacks', () => {
    const text = `${functionOf(4)}\nconst b = () => 1;\nfunction c() {\n[].map(() => {\n});\n}`;
    const functions = measureFunctions([toSource('main/rpc/a.ts', text)]);
    expect(functions.map((found) => found.lines)).toEqual([4, 1, 4]);
    expect(findQuantile(functions, 0.5)).toBe(4);
    expect(findQuantile(functions, 0.3)).toBe(1);
  });

  it('rooms without a page, and pages that are too long', () => {
    const root = mkdtempSync(join(tmpdir(), 'daejo-rooms-'));
    for (const room of ['shared/a', 'main/b', 'renderer/c', 'renderer/empty'])
      mkdirSync(join(root, room), { recursive: true });
    writeFileSync(join(root, 'shared/a/a.ts'), '');
    writeFileSync(join(root, 'main/b/README.md'), 'line\n'.repeat(13));
    writeFileSync(join(root, 'renderer/c/README.md'), 'line\n'.repeat(12));
    const found = findRoomsWithoutReadme(root).map(describeViolation);
    rmSync(root, { recursive: true });
    expect(found).toEqual([
      'shared/a/README.md:1 is missing: a room opens with a page about itself',
      'main/b/README.md:12 has 13 lines, more than 12',
    ]);
  });
});
