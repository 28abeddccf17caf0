/** What a particle follows: any syllable, one with a final consonant, one without, or one without or with ㄹ. */
export type ParticleHost = 'any' | 'closed' | 'open' | 'open-or-r';

/**
 * Particles and forms of the copula 이다 (to be) that follow a noun, by what they follow.
 *
 * Chains are not listed: 에서는 is 에서 + 는, taken off one by one. Source: the standard grammar of Korean.
 */
export const particlesByHost: Readonly<Record<ParticleHost, readonly string[]>> = {
  any: (
    '의 에 도 만 들 에서 에게 에게서 한테 한테서 께 께서 까지 까지만 부터 보다 처럼 마다 마저 조차 밖에 뿐 뿐만 만큼 대로 같이 하고 하며 ' +
    '더러 보고 따라 커녕 에는 에도 에만 에의 에서는 에서도 에서의 에게는 에게도 께서는 까지는 까지도 부터는 적 적인 적으로 ' +
    '입니다 입니까 이다 이었다 이었던 이었습니다 인 이던 이며 이고 이지만 이면서 이라고 이라는 이라면 이란 이라 이라서 이라도 이라며 ' +
    '이어서 이어야 이자 이든 이든지 인데 인지 인가 이기 이기에 이기도 이기는 임 임을 일 일지 일까 이냐 이네 이죠 이에요 ' +
    '이었다고 이었다며 이었다는 이었으나 이었으며 이었고 이었지만 이었는데 이었음 이었음을 이었기 이었을 이었는지 이라기보다 이라기보다는 이라고는 이라고도 이라거나 이란다 일지라도 이므로 ' +
    '이니 이니까 인만큼 인지도 인지를 인지는 인지에 입니다만 이신 이셨다 이셨던 인데다 인데도 이라곤 이라던 이라던가 이라더니 이든가 이더라도 이거나 인데요 인가요 이잖아요 이군요 일뿐 일때 에게까지 ' +
    '님 씩 째 쯤 짜리 측 당 별 상 간 내 중 등 키로'
  ).split(' '),
  closed: '은 이 을 과 으로 으로는 으로도 으로서 으로써 으로부터 이나 이나마 이야 이여 이랑 아 으로의 이요'.split(' '),
  open: '는 가 를 와 서 나 나마 야 여 랑 며 고 다 라고 라는 라며 라면 란 라 라서 라도 든 든지 든가 지만 면서 던 자 요 죠 네 예요 였다 였던 였습니다 였지만 였으며 였고 였다고 였다는 였다며 였으나 였는데 였음 였음을 였을 였기 였는지 라기보다 라기보다는 라고는 라고도 라거나 므로 니 니까 라곤 라던 더라도 거나 군요 네요 잖아요 셨다'.split(
    ' ',
  ),
  'open-or-r': '로 로는 로도 로서 로써 로부터 로의'.split(' '),
};
