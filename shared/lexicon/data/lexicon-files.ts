import adjectives from './adjectives.json' with { type: 'json' };
import administration from './administration.json' with { type: 'json' };
import adverbs from './adverbs.json' with { type: 'json' };
import cultureTourism from './culture-tourism.json' with { type: 'json' };
import education from './education.json' with { type: 'json' };
import generalNouns from './general-nouns.json' with { type: 'json' };
import health from './health.json' with { type: 'json' };
import militaryDiplomacy from './military-diplomacy.json' with { type: 'json' };
import politics from './politics.json' with { type: 'json' };
import verbs from './verbs.json' with { type: 'json' };
import welfare from './welfare.json' with { type: 'json' };

/** The data files of the lexicon, one for each domain. */
export const lexiconFiles: readonly (readonly string[])[] = [
  adjectives,
  administration,
  adverbs,
  cultureTourism,
  education,
  generalNouns,
  health,
  militaryDiplomacy,
  politics,
  verbs,
  welfare,
];
