import type { Change } from '../../model/change';
import { ok, type Refusal, type Result } from '../../model/result';
import type { TableName, Tables } from '../../model/plan';
import type { Effect } from '../command';

/** A row that is new. */
export function added<T extends TableName>(
  table: T,
  row: Tables[T] & { readonly id: string },
): Change {
  return { table, key: row.id, before: null, after: row } as unknown as Change;
}

/** A row that is gone. */
export function removed<T extends TableName>(
  table: T,
  row: Tables[T] & { readonly id: string },
): Change {
  return { table, key: row.id, before: row, after: null } as unknown as Change;
}

/** A row that is different; none where nothing differs, so that no empty step of undo is made. */
export function changed<T extends TableName>(
  table: T,
  before: Tables[T] & { readonly id: string },
  after: Tables[T] & { readonly id: string },
): readonly Change[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  return [{ table, key: before.id, before, after } as unknown as Change];
}

/** What a command did, as its answer. */
export function did(
  changes: readonly Change[],
  label: Readonly<Record<string, string>> = {},
): Result<Effect, Refusal> {
  return ok({ changes, label });
}
