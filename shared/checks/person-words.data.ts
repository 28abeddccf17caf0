/** Korean that speaks of the writer or the speakers themselves. */
export const firstPersonKorean =
  /(?<![가-힣])(?:나[는도를의와만]|나에게|나로|나한테|난 |날 |내[가게]?\s|내가|내게|저[는도를의와만]\s|저희|제가|제게|제 |우리|본지|본보|본 기자|본사|당사|자사|본인|필자|자신|국내|기자[는가의도에]|취재진|아국|인류|인간|한국인|국민|누구나|모두|다 함께|다함께)/u;

/** Verb forms whose unnamed subject is the speaker or everybody: requests, wishes, proposals, duties, musings. */
export const speakerForms =
  /겠(?!금|끔)|싶|드리|드립|드렸|바랍|바란다|바라|합시다|읍시다|ㅂ시다|자\.|자고|하자|보자|해야|어야|아야|여야|야 한다|야 할|[죠요까]\.|[?？!]|생각|느[끼낀껴꼈]|알 수|볼 수|보면|듯|것 같|ㄹ까|일까|는가|은가|던가|인가|수밖에|셈|보인|보이|기억|만나|만났|보았|봤|들었|물었|물어/u;

/** Korean that reports speech, so that its subject may be inside. */
export const reportedKorean =
  /[“”"‘’'「」『』]|[다라자냐]고(?![가-힣]{2})|[다라]며|[다라]면서|[다라]는|[다란]\s|(?:말|전|밝|설명|강조|당부|덧붙|주장|호소|요청|답)[하했혔였]/u;

/** Korean words for people whom English may go on to call he or she; a text that has none names nobody. */
export const personKorean =
  /(?<![가-힣])그(?:[는가의를도와녀]|에게|들)|[가-힣A-Z]\s?(?:씨|군|양|옹)(?![가-힣])|[가-힣]모\s?\(|(?:관계자|대통령|총리|장관|차관|시장|군수|구청장|지사|의원|의장|위원|회장|사장|대표|총장|교수|박사|교사|교장|교감|원장|소장|서장|청장|국장|과장|팀장|실장|단장|본부장|이사|감독|코치|선수|기자|작가|배우|가수|화가|시인|판사|검사|변호사|경찰관|소방관|대원|남성|여성|남자|여자|남편|아내|아버지|어머니|아들|딸|할머니|할아버지|부부|형제|자매|누나|언니|오빠|동생|친구|학생|어린이|아이|아동|청년|노인|주민|시민|고객|환자|의사|간호사|운전자|승객|직원|근로자|노동자|농민|농부|상인|피해자|가해자|피의자|용의자|피고인|범인|유가족|인물|사람|위인|왕|장군|스님|신부|목사|교황|선생|여사|지도자|후보|주인공|인사|명장|장인|회원|당국자|전문가|연구원|연구자|참가자|수상자|당선|신랑|신부|아기|여아|남아|소년|소녀|고인|故|작업자|목격자|신고자|최고령)(?=[은는이가을를의도과와에씨님들인까부,.)\s]|$)|[0-9]대|[0-9]\)|[0-9]세/u;

/** English words for people whom he or she may stand for. */
export const personEnglish =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|man|men|woman|women|person|people|official|officials|mayor|governor|president|minister|chairman|chairwoman|chairperson|director|chief|head|professor|teacher|principal|student|child|children|boy|girl|driver|resident|citizen|farmer|worker|employee|player|coach|manager|artist|author|writer|actor|actress|singer|patient|doctor|nurse|victim|suspect|leader|lawmaker|senator|officer|judge|lawyer|spokesman|spokeswoman|spokesperson|reporter|journalist|husband|wife|father|mother|son|daughter|brother|sister|king|queen|prince|princess|pope|pastor|monk|researcher|scientist|expert|candidate|captain|guest|everyone|everybody|anyone|someone|somebody|who|baby|infant|youth|teenager|senior|veteran|hero|heroine|owner|member|secretary|ambassador|engineer|soldier|general|winner|champion|customer|passenger|visitor|tourist|user|individual)s?\b/iu;
