import { describe, expect, it } from 'vitest';
import { stateOn } from '@shared/model/asOf';
import { noDates } from '@shared/model/event';
import { day } from '@shared/model/time';
import { meeting, planWith, sittings } from '../../support/build';
import { after, changesOf, eventOf, refusalOf } from './doing';

const sits = (text: string) => ({ ...noDates, sittings: sittings(text) });
const held = planWith({
  events: [
    meeting('a', '2017-05-08', {
      states: [
        { state: 'confirmed', on: null, decision: null },
        { state: 'held', on: day('2017-05-08'), decision: null },
      ],
    }),
  ],
});
const moved = planWith({
  events: [
    meeting('a', '2017-09-06', {
      moves: [
        { from: sits('2017-09-04'), to: sits('2017-09-05'), decision: 'first', on: null },
        { from: sits('2017-09-05'), to: sits('2017-09-06'), decision: 'second', on: null },
      ],
    }),
  ],
});

describe('remove-state', () => {
  it('lets the state before it count again', () => {
    const plan = after(held, 'remove-state', { eventId: 'a', index: 1 });
    expect(stateOn(eventOf(plan, 'a'), day('2017-05-09'))).toBe('confirmed');
  });

  it('changes nothing where there is no such entry', () => {
    expect(changesOf(held, 'remove-state', { eventId: 'a', index: 7 })).toBe(0);
  });

  it('refuses an event that is gone', () => {
    expect(refusalOf(held, 'remove-state', { eventId: 'x', index: 0 }).code).toBe(
      'event-not-found',
    );
  });
});

describe('remove-move', () => {
  it('keeps the dates, and begins the next move where the forgotten one began', () => {
    const event = eventOf(after(moved, 'remove-move', { eventId: 'a', index: 0 }), 'a');
    expect(event.sittings).toEqual(sittings('2017-09-06'));
    expect(event.moves).toEqual([
      { from: sits('2017-09-04'), to: sits('2017-09-06'), decision: 'second', on: null },
    ]);
  });

  it('forgets the last move without touching the one before', () => {
    const event = eventOf(after(moved, 'remove-move', { eventId: 'a', index: 1 }), 'a');
    expect(event.moves.map((m) => m.decision)).toEqual(['first']);
  });

  it('refuses an event that is gone', () => {
    expect(refusalOf(moved, 'remove-move', { eventId: 'x', index: 0 }).code).toBe(
      'event-not-found',
    );
  });
});

it('keeps the decision with which something was marked as done', () => {
  const plan = after(held, 'mark-done', { eventId: 'a', on: day('2017-05-01'), decision: 'note' });
  expect(eventOf(plan, 'a').states.at(-1)).toEqual({
    state: 'held',
    on: day('2017-05-01'),
    decision: 'note',
  });
});
