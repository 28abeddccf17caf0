import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Profile, profileSchema } from '../../shared/contract/contract.ts';
import { type Role, roles } from '../../shared/model/person.ts';
import type { Language } from '../../shared/model/words.ts';
import type { ProfileStore } from './services.ts';

const names: Readonly<Record<Language, Readonly<Record<Role, string>>>> = {
  ko: { translator: '번역자', reviewer: '검토자', editor: '편집자' },
  en: { translator: 'Translator', reviewer: 'Reviewer', editor: 'Editor' },
};

/** Who is at the desk before anyone has said so: one person per role, to be renamed in the settings. */
function createUnnamed(locale: string): Profile {
  const own = names[locale.startsWith('ko') ? 'ko' : 'en'];
  const people = roles.map((role) => ({ id: role, name: own[role], role }));
  return { people, currentId: 'reviewer', language: 'system', theme: 'system' };
}

/** The profile of this machine as a JSON file; a missing or unreadable file is the default one, never an error. */
export function createProfileStore(path: string | null, locale: string): ProfileStore {
  let profile = (path === null ? null : readProfile(path)) ?? createUnnamed(locale);
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

function readProfile(path: string): Profile | null {
  try {
    return profileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

function writeProfile(path: string, profile: Profile): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.tmp`;
  writeFileSync(temporary, `${JSON.stringify(profile, null, 2)}\n`);
  renameSync(temporary, path);
}
