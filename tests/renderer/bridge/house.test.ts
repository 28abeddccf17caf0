import { expect, it } from 'vitest';
import type { Client } from '../../../renderer/bridge/client.ts';
import { Disconnected } from '../../../renderer/bridge/disconnected.ts';
import { createHouse, type HouseView } from '../../../renderer/bridge/house.tsx';
import type { Profile } from '../../../shared/contract/contract.ts';

const profile: Profile = {
  people: [{ id: 'a', name: '하린', role: 'translator' }],
  currentId: 'a',
  language: 'system',
  theme: 'system',
};
const project = { path: '/p', name: 'p', settings: { needsTwoPeople: true }, isReadOnly: false, reason: null };
const view: HouseView = { app: { version: '1', host: 'web', locale: 'ko', hasDialogs: false }, profile, project };

/** A host that keeps what it is sent, unless it is away or its disk is full. */
function open(away = false) {
  const told: HouseView[] = [];
  const reach = <Value>(value: Value): Promise<Value> =>
    away ? Promise.reject(new Disconnected()) : Promise.resolve(value);
  const client = {
    profile: { save: (next: Profile) => reach(next) },
    project: {
      configure: (settings: { needsTwoPeople: boolean }) => reach({ ok: true, value: { ...project, settings } }),
      open: ({ path }: { path: string | null }) =>
        reach(
          path === null
            ? { ok: true, value: null }
            : path === '/gone'
              ? { ok: false, failure: { kind: 'project-missing', path } }
              : { ok: true, value: { ...project, path } },
        ),
    },
  } as unknown as Client;
  const house = createHouse(client, view);
  house.subscribe(() => told.push(house.view()));
  return { house, told };
}

it('shows a change of the profile at once and keeps it', async () => {
  const { house } = open();
  const saved = house.saveProfile({ ...profile, theme: 'dark' });
  expect(house.view().profile.theme).toBe('dark');
  expect(await saved).toEqual({ ok: true, value: null });
  expect(house.view().profile.theme).toBe('dark');
});

it('brings the old profile and the old rules back when the host could not keep the new ones', async () => {
  const { house, told } = open(true);
  expect(await house.saveProfile({ ...profile, theme: 'dark' })).toMatchObject({ failure: { kind: 'disconnected' } });
  expect(await house.configure({ needsTwoPeople: false })).toMatchObject({ failure: { kind: 'disconnected' } });
  expect(house.view()).toEqual(view);
  expect(told).toHaveLength(4);
});

it('shows another project when one was opened, and stays where it is otherwise', async () => {
  const { house } = open();
  expect(await house.openProject(null, false)).toEqual({ ok: true, value: false });
  expect(await house.openProject('/gone', false)).toMatchObject({ failure: { kind: 'project-missing' } });
  expect(house.view().project.path).toBe('/p');
  expect(await house.openProject('/other', true)).toEqual({ ok: true, value: true });
  expect(house.view().project.path).toBe('/other');
});
