import { type Plan, settingsOf } from '@shared/model/plan';

/** A second plan like the first, with a name, an id and calendar UIDs of its own; it is no sample. */
export function copyOf(plan: Plan, id: string, name: string, newUid: () => string): Plan {
  const settings = { ...settingsOf(plan), name, sample: false };
  const events = [...plan.events.values()].map((event) => ({ ...event, uid: newUid() }));
  return {
    ...plan,
    id,
    settings: new Map([['settings', settings]]),
    events: new Map(events.map((event) => [event.id, event])),
  };
}
