import type { Profile } from '../../shared/contract/contract.ts';
import type { Person } from '../../shared/model/person.ts';

/** Who is at the desk according to a profile; the first person where the id is nobody's. */
export function readCurrentPerson({ people, currentId }: Profile): Person {
  const person = people.find(({ id }) => id === currentId) ?? people[0];
  if (!person) throw new Error('A profile has at least one person.');
  return person;
}
