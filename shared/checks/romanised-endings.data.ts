/**
 * What the last syllables of a Korean name say about what bears it, and the English for that. English readers need the
 * word and not its sound: 북상초 is an elementary school and not “Buksangcho”. Ends that English keeps by custom
 * (-si, -gun, -dong, -san, -sa) are left out.
 */
export const romanisedEndings: Readonly<Record<string, string>> = {
  초: 'Elementary School',
  중: 'Middle School',
  고: 'High School',
  여중: "Girls' Middle School",
  여고: "Girls' High School",
  초등학교: 'Elementary School',
  중학교: 'Middle School',
  고등학교: 'High School',
  대학교: 'University',
  시청: 'City Hall',
  군청: 'County Office',
  구청: 'District Office',
  도청: 'Provincial Government',
  경찰서: 'Police Station',
  소방서: 'Fire Station',
  보건소: 'Public Health Center',
  의료원: 'Medical Center',
  병원: 'Hospital',
  도서관: 'Library',
  박물관: 'Museum',
  미술관: 'Museum of Art',
  체육관: 'Gymnasium',
  복지관: 'Welfare Center',
  경로당: 'Senior Center',
  어린이집: 'Daycare Center',
  유치원: 'Kindergarten',
  공원: 'Park',
  해수욕장: 'Beach',
  저수지: 'Reservoir',
  터미널: 'Terminal',
};
