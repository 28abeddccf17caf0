import { describe, expect, it } from 'vitest';
import { describeFailure } from '../../../shared/model/describe-failure.ts';
import type { Failure } from '../../../shared/model/failure.ts';

type Samples = { readonly [Kind in Failure['kind']]: readonly [Extract<Failure, { kind: Kind }>, readonly string[]] };

/** One failure of each kind, with what its words must name in both languages. */
const samples: Samples = {
  'input-empty': [{ kind: 'input-empty' }, []],
  'input-one-language': [{ kind: 'input-one-language', has: 'ko' }, []],
  'input-binary': [{ kind: 'input-binary', name: 'photo.txt', offset: 17 }, ['photo.txt', '17']],
  'input-too-large': [
    { kind: 'input-too-large', name: 'all.txt', bytes: 62_914_560, limit: 52_428_800 },
    ['all.txt', '60 MB', '50 MB'],
  ],
  'input-undecodable': [
    { kind: 'input-undecodable', name: 'old.txt', encoding: 'cp949', offset: 1042 },
    ['old.txt', 'cp949', '1042'],
  ],
  'segment-unknown': [{ kind: 'segment-unknown', segmentId: 's9' }, ['s9']],
  'piece-unknown': [{ kind: 'piece-unknown', pieceId: 'p9' }, ['p9']],
  'annotation-unknown': [{ kind: 'annotation-unknown', annotationId: 'a9' }, ['a9']],
  'nothing-changed': [{ kind: 'nothing-changed' }, []],
  'text-differs': [{ kind: 'text-differs', segmentId: 's9' }, ['s9']],
  'span-outside': [{ kind: 'span-outside', start: 5, end: 91, length: 40 }, ['5', '91', '40']],
  'role-forbids': [{ kind: 'role-forbids', role: 'translator', action: 'approve' }, []],
  'own-correction': [{ kind: 'own-correction', by: 'mirae' }, ['mirae']],
  'verdict-forbids': [{ kind: 'verdict-forbids', verdict: 'approved', action: 'submit' }, []],
  'segment-has-work': [{ kind: 'segment-has-work', segmentId: 's9' }, ['s9']],
  'comment-missing': [{ kind: 'comment-missing' }, []],
  'nothing-to-undo': [{ kind: 'nothing-to-undo' }, []],
  'nothing-to-redo': [{ kind: 'nothing-to-redo' }, []],
  'undo-of-other': [{ kind: 'undo-of-other', by: 'mirae' }, ['mirae']],
  'term-incomplete': [{ kind: 'term-incomplete', source: 'GTX', missing: 'wanted' }, ['GTX']],
  'term-contradicts': [{ kind: 'term-contradicts', source: 'GTX', english: 'metro' }, ['GTX', 'metro']],
  'term-too-long': [{ kind: 'term-too-long', source: 'GTX' }, ['GTX', '200']],
  'term-exists': [{ kind: 'term-exists', source: 'GTX' }, ['GTX']],
  'term-repeated': [{ kind: 'term-repeated', source: 'GTX' }, ['GTX']],
  'terms-too-many': [{ kind: 'terms-too-many', limit: 20_000 }, ['20,000']],
  'table-headless': [{ kind: 'table-headless', missing: ['wanted'] }, ['wanted', 'source,wanted']],
  'table-malformed': [{ kind: 'table-malformed', line: 7, reason: 'quote-open' }, ['7']],
  'table-line-wrong': [
    { kind: 'table-line-wrong', line: 7, failure: { kind: 'term-incomplete', source: 'GTX', missing: 'wanted' } },
    ['7', 'GTX'],
  ],
  'article-unknown': [{ kind: 'article-unknown', articleId: 'x7' }, ['x7']],
  'version-conflict': [{ kind: 'version-conflict', articleId: 'x7', expected: 11, actual: 13 }, ['x7', '11', '13']],
  'project-missing': [{ kind: 'project-missing', path: '/p/a.daejo' }, ['/p/a.daejo']],
  'project-foreign': [{ kind: 'project-foreign', path: '/p/a.daejo' }, ['/p/a.daejo']],
  'project-damaged': [{ kind: 'project-damaged', path: '/p/a.daejo', detail: 'page 4' }, ['/p/a.daejo', 'page 4']],
  'project-newer': [{ kind: 'project-newer', path: '/p/a.daejo', version: 8, known: 6 }, ['/p/a.daejo', '8', '6']],
  'project-read-only': [{ kind: 'project-read-only', path: '/p/a.daejo' }, ['/p/a.daejo']],
  'project-busy': [{ kind: 'project-busy', path: '/p/a.daejo' }, ['/p/a.daejo']],
  'project-moved': [{ kind: 'project-moved', path: '/p/a.daejo' }, ['/p/a.daejo']],
  'disk-full': [{ kind: 'disk-full', path: '/p/a.daejo' }, ['/p/a.daejo']],
  'disk-failed': [{ kind: 'disk-failed', path: '/p/a.daejo', detail: 'EIO' }, ['/p/a.daejo', 'EIO']],
  'file-unreadable': [{ kind: 'file-unreadable', path: '/p/b.txt', detail: 'EACCES' }, ['/p/b.txt', 'EACCES']],
  'file-unwritable': [{ kind: 'file-unwritable', path: '/p/b.docx', detail: 'EROFS' }, ['/p/b.docx', 'EROFS']],
  'line-malformed': [{ kind: 'line-malformed', line: 3, detail: 'no "ko"' }, ['3', 'no "ko"']],
  'option-wrong': [{ kind: 'option-wrong', option: '--format', detail: 'pdf' }, ['--format', 'pdf']],
  'check-crashed': [{ kind: 'check-crashed', detail: 'number-mismatch' }, ['number-mismatch']],
  cancelled: [{ kind: 'cancelled' }, []],
  disconnected: [{ kind: 'disconnected' }, []],
};

const cases = Object.values(samples).map(([failure, named]) => ({ kind: failure.kind, failure, named }));

describe('describeFailure', () => {
  it.each(cases)('$kind names its place in both languages', ({ failure, named }) => {
    for (const language of ['ko', 'en'] as const) {
      const words = describeFailure(failure, language);
      for (const name of named) expect(words).toContain(name);
      expect(words).not.toMatch(/undefined|null|\[object/);
    }
  });

  it.each(cases)('$kind says what happened and then what to do, in whole sentences', ({ failure }) => {
    const korean = describeFailure(failure, 'ko');
    expect(korean).toMatch(/니다[.:,(]|니다 |니다\(/);
    expect(korean).toMatch(/(?:세요|있습니다)\.$/);
    expect(korean).toMatch(/세요/);
    const english = describeFailure(failure, 'en');
    expect(english).toMatch(/^[“A-Z/].*\.$/s);
    expect(english).not.toMatch(/[가-힣]/);
  });

  it('says which language is missing', () => {
    expect(describeFailure({ kind: 'input-one-language', has: 'ko' }, 'en')).toContain('the English is missing');
    expect(describeFailure({ kind: 'input-one-language', has: 'en' }, 'ko')).toContain('한국어 글이 없습니다');
  });

  it('calls roles, actions and verdicts by their names, and an unknown one by its own', () => {
    const failure = { kind: 'role-forbids', role: 'translator', action: 'approve' } as const;
    expect(describeFailure(failure, 'ko')).toContain('번역자');
    expect(describeFailure(failure, 'en')).toContain('approved by a translator');
    expect(describeFailure({ ...failure, action: 'rename' }, 'en')).toContain('“rename”');
    expect(describeFailure({ kind: 'verdict-forbids', verdict: 'approved', action: 'submit' }, 'ko')).toContain(
      '승인됨',
    );
  });
});
