import { describe, expect, it } from 'vitest';
import { readIndefiniteArticle } from '../../../shared/text/read-indefinite-article.ts';

const words = (list: string) => list.split(' ');

describe('readIndefiniteArticle', () => {
  it.each(
    words(
      'hour honest honorary heir apple event idea office urban unable unidentified uninformed usher utmost onerous 8 80 8,000 11 18 11th 18th 11,000 MRI MOU SUV NGO AI IT EU LNG X-ray F-16 x-ray e-mail Incheon Asan Olympic Honor',
    ),
  )('an %s', (word) => expect(readIndefiniteArticle(word)).toBe('an'));

  it.each(
    words(
      'day house university unit user useful usual eulogy one one-time once unanimous uranium ubiquitous 3 10 7th 100 1,000 UN US UNESCO KBS TV PhD U-turn T-shirt Busan Honda Yeosu Seoul week yard',
    ),
  )('a %s', (word) => expect(readIndefiniteArticle(word)).toBe('a'));

  it.each(words('historic herb hotel Uijeongbu Eunpyeong European NASA FIFA 1,100 1800 mRNA s One Historic'))(
    'either before %s',
    (word) => expect(readIndefiniteArticle(word)).toBeNull(),
  );
});
