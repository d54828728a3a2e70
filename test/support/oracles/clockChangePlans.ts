import type { Sitting } from '@shared/model/event';
import type { Plan } from '@shared/model/plan';
import { addDays, type Day, day, type Minute } from '@shared/model/time';
import type fc from 'fast-check';
import { firstOfSmall } from './smallEvents';
import { crowdedPlan } from './smallPlans';

/** The day before the clocks go forward in Geneva; three days are used from here on. */
const FORWARD = day('2018-03-24');
/** The day before they go back in Geneva; in New York they do a week later. */
const BACK = day('2018-10-27');

/** Crowded plans whose sittings all lie on three days around a change of clocks, in zones from Pago Pago to Kiritimati,
 *  so that much of it is at one time although the calendar days differ. */
export const clockChangePlan: fc.Arbitrary<Plan> = crowdedPlan.map((plan) => {
  const first = plan.people.size % 2 === 0 ? FORWARD : BACK;
  const moved = <T extends { readonly sittings: readonly Sitting[] }>(dates: T): T => ({
    ...dates,
    sittings: dates.sittings
      .map((sitting, i) => ({ ...timed(sitting, i), day: within(sitting.day, first) }))
      .sort((a, b) => a.day - b.day),
  });
  const events = [...plan.events].map(
    ([id, event]) =>
      [
        id,
        {
          ...moved(event),
          moves: event.moves.map((m) => ({ ...m, from: moved(m.from), to: moved(m.to) })),
        },
      ] as const,
  );
  const people = [...plan.people].map(
    ([id, person]) =>
      [
        id,
        {
          ...person,
          away: person.away.map((away) => {
            const start = within(away.span.start, first);
            return { ...away, span: { start, end: addDays(start, 1) } };
          }),
        },
      ] as const,
  );
  return { ...plan, events: new Map(events), people: new Map(people) };
});

/** Whole days and halves of nobody knows which become hours, so that most is compared on the instant. */
function timed(sitting: Sitting, i: number): Sitting {
  if (sitting.part !== 'full' && sitting.part !== 'half') return sitting;
  const from = ((sitting.day * 7 + i * 5) % 40) * 30;
  return { ...sitting, part: 'hours', from: from as Minute, to: (from + 240) as Minute };
}

function within(on: Day, first: Day): Day {
  return addDays(first, (((on - firstOfSmall) % 3) + 3) % 3);
}
