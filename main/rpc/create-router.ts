import { implement } from '@orpc/server';
import { contract } from '../../shared/contract/contract.ts';
import { fail, succeed } from '../../shared/model/result.ts';
import type { Journal } from '../journal/journal.ts';
import { addSample } from './add-sample.ts';
import { type Articles, createArticles } from './articles.ts';
import { checkArticle, recheckArticle } from './check-article.ts';
import { configureCheck } from './checks.ts';
import { createArticle, realignArticle } from './create-article.ts';
import { drainQueue } from './event-queue.ts';
import { exportArticle } from './export-article.ts';
import { decodeUpload, repairText } from './intake-handlers.ts';
import { describeProject, openProject } from './project-handlers.ts';
import type { Services } from './services.ts';
import { bringInTerms, saveTerm, takeOutTerms } from './terms.ts';
import { withStorageFailure } from './with-storage-failure.ts';

const on = implement(contract);

/** Handlers for every request of the contract, the same in every host. */
export function createRouter(services: Services, articles: Articles = createArticles(services)) {
  return on.router({
    app: { info: on.app.info.handler(() => services.info) },
    profile: {
      read: on.profile.read.handler(() => services.profile.read()),
      save: on.profile.save.handler(({ input }) => services.profile.save(input)),
    },
    project: projectHandlers(services),
    library: {
      ...libraryHandlers(services, articles),
      addSample: on.library.addSample.handler(() => withStorageFailure(() => addSample(services, articles))),
    },
    intake: {
      decode: on.intake.decode.handler(({ input }) => decodeUpload(input.name, input.base64)),
      repair: on.intake.repair.handler(({ input }) => repairText(input.text)),
    },
    article: articleHandlers(services, articles),
    draft: draftHandlers(services),
    review: {
      check: on.review.check.handler(({ input, signal }) => checkArticle(services, articles, input.articleId, signal)),
      recheck: on.review.recheck.handler(({ input, signal }) => recheckArticle(services, articles, input, signal)),
    },
    checks: checkHandlers(services, articles),
    terms: termHandlers(services),
    export: { write: on.export.write.handler(({ input }) => exportArticle(services, articles, input)) },
  });
}

/** The router's type, for servers and direct clients. */
export type Router = ReturnType<typeof createRouter>;

function projectHandlers(services: Services) {
  const { project } = services;
  return {
    read: on.project.read.handler(() => describeProject(project.current())),
    configure: on.project.configure.handler(({ input }) => {
      // The checks are set one by one, so that two windows do not undo each other's.
      const saved = project.current().configure({ ...project.current().settings(), ...input });
      return saved.ok ? succeed(describeProject(project.current())) : saved;
    }),
    open: on.project.open.handler(({ input }) =>
      withStorageFailure(() => openProject(services, input.path, input.create)),
    ),
  };
}

function libraryHandlers({ project }: Services, articles: Articles) {
  return {
    list: on.library.list.handler(() => articles.summaries()),
    watch: on.library.watch.handler(async function* ({ signal }) {
      // Listening begins before the first answer, so that nothing falls between the two.
      const news = drainQueue<true>((push) => {
        push(true);
        return project.subscribe(() => push(true));
      }, signal);
      for await (const _ of news) yield articles.summaries();
    }),
  };
}

function checkHandlers({ project }: Services, articles: Articles) {
  const list = () => articles.checks.standings();
  return {
    list: on.checks.list.handler(list),
    watch: on.checks.watch.handler(async function* ({ signal }) {
      const news = drainQueue<true>((push) => {
        push(true);
        const stops = [project.subscribe(() => push(true)), project.subscribeSettings(() => push(true))];
        return () => {
          for (const stop of stops) stop();
        };
      }, signal);
      let told = '';
      for await (const _ of news) {
        const standings = list();
        const now = JSON.stringify(standings);
        if (now !== told) yield standings;
        told = now;
      }
    }),
    configure: on.checks.configure.handler(({ input }) =>
      withStorageFailure(() => configureCheck(project.current(), input.check, input.setting)),
    ),
  };
}

function termHandlers(services: Services) {
  const { project } = services;
  const list = () => project.current().terms();
  return {
    list: on.terms.list.handler(list),
    watch: on.terms.watch.handler(async function* ({ signal }) {
      const news = drainQueue<true>((push) => {
        push(true);
        return project.subscribeTerms(() => push(true));
      }, signal);
      for await (const _ of news) yield list();
    }),
    save: on.terms.save.handler(({ input }) => saveTerm(services, input)),
    remove: on.terms.remove.handler(({ input }) => project.current().removeTerms([input.id])),
    bringIn: on.terms.bringIn.handler(({ input }) =>
      withStorageFailure(() => bringInTerms(services, input.name, input.base64)),
    ),
    takeOut: on.terms.takeOut.handler(() => withStorageFailure(() => takeOutTerms(services))),
  };
}

function articleHandlers(services: Services, articles: Articles) {
  const { project } = services;
  return {
    create: on.article.create.handler(({ input, signal }) =>
      withStorageFailure(() => createArticle(services, articles, input, signal)),
    ),
    read: on.article.read.handler(({ input }) =>
      withStorageFailure(() => readArticle(project.current(), input.articleId)),
    ),
    watch: on.article.watch.handler(async function* ({ input: { articleId, after }, signal }) {
      const subscribe = (push: (changed: true) => void) =>
        project.subscribe((id) => {
          if (id === articleId) push(true);
        });
      let seen = after;
      const news = drainQueue<true>((push) => {
        push(true);
        return subscribe(push);
      }, signal);
      for await (const _ of news) {
        const events = project.current().read(articleId, seen);
        // What cannot be read now may be read after the next commit; the window learns the reason when it asks.
        if (!events.ok) continue;
        seen = events.value.at(-1)?.version ?? seen;
        if (events.value.length > 0) yield events.value;
      }
    }),
    command: on.article.command.handler(({ input }) =>
      withStorageFailure(() => articles.perform(input.articleId, input.basedOnVersion, input.command)),
    ),
    realign: on.article.realign.handler(({ input, signal }) =>
      withStorageFailure(() => realignArticle(services, articles, input.articleId, input.basedOnVersion, signal)),
    ),
  };
}

function readArticle(journal: Journal, articleId: string) {
  const events = journal.read(articleId);
  if (!events.ok) return events;
  if (events.value.length === 0) return fail({ kind: 'article-unknown', articleId } as const);
  return succeed({ events: events.value, drafts: journal.drafts(articleId) });
}

function draftHandlers({ project, profile, now }: Services) {
  return {
    save: on.draft.save.handler(({ input }) =>
      project.current().saveDraft({ ...input, by: profile.current().name, at: now() }),
    ),
    discard: on.draft.discard.handler(({ input }) => project.current().discardDraft(input.articleId, input.segmentId)),
  };
}
