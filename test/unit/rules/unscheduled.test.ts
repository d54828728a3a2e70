import { describe, expect, it } from 'vitest';
import type { Mandate } from '@shared/model/mandate';
import { between, by, mandate, meeting, planWith } from '../../support/build';
import { said, saidShort } from '../../support/compact';
import { waivedThen } from '../../support/waiving';

const plan = (...mandates: Mandate[]) => planWith({ mandates });
const june = mandate('m', { time: between('2017-06-01..2017-06-30'), flexible: '29' });

describe('unscheduled', () => {
  it.each([
    ['61 days before its first day', '2017-04-01', 0],
    ['60 days before its first day', '2017-04-02', 1],
    ['on its first day', '2017-06-01', 1],
    ['15 days before its last day', '2017-06-15', 1],
    ['14 days before its last day, when it is due soon', '2017-06-16', 0],
    ['after its last day, when it is missed', '2017-07-01', 0],
  ])('%s', (_name, on, count) => {
    expect(saidShort('unscheduled', plan(june), on)).toHaveLength(count);
  });

  it.each([
    ['2017-05-01', 0],
    ['2017-05-02', 1],
  ])('with a last day only, asked on %s', (on, count) => {
    const limit = mandate('m', { time: by('2017-07-01') });
    expect(saidShort('unscheduled', plan(limit), on)).toHaveLength(count);
  });

  it('takes the days of the settings', () => {
    const near = planWith({ mandates: [june], settings: { unscheduledDays: 10 } });
    expect(saidShort('unscheduled', near, '2017-05-21')).toEqual([]);
    expect(saidShort('unscheduled', near, '2017-05-22')).toEqual(['warning mandate:m']);
  });

  it('follows what is over, from the day after', () => {
    const asked = planWith({
      mandates: [mandate('a'), mandate('b', { after: ['a'] })],
      events: [meeting('e', '2017-05-08..2017-05-09', { mandateId: 'a' })],
    });
    expect(saidShort('unscheduled', asked, '2017-05-09')).toEqual([]);
    expect(said('unscheduled', asked, '2017-05-10')).toMatchObject([
      { what: 'mandate:b', facts: { after: 'a' } },
    ]);
  });

  it('follows a total when its days are reached', () => {
    const total = mandate('a', { days: { min: 2, max: 2, total: true, unit: 'days' } });
    const asked = (...days: string[]) =>
      planWith({
        mandates: [total, mandate('b', { after: ['a'] })],
        events: days.map((on, i) => meeting(`e${i}`, on, { mandateId: 'a' })),
      });
    expect(saidShort('unscheduled', asked('2017-05-08'), '2017-06-01')).toEqual([]);
    const both = asked('2017-05-08', '2017-05-20');
    expect(saidShort('unscheduled', both, '2017-05-20')).toEqual([]);
    expect(saidShort('unscheduled', both, '2017-05-21')).toEqual(['warning mandate:b']);
  });

  it('is silent without any date, for phases, and once something is planned', () => {
    expect(saidShort('unscheduled', plan(mandate('m')), '2017-06-01')).toEqual([]);
    expect(saidShort('unscheduled', plan({ ...june, kind: 'phase' }), '2017-06-01')).toEqual([]);
    const planned = planWith({
      mandates: [june],
      events: [meeting('e', '2017-09-01', { mandateId: 'm' })],
    });
    expect(saidShort('unscheduled', planned, '2017-06-01')).toEqual([]);
  });

  it('never speaks of what others do where the text gives no date', () => {
    const others = planWith({
      mandates: [mandate('a'), mandate('b', { after: ['a'], othersAct: true })],
      events: [meeting('e', '2017-05-08', { mandateId: 'a' })],
    });
    expect(saidShort('unscheduled', others, '2017-06-01')).toEqual([]);
  });

  it('stays waived while the window ends no earlier', () => {
    const until = (last: string) => plan(mandate('m', { time: between(`2017-06-01..${last}`) }));
    const on = '2017-06-01';
    expect(waivedThen('unscheduled', until('2017-06-30'), until('2017-06-30'), on)).toEqual([
      'holds',
    ]);
    expect(waivedThen('unscheduled', until('2017-06-30'), until('2017-06-29'), on)).toEqual([
      'exceeded',
    ]);
  });
});
