import type { Profile } from '../../shared/contract/contract.ts';
import { readPage } from '../../shared/intake/read-page.ts';
import type { Failure } from '../../shared/model/failure.ts';
import { type Result, succeed } from '../../shared/model/result.ts';
import { readTextFile } from '../files/read-text-file.ts';
import { addSample } from '../rpc/add-sample.ts';
import { type Articles, createArticles } from '../rpc/articles.ts';
import { createArticle } from '../rpc/create-article.ts';
import { createRouter, type Router } from '../rpc/create-router.ts';
import { createServices, type HostSettings } from '../rpc/create-services.ts';
import type { ProfileStore, Services } from '../rpc/services.ts';

/** The app behind a window: its services, and the handlers that answer for them. */
export interface OpenApp {
  readonly services: Services;
  readonly router: Router;
  /** Ends the thinking thread and closes the project. */
  close(): Promise<void>;
}

/** How a host opens the app. */
export interface Opening extends HostSettings {
  /** A text to begin with, or null. */
  readonly textPath: string | null;
  /** Told how the desk looks, at the start and whenever a person chooses. */
  followTheme?(theme: Profile['theme']): void;
  /** Told when the text to begin with could not become an article. */
  warn(failure: Failure): void;
}

/** Opens the project with what the host brings; a new one gets the sample article, or the text the launch named. */
export function openApp({ textPath, warn, followTheme = () => {}, ...settings }: Opening): Result<OpenApp, Failure> {
  const opened = createServices(settings);
  if (!opened.ok) return opened;
  const services = { ...opened.value, profile: tellTheme(opened.value.profile, followTheme) };
  const articles = createArticles(services);
  addFirst(services, articles, { isNew: services.isNew, textPath }).then(
    (added) => added.ok || warn(added.failure),
    // A crash while reading the first article leaves an empty desk, which still takes any other.
    (bug) => console.error(bug),
  );
  const close = async () => {
    await services.brain.close();
    services.project.close();
  };
  return succeed({ services, router: createRouter(services, articles), close });
}

/** The same profile, telling the host about its theme. */
function tellTheme(profile: ProfileStore, follow: (theme: Profile['theme']) => void): ProfileStore {
  follow(profile.read().theme);
  const save: ProfileStore['save'] = (wanted) => {
    const saved = profile.save(wanted);
    follow(saved.theme);
    return saved;
  };
  return { ...profile, save };
}

interface First {
  readonly isNew: boolean;
  readonly textPath: string | null;
}

/** Runs beside the window's opening, which shows the article when it has been recorded. */
async function addFirst(
  services: Services,
  articles: Articles,
  { isNew, textPath }: First,
): Promise<Result<unknown, Failure>> {
  if (textPath !== null) return addText(services, articles, textPath);
  return isNew ? addSample(services, articles) : succeed(null);
}

async function addText(services: Services, articles: Articles, path: string): Promise<Result<unknown, Failure>> {
  const text = await readTextFile(path);
  if (!text.ok) return text;
  const read = readPage([{ name: text.value.name, text: text.value.text }]);
  return read.ok ? createArticle(services, articles, read.value) : read;
}
