/** Sites that a link of the app may open in the person's own browser, and why. */
export const externalHosts: readonly string[] = [
  // The error categories a reviewer marks with.
  'themqm.org',
  // The national institute's rules of spelling and romanisation.
  'www.korean.go.kr',
  'korean.go.kr',
];
