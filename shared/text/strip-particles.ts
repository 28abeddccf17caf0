import { type ParticleHost, particlesByHost } from './korean-particles.data.ts';
import { finals, readFinal } from './stem-syllables.ts';

const hosts = readHosts();
const longestParticle = Math.max(...[...hosts.keys()].map((particle) => particle.length));
const deepestChain = 3;

/** Forms of the copula that are verb endings too. */
const verbal = new Set(
  '고 며 면서 다 나 던 자 네 지만 라고 라는 라며 라면 라도 든 든지 든가 요 죠 여 기 게'.split(' '),
);

function readHosts(): ReadonlyMap<string, ParticleHost> {
  const found = new Map<string, ParticleHost>();
  for (const host of ['any', 'closed', 'open', 'open-or-r'] as const) {
    for (const particle of particlesByHost[host]) found.set(particle, host);
  }
  return found;
}

function canHost(host: ParticleHost, noun: string): boolean {
  const final = readFinal(noun);
  if (host === 'any') return true;
  if (host === 'closed') return final > 0;
  return final === 0 || (host === 'open-or-r' && final === finals.ㄹ);
}

/** 지원하고 is a verb, not 지원하 + 고; 밝혔다 and 합니다 leave no noun. */
function isNoun(noun: string, particle: string): boolean {
  if (readFinal(noun) === finals.ㅆ || /[했됐]다$|[습합됩입]니다?$/.test(noun)) return false;
  if (noun.endsWith('다') && readFinal(noun.slice(0, -1)) === finals.ㅆ) return false;
  return !(noun.length > 1 && /[하되]$/.test(noun) && verbal.has(particle));
}

function collect(word: string, depth: number, found: Set<string>): void {
  for (let length = Math.min(longestParticle, word.length - 1); length >= 1; length -= 1) {
    const particle = word.slice(-length);
    const host = hosts.get(particle);
    const noun = word.slice(0, -length);
    if (!host || found.has(noun) || !canHost(host, noun) || !isNoun(noun, particle)) continue;
    found.add(noun);
    if (depth < deepestChain) collect(noun, depth + 1, found);
  }
}

/**
 * What is left of a word (eojeol) when its particles are taken off, longest first, the word itself not among them.
 *
 * Every particle must fit the syllable before it (은 after a consonant, 는 after a vowel), so 도시는 gives 도시 (city)
 * but 마은 nothing. Wrong cuts remain possible (회의 → 회): look the longer ones up first.
 */
export function stripParticles(eojeol: string): string[] {
  const found = new Set<string>();
  collect(eojeol, 1, found);
  return [...found].sort((a, b) => b.length - a.length);
}
