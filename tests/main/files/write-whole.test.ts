import { chmod, mkdir, mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWhole } from '../../../main/files/write-whole.ts';

const bytes = new TextEncoder().encode('대조');
const createFolder = () => mkdtemp(join(tmpdir(), 'daejo-whole-'));

describe('writing a file whole', () => {
  it('replaces what stood there, keeps its permissions and leaves nothing beside it', async () => {
    const folder = await createFolder();
    const path = join(folder, 'a.txt');
    await writeFile(path, 'before');
    await chmod(path, 0o600);
    expect(await writeWhole(path, bytes)).toEqual({ ok: true, value: null });
    expect(await readFile(path, 'utf8')).toBe('대조');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  it('where it cannot be done leaves what stood there and says so', async () => {
    const folder = await createFolder();
    const path = join(folder, 'taken');
    await writeFile(join(folder, 'keep'), 'before');
    await mkdir(join(path, 'inside'), { recursive: true });
    expect(await writeWhole(path, bytes)).toMatchObject({ ok: false, failure: { kind: 'file-unwritable', path } });
    expect((await readdir(folder)).sort()).toEqual(['keep', 'taken']);
  });
});
