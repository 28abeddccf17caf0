import { describe, expect, it } from 'vitest';
import { createTermList, toTermDraft } from '../../../renderer/bridge/term-list.ts';
import type { Term } from '../../../shared/model/term.ts';
import { createTestHost } from '../../support/create-test-host.ts';

const draft = { id: null, source: '통장', wanted: 'neighborhood chief; ward chief', forbidden: 'bankbook', note: '' };

/** Waits until the list shows so many terms. */
async function untilShown(list: ReturnType<typeof createTermList>, count: number): Promise<readonly Term[]> {
  for (;;) {
    const shown = list.snapshot();
    if (shown?.length === count) return shown;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe('the term list of a window', () => {
  it('follows the host while someone listens, and keeps what it heard', async () => {
    const list = createTermList(createTestHost().client as Parameters<typeof createTermList>[0]);
    expect(list.snapshot()).toBeNull();
    const stop = list.subscribe(() => {});
    await untilShown(list, 0);
    const saved = await list.save(draft);
    const [term] = await untilShown(list, 1);
    expect(saved).toEqual({ ok: true, value: term });
    expect(term).toMatchObject({ wanted: ['neighborhood chief', 'ward chief'], forbidden: ['bankbook'] });
    await list.remove(term?.id ?? '');
    await untilShown(list, 0);
    stop();
    expect(list.snapshot()).toEqual([]);
  });

  it('gives a term to be typed over as it was typed', async () => {
    const list = createTermList(createTestHost().client as Parameters<typeof createTermList>[0]);
    const saved = await list.save(draft);
    if (!saved.ok) throw new Error(saved.failure.kind);
    expect(toTermDraft(saved.value)).toEqual({ ...draft, id: saved.value.id });
  });
});
