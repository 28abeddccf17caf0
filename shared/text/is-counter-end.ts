/** Particles and bound nouns that may follow a counter; two may stand together (에게는, 까지만). */
const AFTER_COUNTER =
  '이었|였|이기|인데|이지|이라서|이어서|이던|이라고|이라는|라고|라는|이자|처럼|만큼|대로|이며|으며|이고|이다|입니|이나|이라|이란|이상|이하|이내|미만|초과|안팎|남짓|정도|가량|가까이|쯤|여|씩|당|째|간|뿐|마다|까지|부터|에서|에게|에|의|이|가|은|는|을|를|도|만|으로|로|과|와|나|라|인|조차|보다|밖에|짜리|동안|하고|꼴|중|내|전|후|뒤|등';
const BOUNDARY = new RegExp(`(?:${AFTER_COUNTER}){0,2}(?![가-힣])`, 'y');

/**
 * Whether a counter that ends at `at` can be a whole word: nothing but particles follows, so that
 * 두 대는 (two of them) is, and 두 대학은 (two universities) is not.
 */
export function isCounterEnd(text: string, at: number): boolean {
  BOUNDARY.lastIndex = at;
  return BOUNDARY.test(text);
}
