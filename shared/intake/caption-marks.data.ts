/** Marks that open a caption; the same marks also open the entries of a list. */
export const captionMark = /^[\s<[【(]{0,2}[▲△▼▽◀▶◁▷↑↓]\s?/;

/** Words of a caption's credit, which says whose picture it is and nothing else. Source: captions of Korean news sites. */
export const captionCredits: readonly RegExp[] = [
  /[<[(【/|]?\s?(?:사진|자료|그림|그래픽)\s?(?:제공|출처|캡처|협조|촬영)?\s?[=:：ⓒ©]\s?[^>\])】\n]{1,40}[>\])】]?/g,
  /[<[(【/|]\s?(?:사진\s?(?:제공|출처)?\s)?[^<[(【/|>\])】]{1,20}\s?(?:제공|자료\s?사진)\s?[>\])】.]{0,2}$/g,
  /[<[(【/|]?\s?\b(?:photos?|images?|pictures?)\s?(?:provided|courtesy|credit|source|by|offered|taken)?\s?(?:by|of)?\s?[=:：ⓒ©]\s?[^>\])】\n]{1,60}[>\])】]?/gi,
  /[<[(【/|]?\s?\bphotos? (?:provided|courtesy|offered|taken) (?:by|of) [^>\])】\n]{1,60}[>\])】]?/gi,
  /[ⓒⒸ©]\s?[^\n]{1,50}$/g,
];

/** Endings of a Korean caption that has neither mark nor credit and stands below running text: 전경 (view of), 모습 (scene of), 조감도 (bird's-eye plan). */
export const captionEnding =
  /(?:전경|모습|장면|조감도|포스터|단체\s?사진|기념\s?(?:촬영|사진)|자료\s?사진|투시도|배치도|위치도|홍보물|안내문|현장\s?사진)\.?$/;
