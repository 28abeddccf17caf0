/** At most two letters that stand for a name: 서윤 whole, 검 for 검토자, JD for Jane Doe. */
export function readInitials(name: string): string {
  const words = name.normalize('NFC').trim().split(/\s+/);
  const first = words[0] ?? '';
  if (/^\p{Script=Hangul}+$/u.test(first)) return first.length <= 2 ? first : first.slice(0, 1);
  return words
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase();
}
