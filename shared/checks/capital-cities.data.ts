/** Countries with the capital that English says for their governments: Baghdad for 이라크 (Iraq). */
export const capitalCities: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  (
    '한국 Seoul, 대한민국 Seoul, 북한 Pyongyang, 미국 Washington, 중국 Beijing, 일본 Tokyo, 러시아 Moscow, 영국 London, 프랑스 Paris, ' +
    '독일 Berlin, 이탈리아 Rome, 스페인 Madrid, 포르투갈 Lisbon, 오스트리아 Vienna, 스위스 Geneva, 벨기에 Brussels, 유럽연합 Brussels, ' +
    '네덜란드 Hague, 그리스 Athens, 터키 Ankara, 튀르키예 Ankara, 이란 Tehran, 이라크 Baghdad, 시리아 Damascus, 이스라엘 Jerusalem, ' +
    '레바논 Beirut, 사우디아라비아 Riyadh, 이집트 Cairo, 인도 Delhi, 파키스탄 Islamabad, 아프가니스탄 Kabul, 네팔 Kathmandu, ' +
    '스리랑카 Colombo, 인도네시아 Jakarta, 태국 Bangkok, 베트남 Hanoi, 필리핀 Manila, 미얀마 Yangon, 라오스 Vientiane, 몽골 Ulaanbaatar, ' +
    '대만 Taipei, 호주 Canberra, 뉴질랜드 Wellington, 캐나다 Ottawa, 쿠바 Havana, 칠레 Santiago, 페루 Lima, 콜롬비아 Bogota, ' +
    '베네수엘라 Caracas, 우크라이나 Kyiv, 폴란드 Warsaw, 헝가리 Budapest, 체코 Prague, 루마니아 Bucharest, 세르비아 Belgrade, ' +
    '스웨덴 Stockholm, 노르웨이 Oslo, 덴마크 Copenhagen, 핀란드 Helsinki, 아일랜드 Dublin, 케냐 Nairobi, 수단 Khartoum, 리비아 Tripoli, ' +
    '소말리아 Mogadishu, 조지아 Tbilisi'
  )
    .split(', ')
    .map((line) => line.split(' '))
    .map(([country = '', capital = '']) => [country, [capital]]),
);
