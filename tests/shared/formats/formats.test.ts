import { describe, expect, it } from 'vitest';
import { readCorrected } from '../../../shared/formats/corrected-article.ts';
import { toHtml } from '../../../shared/formats/to-html.ts';
import { toMarkdown } from '../../../shared/formats/to-markdown.ts';
import { toPlainText } from '../../../shared/formats/to-plain-text.ts';
import { toReportHtml } from '../../../shared/formats/to-report-html.ts';
import { createTestDesk, people } from '../../support/invent-article.ts';

const article = {
  title: 'Naru & Sons <win> 2 *stars*',
  byline: 'Han Sae-byeok | 2024/05/22',
  blocks: [
    { role: 'subtitle', text: '# not a heading' },
    { role: 'paragraph', text: '1. The “city” paid 5_500 won.' },
    { role: 'caption', text: 'Photo = Naru' },
  ],
} as const;

describe('the corrected article', () => {
  it('has the title, the byline of the page and the English as it stands', () => {
    const desk = createTestDesk();
    const after = 'The village heads met.';
    desk.perform({ type: 'correct', segmentId: 's2', before: 'The bankbooks met. did.', after });
    expect(readCorrected(desk.article().content)).toEqual({
      title: 'Naru bankbook council',
      byline: '기자 한새벽',
      blocks: [{ role: 'paragraph', text: after }],
    });
  });
});

describe('plain text', () => {
  it('has the parts between empty lines and ends in a line feed', () => {
    expect(toPlainText(article).split('\n\n')).toHaveLength(5);
    expect(toPlainText(article).endsWith('Photo = Naru\n')).toBe(true);
  });
});

describe('Markdown', () => {
  it('escapes what would be markup', () => {
    expect(toMarkdown(article)).toBe(
      [
        '# Naru \\& Sons \\<win\\> 2 \\*stars\\*',
        '*Han Sae-byeok \\| 2024/05/22*',
        '## \\# not a heading',
        '1\\. The “city” paid 5\\_500 won.',
        '> Photo = Naru\n',
      ].join('\n\n'),
    );
  });
});

describe('HTML', () => {
  it('holds the text as text', () => {
    const html = toHtml(article);
    expect(html).toContain('<h1>Naru &amp; Sons &lt;win&gt; 2 *stars*</h1>');
    expect(html).toContain('<html lang="en">');
    expect(html).not.toContain('<win>');
  });
});

describe('the review report', () => {
  it('shows both texts, the difference, the annotation and the score, with markup in them as text', () => {
    const desk = createTestDesk();
    desk.perform(
      {
        type: 'annotate',
        segmentId: 's2',
        side: 'target',
        span: { start: 4, end: 13 },
        category: 'accuracy/mistranslation',
        severity: 'major',
        comment: '<b>heads</b>',
        findingKey: null,
      },
      people.reviewer,
    );
    const { segments, annotations } = desk.article().content;
    const rows = segments.map((segment) => ({
      segment,
      source: '통장들이 모였다.',
      parts: [
        { kind: 'deleted', text: 'bankbooks' },
        { kind: 'inserted', text: 'heads' },
      ] as const,
      annotations: annotations.filter(({ segmentId }) => segmentId === segment.id),
      findings: [],
    }));
    const counts = { neutral: 0, minor: 0, major: 1, critical: 0 };
    const html = toReportHtml({ title: '나루', rows, score: 12.34, counts, at: 0 }, 'ko');
    expect(html).toContain('<del>bankbooks</del><ins>heads</ins>');
    expect(html).toContain('12.3');
    expect(html).toContain('&lt;b&gt;heads&lt;/b&gt;');
    expect(html).toContain('중대 · 정확성 · 오역');
    expect(html).not.toContain('<script');
  });
});
