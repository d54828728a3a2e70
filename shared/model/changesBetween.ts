import type { Change } from './change';
import { type Plan, type TableName, tableNames, type Tables } from './plan';

/** What leads from one state of a plan to another, table by table. Rows that are the same object are never compared;
 *  `isSame` may take others as unchanged too. */
export function changesBetween(
  before: Plan,
  after: Plan,
  isSame: (before: Tables[TableName], after: Tables[TableName]) => boolean = Object.is,
): readonly Change[] {
  const changes: Change[] = [];
  for (const table of tableNames) {
    const [from, to] = [before[table], after[table]] as ReadonlyMap<string, Tables[TableName]>[];
    if (from === to) continue;
    for (const [key, row] of from!) {
      const now = to!.get(key) ?? null;
      if (now === row || (now && isSame(row, now))) continue;
      changes.push({ table, key, before: row, after: now } as Change);
    }
    for (const [key, row] of to!) {
      if (!from!.has(key)) changes.push({ table, key, before: null, after: row } as Change);
    }
  }
  return changes;
}
