import type { UnitEntry } from './quantity-units.data.ts';

/** Between systems (miles for kilometres) a writer rounds. */
const ROUNDED_CONVERSION = 0.03;

/** Whether two values in two units of one measure are equal; currencies never convert. */
export function isSameMeasure(a: number, from: UnitEntry, b: number, to: UnitEntry): boolean {
  if (from.measure !== to.measure || from.measure === 'currency') return false;
  if (from.measure === 'temperature') return isSameTemperature(a, from, b, to);
  const [left, right] = [a * from.scale, b * to.scale];
  const tolerance = from.isImperial === to.isImperial ? 1e-9 : ROUNDED_CONVERSION;
  return Math.abs(left - right) <= Math.max(Math.abs(left), Math.abs(right)) * tolerance;
}

function isSameTemperature(a: number, from: UnitEntry, b: number, to: UnitEntry): boolean {
  const toCelsius = (value: number, unit: UnitEntry) => (unit.isImperial === true ? ((value - 32) * 5) / 9 : value);
  return Math.abs(toCelsius(a, from) - toCelsius(b, to)) < (from.isImperial === to.isImperial ? 1e-9 : 1);
}
