import { describe, expect, it } from 'vitest';
import { noDates } from '@shared/model/event';
import { day } from '@shared/model/time';
import { due, group, mandate, meeting, planWith, sittings } from '../../support/build';
import { after, changesOf, eventOf, refusalOf } from './doing';

const session = mandate('session', {
  paragraph: '15 (a) (i)',
  place: { places: ['geneva'], country: null },
  groupId: 'sessions',
});
const brief = mandate('brief', { kind: 'document', eachOf: 'sessions', eachRelation: 'before' });
const list = mandate('list', { kind: 'deadline', paragraph: '6 (b)', after: ['session'] });
const plan = planWith({ mandates: [session, brief, list], groups: [group('sessions', 12)] });

describe('schedule-mandate', () => {
  it('makes a tentative event that answers the mandate at its place', () => {
    const dates = { ...noDates, sittings: sittings('2017-05-08..2017-05-09') };
    const args = { mandateId: 'session', memberId: null, dates };
    expect(eventOf(after(plan, 'schedule-mandate', args), 'new-1')).toMatchObject({
      kind: 'thematic-session',
      title: '',
      mandateId: 'session',
      cites: ['15 (a) (i)'],
      placeId: 'geneva',
      attendance: 'delegation',
      interpretation: true,
      states: [],
      sittings: dates.sittings,
    });
  });

  it('never invents a date, and takes another place where it is said', () => {
    const args = { mandateId: 'session', memberId: null, placeId: null };
    expect(eventOf(after(plan, 'schedule-mandate', args), 'new-1')).toMatchObject({
      ...noDates,
      placeId: null,
    });
  });

  it('asks for the member of a mandate for each', () => {
    const args = { mandateId: 'brief', memberId: 'session' };
    expect(eventOf(after(plan, 'schedule-mandate', args), 'new-1')).toMatchObject({
      memberId: 'session',
      attendance: null,
    });
  });

  it.each([
    ['mandate-not-found', { mandateId: 'none', memberId: null }],
    ['member-needed', { mandateId: 'brief', memberId: null }],
    ['member-needed', { mandateId: 'list', memberId: 'session' }],
    ['member-not-found', { mandateId: 'brief', memberId: 'none' }],
    ['place-not-found', { mandateId: 'session', memberId: null, placeId: 'atlantis' }],
  ])('refuses with %s', (code, args) => {
    expect(refusalOf(plan, 'schedule-mandate', args).code).toBe(code);
  });
});

describe('mark-done', () => {
  const on = day('2017-04-28');

  it('makes the event of a deadline that nobody entered', () => {
    const done = after(plan, 'mark-done', { mandateId: 'list', on });
    expect(eventOf(done, 'new-1')).toMatchObject({
      mandateId: 'list',
      at: { day: on },
      states: [{ state: 'done', on, decision: null }],
    });
  });

  it('marks the event that answers, and a meeting as held', () => {
    const events = [due('d', '2017-04-30', { mandateId: 'list' }), meeting('m', '2017-04-28')];
    const entered = planWith({ mandates: [list, session], events });
    expect(eventOf(after(entered, 'mark-done', { mandateId: 'list', on }), 'd').states).toEqual([
      { state: 'done', on, decision: null },
    ]);
    const held = eventOf(after(entered, 'mark-done', { eventId: 'm', on }), 'm');
    expect(held.states.at(-1)).toEqual({ state: 'held', on, decision: null });
    const again = after(entered, 'mark-done', { eventId: 'd', on });
    expect(changesOf(again, 'mark-done', { eventId: 'd', on })).toBe(0);
  });

  it.each([
    ['event-not-found', { eventId: 'none', on }],
    ['mandate-not-found', { mandateId: 'none', on }],
    ['member-needed', { mandateId: 'brief', on }],
    ['not-scheduled', { mandateId: 'session', on }],
  ])('refuses with %s', (code, args) => {
    expect(refusalOf(plan, 'mark-done', args).code).toBe(code);
  });

  it('asks which of several events was done', () => {
    const events = ['a', 'b'].map((id) => due(id, '2017-04-30', { mandateId: 'list' }));
    const entered = planWith({ mandates: [list, session], events });
    expect(refusalOf(entered, 'mark-done', { mandateId: 'list', on })).toEqual({
      code: 'several-events',
      facts: { count: 2 },
    });
  });
});

describe('mandates', () => {
  const { id: typed, order, ...fields } = mandate('x', { paragraph: '30' });

  it('are added at the end, edited and removed with the relations to them', () => {
    const added = after(plan, 'add-mandate', { fields });
    expect(added.mandates.get('new-1')).toEqual({ ...fields, id: 'new-1', order: order + 1 });
    expect(added.mandates.has(typed)).toBe(false);
    const edited = after(plan, 'edit-mandate', { mandateId: 'list', patch: { paragraph: '7' } });
    expect(edited.mandates.get('list')).toEqual({ ...list, paragraph: '7' });
    const removed = after(plan, 'remove-mandate', { mandateId: 'session' });
    expect(removed.mandates.get('list')?.after).toEqual([]);
    expect(removed.mandates.has('session')).toBe(false);
  });

  it('stay while an event answers them', () => {
    const events = [meeting('m', '2017-05-08', { mandateId: 'session' })];
    const answered = planWith({ mandates: [session], events, groups: [group('sessions')] });
    expect(refusalOf(answered, 'remove-mandate', { mandateId: 'session' })).toEqual({
      code: 'mandate-answered',
      facts: { count: 1 },
    });
  });

  it.each([
    ['mandate-not-found', 'edit-mandate', { mandateId: 'none', patch: {} }],
    ['mandate-not-found', 'remove-mandate', { mandateId: 'none' }],
    ['mandate-not-found', 'edit-mandate', { mandateId: 'list', patch: { after: ['none'] } }],
    ['own-part', 'edit-mandate', { mandateId: 'list', patch: { before: ['list'] } }],
    ['group-not-found', 'edit-mandate', { mandateId: 'list', patch: { groupId: 'none' } }],
    ['days-do-not-fit', 'add-mandate', { fields: { ...fields, panels: { min: 3, max: 2 } } }],
    [
      'mandate-title-needed',
      'add-mandate',
      { fields: { ...fields, title: { en: '', fr: ' ', es: '' } } },
    ],
  ])('are refused with %s by %s', (code, id, args) => {
    expect(refusalOf(plan, id, args).code).toBe(code);
  });
});

describe('groups', () => {
  const title = { en: 'Sessions', fr: 'Séances', es: 'Sesiones' };

  it('are added, and get another cap', () => {
    const fields = { title, cap: 6, capParagraph: '16' };
    expect(after(plan, 'add-group', { fields }).groups.get('new-1')).toEqual({
      ...fields,
      id: 'new-1',
    });
    const edited = after(plan, 'edit-group', { groupId: 'sessions', patch: { cap: 12.5 } });
    expect(edited.groups.get('sessions')?.cap).toBe(12.5);
  });

  it.each([
    ['group-not-found', 'edit-group', { groupId: 'none', patch: {} }],
    ['name-needed', 'edit-group', { groupId: 'sessions', patch: { title: { ...title, en: '' } } }],
    [
      'name-needed',
      'add-group',
      { fields: { title: { en: '', fr: '', es: '' }, cap: null, capParagraph: '' } },
    ],
  ])('are refused with %s by %s', (code, id, args) => {
    expect(refusalOf(plan, id, args).code).toBe(code);
  });
});
