import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { CorrectedArticle, CorrectedBlock } from '../../shared/formats/corrected-article.ts';

/** The article as a Word document: title and subtitles as headings, byline and captions in italics. */
export async function toDocx({ title, byline, blocks }: CorrectedArticle): Promise<Uint8Array> {
  const children = [
    ...(title === '' ? [] : [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] })]),
    ...(byline === '' ? [] : [new Paragraph({ children: [new TextRun({ text: byline, italics: true })] })]),
    ...blocks.map(toParagraph),
  ];
  const document = new Document({ title, creator: 'Daejo', sections: [{ children }] });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function toParagraph({ role, text }: CorrectedBlock): Paragraph {
  const isHeading = role === 'title' || role === 'subtitle';
  const run = new TextRun({ text, italics: role === 'caption' });
  return new Paragraph({ ...(isHeading ? { heading: HeadingLevel.HEADING_2 } : {}), children: [run] });
}
