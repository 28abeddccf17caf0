/** What a person does here: translators correct, reviewers annotate, editors approve. */
export const roles = ['translator', 'reviewer', 'editor'] as const;

/** One of the roles. */
export type Role = (typeof roles)[number];

/** Someone who works on articles, as chosen in the local profile. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}
