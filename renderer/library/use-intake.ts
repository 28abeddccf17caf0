import { useState } from 'react';
import { findMojibake } from '../../shared/intake/repair-mojibake.ts';
import type { Client } from '../bridge/client.ts';
import { answer, Disconnected } from '../bridge/disconnected.ts';
import { useClient } from '../bridge/house.tsx';
import {
  emptyDraft,
  type IntakeDraft,
  joinDocuments,
  keepAsIs,
  readDraft,
  repairDraft,
  togglePiece,
} from './intake-draft.ts';
import { readFiles } from './read-files.ts';
import { useKeptText } from './use-kept-text.ts';

/** What a person can do with a new article before it is made. */
export interface Intake {
  readonly draft: IntakeDraft;
  /** The text as typed or pasted; kept whatever happens to the reading. */
  readonly text: string;
  readonly isBusy: boolean;
  type(text: string): void;
  /** Reads the text as one page. */
  readText(text: string, name: string): void;
  openFiles(files: readonly File[]): void;
  repair(): void;
  keep(): void;
  toggle(pieceId: string): void;
  /** Back to the text, which is as it was. */
  revise(): void;
  /** Makes the article; the id when it is made, null when it failed (the failure is in the draft). */
  create(): Promise<string | null>;
}

/** How the text would read repaired, or null; without the host nothing is offered. */
async function askRepair(client: Client, text: string): Promise<string | null> {
  if (!findMojibake(text)) return null;
  try {
    return await client.intake.repair({ text });
  } catch (error) {
    if (error instanceof Disconnected) return null;
    throw error;
  }
}

/** The state of the new article being brought in. */
export function useIntake(): Intake {
  const client = useClient();
  const [draft, setDraft] = useState(emptyDraft);
  const [text, setText] = useKeptText();
  const [isBusy, setBusy] = useState(false);

  async function whileBusy<Value>(work: () => Promise<Value>): Promise<Value> {
    setBusy(true);
    try {
      return await work();
    } finally {
      setBusy(false);
    }
  }

  return {
    draft,
    text,
    isBusy,
    type: setText,
    readText(page, name) {
      setText(page);
      void whileBusy(async () => {
        const repaired = await askRepair(client, page);
        setDraft(readDraft([{ name, text: page, repaired }]));
      });
    },
    openFiles(files) {
      void whileBusy(async () => {
        const read = await readFiles(client, files);
        if (!read.ok) {
          setDraft((before) => ({ ...before, failure: read.failure }));
          return;
        }
        const documents = joinDocuments(draft, read.value);
        setDraft(readDraft(documents));
        setText(documents.map((document) => document.text).join('\n\n'));
      });
    },
    repair: () => setDraft(repairDraft),
    keep: () => setDraft(keepAsIs),
    toggle: (pieceId) => setDraft((before) => ({ ...togglePiece(before, pieceId), failure: null })),
    revise: () => setDraft(emptyDraft),
    create: () =>
      whileBusy(async () => {
        const documents = draft.documents.map(({ name, text: words }) => ({ name, text: words }));
        const pieces = [...(draft.reading?.pieces ?? [])];
        const created = await answer(client.article.create({ documents, pieces }));
        if (created.ok) {
          setText('');
          return created.value.articleId;
        }
        setDraft((before) => ({ ...before, failure: created.failure }));
        return null;
      }),
  };
}
