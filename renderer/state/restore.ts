import { decodePlan } from '@shared/formats/planFile/decodePlan';
import type { BackupReason, ReadFailure } from '@shared/ipc/contract';
import type { Change } from '@shared/model/change';
import { changesBetween } from '@shared/model/changesBetween';
import { type Plan, type TableName, tableNames } from '@shared/model/plan';
import { ok, type Result } from '@shared/model/result';
import { env } from './environment';
import { isSameRow } from './sameRow';

/** One state of a plan in time: after a step of its journal, or a backup. */
export type PastState =
  | {
      readonly from: 'journal';
      readonly key: string;
      readonly at: number;
      readonly generation: number;
      readonly kind: string;
      readonly command: string;
      readonly label: Readonly<Record<string, string>>;
      readonly changes: number;
    }
  | {
      readonly from: 'backup';
      readonly key: string;
      readonly at: number;
      readonly id: string;
      readonly why: BackupReason | null;
      readonly generation: number;
    };

/** What restoring a state would do to the rows of one table; titles of the first few. */
export interface TableDifference {
  readonly table: TableName;
  readonly kind: 'adds' | 'removes' | 'changes';
  readonly count: number;
  /** Titles or names; empty where a row has none. */
  readonly titles: readonly string[];
}

const shownTitles = 6;

/** Every state of a plan that can be restored, newest first; the present one, which is the journal's last, left out. */
export async function pastStates(planId: string): Promise<readonly PastState[]> {
  const { platform } = env();
  const [{ states }, { backups }] = await Promise.all([
    platform['journal.states']({ plan: planId }),
    platform['backup.list']({ plan: planId }),
  ]);
  const fromJournal = states.slice(0, -1).map((s): PastState => {
    const { at, generation, kind, command, label, changes } = s;
    return {
      from: 'journal',
      key: `g${generation}`,
      at,
      generation,
      kind,
      command,
      label,
      changes,
    };
  });
  const fromBackups = backups.map((b): PastState => {
    const { id, at, why, generation } = b;
    return { from: 'backup', key: `b${id}`, at, id, why, generation };
  });
  return [...fromJournal, ...fromBackups].sort(newestFirst);
}

/** The plan of a state. */
export async function planOf(planId: string, state: PastState): Promise<Result<Plan, ReadFailure>> {
  const { platform } = env();
  const answer =
    state.from === 'journal'
      ? await platform['journal.planAt']({ plan: planId, generation: state.generation })
      : await platform['backup.read']({ plan: planId, id: state.id });
  if ('failed' in answer) return { ok: false, error: answer.failed };
  const decoded = decodePlan(answer.text);
  return decoded.ok ? ok(decoded.value.plan) : { ok: false, error: 'damaged' };
}

/** What leads from the present plan to a past one; stamps of events are not compared. */
export function changesTo(present: Plan, past: Plan): readonly Change[] {
  return changesBetween(present, past, isSameRow);
}

/** The same by table and kind of change, in the order of the plan's tables. */
export function differences(changes: readonly Change[]): readonly TableDifference[] {
  return tableNames.flatMap((table) =>
    (['adds', 'removes', 'changes'] as const).flatMap((kind) => {
      const found = changes.filter((c) => c.table === table && kindOf(c) === kind);
      if (found.length === 0) return [];
      const titles = found.slice(0, shownTitles).map(titleOf);
      return [{ table, kind, count: found.length, titles }];
    }),
  );
}

function kindOf({ before, after }: Change): TableDifference['kind'] {
  if (before === null) return 'adds';
  return after === null ? 'removes' : 'changes';
}

function titleOf({ before, after, key }: Change): string {
  const row: object = before ?? after ?? {};
  const fields = new Map<string, unknown>(Object.entries(row));
  for (const field of ['title', 'name', 'shortTitle', 'paragraph']) {
    const value = fields.get(field);
    if (typeof value === 'string' && value !== '') return value;
  }
  return fields.has('title') ? '' : key;
}

/** By time, except that states of the journal keep their own order: the clock may have been set back. */
function newestFirst(a: PastState, b: PastState): number {
  if (a.from === 'journal' && b.from === 'journal') return b.generation - a.generation;
  return b.at - a.at || b.generation - a.generation;
}
