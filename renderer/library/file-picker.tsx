import type { RefObject } from 'react';

interface FilePickerProps {
  /** Clicked by whoever wants the system's dialog. */
  readonly field: RefObject<HTMLInputElement | null>;
  onPick(files: readonly File[]): void;
}

/** The system's dialog for choosing text files; nothing of it is on screen. */
export function FilePicker({ field, onPick }: FilePickerProps) {
  return (
    <input
      ref={field}
      type="file"
      accept=".txt,text/plain"
      multiple
      hidden
      onChange={({ currentTarget }) => {
        onPick([...(currentTarget.files ?? [])]);
        // So that choosing the same file again is heard.
        currentTarget.value = '';
      }}
    />
  );
}
