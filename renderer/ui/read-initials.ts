/** At most two letters that stand for a name: the given name of 이서윤 (서윤), the capitals of Jane Doe (JD). */
export function readInitials(name: string): string {
  const words = name.normalize('NFC').trim().split(/\s+/);
  const first = words[0] ?? '';
  if (/^\p{Script=Hangul}+$/u.test(first)) return first.length === 3 ? first.slice(1) : first.slice(0, 2);
  return words
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase();
}
