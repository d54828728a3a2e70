import { describe, expect, it } from 'vitest';
import { eventAsOf } from '@shared/model/asOf';
import { noDates } from '@shared/model/event';
import { day } from '@shared/model/time';
import { due, inState, meeting, planWith, sittings } from '../../support/build';
import { after, changesOf, eventOf, labelOf, refusalOf } from './doing';

const sits = (text: string) => ({ ...noDates, sittings: sittings(text) });
const move = (text: string) => ({ eventId: 'a', dates: sits(text) });
const confirmed = planWith({ events: [meeting('a', '2017-09-04..2017-09-05')] });
const tentative = planWith({ events: [meeting('a', '2017-09-04', { states: [] })] });

describe('move-event into another group', () => {
  it('gives another city with the days, in one step', () => {
    const args = { ...move('2017-09-06'), also: { placeId: 'geneva' } };
    const moved = eventOf(after(tentative, 'move-event', args), 'a');
    expect(moved).toMatchObject({ placeId: 'geneva', ...sits('2017-09-06') });
    expect(changesOf(tentative, 'move-event', args)).toBe(1);
  });

  it('gives another city on the same days', () => {
    const args = { ...move('2017-09-04'), also: { placeId: 'geneva' } };
    expect(eventOf(after(tentative, 'move-event', args), 'a').placeId).toBe('geneva');
  });

  it('refuses a city that does not exist', () => {
    const args = { ...move('2017-09-06'), also: { placeId: 'atlantis' } };
    expect(refusalOf(tentative, 'move-event', args).code).toBe('place-not-found');
  });
});

describe('move-events', () => {
  const two = planWith({ events: [meeting('a', '2017-09-04'), meeting('b', '2017-09-11')] });
  const both = (a: string, b: string) => ({
    moves: [
      { eventId: 'a', dates: sits(a) },
      { eventId: 'b', dates: sits(b) },
    ],
  });

  it('moves each as a move of its own would', () => {
    const moved = after(two, 'move-events', both('2017-09-05', '2017-09-12'));
    const alone = after(two, 'move-event', { eventId: 'b', dates: sits('2017-09-12') });
    expect(eventOf(moved, 'b')).toEqual(eventOf(alone, 'b'));
    expect(eventOf(moved, 'a')).toMatchObject(sits('2017-09-05'));
  });

  it('changes only those whose dates differ, and counts them', () => {
    expect(changesOf(two, 'move-events', both('2017-09-04', '2017-09-12'))).toBe(1);
    expect(labelOf(two, 'move-events', both('2017-09-05', '2017-09-12'))).toEqual({ count: '2' });
  });

  it('moves nothing where one of them cannot be moved', () => {
    const moves = {
      moves: [
        ...both('2017-09-05', '2017-09-12').moves.slice(0, 1),
        { eventId: 'gone', dates: noDates },
      ],
    };
    expect(refusalOf(two, 'move-events', moves).code).toBe('event-not-found');
  });
});

describe.each(['move-event', 'resize-event'])('%s', (id) => {
  it('just changes a tentative event', () => {
    const moved = eventOf(after(tentative, id, move('2017-09-06')), 'a');
    expect(moved).toEqual({ ...eventOf(tentative, 'a'), ...sits('2017-09-06') });
  });

  it('keeps what a confirmed event was, from today on', () => {
    const moved = eventOf(after(confirmed, id, move('2017-09-06'), '2017-05-15'), 'a');
    expect(moved.moves).toEqual([
      {
        from: sits('2017-09-04..2017-09-05'),
        to: sits('2017-09-06'),
        decision: null,
        on: day('2017-05-15'),
      },
    ]);
    expect(eventAsOf(moved, day('2017-05-14')).sittings).toEqual(
      sittings('2017-09-04..2017-09-05'),
    );
    expect(eventAsOf(moved, day('2017-05-15')).sittings).toEqual(sittings('2017-09-06'));
  });

  it('just changes an event that is confirmed only later', () => {
    const later = meeting('a', '2017-09-04', { states: inState('confirmed', '2017-06-01') });
    const plan = planWith({ events: [later] });
    expect(eventOf(after(plan, id, move('2017-09-06'), '2017-05-15'), 'a').moves).toEqual([]);
    expect(eventOf(after(plan, id, move('2017-09-06'), '2017-06-01'), 'a').moves).toHaveLength(1);
  });

  it('makes one move of the changes of one day, and none of a change that is taken back by hand', () => {
    const twice = after(after(confirmed, id, move('2017-09-06')), id, move('2017-09-07'));
    expect(eventOf(twice, 'a').moves).toMatchObject([
      { from: sits('2017-09-04..2017-09-05'), to: sits('2017-09-07') },
    ]);
    const back = after(twice, id, move('2017-09-04..2017-09-05'));
    expect(eventOf(back, 'a')).toEqual(eventOf(confirmed, 'a'));
  });

  it('refuses while a move of a later day stands above the dates that are seen', () => {
    const moved = after(confirmed, id, move('2017-09-06'), '2017-06-01');
    expect(refusalOf(moved, id, move('2017-09-08'), '2017-05-31')).toEqual({
      code: 'moved-later',
      facts: { day: day('2017-06-01') },
    });
  });

  it('is no step of undo where the dates are the same', () => {
    expect(changesOf(confirmed, id, move('2017-09-04..2017-09-05'))).toBe(0);
  });

  it('refuses an event that is gone', () => {
    expect(refusalOf(planWith({}), id, move('2017-09-06')).code).toBe('event-not-found');
  });
});

it('refuses a phase that ends before it starts', () => {
  const plan = after(planWith({}), 'add-event', {
    kind: 'phase',
    fields: { title: 'I', dates: { ...noDates, span: { start: 10, end: 11 } } },
  });
  const dates = { ...noDates, span: { start: 10, end: 10 } };
  const refusal = refusalOf(plan, 'resize-event', { eventId: 'new-1', dates });
  expect(refusal.code).toBe('ends-before-start');
});

describe('record-move', () => {
  const record = (
    text: string,
    on: string | null,
    decision: string | null = 'Letter of 2 June',
  ) => ({
    eventId: 'a',
    to: sits(text),
    decision,
    on: on === null ? null : day(on),
  });

  it('moves by a decision from its day', () => {
    const moved = eventOf(after(confirmed, 'record-move', record('2017-09-11', '2017-06-02')), 'a');
    expect(moved.moves).toMatchObject([{ decision: 'Letter of 2 June', on: day('2017-06-02') }]);
    expect(eventAsOf(moved, day('2017-06-01')).sittings).toEqual(
      sittings('2017-09-04..2017-09-05'),
    );
    expect(moved.sittings).toEqual(sittings('2017-09-11'));
  });

  it('gives a change that was made already its decision', () => {
    const dragged = after(confirmed, 'move-event', move('2017-09-11'), '2017-06-05');
    const moved = after(dragged, 'record-move', record('2017-09-11', '2017-06-02'));
    expect(eventOf(moved, 'a').moves).toMatchObject([
      { from: sits('2017-09-04..2017-09-05'), decision: 'Letter of 2 June', on: day('2017-06-02') },
    ]);
  });

  it('refuses a decision that is older than the last move', () => {
    const moved = after(confirmed, 'record-move', record('2017-09-11', '2017-06-02'));
    expect(refusalOf(moved, 'record-move', record('2017-09-12', '2017-06-01')).code).toBe(
      'moved-later',
    );
  });

  it.each([
    ['event-not-found', planWith({}), '2017-09-11'],
    ['sittings-overlap', confirmed, '2017-09-11,2017-09-11'],
  ])('refuses with %s', (code, plan, text) => {
    expect(refusalOf(plan, 'record-move', record(text, null)).code).toBe(code);
  });
});

describe('set-state', () => {
  const state = (name: string, on: string | null, decision: string | null = null) => ({
    eventId: 'a',
    state: name,
    on: on === null ? null : day(on),
    decision,
  });

  it('counts from its day', () => {
    const plan = after(tentative, 'set-state', state('confirmed', '2017-06-01', 'Note verbale'));
    expect(eventOf(plan, 'a').states).toEqual([
      { state: 'confirmed', on: day('2017-06-01'), decision: 'Note verbale' },
    ]);
    expect(eventAsOf(eventOf(plan, 'a'), day('2017-05-31')).state).toBe('tentative');
  });

  it('is no step of undo where it is the last one already', () => {
    expect(changesOf(confirmed, 'set-state', state('confirmed', null))).toBe(0);
  });

  it.each([
    ['state-does-not-fit', confirmed, 'done'],
    ['state-does-not-fit', planWith({ events: [due('a', '2017-04-30')] }), 'confirmed'],
    ['event-not-found', planWith({}), 'held'],
  ])('refuses with %s', (code, plan, name) => {
    expect(refusalOf(plan, 'set-state', state(name, null)).code).toBe(code);
  });

  it('can cancel every kind of event', () => {
    expect(
      changesOf(
        planWith({ events: [due('a', '2017-04-30')] }),
        'set-state',
        state('cancelled', null),
      ),
    ).toBe(1);
  });
});
