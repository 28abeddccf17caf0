const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** Common nouns of news that can be counted and whose singular is no other word, with their plurals. */
export const countNouns: ReadonlyMap<string, string> = new Map([
  ['person', 'people'],
  ['child', 'children'],
  ['man', 'men'],
  ['woman', 'women'],
  ['family', 'families'],
  ['company', 'companies'],
  ['city', 'cities'],
  ['country', 'countries'],
  ['county', 'counties'],
  ['university', 'universities'],
  ['facility', 'facilities'],
  ['library', 'libraries'],
  ['agency', 'agencies'],
  ['factory', 'factories'],
  ['business', 'businesses'],
  ['bus', 'buses'],
  ['church', 'churches'],
  ['branch', 'branches'],
  ...words(`resident citizen student official teacher worker employee farmer member participant visitor tourist passenger patient
    victim suspect lawmaker athlete player volunteer household village town school hospital event book tree building vehicle
    car house team group event item document street road bridge park district province nation department organization
    institution shop market restaurant apartment soldier doctor nurse firefighter prosecutor reporter candidate voter tenant
    applicant guest customer client parent mother father senior youth year month day hour minute week`).map(
    (noun) => [noun, `${noun}s`] as const,
  ),
]);

/** Nouns of measure, which stay singular in “a 30 year plan” and take a singular verb (“there is 30 minutes left”). */
export const measureNouns: ReadonlySet<string> = new Set(words('year month day hour minute week'));

/** Words before a figure that make it a number of its own: “Grade 3 student”, “Route 7 resident”. */
export const numberingWords: ReadonlySet<string> = new Set(
  words(
    `no nos number grade level class type phase stage tier category section group unit route room line team division article
     chapter page part step vol volume over aged age under u channel exit gate version building block`,
  ),
);

/** Comparatives that never follow “more”, and superlatives that never follow “most”. */
export const comparatives: ReadonlyMap<string, string> = new Map(
  words(
    `better:best worse:worst easier:easiest bigger:biggest larger:largest smaller:smallest higher:highest lower:lowest
     faster:fastest cheaper:cheapest safer:safest stronger:strongest wider:widest happier:happiest healthier:healthiest`,
  ).map((pair) => pair.split(':') as [string, string]),
);
