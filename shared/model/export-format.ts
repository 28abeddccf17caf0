/** The forms an article can leave in; `report` is the bilingual review report. */
export const exportFormats = ['txt', 'md', 'html', 'docx', 'report'] as const;

/** One of the export formats. */
export type ExportFormat = (typeof exportFormats)[number];
