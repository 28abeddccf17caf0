import { type QuantityDraft, toDraft } from './quantity-draft.ts';
import { readDigitNumber } from './read-english-number.ts';
import { isAfterBetween } from './read-english-number-pair.ts';

const MONEY = /((?:US|U\.S\.|HK|C|A|S|NT|AU)?[$€£¥₩]) ?/iy;
const SECOND = /\s?[-–~]\s?(?:US)?([$€£¥₩])?|\s(?:to|and)\s(?:US)?([$€£¥₩])/y;
/** "rose $2 to $82", "from $5 to $7": two amounts and no range. */
const MOVED_BEFORE =
  /(?:from|by|up|down|rose|rise|risen|fell|fall|fallen|gain(?:ed)?|los[te]|dropp?(?:ed)?|jump(?:ed)?|climb(?:ed)?|slid|add(?:ed)?|increased?|decreased?|cut|raised?|lowered|shed|surged?|soared|plunged|declined|slipped|grew|dipped|tumbled)(?: by| about| nearly| some| more than| over)? $/i;
const CURRENCY_OF_SIGN: Readonly<Record<string, string>> = {
  $: 'dollar',
  '€': 'euro',
  '£': 'pound',
  '¥': 'yen',
  '₩': 'won',
};

/** An amount behind a currency sign, or a range of them: "$5.5m", "₩10,000", "$3 million to $5 million". */
export function readEnglishMoney(text: string, at: number): QuantityDraft | null {
  MONEY.lastIndex = at;
  const sign = MONEY.exec(text);
  const unit = CURRENCY_OF_SIGN[sign?.[1]?.slice(-1) ?? ''];
  const number = sign === null || unit === undefined ? null : readDigitNumber(text, at + sign[0].length, true);
  if (number === null || unit === undefined) return null;
  const draft = { ...toDraft(at, number), unit };
  return readMoneyRange(text, draft) ?? draft;
}

function readMoneyRange(text: string, low: QuantityDraft): QuantityDraft | null {
  SECOND.lastIndex = low.end;
  const joint = SECOND.exec(text);
  const high = joint === null ? null : readDigitNumber(text, low.end + joint[0].length, true);
  if (joint !== null && /to/.test(joint[0]) && MOVED_BEFORE.test(text.slice(Math.max(0, low.start - 24), low.start)))
    return null;
  const sign = joint?.[1] ?? joint?.[2];
  if (sign !== undefined && CURRENCY_OF_SIGN[sign] !== low.unit) return null;
  if (joint === null || high === null || (joint[0].includes('and') && !isAfterBetween(text, low.start))) return null;
  const digits = Number.parseFloat(text.slice(low.end + joint[0].length, high.end).replaceAll(',', ''));
  const scale = low.value < 1000 && digits > 0 ? high.value / digits : 1;
  const value = low.value * scale < high.value ? low.value * scale : low.value;
  return value < high.value ? { ...low, kind: 'range', value, upper: high.value, end: high.end } : null;
}
