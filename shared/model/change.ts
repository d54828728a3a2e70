import { withRows } from './layeredMap';
import type { Plan, TableName, Tables } from './plan';

/** One row of one table: null before is a new row, null after a row that is gone. */
export type Change = {
  [T in TableName]: {
    readonly table: T;
    readonly key: string;
    readonly before: Tables[T] | null;
    readonly after: Tables[T] | null;
  };
}[TableName];

/** What one command does: a value that can be applied, inverted, stored and sent. */
export interface ChangeSet {
  /** Random. */
  readonly id: string;
  /** The command that made it, for the name of what is undone. */
  readonly command: string;
  /** Arguments of the undo label ("title"); may be empty. */
  readonly label: Readonly<Record<string, string>>;
  /** At most one change a row. */
  readonly changes: readonly Change[];
}

/** The changes that take the plan back. invert(invert(c)) equals c. */
export function invert(changes: readonly Change[]): readonly Change[] {
  return changes.map(
    (c) => ({ table: c.table, key: c.key, before: c.after, after: c.before }) as Change,
  );
}

/** The plan with the changes applied and its revision raised by one; tables without a change are shared, and large ones are not
 *  copied. */
export function applyChanges(plan: Plan, changes: readonly Change[]): Plan {
  const rows = new Map<TableName, [string, unknown][]>();
  for (const { table, key, after } of changes) {
    const list = rows.get(table);
    if (list) list.push([key, after]);
    else rows.set(table, [[key, after]]);
  }
  const tables: Partial<Record<TableName, ReadonlyMap<string, unknown>>> = {};
  const known: Partial<Record<TableName, ReadonlyMap<string, unknown>>> = plan;
  // A table that nobody knows fails where it is read, as a crash that is answered, and not here.
  for (const [table, list] of rows) tables[table] = withRows(known[table] ?? new Map(), list);
  const after = { ...plan, ...tables, revision: plan.revision + 1 } as Plan;
  steps.set(after, { before: new WeakRef(plan), changes });
  return after;
}

interface Step {
  readonly before: WeakRef<Plan>;
  readonly changes: readonly Change[];
}

// Weak on both sides: a plan that nothing shows any more is not kept for the sake of the next.
const steps = new WeakMap<Plan, Step>();

/** Steps that are looked back; whoever missed more reads the plan anew. */
const STEPS = 8;

/** The changes by which applyChanges made one plan of another, oldest first; null where that is not known. */
export function changesBetween(before: Plan, after: Plan): readonly Change[] | null {
  let changes: readonly Change[] = [];
  let at: Plan | undefined = after;
  for (let i = 0; at && at !== before; i++) {
    const step: Step | undefined = steps.get(at);
    if (!step || i === STEPS) return null;
    changes = [...step.changes, ...changes];
    at = step.before.deref();
  }
  return at ? changes : null;
}
