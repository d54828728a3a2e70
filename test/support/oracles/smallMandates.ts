import fc from 'fast-check';
import type { Mandate, TimeExpression } from '@shared/model/mandate';
import { addDays } from '@shared/model/time';
import { mandate } from '../build';
import { ids, processOrNull, smallDay } from './smallEvents';

const times: fc.Arbitrary<TimeExpression> = fc.oneof(
  fc.constant<TimeExpression>({ form: 'none' }),
  fc
    .tuple(smallDay, fc.integer({ min: 0, max: 9 }))
    .map(([first, n]) => ({ form: 'range' as const, first, last: addDays(first, n) })),
  smallDay.map((on) => ({
    form: 'no-later-than' as const,
    limit: { form: 'day' as const, day: on },
  })),
  fc.record({
    form: fc.constant('relative' as const),
    relation: fc.constantFrom('before', 'after' as const),
    target: fc.record({ to: fc.constantFrom('phase', 'mandate' as const), id: ids('m', 5) }),
    days: fc.integer({ min: 1, max: 3 }),
  }),
);

/** A mandate with an id from m1 to m5. */
export function smallMandate(id: string): fc.Arbitrary<Mandate> {
  return fc
    .record({
      kind: fc.constantFrom('thematic-session', 'phase', 'document' as const),
      processId: processOrNull,
      phaseId: fc.option(ids('m', 5)),
      groupId: fc.option(ids('g', 2)),
      eachOf: fc.option(ids('g', 2), { freq: 1 }),
      eachRelation: fc.constantFrom('before', 'after' as const),
      time: times,
      place: fc.constantFrom(
        null,
        { places: ['geneva'], country: null },
        { places: [], country: 'US' },
      ),
      days: fc.option(
        fc.record({
          min: fc.option(fc.integer({ min: 0, max: 3 })),
          max: fc.option(fc.integer({ min: 1, max: 4 })),
          total: fc.boolean(),
          unit: fc.constantFrom('days', 'half-days', 'weeks' as const),
        }),
      ),
      panels: fc.option(fc.constant({ min: 2, max: 3 })),
      flexible: fc.option(fc.constant('29')),
      before: fc.array(ids('m', 5), { maxLength: 1 }),
      after: fc.array(ids('m', 5), { maxLength: 1 }),
      inferred: fc.subarray(['before', 'after'] as const),
      othersAct: fc.boolean(),
    })
    .map((parts) => mandate(id, parts));
}
