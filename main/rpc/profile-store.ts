import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Profile, profileSchema } from '../../shared/contract/contract.ts';
import type { ProfileStore } from './services.ts';

/** Who is at the desk before anyone has said so: one person per role, to be renamed in the settings. */
const unnamed: Profile = {
  people: [
    { id: 'translator', name: '번역자', role: 'translator' },
    { id: 'reviewer', name: '검토자', role: 'reviewer' },
    { id: 'editor', name: '편집자', role: 'editor' },
  ],
  currentId: 'reviewer',
  language: 'system',
  theme: 'system',
};

/** The profile of this machine as a JSON file; a missing or unreadable file is the default one, never an error. */
export function createProfileStore(path: string | null): ProfileStore {
  let profile = path === null ? unnamed : readProfile(path);
  return {
    read: () => profile,
    save: (next) => {
      const isKnown = next.people.some(({ id }) => id === next.currentId);
      profile = isKnown ? next : { ...next, currentId: next.people[0]?.id ?? '' };
      if (path !== null) writeProfile(path, profile);
      return profile;
    },
    current: () => {
      const person = profile.people.find(({ id }) => id === profile.currentId) ?? profile.people[0];
      if (!person) throw new Error('A profile always has at least one person.');
      return person;
    },
  };
}

function readProfile(path: string): Profile {
  try {
    return profileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return unnamed;
  }
}

function writeProfile(path: string, profile: Profile): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.tmp`;
  writeFileSync(temporary, `${JSON.stringify(profile, null, 2)}\n`);
  renameSync(temporary, path);
}
