import { describe, expect, it } from 'vitest';
import { settingsOf } from '@shared/model/plan';
import { day } from '@shared/model/time';
import { calendar, calendarEvent, meeting, person, planWith, span } from '../../support/build';
import { after, changesOf, eventOf, refusalOf } from './doing';

const empty = planWith({});

describe('waivers', () => {
  const waive = {
    key: 'cap|group:sessions',
    rule: 'cap',
    facts: { sittingDays: 13, cap: 12 },
    reason: 'Agreed in the bureau',
    source: 'Letter of 2 May 2017',
    on: day('2017-05-02'),
  };

  it('are given with a reason and a source, given anew, and taken back', () => {
    const waived = after(empty, 'waive-finding', waive);
    const { key, ...given } = waive;
    expect(waived.waivers.get(key)).toEqual({ id: key, ...given });
    const anew = after(waived, 'waive-finding', { ...waive, facts: { sittingDays: 14, cap: 12 } });
    expect(anew.waivers.get(key)?.facts).toEqual({ sittingDays: 14, cap: 12 });
    expect(after(anew, 'unwaive-finding', { key }).waivers.size).toBe(0);
  });

  it.each([
    ['reason-needed', 'waive-finding', { ...waive, reason: ' ' }],
    ['source-needed', 'waive-finding', { ...waive, source: '' }],
    ['waiver-not-found', 'unwaive-finding', { key: 'none' }],
  ])('are refused with %s by %s', (code, id, args) => {
    expect(refusalOf(empty, id, args).code).toBe(code);
  });
});

/** A body with one slot. */
const bodyWith = (from: number, to: number) => ({
  id: 'senate',
  name: 'Senate',
  slots: [{ from, to }],
});

describe('settings', () => {
  it('keep the hours of a body in order, and take another body for the plan', () => {
    const slots = [
      { from: 900, to: 1080 },
      { from: 540, to: 720 },
    ];
    const bodies = [{ ...bodyWith(0, 1), name: ' Senate ', slots }];
    const edited = settingsOf(
      after(empty, 'edit-settings', { patch: { bodies, bodyId: 'senate' } }),
    );
    expect(edited.bodies).toEqual([{ id: 'senate', name: 'Senate', slots: [slots[1], slots[0]] }]);
    expect(edited.bodyId).toBe('senate');
  });

  it('do not lose a body that an event names', () => {
    const events = [meeting('e', '2017-05-08', { bodyId: 'human-rights-council' })];
    const bodies = settingsOf(empty).bodies.slice(0, 1);
    const patch = { patch: { bodies } };
    expect(refusalOf(planWith({ events }), 'edit-settings', patch).code).toBe('body-in-use');
    expect(settingsOf(after(empty, 'edit-settings', patch)).bodies).toHaveLength(1);
  });

  it('name the bodies that an event can have', () => {
    const plan = planWith({ events: [meeting('e', '2017-05-08')] });
    const edit = (bodyId: string) => ({ eventId: 'e', patch: { bodyId } });
    expect(refusalOf(plan, 'edit-event', edit('senate')).code).toBe('body-not-found');
    const edited = after(plan, 'edit-event', edit('human-rights-council'));
    expect(edited.events.get('e')!.bodyId).toBe('human-rights-council');
  });

  it('change where they are given, and the name by its own command', () => {
    const edited = after(empty, 'edit-settings', { patch: { dueSoonDays: 7, rulesOff: ['room'] } });
    expect(settingsOf(edited)).toEqual({
      ...settingsOf(empty),
      dueSoonDays: 7,
      rulesOff: ['room'],
    });
    expect(settingsOf(after(empty, 'rename-plan', { name: ' Spring ' })).name).toBe('Spring');
    expect(changesOf(edited, 'edit-settings', { patch: { dueSoonDays: 7 } })).toBe(0);
  });

  it.each([
    ['unknown-zone', 'edit-settings', { patch: { homeZone: 'Mars/Olympus' } }],
    ['ends-before-start', 'edit-settings', { patch: { bodies: [bodyWith(600, 600)] } }],
    ['name-needed', 'edit-settings', { patch: { bodies: [{ ...bodyWith(540, 600), name: ' ' }] } }],
    ['body-not-found', 'edit-settings', { patch: { bodies: [bodyWith(540, 600)] } }],
    ['body-not-found', 'edit-settings', { patch: { bodyId: 'senate' } }],
    ['place-not-found', 'edit-settings', { patch: { homePlaceId: 'atlantis' } }],
    ['name-needed', 'rename-plan', { name: '  ' }],
  ])('are refused with %s by %s', (code, id, args) => {
    expect(refusalOf(empty, id, args).code).toBe(code);
  });
});

describe('holidays', () => {
  const holiday = {
    placeId: 'geneva',
    day: day('2019-09-05'),
    name: 'Jeûne genevois',
    strength: 'avoid',
    source: 'UNOG',
  };

  it('make a list where there was none, sorted by day, without saying one twice', () => {
    const one = after(empty, 'set-holiday', holiday);
    const two = after(one, 'set-holiday', { ...holiday, day: day('2019-01-01'), name: 'New Year' });
    const three = after(two, 'set-holiday', { ...holiday, strength: 'closed' });
    expect(
      three.holidayLists.get('geneva/2019')?.holidays.map((h) => [h.name, h.strength]),
    ).toEqual([
      ['New Year', 'avoid'],
      ['Jeûne genevois', 'closed'],
    ]);
  });

  it('go from a built-in list without touching other plans', () => {
    const args = { placeId: 'new-york', day: day('2017-09-04'), name: 'Labor Day' };
    const named = after(empty, 'set-holiday', { ...args, strength: 'closed', source: '' });
    const list = named.holidayLists.get('new-york/2017')!;
    expect(list.holidays.length).toBeGreaterThan(5);
    const removed = after(named, 'remove-holiday', args).holidayLists.get('new-york/2017')!;
    expect(removed.holidays).toHaveLength(list.holidays.length - 1);
    expect(refusalOf(empty, 'remove-holiday', { ...args, name: 'None' }).code).toBe(
      'holiday-not-found',
    );
  });

  it('are refused without a place or a name', () => {
    expect(refusalOf(empty, 'set-holiday', { ...holiday, placeId: 'atlantis' }).code).toBe(
      'place-not-found',
    );
    expect(refusalOf(empty, 'set-holiday', { ...holiday, name: '' }).code).toBe('name-needed');
  });
});

describe('people', () => {
  const ana = person('ana');

  it('are added, edited with their absences in order, and removed from what they attend', () => {
    expect(after(empty, 'add-person', { fields: { name: 'Ana' } }).people.get('new-1')).toEqual({
      id: 'new-1',
      name: 'Ana',
      placeId: null,
      away: [],
    });
    const attends = [{ personId: 'ana', optional: false }];
    const plan = planWith({
      people: [ana],
      events: [meeting('a', '2017-05-08', { attendance: 'named', attendees: attends })],
    });
    const away = ['2017-08-01..2017-08-14', '2017-05-01'].map((text) => ({
      span: span(text),
      why: 'leave' as const,
    }));
    const edited = after(plan, 'edit-person', { personId: 'ana', patch: { away } });
    expect(edited.people.get('ana')?.away).toEqual([away[1], away[0]]);
    const left = after(plan, 'remove-person', { personId: 'ana' });
    expect(eventOf(left, 'a').attendees).toEqual([]);
  });

  it.each([
    ['name-needed', 'add-person', { fields: { name: '' } }],
    ['place-not-found', 'add-person', { fields: { name: 'Ana', placeId: 'atlantis' } }],
    ['person-not-found', 'edit-person', { personId: 'none', patch: {} }],
    ['person-not-found', 'remove-person', { personId: 'none' }],
    [
      'ends-before-start',
      'edit-person',
      { personId: 'ana', patch: { away: [{ span: { start: 5, end: 5 }, why: 'leave' }] } },
    ],
  ])('are refused with %s by %s', (code, id, args) => {
    expect(refusalOf(planWith({ people: [ana] }), id, args).code).toBe(code);
  });
});

describe('places', () => {
  const fields = {
    name: { en: 'Ouagadougou', fr: 'Ouagadougou', es: 'Uagadugú' },
    country: 'BF',
    region: 'africa',
    zone: 'Africa/Ouagadougou',
    latitude: 12.4,
    longitude: -1.5,
    dutyStation: false,
    online: false,
  };

  it('are added, edited, and removed when nothing uses them', () => {
    const plan = after(empty, 'add-place', { fields });
    expect(plan.places.get('new-1')).toEqual({ ...fields, id: 'new-1' });
    const used = after(plan, 'add-event', {
      kind: 'hearing',
      fields: { title: 'A', placeId: 'new-1' },
    });
    expect(refusalOf(used, 'remove-place', { placeId: 'new-1' })).toEqual({
      code: 'place-in-use',
      facts: { count: 1 },
    });
    expect(after(plan, 'remove-place', { placeId: 'new-1' }).places.size).toBe(0);
  });

  it('take the place of a built-in city, and give it back', () => {
    const args = { placeId: 'geneva', patch: { dutyStation: false } };
    const own = after(empty, 'edit-place', args);
    expect(own.places.get('geneva')).toMatchObject({ country: 'CH', dutyStation: false });
    expect(after(own, 'remove-place', { placeId: 'geneva' }).places.size).toBe(0);
  });

  it.each([
    ['place-exists', 'add-place', { id: 'geneva', fields }],
    ['unknown-zone', 'add-place', { fields: { ...fields, zone: 'Mars/Olympus' } }],
    ['name-needed', 'add-place', { fields: { ...fields, name: { en: '', fr: '', es: '' } } }],
    ['place-not-found', 'edit-place', { placeId: 'none', patch: {} }],
    ['place-not-found', 'remove-place', { placeId: 'geneva' }],
  ])('are refused with %s by %s', (code, id, args) => {
    expect(refusalOf(empty, id, args).code).toBe(code);
  });
});

describe('calendars of other bodies', () => {
  const session = {
    uid: 'csw',
    title: 'CSW',
    placeText: 'New York',
    placeId: null,
    span: span('2018-03-12..2018-03-23'),
    from: null,
    to: null,
    zone: null,
  };
  const held = planWith({
    calendars: [calendar('cal', { followed: false })],
    calendarEvents: [calendarEvent('old', 'cal', '2017-03-13..2017-03-24')],
  });

  it('are followed when they are imported, in one step', () => {
    const args = { name: 'CSW', source: 'csw.ics', events: [session, session] };
    const plan = after(empty, 'import-calendar', args);
    expect([...plan.calendars.values()]).toEqual([
      { id: 'new-1', name: 'CSW', followed: true, source: 'csw.ics' },
    ]);
    expect([...plan.calendarEvents.values()].map((e) => e.calendarId)).toEqual(['new-1', 'new-1']);
  });

  it('are replaced when they are imported again', () => {
    const args = { calendarId: 'cal', name: 'cal', source: '', events: [session] };
    const plan = after(held, 'import-calendar', args);
    expect(plan.calendars.get('cal')?.followed).toBe(true);
    expect([...plan.calendarEvents.values()].map((e) => e.uid)).toEqual(['csw']);
  });

  it('keep the ids of their events, but those that another calendar has', () => {
    const events = [
      { ...session, id: 'old' },
      { ...session, id: 'new' },
    ];
    const args = { name: 'Other', source: '', events };
    const plan = after(held, 'import-calendar', args);
    expect([...plan.calendarEvents.keys()]).toEqual(['old', 'new-2', 'new']);
    const again = after(held, 'import-calendar', { ...args, calendarId: 'cal' });
    expect([...again.calendarEvents.keys()]).toEqual(['old', 'new']);
    expect(again.calendarEvents.get('old')?.uid).toBe('csw');
  });

  it('are followed or not, and removed with their events', () => {
    const args = { calendarId: 'cal', followed: true };
    expect(after(held, 'follow-calendar', args).calendars.get('cal')?.followed).toBe(true);
    const removed = after(held, 'remove-calendar', { calendarId: 'cal' });
    expect([removed.calendars.size, removed.calendarEvents.size]).toEqual([0, 0]);
  });

  it.each([
    ['name-needed', 'import-calendar', { name: '', source: '', events: [] }],
    [
      'calendar-not-found',
      'import-calendar',
      { calendarId: 'x', name: 'A', source: '', events: [] },
    ],
    [
      'ends-before-start',
      'import-calendar',
      { name: 'A', source: '', events: [{ ...session, span: { start: 3, end: 3 } }] },
    ],
    ['calendar-not-found', 'follow-calendar', { calendarId: 'x', followed: true }],
    ['calendar-not-found', 'remove-calendar', { calendarId: 'x' }],
  ])('are refused with %s by %s', (code, id, args) => {
    expect(refusalOf(empty, id, args).code).toBe(code);
  });
});
