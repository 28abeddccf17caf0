import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../shared/model/annotation.ts';
import type { Content } from '../../../shared/model/article.ts';
import type { FindingDecision } from '../../../shared/model/event.ts';
import type { Finding, Severity } from '../../../shared/model/finding.ts';
import type { Segment } from '../../../shared/model/segment.ts';
import { readScore } from '../../../shared/review/score.ts';

const hundredWords = Array.from({ length: 100 }, (_, index) => `word${index}`).join(' ');

function segment(target: string): Segment {
  const place = { source: [], machine: [], corrected: null, decided: null, score: 1 } as const;
  return { id: 's', role: 'paragraph', target, verdict: 'machine', ...place };
}

function note(severity: Severity, over: Partial<Annotation> = {}): Annotation {
  const place = { segmentId: 's', side: 'target', span: { start: 0, end: 1 }, quote: '' } as const;
  const state = { category: 'style/awkward', thread: [], isResolved: false, findingKey: null } as const;
  return { id: `n${severity}`, severity, ...place, ...state, ...over };
}

function found(key: string, severity: Severity): Finding {
  const place = { segmentId: 's', source: null, target: { start: 0, end: 1 } };
  const words = { message: { ko: '', en: '' }, expected: [], suggestion: null };
  return { key, check: 'run-on', category: 'linguistic/grammar', severity, ...place, ...words };
}

function decided(key: string, outcome: FindingDecision['outcome']): FindingDecision {
  return { key, check: 'run-on', segmentId: 's', outcome, reason: null, by: 'Ara', at: 0 };
}

function score(over: Partial<Content>, findings: readonly Finding[] = [], target = hundredWords) {
  const content = { documents: [], pieces: [], segments: [segment(target)], annotations: [], decisions: [], ...over };
  const { perThousand, atWorst } = readScore(content, findings);
  return [perThousand, atWorst];
}

describe('readScore', () => {
  const all = (['neutral', 'minor', 'major', 'critical'] as const).map((severity) => note(severity));
  const open = found('open', 'major');
  const cases: Record<string, [(number | null)[], (number | null)[]]> = {
    'a text without errors scores 0': [score({}), [0, 0]],
    'severities weigh 0, 1, 5 and 25, for each 1,000 words': [score({ annotations: all }), [310, 310]],
    'a resolved note is an error no more': [score({ annotations: [note('critical', { isResolved: true })] }), [0, 0]],
    'a finding nobody has judged counts at worst only': [score({}, [open]), [0, 50]],
    'a dismissed finding never counts': [score({ decisions: [decided('open', 'dismissed')] }, [open]), [0, 0]],
    'an accepted finding that is there again counts': [
      score({ decisions: [decided('open', 'accepted')] }, [open]),
      [50, 50],
    ],
    'a finding turned into a note counts once, as the note': [
      score({ annotations: [note('minor', { findingKey: 'open' })] }, [open]),
      [10, 10],
    ],
    'dashes and stray stops are no words': [
      score({ annotations: [note('major')] }, [], 'one – two . three …'),
      [5000 / 3, 5000 / 3],
    ],
    'without words there is no score': [score({ annotations: all }, [], ' . '), [null, null]],
  };
  it.each(Object.entries(cases))('%s', (_, [given, expected]) => {
    expect(given).toEqual(expected);
  });
});
