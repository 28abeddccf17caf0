/** Whether a place of an English text stands inside double quotation marks, counting the marks before it. */
export function isInsideQuotes(text: string, place: number): boolean {
  let isOpen = false;
  for (let index = 0; index < place; index += 1) {
    const mark = text[index];
    if (mark === '“') isOpen = true;
    else if (mark === '”') isOpen = false;
    else if (mark === '"') isOpen = !isOpen;
  }
  return isOpen;
}
