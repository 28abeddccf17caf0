import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { articleOf, holdsWords, wordsOf } from './invented-edits.ts';
import { judgeProject, type Witness } from './judge-project.ts';
import { createRandom } from './random.ts';
import { type DiskImage, stopAfter, survivals } from './stopped-disk.ts';
import { type Operation, traceWrites } from './trace-writes.ts';

/** What became of the acknowledged edits in many simulated stops of the machine. */
export interface PowerLossFigures {
  readonly states: number;
  /** States in which at least one acknowledged edit or draft was gone. */
  readonly statesWithLoss: number;
  /** Acknowledged edits and drafts gone, over all states. */
  readonly editsLost: number;
  /** States whose file would not open or was not whole. */
  readonly damaged: number;
  /** The first few faults, in words. */
  readonly faults: readonly string[];
}

/** Where the writer is, and the settings of the control if it is one. */
export interface PowerLossTrial {
  readonly states: number;
  readonly edits: number;
  readonly seed: number;
  readonly settings?: readonly [journalMode: string, synchronous: string] | readonly [];
}

const program = join(import.meta.dirname, 'programs', 'append-many.ts');

/**
 * Runs a writer under strace, then stops the machine at random moments of what it did and looks at what is left.
 *
 * Before that, everything the trace says is replayed and compared with the real file, byte for byte.
 */
export function losePower({ states, edits, seed, settings = [] }: PowerLossTrial): PowerLossFigures {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'daejo-power-')));
  try {
    const folder = join(root, 'traced');
    mkdirSync(folder);
    const path = join(folder, 'test.daejo');
    const operations = traceWrites(folder, [program, path, String(edits), ...settings], join(root, 'trace'));
    assertFaithful(operations, folder, path);
    const random = createRandom(seed);
    const verdicts = Array.from({ length: states }, (_, index) => {
      const happened = operations.slice(0, 1 + random.below(operations.length));
      const image = stopAfter(happened, folder, survivals[index % survivals.length] ?? 'some', random);
      return judgeState(image, happened, join(root, 'stopped'));
    });
    return countVerdicts(verdicts);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function assertFaithful(operations: readonly Operation[], folder: string, path: string): void {
  const synced: readonly Operation[] = [...operations, { kind: 'sync', path: folder }];
  const replayed = stopAfter(synced, folder, 'everything', createRandom(0)).get(path);
  if (replayed?.equals(readFileSync(path))) return;
  throw new Error('the replayed trace differs from the real file');
}

function judgeState(image: DiskImage, happened: readonly Operation[], folder: string): Verdict {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [path, bytes] of image) {
    // Shared memory of the write-ahead log does not outlive the machine.
    if (!path.endsWith('-shm')) writeFileSync(join(folder, basename(path)), bytes);
  }
  const witnesses = happened.flatMap((operation) =>
    operation.kind === 'print' ? (readAck(operation.line) ?? []) : [],
  );
  const { damage, missing } = judgeProject(join(folder, 'test.daejo'), witnesses);
  return { damage, lost: missing.length };
}

interface Verdict {
  readonly damage: string | null;
  readonly lost: number;
}

/** What an `ACK` line of the writer promised. */
export function readAck(line: string): Witness | null {
  const [word, what, number, version] = line.split(' ');
  if (word !== 'ACK') return null;
  const words = wordsOf(Number(number));
  return what === 'draft'
    ? { articleId: articleOf(1), isKept: ({ drafts }) => drafts.some((draft) => draft.text === words) }
    : {
        articleId: articleOf(Number(number)),
        isKept: ({ events }) => holdsWords(events[Number(version) - 1], words),
      };
}

function countVerdicts(verdicts: readonly Verdict[]): PowerLossFigures {
  const faults = verdicts.flatMap(({ damage, lost }) => damage ?? (lost > 0 ? `${lost} acknowledged lost` : []));
  return {
    states: verdicts.length,
    statesWithLoss: verdicts.filter(({ lost }) => lost > 0).length,
    editsLost: verdicts.reduce((sum, { lost }) => sum + lost, 0),
    damaged: verdicts.filter(({ damage }) => damage !== null).length,
    faults: faults.slice(0, 5),
  };
}
