import type { Mandate } from '../../model/mandate';
import { KeyedSets } from './keyedSets';

/** A must be over before B begins. */
export interface Relation {
  readonly first: string;
  readonly then: string;
  /** Not written in the text, but implied. */
  readonly inferred: boolean;
  /** The mandate that says so. */
  readonly saidBy: string;
}

/** The relations of a plan, each once, however many mandates say it. */
export interface Relations {
  /** By relationKey. */
  readonly byKey: ReadonlyMap<string, Relation>;
  /** Keys of the relations that a mandate is in. */
  readonly of: (mandateId: string) => ReadonlySet<string>;
}

/** No relation. */
export const noRelations: Relations = { byKey: new Map(), of: () => new Set() };

/** Name of a relation. */
export function relationKey(first: string, then: string): string {
  return `${first}|${then}`;
}

/** The relations between mandates that exist. What one mandate writes goes before what another lets infer. */
export function relationsOf(mandates: ReadonlyMap<string, Mandate>): Relations {
  const byKey = new Map<string, Relation>();
  const keys = new KeyedSets<string, string>();
  const enter = (first: string, then: string, inferred: boolean, saidBy: string): void => {
    if (!mandates.has(first) || !mandates.has(then)) return;
    const key = relationKey(first, then);
    const known = byKey.get(key);
    if (known && (!known.inferred || inferred)) return;
    byKey.set(key, { first, then, inferred, saidBy });
    keys.add(first, key);
    keys.add(then, key);
  };
  for (const { id, before, after, inferred } of mandates.values()) {
    for (const then of before) enter(id, then, inferred.includes('before'), id);
    for (const first of after) enter(first, id, inferred.includes('after'), id);
  }
  return { byKey, of: (mandateId) => keys.get(mandateId) };
}
