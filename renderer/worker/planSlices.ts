import { type Plan, type TableName, tableNames } from '@shared/model/plan';

/** Rows of one table, a slice of a plan on its way to the worker. */
export interface PlanSlice {
  readonly table: TableName;
  readonly count: number;
  /** The rows as JSON, which holds all that a plan file can hold: a text is written, carried and read somewhat faster than
   *  copies of the rows. */
  readonly rows: string;
}

/** Rows that cross to the worker in one message: it reads a slice while the next one is written. */
const ROWS_A_SLICE = 2000;

/** The rows of a plan, table by table. */
export function* planSlices(plan: Plan): Generator<PlanSlice> {
  for (const table of tableNames) {
    const rows: readonly unknown[] = [...plan[table].values()];
    for (let i = 0; i < rows.length; i += ROWS_A_SLICE) {
      const some = rows.slice(i, i + ROWS_A_SLICE);
      yield { table, count: some.length, rows: JSON.stringify(some) };
    }
  }
}

/** The rows of a slice. */
export function rowsOfSlice({ rows }: PlanSlice): readonly { readonly id: string }[] {
  return JSON.parse(rows) as readonly { readonly id: string }[];
}
