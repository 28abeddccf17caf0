/** A file that came over the contract. */
interface FileToDownload {
  readonly name: string;
  readonly mime: string;
  readonly base64: string;
}

/** Hands a file to the browser's own download. */
export function download({ name, mime, base64 }: FileToDownload): void {
  const bytes = Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the bytes after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
