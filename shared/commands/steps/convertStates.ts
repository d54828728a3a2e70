import { classOfKind, type DatedState, type EventKind, type EventState } from '../../model/event';

/** True where an event of the kind can be in the state. */
export function knowsState(kind: EventKind, state: EventState): boolean {
  if (state === 'cancelled') return true;
  const eventClass = classOfKind[kind];
  const dated = eventClass === 'due' || eventClass === 'fact';
  return dated === (state === 'open' || state === 'done');
}

/** The states as another kind says them: held is done, confirmed and tentative are open, and back. */
export function convertStates(
  states: readonly DatedState[],
  kind: EventKind,
): readonly DatedState[] {
  return states.map((entry) =>
    knowsState(kind, entry.state) ? entry : { ...entry, state: counterpart[entry.state] },
  );
}

const counterpart: Readonly<Record<EventState, EventState>> = {
  tentative: 'open',
  confirmed: 'open',
  held: 'done',
  open: 'tentative',
  done: 'held',
  cancelled: 'cancelled',
};
