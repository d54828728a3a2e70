import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BarStop, barStop } from '@shared/gantt/barStops';
import { scaleAround } from '@shared/gantt/timeScale';
import { blankEvent } from '@shared/model/blankEvent';
import { outlineOf } from '@shared/gantt/outline/outline';
import { defaultSettings, emptyPlan } from '@shared/model/plan';
import { day, toDay, weekday } from '@shared/model/time';
import { isDense } from '@shared/gantt/layers/density';
import type { Finding } from '@shared/model/finding';

const monday = day('2018-01-01');

/** The closed row of some meetings of one kind, each from a day for some days. */
function rowOf(spans: readonly (readonly [number, number])[]) {
  const events = spans.map(([first, days], i) =>
    blankEvent({
      id: `e${i}`,
      uid: `e${i}`,
      kind: 'hearing',
      sittings: Array.from({ length: days }, (_, d) => ({
        day: toDay(monday + first + d),
        part: 'full',
        from: null,
        to: null,
        placeId: null,
      })),
    }),
  );
  const plan = {
    ...emptyPlan('p', defaultSettings),
    events: new Map(events.map((e) => [e.id, e])),
  };
  const outline = outlineOf({
    plan,
    today: monday,
    windows: new Map(),
    grouping: 'kind',
    toggled: new Set(['group:hearing']),
    language: 'en',
  });
  return outline.at(0)!;
}

const input = (pxPerWeek: number, findings = new Map<string, readonly Finding[]>()) => ({
  scale: scaleAround(pxPerWeek, monday, 0),
  width: 1200,
  findings,
});

/** Every stop from the first on. */
function walk(row: ReturnType<typeof rowOf>, given: ReturnType<typeof input>) {
  const stops: BarStop[] = [];
  let at = barStop(row, given, null, 'first');
  while (at) {
    stops.push(at);
    at = barStop(row, given, at, 'next');
  }
  return stops;
}

describe('the stops of a row', () => {
  it('are its items by start, told how many there are', () => {
    const row = rowOf([
      [30, 2],
      [0, 1],
      [5, 1],
    ]);
    const warned = new Map([
      ['event:e1', [{ gravity: 'warning', facts: {}, waiver: null } as unknown as Finding]],
    ]);
    const stops = walk(row, input(140, warned));
    expect(stops).toMatchObject([
      {
        kind: 'item',
        item: { key: 'event:e1' },
        place: 1,
        count: 3,
        findings: 1,
        mark: 'warning',
        isCounted: false,
      },
      { item: { key: 'event:e2' }, place: 2, findings: 0, mark: null },
      { item: { key: 'event:e0' }, place: 3 },
    ]);
    expect(barStop(row, input(140), stops[1]!, 'previous')).toMatchObject({ place: 1 });
    expect(barStop(row, input(140), stops[0]!, 'previous')).toBeNull();
    expect(barStop(row, input(140), null, 'last')).toMatchObject({ place: 3 });
  });

  it('are the weeks that hold something where a density is drawn, there and back', () => {
    const crowd = Array.from({ length: 130 }, (_, i) => [i % 3, 1] as const);
    const some = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 25 })),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(some, (spans) => {
        const all = [...crowd, ...spans];
        const row = rowOf(all);
        const given = input(1);
        expect(isDense(given, row)).toBe(true);
        const held = new Map<number, number>();
        for (let week = 0; week < 340; week += 7) {
          const count = all.filter(([first, n]) => first < week + 7 && first + n > week).length;
          if (count > 0) held.set(monday + week, count);
        }
        const stops = walk(row, given);
        expect(stops.map((s) => [s.kind === 'week' && s.from, s.count])).toEqual([...held]);
        expect(stops.every((s) => s.kind === 'week' && weekday(toDay(s.from)) === 0)).toBe(true);
        const back: BarStop[] = [];
        let at: BarStop | null = stops[stops.length - 1]!;
        for (; at; at = barStop(row, given, at, 'previous')) back.unshift(at);
        expect(back).toEqual(stops);
        expect(barStop(row, given, null, 'last')).toEqual(stops[stops.length - 1]);
      }),
      { numRuns: 40 },
    );
  });
});
