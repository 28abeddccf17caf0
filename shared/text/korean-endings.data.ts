/**
 * Verb endings of written Korean by the shape of the stem before them.
 *
 * Source: the standard grammar of Korean; chosen for news, where reported and adnominal forms prevail.
 */

/** Endings joined to the bare stem: 지원하+고 (and), 먹+는 (eating), 하+겠다 (will). */
export const plainEndings: readonly string[] = (
  '다 고 지 게 는 던 기 도록 거나 자 고자 네 냐 느냐 더니 듯 듯이 지만 지는 지도 지를 지요 죠 구나 는구나 던데 던지 ' +
  '더라도 더라 는데 는데도 는지 는지를 는지도 는가 는가를 는다 는다고 는다는 는다며 는다면 는다면서 는답니다 다고 다는 다며 ' +
  '다면 다면서 다가 다가는 다던 다시피 고서 고는 고도 고야 고만 고요 기에 기로 기를 기는 기도 기만 기가 기엔 기까지 기까지는 ' +
  '기에는 기에도 기조차 기보다 기보다는 기까지의 기의 자는 자고 자며 자마자 자면 자면서 자던 거든 거니와 건 건만 든 든지 든가 ' +
  '습니다 습니까 습니다만 소 나 나요 는군 군요 대 겠다 겠다고 겠다는 겠다며 겠다면 겠다면서 겠습니다 겠습니까 겠지만 겠고 ' +
  '겠으나 겠으며 겠는가 겠느냐 겠느냐고 겠지 겠죠 겠네 겠어 겠어요 겠냐 겠냐고 느냐고 느냐는 느냐며 냐고 냐는 냐며 자고도 ' +
  '는지에 게끔 게도 게는 게만 곤'
).split(' ');

/** Endings joined through 으 after a consonant: 먹으며, 지원하며 (while). */
export const linkedEndings: readonly string[] = (
  '면 며 니 니까 려 려고 려는 려던 려면 려면은 려다 려다가 러 면서 면서도 면서까지 므로 나 라 라고 라는 라며 라면 세요 ' +
  '십시오 시오 리 리라 리라고 리라는 면은 면야 나마 니라 려니 면서는 신 시는 셨다 시고 시며 실 십니다 시면 시기'
).split(' ');

/** Endings that begin with a final consonant of the stem's last syllable, keyed by what follows that consonant. */
export const closedEndings: Readonly<Record<string, string>> = {
  '': 'ㄴㄹㅁ',
  다: 'ㄴ',
  다고: 'ㄴ',
  다는: 'ㄴ',
  다며: 'ㄴ',
  다면: 'ㄴ',
  다면서: 'ㄴ',
  다던: 'ㄴ',
  답니다: 'ㄴ',
  데: 'ㄴ',
  데도: 'ㄴ',
  지: 'ㄴㄹ',
  지를: 'ㄴㄹ',
  지도: 'ㄴㄹ',
  지는: 'ㄴㄹ',
  지에: 'ㄴㄹ',
  가: 'ㄴ',
  가를: 'ㄴ',
  가에: 'ㄴ',
  니다: 'ㅂ',
  니까: 'ㅂ',
  니다만: 'ㅂ',
  시다: 'ㅂ',
  까: 'ㄹ',
  까요: 'ㄹ',
  수록: 'ㄹ',
  게: 'ㄹ',
  게요: 'ㄹ',
  만큼: 'ㄴㄹ',
  만한: 'ㄹ',
  뿐: 'ㄹ',
  뿐만: 'ㄹ',
  뿐더러: 'ㄹ',
  때: 'ㄹ',
  지라도: 'ㄹ',
  망정: 'ㄹ',
  을: 'ㅁ',
  은: 'ㅁ',
  이: 'ㅁ',
  에: 'ㅁ',
  에도: 'ㅁ',
  으로: 'ㅁ',
  으로써: 'ㅁ',
  과: 'ㅁ',
  도: 'ㅁ',
  의: 'ㅁ',
  에도불구하고: 'ㅁ',
  들: 'ㄴ',
  채: 'ㄴ',
};

/** Endings after the vowel 아 or 어: 도와+서 (helping, so), 늘어+도 (even if). */
export const vowelEndings: readonly string[] =
  ' 서 도 야 라 요 서는 서도 서야 서라도 야만 야지 라고 라는 달라 달라고 보니 보면 준 줬다 주고 서의 다가 놓고 두고'.split(
    ' ',
  );

/** Endings after 았 or 었 (the past): 밝혔+다 (said), 늘었+지만 (although). */
export const pastEndings: readonly string[] = (
  '다 다고 다는 다며 다면 다면서 다가 다던 습니다 습니까 습니다만 고 고요 지만 지요 죠 던 는데 는데도 는지 는지를 는지도 ' +
  '는가 느냐 느냐고 느냐는 냐 냐고 거나 기 기에 기로 기는 기도 기를 기때문 듯 듯이 더니 더라 더라도 더라면 던데 네 네요 ' +
  '구나 군 군요 자 든 든지 건만 으며 으면 으나 으니 으니까 으므로 으면서 으면서도 으리라 을 을까 을지 을지도 음 음을 음에도 ' +
  '음은 음이 음에 어 어요 었다 었던 단 답니다 대 대요 다는데 던가 을뿐'
).split(' ');
