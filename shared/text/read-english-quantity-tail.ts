import type { QuantityDraft } from './quantity-draft.ts';
import { REST_UNITS } from './quantity-units.data.ts';
import { readDigitNumber, readWordNumber } from './read-english-number.ts';
import { readEnglishUnit } from './read-unit.ts';

const PERCENT = /[ -]{0,2}(?:percentage[ -]points?|%[ -]?points?|%p\b|pp\b|(%|per ?cent(?![A-Za-z])|pct\.?))/iy;
const FOLD =
  /[ -]?(?:fold|times(?= (?:more|the|as|higher|larger|bigger|greater|stronger|that|its|their))|x(?![A-Za-z]))/iy;
const REST_JOINT = /,?\s(?:and\s)?/y;
const DECADE_END = /['’]?s(?![A-Za-z])/y;

/** The draft with what stands behind its number and says its kind: %, points, "times more", the s of a decade, a unit, or nothing. */
export function readEnglishQuantityTail(text: string, draft: QuantityDraft): QuantityDraft {
  return readPercent(text, draft) ?? readFold(text, draft) ?? readDecade(text, draft) ?? readWithUnit(text, draft);
}

function readPercent(text: string, draft: QuantityDraft): QuantityDraft | null {
  PERCENT.lastIndex = draft.end;
  const match = PERCENT.exec(text);
  if (match === null) return null;
  const end = draft.end + match[0].length;
  if (match[1] === undefined) return { ...draft, kind: 'points', unit: 'percentage-point', end };
  return { ...draft, kind: 'percent', unit: 'percent', end };
}

function readFold(text: string, draft: QuantityDraft): QuantityDraft | null {
  FOLD.lastIndex = draft.end;
  const match = FOLD.exec(text);
  return match === null ? null : { ...draft, kind: 'multiple', end: draft.end + match[0].length };
}

function readDecade(text: string, draft: QuantityDraft): QuantityDraft | null {
  DECADE_END.lastIndex = draft.end;
  const match = draft.isWord || draft.value % 10 !== 0 ? null : DECADE_END.exec(text);
  return match === null ? null : { ...draft, kind: 'decade', end: draft.end + match[0].length };
}

function readWithUnit(text: string, draft: QuantityDraft): QuantityDraft {
  const unit = readEnglishUnit(text, draft.end);
  return unit === null ? draft : addRest(text, { ...draft, unit: unit.entry.unit, end: unit.end });
}

/** "an hour and 30 minutes" is one quantity. */
export function addRest(text: string, draft: QuantityDraft): QuantityDraft {
  const rest = REST_UNITS[draft.unit ?? ''];
  REST_JOINT.lastIndex = draft.end;
  const joint = rest === undefined ? null : REST_JOINT.exec(text);
  if (rest === undefined || joint === null) return draft;
  const from = draft.end + joint[0].length;
  const number = readDigitNumber(text, from, false) ?? readWordNumber(text, from);
  const unit = number === null || number.isOrdinal ? null : readEnglishUnit(text, number.end);
  if (number === null || unit?.entry.unit !== rest.unit || number.value >= rest.count) return draft;
  return { ...draft, value: draft.value + number.value / rest.count, end: unit.end };
}
