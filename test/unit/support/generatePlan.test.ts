import { describe, expect, it } from 'vitest';
import { encodePlan } from '@shared/formats/planFile/encodePlan';
import { checkPlan } from '@shared/rules/checkPlan';
import { rules } from '@shared/rules';
import { generatePlan, generatedToday } from '../../support/generatePlan';

const today = { day: generatedToday, instant: null };

describe('the generated plan', () => {
  it('is the same for the same seed, and another for another', () => {
    const plan = encodePlan(generatePlan({ events: 300 }));
    expect(encodePlan(generatePlan({ events: 300 }))).toBe(plan);
    expect(encodePlan(generatePlan({ events: 300, seed: 43 }))).not.toBe(plan);
  });

  it('has the make-up that figures are compared on', () => {
    const plan = generatePlan({ events: 2_000 });
    const events = [...plan.events.values()];
    const meetings = events.filter((e) => e.sittings.length > 0);
    const longest = Math.max(...meetings.map((e) => e.sittings.length));
    expect({
      events: events.length,
      due: events.filter((e) => e.at).length,
      wide: events.filter((e) => e.attendance === 'delegation').length,
      people: plan.people.size,
      cities: plan.places.size,
      longest,
    }).toEqual({ events: 2_000, due: 599, wide: 140, people: 40, cities: 60, longest: 5 });
  });

  it('gives between half a finding and two an event', () => {
    const plan = generatePlan({ events: 2_000 });
    const perEvent = checkPlan(plan, today).length / 2_000;
    expect(perEvent).toBeGreaterThan(0.5);
    expect(perEvent).toBeLessThan(2);
  });

  it('gives every rule something to find', () => {
    const found = new Set(checkPlan(generatePlan({ events: 2_000 }), today).map((f) => f.rule));
    expect(rules.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
  });

  it('has mandates that meetings answer, and mandates that due events do', () => {
    const { mandates, events } = generatePlan({ events: 2_000 });
    const answers = [...events.values()].filter((e) => e.mandateId !== null && e.kind !== 'phase');
    expect(answers.every((e) => mandates.get(e.mandateId!)!.kind === e.kind)).toBe(true);
    expect({
      mandates: mandates.size,
      meetings: answers.filter((e) => e.sittings.length > 0).length,
      due: answers.filter((e) => e.at).length,
    }).toEqual({ mandates: 107, meetings: 67, due: 44 });
  });

  it('can be the worst case, in which everybody attends everything', () => {
    const plan = generatePlan({ events: 200, attendance: 'delegation' });
    const meetings = [...plan.events.values()].filter((e) => e.sittings.length > 0);
    expect(meetings.every((e) => e.attendance === 'delegation')).toBe(true);
  });
});
