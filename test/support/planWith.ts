import { blankEvent } from '@shared/model/blankEvent';
import type { PlanEvent, Sitting } from '@shared/model/event';
import { type Plan, defaultSettings, emptyPlan } from '@shared/model/plan';
import { day, parseMinute } from '@shared/model/time';

/** An event with the fields given: a hearing of the delegation in New York, confirmed, unless they say otherwise. */
export function eventWith(fields: Partial<PlanEvent> & { readonly id: string }): PlanEvent {
  return blankEvent({
    uid: `${fields.id}@test.invalid`,
    kind: 'hearing',
    title: fields.id,
    placeId: 'new-york',
    attendance: 'delegation',
    states: [{ state: 'confirmed', on: null, decision: null }],
    sequence: 3,
    modified: Date.UTC(2018, 0, 31, 12, 30, 15),
    ...fields,
  });
}

/** Sittings in words: "2018-02-20", "2018-02-20 morning", "2018-02-20 10:00-13:00". */
export function sittings(...words: readonly string[]): readonly Sitting[] {
  return words.map((word) => {
    const [date, part = 'full'] = word.split(' ');
    const [from, to] = part.split('-').map(parseMinute);
    const base = { day: day(date!), from: null, to: null, placeId: null };
    if (from != null && to != null) return { ...base, part: 'hours', from, to };
    return { ...base, part: part as Sitting['part'] };
  });
}

/** A plan that holds these events and nothing else. */
export function planWith(...events: readonly PlanEvent[]): Plan {
  return {
    ...emptyPlan('test-plan', { ...defaultSettings, name: 'Test plan' }),
    events: new Map(events.map((event) => [event.id, event])),
  };
}
