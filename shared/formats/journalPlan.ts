import type { Change } from '../model/change';
import { defaultSettings, emptyPlan, type Plan, tableNames } from '../model/plan';
import { changesAsNow } from '../model/rowAsNow';
import type { JournalLine } from './journalLine';

/** What the window writes into `changes` of a line. */
export interface LineContent {
  /** Command and label of a step; empty for the others. */
  readonly command: string;
  readonly label: Readonly<Record<string, string>>;
  readonly changes: readonly Change[];
}

/** The content of a line; of one that no window of ours wrote, no change. */
export function contentOf(line: JournalLine): LineContent {
  const content = (line.changes ?? {}) as Partial<LineContent>;
  const { command, label, changes } = content;
  return {
    command: typeof command === 'string' ? command : '',
    label: typeof label === 'object' ? label : {},
    changes: Array.isArray(changes) ? changesAsNow(changes) : [],
  };
}

/** A plan that lines are laid upon, one after the other, in the time of their changes alone. */
export interface PlanOfLines {
  readonly take: (line: JournalLine) => void;
  /** The plan after the lines so far, its revision their generation; later lines do not change it. */
  readonly plan: () => Plan;
}

/** A plan without a row, not even its settings. */
export function planOfLines(planId: string): PlanOfLines {
  const tables = new Map(tableNames.map((name) => [name, new Map<string, unknown>()]));
  let revision = 0;
  return {
    take: (line) => {
      if (line.kind === 'checkpoint') tables.forEach((rows) => rows.clear());
      for (const { table, key, after } of contentOf(line).changes) {
        if (after === null) tables.get(table)?.delete(key);
        else tables.get(table)?.set(key, after);
      }
      revision = line.gen;
    },
    plan: () => {
      const copies = tableNames.map((name) => [name, new Map(tables.get(name))]);
      const empty = emptyPlan(planId, defaultSettings);
      return { ...empty, ...Object.fromEntries(copies), revision } as Plan;
    },
  };
}

/** Every row of a plan as a change from nothing: what a checkpoint carries. */
export function rowsAsChanges(plan: Plan): readonly Change[] {
  return tableNames.flatMap((table) =>
    [...plan[table].values()].map(
      (row) => ({ table, key: row.id, before: null, after: row }) as Change,
    ),
  );
}
