import { describe, expect, it } from 'vitest';
import type { PlanEvent } from '@shared/model/event';
import type { CalendarEvent } from '@shared/model/plan';
import { toMinute } from '@shared/model/time';
import { calendar, calendarEvent, meeting, planWith } from '../../support/build';
import { said, saidShort } from '../../support/compact';
import { waivedThen } from '../../support/waiving';

const plan = (
  when: string,
  event: Partial<PlanEvent> = {},
  other: Partial<CalendarEvent> = {},
  followed = true,
) =>
  planWith({
    events: [meeting('e', when, { placeId: 'new-york', ...event })],
    calendars: [calendar('c', { followed })],
    calendarEvents: [
      calendarEvent('r', 'c', '2017-05-10..2017-05-12', { placeId: 'new-york', ...other }),
    ],
  });

describe('reference', () => {
  it.each([
    ['the day before', '2017-05-09', 0],
    ['on the first day', '2017-05-10', 1],
    ['on the last day', '2017-05-12', 1],
    ['the day after', '2017-05-13', 0],
  ])('a sitting %s', (_name, on, count) => {
    expect(saidShort('reference', plan(on))).toHaveLength(count);
  });

  it('carries title, place and dates, and whether it is the same city', () => {
    expect(said('reference', plan('2017-05-11'))).toMatchObject([
      { gravity: 'warning', facts: { title: 'r', placeId: 'new-york', sameCity: true, days: 1 } },
    ]);
    expect(said('reference', plan('2017-05-11', { placeId: 'geneva' }))).toMatchObject([
      { facts: { sameCity: false } },
    ]);
  });

  it('is silent for calendars that are not followed and meetings that nobody attends', () => {
    expect(saidShort('reference', plan('2017-05-11', {}, {}, false))).toEqual([]);
    expect(saidShort('reference', plan('2017-05-11', { attendance: 'followed' }))).toEqual([]);
    expect(saidShort('reference', plan('2017-05-11', { kind: 'travel' }))).toEqual([]);
  });

  it.each([
    ['10:00-12:00', 1],
    ['12:00-13:00', 0],
  ])('compares hours on the instant: New York %s, Geneva 17:00-18:00', (hours, count) => {
    const timed = {
      span: calendarEvent('x', 'c', '2017-05-10').span,
      from: toMinute(1020),
      to: toMinute(1080),
      zone: 'Europe/Zurich',
    };
    expect(saidShort('reference', plan(`2017-05-10 ${hours}`, {}, timed))).toHaveLength(count);
  });

  it('finds events that go on for months', () => {
    const long = { span: calendarEvent('x', 'c', '2017-01-01..2017-12-31').span };
    expect(saidShort('reference', plan('2017-05-30', {}, long))).toHaveLength(1);
  });

  it('stays waived while no more days fall in it', () => {
    const two = plan('2017-05-10..2017-05-11');
    const three = plan('2017-05-10..2017-05-12');
    expect(waivedThen('reference', three, two)).toEqual(['holds']);
    expect(waivedThen('reference', two, three)).toEqual(['exceeded']);
  });
});
