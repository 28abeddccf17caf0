import type { Article } from '../../shared/model/article.ts';
import type { ArticleEvent, EventBody } from '../../shared/model/event.ts';
import type { Person } from '../../shared/model/person.ts';
import type { Segment } from '../../shared/model/segment.ts';
import { apply, emptyArticle } from '../../shared/review/apply.ts';
import type { Command } from '../../shared/review/command.ts';
import { type Circumstances, decide, type Outcome } from '../../shared/review/decide.ts';

/** Three invented people, one of each role. */
export const people = {
  translator: { id: 't', name: '하린', role: 'translator' },
  reviewer: { id: 'r', name: '서윤', role: 'reviewer' },
  editor: { id: 'e', name: '도현', role: 'editor' },
} as const satisfies Record<string, Person>;

const page =
  '나루시 통장협의회\n\n통장들이 모였다.\n\n기자 한새벽\n\nNaru bankbook council\n\nThe bankbooks met. did.\n';
const find = (text: string) => {
  const start = page.indexOf(text);
  return { document: 0, start, end: start + text.length };
};

function row(id: string, role: Segment['role'], ko: string, en: string): Segment {
  const bare = { verdict: 'machine', corrected: null, decided: null, score: 0.9 } as const;
  return { ...bare, id, role, source: [find(ko)], machine: [find(en)], target: en };
}

/** What makes an article of a title, one paragraph and one line of noise. */
const creation: Extract<Command, { type: 'create' }> = {
  type: 'create',
  documents: [{ name: 'page', text: page }],
  pieces: [
    { id: 'p1', language: 'ko', ...find('나루시 통장협의회'), use: { as: 'text', role: 'title' } },
    { id: 'p2', language: 'ko', ...find('통장들이 모였다.'), use: { as: 'text', role: 'paragraph' } },
    { id: 'p3', language: 'ko', ...find('기자 한새벽'), use: { as: 'noise', kind: 'byline' } },
    { id: 'p4', language: 'en', ...find('Naru bankbook council'), use: { as: 'text', role: 'title' } },
    { id: 'p5', language: 'en', ...find('The bankbooks met. did.'), use: { as: 'text', role: 'paragraph' } },
  ],
  segments: [
    row('s1', 'title', '나루시 통장협의회', 'Naru bankbook council'),
    row('s2', 'paragraph', '통장들이 모였다.', 'The bankbooks met. did.'),
  ],
};

/** A desk for tests: an article, and commands performed on it as the host performs them. */
export interface TestDesk {
  readonly events: readonly ArticleEvent[];
  article(): Article;
  /** Performs a command and answers what was decided. */
  perform(command: Command, by?: Person): Outcome;
}

/** Makes a desk that already holds the invented article. */
export function createTestDesk({ needsTwoPeople = true }: { readonly needsTwoPeople?: boolean } = {}): TestDesk {
  let article = emptyArticle('a1');
  const events: ArticleEvent[] = [];
  let ids = 0;
  const circumstances = (by: Person): Circumstances => ({
    by,
    at: 1_700_000_000_000 + events.length,
    needsTwoPeople,
    createId: () => {
      ids += 1;
      return `id${ids}`;
    },
  });
  const record = (body: EventBody, by: Person) => {
    const event = { version: article.version + 1, at: 1_700_000_000_000 + events.length, by, body };
    events.push(event);
    article = apply(article, event);
  };
  const perform = (command: Command, by: Person = people.translator): Outcome => {
    const outcome = decide(article, command, circumstances(by));
    if (outcome.ok) for (const body of outcome.value) record(body, by);
    return outcome;
  };
  perform(creation);
  return { events, article: () => article, perform };
}
