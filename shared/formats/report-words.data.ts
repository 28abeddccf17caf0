import type { Category, Severity } from '../model/finding.ts';
import type { Verdict } from '../model/segment.ts';
import type { Words } from '../model/words.ts';

/** The fixed words of the review report. */
export const reportWords = {
  report: { ko: '번역 검토 보고서', en: 'Translation review report' },
  score: { ko: '점수 (1,000단어당 감점)', en: 'Score (penalty points per 1,000 words)' },
  source: { ko: '원문', en: 'Korean' },
  target: { ko: '번역', en: 'English' },
  remarks: { ko: '지적과 의견', en: 'Findings and annotations' },
  verdict: { ko: '상태', en: 'Status' },
  suggestion: { ko: '제안', en: 'Suggestion' },
  resolved: { ko: '해결됨', en: 'resolved' },
  made: { ko: '만든 때', en: 'Made' },
  nothing: { ko: '없음', en: 'none' },
} as const satisfies Record<string, Words>;

/** Verdicts as people say them. */
export const verdictWords: Readonly<Record<Verdict, Words>> = {
  machine: { ko: '기계번역', en: 'machine' },
  corrected: { ko: '교정', en: 'corrected' },
  submitted: { ko: '제출', en: 'submitted' },
  approved: { ko: '승인', en: 'approved' },
  returned: { ko: '돌려보냄', en: 'returned' },
};

/** Severities as people say them. */
export const severityWords: Readonly<Record<Severity, Words>> = {
  neutral: { ko: '참고', en: 'neutral' },
  minor: { ko: '경미', en: 'minor' },
  major: { ko: '중대', en: 'major' },
  critical: { ko: '치명', en: 'critical' },
};

/** MQM error types as people say them. */
export const categoryWords: Readonly<Record<Category, Words>> = {
  'accuracy/mistranslation': { ko: '정확성 · 오역', en: 'accuracy · mistranslation' },
  'accuracy/omission': { ko: '정확성 · 누락', en: 'accuracy · omission' },
  'accuracy/addition': { ko: '정확성 · 첨가', en: 'accuracy · addition' },
  'accuracy/untranslated': { ko: '정확성 · 미번역', en: 'accuracy · untranslated' },
  'terminology/inconsistent': { ko: '용어 · 불일치', en: 'terminology · inconsistent' },
  'terminology/wrong': { ko: '용어 · 잘못됨', en: 'terminology · wrong' },
  'linguistic/grammar': { ko: '언어 · 문법', en: 'linguistic · grammar' },
  'linguistic/punctuation': { ko: '언어 · 문장 부호', en: 'linguistic · punctuation' },
  'style/awkward': { ko: '문체 · 어색함', en: 'style · awkward' },
  'locale/number': { ko: '표기 · 숫자', en: 'locale · number' },
  'locale/date': { ko: '표기 · 날짜', en: 'locale · date' },
  'locale/name': { ko: '표기 · 이름', en: 'locale · name' },
};
