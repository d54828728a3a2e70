import { describe, expect, it } from 'vitest';
import type { PlanEvent } from '@shared/model/event';
import { defaultSettings, type Plan } from '@shared/model/plan';
import { addDays, day, isWeekend } from '@shared/model/time';
import { checkPlan } from '@shared/rules/checkPlan';
import { createChecker } from '@shared/rules/createChecker';
import { rules } from '@shared/rules/index';
import { generatedCities } from '../../support/generated/cities';
import { asOf, city, due, group, mandate, meeting, planWith } from '../../support/build';

const today = asOf('2017-05-01');
const found = (plan: Plan) => checkPlan(plan, today).map((f) => `${f.gravity} ${f.key}`);
const many = (count: number, make: (i: number) => PlanEvent) =>
  Array.from({ length: count }, (_, i) => make(i));

const everybody = { attendance: 'delegation' } as const;

describe('data that make rules meaningless', () => {
  it('a cap of -1 is a finding', () => {
    expect(found(planWith({ groups: [group('g', -1)] }))).toEqual(['error invalid|group:g|cap']);
  });

  it('an order that goes round in a circle is one finding of all that are in it', () => {
    const mandates = ['a', 'b', 'c'].map((id, i) =>
      mandate(id, { before: [['b', 'c', 'a'][i]!], othersAct: true }),
    );
    expect(found(planWith({ mandates }))).toEqual([
      'error invalid|mandate:a|mandate:b|mandate:c|order',
    ]);
  });

  it('hours in a zone that does not exist are a finding', () => {
    const events = [meeting('e', '2017-05-08 10:00-13:00', { placeId: 'base' })];
    const plan = planWith({ places: [city('base', 'Mars/Base')], events });
    expect(found(plan)).toContain('error invalid|event:e|zone');
  });

  it('a round of 400 days is checked like any other, once for a day', () => {
    const first = day('2017-05-01');
    const days = Array.from({ length: 400 }, (_, i) => addDays(first, i));
    const one = meeting('e', '2017-05-01');
    const sittings = days.map((on) => ({ ...one.sittings[0]!, day: on }));
    const weekends = found(planWith({ events: [{ ...one, sittings }] }));
    expect(weekends.filter((f) => f.startsWith('warning non-working-day|')).length).toBe(
      days.filter((on) => isWeekend(on)).length,
    );
  });

  it(
    'ten thousand meetings of everybody on one day are a number, not fifty million findings',
    { timeout: 60_000 },
    () => {
      const events = many(10_000, (i) => meeting(`e${i}`, '2017-05-08', everybody));
      const overlaps = checkPlan(planWith({ events }), today).filter((f) => f.rule === 'overlap');
      expect(overlaps.map((f) => f.facts['count'])).toEqual([(10_000 * 9_999) / 2]);
    },
  );

  it('a thousand events that answer one mandate are checked, each once', () => {
    const events = many(1000, (i) =>
      due(`d${i}`, '2017-06-01', { mandateId: 'm', cites: ['15'], kind: 'document' }),
    );
    const keys = found(planWith({ mandates: [mandate('m')], events }));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it(
    'two events of 10,000 sittings each are one overlap, looked at once for each day',
    { timeout: 60_000 },
    () => {
      const one = meeting('a', '2017-05-08', everybody);
      const sittings = Array.from({ length: 10_000 }, (_, i) => ({
        ...one.sittings[0]!,
        day: addDays(day('1990-01-01'), i),
      }));
      const events = [
        { ...one, sittings },
        { ...meeting('b', '2017-05-08', everybody), sittings },
      ];
      const overlaps = checkPlan(planWith({ events }), today).filter((f) => f.rule === 'overlap');
      expect(overlaps.map((f) => [f.key, f.facts['days']])).toEqual([
        ['overlap|event:a|event:b', 10_000],
      ]);
    },
  );

  it(
    'ten thousand half days in sixty zones on one day are counted, each zone in its fuller half',
    { timeout: 60_000 },
    () => {
      const parts = ['pm', 'am', 'pm', '', '10:00-11:00', '15:00-16:00'];
      const events = many(10_000, (i) =>
        meeting(`e${i}`, `2017-05-08 ${parts[i % 6]!}`.trim(), {
          placeId: generatedCities[Math.floor(i / 6) % generatedCities.length]!.id,
          attendance: 'followed',
        }),
      );
      const settings = { ...defaultSettings, parallelCap: 3 };
      const plan = planWith({ settings, places: generatedCities, events });
      const [found] = checkPlan(plan, today).filter((f) => f.rule === 'parallel');
      // Two of three half days and every whole one fit together, and some of those with hours.
      const fitting = Math.floor(10_000 / 6) * 3;
      expect(found?.facts['meetings']).toBeGreaterThan(fitting);
      expect(found?.facts['meetings']).toBeLessThan(fitting + 10_000 / 6);
    },
  );

  it(
    'a meeting that goes on in nine zones at once is tried in the half of each, but no further',
    { timeout: 60_000 },
    () => {
      const cities = generatedCities.filter(
        ({ zone }, i) => generatedCities.findIndex((c) => c.zone === zone) === i,
      );
      const places = cities.slice(0, 20);
      const one = meeting('whole', '2017-05-08 am', { attendance: 'followed' });
      const sittings = places.map(({ id }, i) => ({
        ...one.sittings[0]!,
        part: i % 2 === 0 ? ('morning' as const) : ('afternoon' as const),
        placeId: id,
      }));
      const events = many(10_000, (i) =>
        meeting(`e${i}`, `2017-05-08 ${i % 3 === 0 ? 'am' : 'pm'}`, {
          placeId: places[i % places.length]!.id,
          attendance: 'followed',
        }),
      );
      const settings = { ...defaultSettings, parallelCap: 3 };
      const plan = planWith({ settings, places, events: [...events, { ...one, sittings }] });
      const [found] = checkPlan(plan, today).filter((f) => f.rule === 'parallel');
      // Two of three sit in the afternoon, and the one in many places with them.
      expect(found?.facts['meetings']).toBe(6667);
    },
  );

  it('every pair of a crowded day is counted, the last as well as the first', () => {
    const half = (i: number) => (i % 2 === 0 ? 'am' : 'pm');
    const events = many(10_000, (i) => meeting(`e${i}`, `2017-05-08 ${half(i)}`, everybody));
    const last = meeting('last', '2017-05-08', everybody);
    const counts = [events, [...events, last], [last, ...events]].map(
      (all) =>
        checkPlan(planWith({ events: all }), today).find((f) => f.rule === 'overlap')?.facts[
          'count'
        ],
    );
    const pairs = 5_000 * 4_999;
    expect(counts).toEqual([pairs, pairs + 10_000, pairs + 10_000]);
  });

  it.each(['1900-01-05', '2199-12-27'])('a meeting on %s is checked', (when) => {
    const events = [
      meeting('a', `${when} 10:00-13:00`, { ...everybody, placeId: 'geneva' }),
      meeting('b', `${when} 12:00-14:00`, { ...everybody, placeId: 'geneva' }),
    ];
    expect(found(planWith({ events })).some((f) => f.includes('overlap|event:a|event:b'))).toBe(
      true,
    );
  });
});

describe('asking again', () => {
  it('at midnight and on another day asks only the cells that can change', () => {
    const events = many(2000, (i) => meeting(`e${i}`, '2019-05-08', { attendance: 'followed' }));
    const soon = due('d', '2017-05-10');
    let asked = 0;
    const counted = rules.map((rule) => ({
      ...rule,
      check: (...args: Parameters<typeof rule.check>) => {
        asked += 1;
        return rule.check(...args);
      },
    }));
    const settings = { ...defaultSettings, dueSoonDays: 14 };
    const checker = createChecker(
      planWith({ settings, events: [...events, soon] }),
      today,
      counted,
    );
    expect(asked).toBeGreaterThan(2000);
    asked = 0;
    checker.setToday(asOf('2017-05-02'));
    expect(asked).toBeLessThanOrEqual(4);
    asked = 0;
    checker.setToday(asOf('2017-05-01'));
    expect(asked).toBeLessThanOrEqual(4);
  });
});
