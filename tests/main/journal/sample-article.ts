import type { Entry } from '../../../main/journal/journal.ts';
import type { EventBody } from '../../../shared/model/event.ts';
import type { Person } from '../../../shared/model/person.ts';
import type { ArticleSummary } from '../../../shared/model/project.ts';

/** An invented translator. */
export const translator: Person = { id: 'p-1', name: '노을빛', role: 'translator' };

/** The first entry of an invented article of one row. */
export const creation: Entry = {
  at: 1_700_000_000_000,
  by: translator,
  body: {
    type: 'article-created',
    documents: [
      { name: 'ko.txt', text: '달빛군은 새 도서관을 열었다.' },
      { name: 'en.txt', text: 'Dalbit County opened a new librery.' },
    ],
    pieces: [
      { id: 'k1', document: 0, start: 0, end: 17, language: 'ko', use: { as: 'text', role: 'paragraph' } },
      { id: 'e1', document: 1, start: 0, end: 35, language: 'en', use: { as: 'noise', kind: 'byline' } },
    ],
    segments: [
      {
        id: 's1',
        role: 'paragraph',
        source: [{ document: 0, start: 0, end: 17 }],
        machine: [{ document: 1, start: 0, end: 35 }],
        target: 'Dalbit County opened a new librery.',
        verdict: 'machine',
        corrected: null,
        decided: null,
        score: 0.75,
      },
    ],
  },
};

/** A correction of the invented article; the number makes its words unlike any other's. */
export function createCorrection(number: number, padding = ''): Entry {
  const body: EventBody = {
    type: 'target-corrected',
    segmentId: 's1',
    before: `Dalbit County, draft ${number - 1}.`,
    after: `Dalbit County, draft ${number}.${padding}`,
    finding: null,
  };
  return { at: creation.at + number, by: translator, body };
}

/** The summary of the invented article at a version. */
export function summarise(id: string, version: number, title = '달빛군 도서관'): ArticleSummary {
  return {
    id,
    version,
    title,
    targetTitle: 'Dalbit library',
    createdAt: creation.at,
    changedAt: creation.at + version,
    changedBy: translator.name,
    segments: 1,
    verdicts: { machine: 0, corrected: 1, submitted: 0, approved: 0, returned: 0 },
    openAnnotations: 0,
    findings: null,
    record: {},
  };
}
