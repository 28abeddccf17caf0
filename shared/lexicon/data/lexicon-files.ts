import adjectives from './adjectives.json' with { type: 'json' };
import administration from './administration.json' with { type: 'json' };
import adverbs from './adverbs.json' with { type: 'json' };
import agricultureFisheries from './agriculture-fisheries.json' with { type: 'json' };
import bodiesKorea from './bodies-korea.json' with { type: 'json' };
import clinicCulture from './clinic-culture.json' with { type: 'json' };
import courtsCrime from './courts-crime.json' with { type: 'json' };
import cultureTourism from './culture-tourism.json' with { type: 'json' };
import disasters from './disasters.json' with { type: 'json' };
import economy from './economy.json' with { type: 'json' };
import education from './education.json' with { type: 'json' };
import farmSeaForest from './farm-sea-forest.json' with { type: 'json' };
import generalNouns from './general-nouns.json' with { type: 'json' };
import health from './health.json' with { type: 'json' };
import labour from './labour.json' with { type: 'json' };
import loanwords from './loanwords.json' with { type: 'json' };
import localGovernment from './local-government.json' with { type: 'json' };
import media from './media.json' with { type: 'json' };
import militaryDiplomacy from './military-diplomacy.json' with { type: 'json' };
import peopleLife from './people-life.json' with { type: 'json' };
import placesKorea from './places-korea.json' with { type: 'json' };
import policeFireCourt from './police-fire-court.json' with { type: 'json' };
import politics from './politics.json' with { type: 'json' };
import schoolLife from './school-life.json' with { type: 'json' };
import sport from './sport.json' with { type: 'json' };
import technologyScience from './technology-science.json' with { type: 'json' };
import titles from './titles.json' with { type: 'json' };
import transportConstruction from './transport-construction.json' with { type: 'json' };
import verbs from './verbs.json' with { type: 'json' };
import weatherEnvironment from './weather-environment.json' with { type: 'json' };
import welfare from './welfare.json' with { type: 'json' };
import worksTransport from './works-transport.json' with { type: 'json' };
import world from './world.json' with { type: 'json' };

/** The data files of the lexicon, one for each domain. */
export const lexiconFiles: readonly (readonly string[])[] = [
  adjectives,
  administration,
  adverbs,
  agricultureFisheries,
  bodiesKorea,
  clinicCulture,
  courtsCrime,
  cultureTourism,
  disasters,
  economy,
  education,
  farmSeaForest,
  generalNouns,
  health,
  labour,
  loanwords,
  localGovernment,
  media,
  militaryDiplomacy,
  peopleLife,
  placesKorea,
  policeFireCourt,
  politics,
  schoolLife,
  sport,
  technologyScience,
  titles,
  transportConstruction,
  verbs,
  weatherEnvironment,
  welfare,
  worksTransport,
  world,
];
