import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { AppInfo, Profile, ProjectInfo } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/model/failure.ts';
import type { Person } from '../../shared/model/person.ts';
import { type Result, succeed } from '../../shared/model/result.ts';
import { type ArticleList, createArticleList } from './article-list.ts';
import { type CheckList, createCheckList } from './check-list.ts';
import type { Client, Connection, ConnectionState } from './client.ts';
import { answer, Disconnected } from './disconnected.ts';
import { readCurrentPerson } from './read-current-person.ts';

/** What the whole window knows of its host: who is at the desk, how it looks, which project is open. */
export interface HouseView {
  readonly app: AppInfo;
  readonly profile: Profile;
  readonly project: ProjectInfo;
}

/** The one place that reads and changes the profile and the project. */
export interface House {
  readonly client: Client;
  view(): HouseView;
  /** The articles of the open project, as last heard while nobody listens. */
  articles(): ArticleList;
  /** How the checks of the open project stand. */
  checks(): CheckList;
  subscribe(listener: () => void): () => void;
  /** Shows the profile at once and keeps it when the host has it; a refusal brings the old one back. */
  saveProfile(profile: Profile): Promise<Result<null, Failure>>;
  /** As `saveProfile`, for the rules of the project. */
  configure(settings: { needsTwoPeople: boolean }): Promise<Result<null, Failure>>;
  /** Opens or makes a project file; `null` asks with the host's dialog. The value says whether one was opened. */
  openProject(path: string | null, create: boolean): Promise<Result<boolean, Failure>>;
}

/** Reads what the window starts from; waits as long as the host needs to answer. */
async function openHouse({ client }: Connection): Promise<House> {
  const [app, profile, project] = await Promise.all([client.app.info(), client.profile.read(), client.project.read()]);
  return createHouse(client, { app, profile, project });
}

/** A house that starts from what is known. */
export function createHouse(client: Client, start: HouseView): House {
  const listeners = new Set<() => void>();
  let view = start;
  let articles = createArticleList(client);
  let checks = createCheckList(client);

  function show(change: Partial<HouseView>): void {
    view = { ...view, ...change };
    for (const listener of listeners) listener();
  }

  return {
    client,
    view: () => view,
    articles: () => articles,
    checks: () => checks,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async saveProfile(profile) {
      const before = view.profile;
      show({ profile });
      const saved = await answer(client.profile.save(profile).then(succeed));
      if (!saved.ok) show({ profile: before });
      return saved.ok ? succeed(null) : saved;
    },
    async configure(settings) {
      const before = view.project;
      show({ project: { ...before, settings: { ...before.settings, ...settings } } });
      const configured = await answer(client.project.configure(settings));
      show({ project: configured.ok ? configured.value : before });
      return configured.ok ? succeed(null) : configured;
    },
    async openProject(path, create) {
      const opened = await answer(client.project.open({ path, create }));
      if (!opened.ok) return opened;
      if (opened.value) {
        articles = createArticleList(client);
        checks = createCheckList(client);
        show({ project: opened.value });
      }
      return succeed(opened.value !== null);
    },
  };
}

/** Keeps asking until the host is there; calls back each time it is not. */
export async function openHouseWhenThere(connection: Connection, onAway: () => void): Promise<House> {
  for (;;) {
    try {
      return await openHouse(connection);
    } catch (error) {
      if (!(error instanceof Disconnected)) throw error;
      onAway();
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

interface Surroundings {
  readonly house: House;
  readonly connection: Connection;
}

const HouseContext = createContext<Surroundings | null>(null);

function useSurroundings(): Surroundings {
  const surroundings = useContext(HouseContext);
  if (!surroundings) throw new Error('The host is used outside HouseProvider.');
  return surroundings;
}

/** Gives everything inside it the connection and the house. */
export function HouseProvider({ house, connection, children }: Surroundings & { readonly children: ReactNode }) {
  return <HouseContext value={{ house, connection }}>{children}</HouseContext>;
}

/** The client of the contract. */
export function useClient(): Client {
  return useSurroundings().connection.client;
}

/** Verbs on the profile and the project. */
export function useHouse(): House {
  return useSurroundings().house;
}

/** The profile, the project and the app as the host last said. */
export function useHouseView(): HouseView {
  const { house } = useSurroundings();
  return useSyncExternalStore(house.subscribe, house.view);
}

/** Who is at the desk. */
export function useCurrentPerson(): Person {
  return readCurrentPerson(useHouseView().profile);
}

/** Whether calls reach the host now. */
export function useConnectionState(): ConnectionState {
  const { connection } = useSurroundings();
  return useSyncExternalStore(connection.subscribe, connection.state);
}
