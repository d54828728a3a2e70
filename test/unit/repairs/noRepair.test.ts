import { describe, expect, it } from 'vitest';
import type {} from '@shared/model/plan';
import { repairsOf } from '@shared/repairs/repairsOf';
import {
  asOf,
  between,
  by,
  calendar,
  calendarEvent,
  due,
  group,
  mandate,
  meeting,
  planWith,
  waiver,
} from '../../support/build';
import { findingOf, own, said } from '../../support/repairing';

describe('no repair, with its reason', () => {
  it.each([
    [
      'a mandate whose window is over',
      'window-over',
      'missed',
      planWith({ mandates: [mandate('m', { time: by('2017-04-30') })] }),
    ],
    [
      'an open deadline of a day that is past',
      'past',
      'missed',
      planWith({ events: [due('d', '2017-04-28')] }),
    ],
    [
      'a deadline that is near',
      'to-do',
      'due-soon',
      planWith({ events: [due('d', '2017-05-19')] }),
    ],
    [
      'a meeting of which nobody said whether it was held',
      'was-it-held',
      'unconfirmed',
      planWith({ events: [own('a', '2017-05-10')] }),
    ],
    [
      'a station without a list',
      'list-missing',
      'non-working-day',
      planWith({ events: [own('a', '2017-06-07', { placeId: 'bangkok' })] }),
    ],
    ['a limit below nothing', 'contradiction', 'invalid', planWith({ groups: [group('g', -1)] })],
  ] as const)('%s', (_name, reason, rule, plan) => {
    expect(said(plan, rule)).toEqual([`none: ${reason}`]);
  });

  it('meetings that have begun, which is not the same as over', () => {
    const plan = planWith({
      events: [own('a', '2017-05-14..2017-05-16'), own('b', '2017-05-14..2017-05-16')],
    });
    expect(said(plan, 'overlap')).toEqual(['none: begun']);
    expect(said(plan, 'overlap', '2017-05-20')).toEqual(['none: past']);
  });

  it('clashes that are counted by day, since one change does not end them', () => {
    const events = Array.from({ length: 60 }, (_, i) => own(`e${i}`, '2017-06-07'));
    expect(said(planWith({ events }), 'overlap')).toEqual(['none: crowd']);
  });

  it('a search that was cut short, which says nothing of the changes that were not looked at', () => {
    const plan = planWith({
      calendars: [calendar('other')],
      calendarEvents: [calendarEvent('c', 'other', '2017-05-01..2018-12-31')],
      events: [own('a', '2017-06-07')],
    });
    const finding = findingOf(plan, 'reference', '2017-05-15');
    const cut = repairsOf(finding, plan, asOf('2017-05-15'), { isOver: () => true });
    expect(cut).toMatchObject({ none: 'unfinished', rules: ['reference', 'non-working-day'] });
    expect('looked' in cut && cut.looked).toBeLessThan(20);
    expect(said(plan, 'reference')[0]).toMatch(/^none: excluded reference/);
  });

  it('a finding that is waived', () => {
    const plan = planWith({ events: [own('a', '2017-06-10')] });
    const { key, facts } = findingOf(plan, 'non-working-day', '2017-05-15');
    const accepted = { ...plan, waivers: new Map([[key, waiver(key, facts)]]) };
    expect(said(accepted, 'non-working-day')).toEqual(['none: waived']);
  });

  it('names the rules that exclude each other, the one that is most often in the way first', () => {
    const plan = planWith({
      mandates: [mandate('m', { time: between('2017-06-07..2017-06-08') })],
      calendars: [calendar('other')],
      calendarEvents: [calendarEvent('c', 'other', '2017-06-07..2017-06-08')],
      events: [meeting('s', '2017-06-07', { mandateId: 'm', placeId: 'new-york' })],
    });
    expect(said(plan, 'reference')).toEqual(['none: excluded window,reference']);
  });
});
