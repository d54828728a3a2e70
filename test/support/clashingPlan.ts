import fc from 'fast-check';
import type { PlanEvent } from '@shared/model/event';
import type { Plan } from '@shared/model/plan';
import { addDays, formatIsoDay } from '@shared/model/time';
import { inState, meeting, person, planWith } from './build';
import { firstOfSmall } from './oracles/smallEvents';

const people = ['ann', 'bob', 'eve'];

const own: fc.Arbitrary<Partial<PlanEvent>> = fc
  .record({
    placeId: fc.constantFrom('geneva', 'geneva', 'new-york', 'vienna'),
    attendance: fc.constantFrom('delegation', 'named', 'named', 'named' as const),
    attendees: fc.uniqueArray(
      fc.record({ personId: fc.constantFrom(...people), optional: fc.constantFrom(false, true) }),
      { minLength: 1, maxLength: 2, selector: (a) => a.personId },
    ),
    state: fc.constantFrom('tentative', 'confirmed', 'confirmed' as const),
  })
  .map(({ state, ...other }) => ({ kind: 'own-meeting', states: inState(state), ...other }));

const when = fc
  .tuple(
    fc.integer({ min: 2, max: 9 }),
    fc.constantFrom('', '', ' am', ' pm', ' 10:00-12:00', ' 11:00-17:00'),
  )
  .map(([n, hours]) => `${formatIsoDay(addDays(firstOfSmall, n))}${hours}`);

/** Own meetings of one sitting each, in few cities on few days with few people: nearly all of them clash, or leave no
 *  time for the journey. */
export const clashingPlan: fc.Arbitrary<Plan> = fc
  .array(fc.tuple(when, own), { minLength: 3, maxLength: 7 })
  .map((rows) =>
    planWith({
      people: people.map((id) => person(id)),
      events: rows.map(([on, other], i) => meeting(`e${i}`, on, other)),
    }),
  );
