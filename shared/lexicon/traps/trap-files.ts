import administration from './administration.json' with { type: 'json' };
import crimeSafety from './crime-safety.json' with { type: 'json' };
import educationCulture from './education-culture.json' with { type: 'json' };
import healthWelfare from './health-welfare.json' with { type: 'json' };
import homographsFirst from './homographs-first.json' with { type: 'json' };
import homographsSecond from './homographs-second.json' with { type: 'json' };
import idioms from './idioms.json' with { type: 'json' };
import landSeaIndustry from './land-sea-industry.json' with { type: 'json' };
import placesAsWords from './places-as-words.json' with { type: 'json' };
import secondLook from './second-look.json' with { type: 'json' };

/** The data files of traps by domain, beside the first ones in traps.data.ts; `readTrap` says what a line holds. */
export const trapFiles: readonly (readonly string[])[] = [
  administration,
  crimeSafety,
  educationCulture,
  healthWelfare,
  idioms,
  placesAsWords,
  landSeaIndustry,
  secondLook,
  homographsFirst,
  homographsSecond,
];
