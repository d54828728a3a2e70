import { describe, expect, it } from 'vitest';
import { day, formatIsoDay } from '@shared/model/time';
import {
  builtInHolidayLists,
  closedAt,
  holidayListOf,
  holidaysOn,
  strengthOn,
} from '@shared/places/holidays';
import { planWith } from '../../support/build';

describe('the lists of official holidays', () => {
  it('are those that could be found, each with its source', () => {
    expect([...builtInHolidayLists.keys()]).toEqual([
      'new-york/2017',
      'new-york/2016',
      'new-york/2020',
      'new-york/2024',
      'vienna/2023',
    ]);
    for (const list of builtInHolidayLists.values()) {
      for (const holiday of list.holidays) expect(holiday.source).toMatch(/^https?:/);
    }
  });

  it('hold days of their own year only, in order', () => {
    for (const list of builtInHolidayLists.values()) {
      const days = list.holidays.map((h) => h.day);
      expect([...days].sort((a, b) => a - b)).toEqual(days);
      for (const d of days) expect(formatIsoDay(d).slice(0, 4)).toBe(String(list.year));
    }
  });

  it('of New York 2017 shut the offices on nine days and ask to avoid six', () => {
    const list = holidayListOf(null, 'new-york', 2017)!;
    const of = (strength: string) => list.holidays.filter((h) => h.strength === strength).length;
    expect([of('closed'), of('avoid')]).toEqual([9, 6]);
  });

  it.each<[string, string | null, string]>([
    ['2017-04-14', 'closed', 'Good Friday, which is Orthodox Good Friday too'],
    ['2017-06-26', 'closed', 'Eid al-Fitr'],
    ['2017-10-19', 'avoid', 'Diwali'],
    ['2017-04-13', null, 'the Thursday before'],
  ])('on %s in New York say %s, the gravest only (%s)', (text, strength) => {
    expect(strengthOn(holidayListOf(null, 'new-york', 2017), day(text))).toBe(strength);
  });

  it('ask to observe both Eids and Orthodox Good Friday besides', () => {
    const list = holidayListOf(null, 'new-york', 2017);
    const observed = list!.holidays.filter((h) => h.strength === 'observe');
    expect(observed.map((h) => formatIsoDay(h.day))).toEqual([
      '2017-04-14',
      '2017-06-26',
      '2017-09-01',
    ]);
    expect(holidaysOn(list, day('2017-06-26')).map((h) => h.strength)).toEqual([
      'closed',
      'observe',
    ]);
  });

  it('that are missing are missing', () => {
    expect(holidayListOf(null, 'new-york', 2018)).toBeNull();
    expect(holidayListOf(null, 'geneva', 2017)).toBeNull();
    expect(strengthOn(null, day('2018-01-01'))).toBeNull();
  });

  it('of the plan go before the built-in ones', () => {
    const own = { id: 'new-york/2017', placeId: 'new-york', year: 2017, holidays: [] };
    const plan = planWith({ holidayLists: [own] });
    expect(holidayListOf(plan, 'new-york', 2017)).toBe(own);
    expect(closedAt(plan, 'new-york')(day('2017-04-14'))).toBe(false);
    expect(closedAt(null, 'new-york')(day('2017-04-14'))).toBe(true);
    expect(closedAt(null, null)(day('2017-04-14'))).toBe(false);
  });
});
