import type { TableName, Tables } from '@shared/model/plan';

const stamps = ['sequence', 'modified'];

/** True where two rows say the same; the stamps of an event, which only rise, are not compared. */
export function isSameRow(a: Tables[TableName], b: Tables[TableName]): boolean {
  return same(a, b, stamps);
}

function same(a: unknown, b: unknown, without: readonly string[] = []): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  for (const key of keys) {
    if (without.includes(key)) continue;
    const [x, y] = [a, b].map((value) => (value as Readonly<Record<string, unknown>>)[key]);
    if (!same(x, y)) return false;
  }
  return true;
}
