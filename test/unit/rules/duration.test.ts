import { describe, expect, it } from 'vitest';
import { between, mandate, meeting, planWith } from '../../support/build';
import { said, saidShort } from '../../support/compact';
import { waivedThen } from '../../support/waiving';

const days = (min: number | null, max: number | null, total = false) =>
  mandate('m', {
    time: between('2017-05-01..2017-05-31'),
    days: { min, max, total, unit: 'days' },
  });
const plan = (when: string, asked = days(2, 3)) =>
  planWith({
    mandates: [asked],
    events: when.split('; ').map((text, i) => meeting(`e${i}`, text, { mandateId: 'm' })),
  });

describe('duration', () => {
  it.each([
    ['one day', '2017-05-08', 1],
    ['a day and a half', '2017-05-08,2017-05-09 am', 1],
    ['two days', '2017-05-08..2017-05-09', 0],
    ['three days', '2017-05-08..2017-05-10', 0],
    ['three days and a half', '2017-05-08..2017-05-10,2017-05-11 half', 1],
    ['no days yet', '', 0],
  ])('%s where two to three are fixed', (_name, when, count) => {
    expect(saidShort('duration', plan(when))).toHaveLength(count);
  });

  it('counts hours by the halves that they touch', () => {
    expect(saidShort('duration', plan('2017-05-08 10:00-18:00', days(1, 1)))).toEqual([]);
    expect(said('duration', plan('2017-05-08 10:00-13:00', days(1, 1)))).toMatchObject([
      { gravity: 'error', facts: { sittingDays: 0.5, differs: 0.5 } },
    ]);
  });

  it('is a warning where the text lets differ', () => {
    const flexible = { ...days(2, 2), flexible: '29' };
    expect(saidShort('duration', plan('2017-05-08', flexible))).toEqual([
      'warning event:e0|mandate:m',
    ]);
  });

  it('stays waived while it differs by no more', () => {
    const given = plan('2017-05-08..2017-05-12');
    expect(waivedThen('duration', given, plan('2017-05-08..2017-05-11'))).toEqual(['holds']);
    expect(waivedThen('duration', given, plan('2017-05-08..2017-05-13'))).toEqual(['exceeded']);
  });
});

describe('duration of a total', () => {
  const total = days(4, 4, true);

  it('is exceeded by all meetings together', () => {
    expect(said('duration', plan('2017-05-08..2017-05-09; 2017-05-15..2017-05-17', total))).toEqual(
      [
        {
          gravity: 'error',
          what: 'mandate:m',
          facts: { sittingDays: 5, min: 4, max: 4, differs: 1, total: true },
        },
      ],
    );
  });

  // Of four days one is entered. From Monday 29 May three working days are left, from Tuesday two.
  it.each([
    ['2017-05-29', []],
    ['2017-05-30', ['warning mandate:m']],
    ['2017-05-31', ['warning mandate:m']],
    ['2017-06-01', []],
  ])('that is three days short, asked on %s', (on, expected) => {
    expect(
      saidShort(
        'duration',
        plan('2017-05-08', { ...total, place: { places: ['berlin'], country: null } }),
        on,
      ),
    ).toEqual(expected);
  });

  it('counts a holiday of the home station as no working day', () => {
    // Memorial Day, Monday 29 May 2017.
    const asked = planWith({
      mandates: [total],
      events: [meeting('e', '2017-05-08', { mandateId: 'm' })],
      settings: { homePlaceId: 'new-york' },
    });
    expect(saidShort('duration', asked, '2017-05-26')).toEqual([]);
    expect(saidShort('duration', asked, '2017-05-27')).toEqual(['warning mandate:m']);
  });

  it('is silent with nothing entered', () => {
    expect(saidShort('duration', planWith({ mandates: [total] }), '2017-05-31')).toEqual([]);
  });
});
