import type { Person } from '../../shared/model/person.ts';

/** The id of the person after this one, the first after the last. */
export function nextPersonId(people: readonly Person[], currentId: string): string {
  const at = people.findIndex(({ id }) => id === currentId);
  return people[(at + 1) % people.length]?.id ?? currentId;
}
