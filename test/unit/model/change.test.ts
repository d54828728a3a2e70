import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, type Change, invert } from '@shared/model/change';
import type { Plan } from '@shared/model/plan';
import { meeting, planWith } from '../../support/build';

const ids = ['a', 'b', 'c', 'd'];
const anyEvent = (id: string) =>
  fc.integer({ min: 1, max: 28 }).map((n) => meeting(id, `2018-02-${String(n).padStart(2, '0')}`));

const anyPlan = fc
  .tuple(...ids.map((id) => fc.option(anyEvent(id), { nil: null })))
  .map((events) => planWith({ events: events.filter((e) => e !== null) }));

/** Rows after any edit: each id there or not. */
const anyRows = fc.tuple(...ids.map((id) => fc.option(anyEvent(id), { nil: null })));

function changesTo(plan: Plan, rows: readonly (ReturnType<typeof meeting> | null)[]) {
  return rows.flatMap((after, i): Change[] => {
    const key = ids[i]!;
    const before = plan.events.get(key) ?? null;
    return before === after ? [] : [{ table: 'events', key, before, after }];
  });
}

const rowsOf = (plan: Plan) => new Map([...plan.events].sort(([a], [b]) => (a < b ? -1 : 1)));

describe('changes', () => {
  it('turned round take the plan back to the same rows', () => {
    fc.assert(
      fc.property(anyPlan, anyRows, (plan, rows) => {
        const changes = changesTo(plan, rows);
        const there = applyChanges(plan, changes);
        expect(rowsOf(applyChanges(there, invert(changes)))).toEqual(rowsOf(plan));
      }),
    );
  });

  it('turned round twice are the same', () => {
    fc.assert(
      fc.property(anyPlan, anyRows, (plan, rows) => {
        const changes = changesTo(plan, rows);
        expect(invert(invert(changes))).toEqual(changes);
      }),
    );
  });

  it('put every row where they say and leave the plan that they were made on alone', () => {
    fc.assert(
      fc.property(anyPlan, anyRows, (plan, rows) => {
        const before = new Map(plan.events);
        const after = applyChanges(plan, changesTo(plan, rows));
        expect(plan.events).toEqual(before);
        expect(rowsOf(after)).toEqual(new Map(rows.flatMap((r, i) => (r ? [[ids[i], r]] : []))));
      }),
    );
  });

  it('share the tables that they do not touch and raise the revision by one', () => {
    const plan = planWith({ events: [meeting('a', '2018-02-20')] });
    const after = applyChanges(plan, [
      { table: 'events', key: 'a', before: plan.events.get('a')!, after: null },
    ]);
    expect(after.mandates).toBe(plan.mandates);
    expect(after.events.size).toBe(0);
    expect(after.revision).toBe(plan.revision + 1);
  });
});
