import fc from 'fast-check';
import type { PlanEvent } from '@shared/model/event';
import type { Plan } from '@shared/model/plan';
import { answeringPlan } from './answeringPlans';
import { hasCircle } from './asItStood';
import { clockChangePlan } from './clockChangePlans';
import { smallPlan } from './smallPlans';

/** Plans of few rows, days, people and rooms, in which every rule has something to say: mandates that are answered, days on
 *  which clocks change, and, now and then, rows that cannot be. */
export const everyRulePlan: fc.Arbitrary<Plan> = fc.oneof(
  { weight: 6, arbitrary: answeringPlan.map(possible) },
  { weight: 2, arbitrary: clockChangePlan.map(possible) },
  { weight: 1, arbitrary: smallPlan },
);

/** True for plans of which only `invalid` has to speak: parts that go round in a circle, bands that end before they begin. */
export function isOdd(plan: Plan): boolean {
  return hasCircle(plan) || [...plan.events.values()].some((event) => !isPossible(event));
}

function possible(plan: Plan): Plan {
  return { ...plan, events: new Map([...plan.events].filter(([, event]) => isPossible(event))) };
}

function isPossible(event: PlanEvent): boolean {
  return [event, ...event.moves.map((move) => move.from)].every(
    ({ span }) => span === null || span.end > span.start,
  );
}
