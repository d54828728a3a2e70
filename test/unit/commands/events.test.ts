import { describe, expect, it } from 'vitest';
import { noDates } from '@shared/model/event';
import { day } from '@shared/model/time';
import {
  band,
  due,
  inState,
  mandate,
  meeting,
  person,
  planWith,
  sittings,
} from '../../support/build';
import { after, changesOf, eventOf, labelOf, refusalOf } from './doing';

const on = (text: string) => ({ ...noDates, at: { day: day(text), time: null, zone: null } });
const sits = (text: string) => ({ ...noDates, sittings: sittings(text) });

describe('add-event', () => {
  it('makes a tentative event with the attendance of its kind', () => {
    const plan = after(planWith({}), 'add-event', {
      kind: 'regional-consultation',
      fields: { title: 'Bamako', dates: sits('2017-08-28..2017-08-29') },
    });
    expect(eventOf(plan, 'new-1')).toMatchObject({
      uid: 'new-2',
      title: 'Bamako',
      states: [],
      attendance: 'followed',
      sequence: 0,
    });
  });

  it('puts sittings into the order of their days', () => {
    const plan = after(planWith({}), 'add-event', {
      kind: 'negotiation-round',
      fields: { title: 'Round', dates: sits('2018-02-22,2018-02-20 pm,2018-02-20 am') },
    });
    expect(eventOf(plan, 'new-1').sittings.map((s) => [s.day, s.part])).toEqual([
      [day('2018-02-20'), 'morning'],
      [day('2018-02-20'), 'afternoon'],
      [day('2018-02-22'), 'full'],
    ]);
  });

  it.each([
    ['title-needed', { kind: 'hearing', fields: { title: ' ' } }],
    ['mandate-not-found', { kind: 'hearing', fields: { mandateId: 'none' } }],
    ['place-not-found', { kind: 'hearing', fields: { title: 'A', placeId: 'atlantis' } }],
    ['parent-not-found', { kind: 'part', fields: { title: 'A', parentId: 'none' } }],
    ['meeting-not-found', { kind: 'document', fields: { title: 'A', forEventId: 'none' } }],
    ['dates-do-not-fit', { kind: 'hearing', fields: { title: 'A', dates: on('2017-05-08') } }],
    [
      'person-not-found',
      { kind: 'hearing', fields: { title: 'A', attendees: [{ personId: 'x', optional: false }] } },
    ],
  ])('refuses with %s', (code, args) => {
    expect(refusalOf(planWith({}), 'add-event', args).code).toBe(code);
  });
});

describe('edit-event', () => {
  const plan = planWith({
    events: [
      meeting('whole', '2017-05-08..2017-05-09'),
      meeting('piece', '2017-05-08', { kind: 'part', parentId: 'whole' }),
    ],
    people: [person('ana')],
  });

  it('changes only the fields that are given', () => {
    const attendees = [{ personId: 'ana', optional: true }];
    const edited = after(plan, 'edit-event', { eventId: 'whole', patch: { attendees } });
    expect(eventOf(edited, 'whole')).toEqual({ ...eventOf(plan, 'whole'), attendees });
  });

  it('is no step of undo where nothing differs', () => {
    expect(changesOf(plan, 'edit-event', { eventId: 'whole', patch: { title: 'whole' } })).toBe(0);
  });

  it('keeps first day and state when a meeting becomes a deadline', () => {
    const patch = { kind: 'deadline' };
    const edited = eventOf(after(plan, 'edit-event', { eventId: 'whole', patch }), 'whole');
    expect(edited).toMatchObject({
      sittings: [],
      at: { day: day('2017-05-08') },
      attendance: null,
    });
    expect(edited.states).toEqual(inState('open'));
  });

  it('is done as a deadline where it was held as a meeting', () => {
    const held = planWith({ events: [meeting('a', '2017-05-08', { states: inState('held') })] });
    const edited = after(held, 'edit-event', { eventId: 'a', patch: { kind: 'adoption' } });
    expect(eventOf(edited, 'a').states).toEqual(inState('done'));
    const back = after(edited, 'edit-event', { eventId: 'a', patch: { kind: 'hearing' } });
    expect(eventOf(back, 'a').states).toEqual(inState('held'));
  });

  it('sits on every day of what was a phase', () => {
    const phase = planWith({ events: [band('p', '2017-05-08..2017-05-10')] });
    const patch = { kind: 'conference' };
    const edited = eventOf(after(phase, 'edit-event', { eventId: 'p', patch }), 'p');
    expect(edited.sittings.map((s) => s.day)).toEqual(
      ['2017-05-08', '2017-05-09', '2017-05-10'].map(day),
    );
    expect(edited.attendance).toBe('delegation');
  });

  it('can be given another title while something else in it is wrong', () => {
    const broken = planWith({ events: [meeting('a', '2017-05-08', { placeId: 'gone' })] });
    const patch = { title: 'Better' };
    expect(eventOf(after(broken, 'edit-event', { eventId: 'a', patch }), 'a').title).toBe('Better');
  });

  it.each([
    ['event-not-found', { eventId: 'none', patch: {} }],
    ['own-part', { eventId: 'whole', patch: { parentId: 'piece' } }],
    ['own-part', { eventId: 'whole', patch: { parentId: 'whole' } }],
    ['title-needed', { eventId: 'whole', patch: { title: '' } }],
    ['member-not-found', { eventId: 'whole', patch: { memberId: 'none' } }],
  ])('refuses with %s', (code, args) => {
    expect(refusalOf(plan, 'edit-event', args).code).toBe(code);
  });
});

describe('hours of a sitting', () => {
  const plan = planWith({ events: [meeting('a', '2017-05-08', { placeId: 'new-york' })] });
  const moveTo = (text: string) => ({ eventId: 'a', dates: sits(text) });

  it.each([
    ['touch at one o’clock', '2017-05-08 10:00-13:00,2017-05-08 pm'],
    ['sit morning and afternoon', '2017-05-08 am,2017-05-08 pm'],
    ['end at midnight', '2017-05-08 15:00-24:00'],
    ['exist twice when the clocks go back', '2017-11-05 01:30-03:00'],
  ])('may %s', (_name, text) => {
    expect(changesOf(plan, 'move-event', moveTo(text))).toBe(1);
  });

  it.each([
    ['sittings-overlap', '2017-05-08 10:00-13:01,2017-05-08 pm'],
    ['sittings-overlap', '2017-05-08 half,2017-05-08 pm'],
    ['sittings-overlap', '2017-05-08,2017-05-08'],
    ['ends-before-start', '2017-05-08 13:00-10:00'],
    ['ends-before-start', '2017-05-08 10:00-10:00'],
    ['no-such-time', '2017-03-12 02:30-05:00'],
  ])('are refused with %s: %s', (code, text) => {
    expect(refusalOf(plan, 'move-event', moveTo(text)).code).toBe(code);
  });

  it('say which time does not exist, and where', () => {
    expect(refusalOf(plan, 'move-event', moveTo('2017-03-12 01:00-02:30')).facts).toEqual({
      day: day('2017-03-12'),
      minute: 150,
      zone: 'America/New_York',
    });
  });

  it('are compared as instants where two sittings have places of their own', () => {
    const apart = '2017-05-08 10:00-13:00@geneva,2017-05-08 09:00-12:00@new-york';
    expect(changesOf(plan, 'move-event', moveTo(apart))).toBe(1);
  });

  it('need both ends', () => {
    const [sitting] = sittings('2017-05-08 10:00-13:00');
    const dates = { ...noDates, sittings: [{ ...sitting, to: null }] };
    expect(refusalOf(plan, 'move-event', { eventId: 'a', dates }).code).toBe('hours-missing');
  });

  it('need a zone where the place has none', () => {
    const args = { fields: { ...placeFields, zone: null } };
    const withPlace = after(plan, 'add-place', { id: 'camp', ...args });
    const dates = sits('2017-05-08 10:00-13:00@camp');
    expect(refusalOf(withPlace, 'move-event', { eventId: 'a', dates }).code).toBe(
      'hours-need-place',
    );
  });
});

describe('the hour of a deadline', () => {
  const plan = planWith({ events: [due('list', '2017-04-30')] });
  const at = (time: number, zone: string) => ({
    eventId: 'list',
    dates: { ...noDates, at: { day: day('2017-03-26'), time, zone } },
  });

  it('is refused where the clocks go forward', () => {
    expect(refusalOf(plan, 'move-event', at(150, 'Europe/Zurich')).code).toBe('no-such-time');
    expect(changesOf(plan, 'move-event', at(150, 'America/New_York'))).toBe(1);
  });

  it('is refused in a zone that nobody knows', () => {
    expect(refusalOf(plan, 'move-event', at(60, 'Mars/Olympus')).code).toBe('unknown-zone');
  });
});

describe('delete-event', () => {
  const plan = planWith({
    events: [
      meeting('whole', '2017-05-08'),
      meeting('part', '2017-05-08', { kind: 'part', parentId: 'whole' }),
      meeting('part-of-part', '2017-05-08', { kind: 'part', parentId: 'part' }),
      due('draft', '2017-05-01', { kind: 'document', forEventId: 'part' }),
      meeting('other', '2017-05-10'),
    ],
  });

  it('takes the parts along and keeps the documents without their meeting', () => {
    const left = after(plan, 'delete-event', { eventId: 'whole' });
    expect([...left.events.keys()]).toEqual(['draft', 'other']);
    expect(eventOf(left, 'draft').forEventId).toBeNull();
  });

  it('refuses an event that is gone', () => {
    expect(refusalOf(plan, 'delete-event', { eventId: 'none' }).code).toBe('event-not-found');
  });
});

describe('duplicate-event', () => {
  it('makes a tentative event like the first, with an identity of its own', () => {
    const first = meeting('a', '2017-05-08', { sequence: 7, placeId: 'geneva' });
    const plan = after(planWith({ events: [first] }), 'duplicate-event', { eventId: 'a' });
    expect(eventOf(plan, 'new-1')).toEqual({
      ...first,
      id: 'new-1',
      uid: 'new-2',
      states: [],
      sequence: 0,
    });
  });

  it('refuses an event that is gone', () => {
    expect(refusalOf(planWith({}), 'duplicate-event', { eventId: 'a' }).code).toBe(
      'event-not-found',
    );
  });
});

it('names an event without a title by its mandate, in every language', () => {
  const shortTitle = { en: 'Hearing', fr: 'Audition', es: 'Audiencia' };
  const plan = planWith({
    mandates: [mandate('m', { shortTitle })],
    events: [meeting('a', '2017-05-08', { title: '', mandateId: 'm' })],
  });
  expect(labelOf(plan, 'delete-event', { eventId: 'a' })).toEqual({
    title: 'Hearing',
    title_fr: 'Audition',
    title_es: 'Audiencia',
  });
});

const placeFields = {
  name: { en: 'Camp', fr: 'Camp', es: 'Campamento' },
  country: 'TD',
  region: 'africa',
  zone: 'Africa/Ndjamena',
  latitude: null,
  longitude: null,
  dutyStation: false,
  online: false,
};
