import { afterAll, describe, expect, it } from 'vitest';
import { outlineOf } from '@shared/gantt/outline/outline';
import { sceneOf } from '@shared/gantt/scene';
import { pxPerWeekOfLevel, scaleAround } from '@shared/gantt/timeScale';
import { blankEvent } from '@shared/model/blankEvent';
import { defaultSettings, emptyPlan } from '@shared/model/plan';
import { addDays, dayOf } from '@shared/model/time';
import { sceneInput } from './samplePlan';

const zones = [
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/New_York',
  'America/Sao_Paulo',
  'Europe/London',
  'Africa/Cairo',
  'Asia/Katmandu',
  'Australia/Lord_Howe',
];

/** Year, month, day: clock changes of these zones, the days beside them, leap days, ends of years and of centuries. */
const days = [
  [2026, 3, 7],
  [2026, 3, 8],
  [2026, 3, 9],
  [2026, 3, 28],
  [2026, 3, 29],
  [2026, 3, 30],
  [2026, 4, 5],
  [2026, 4, 24],
  [2026, 10, 4],
  [2026, 10, 25],
  [2026, 10, 30],
  [2026, 11, 1],
  [2018, 11, 4],
  [2011, 12, 30],
  [2024, 2, 29],
  [2025, 12, 31],
  [2026, 1, 1],
  [1900, 3, 1],
  [2199, 12, 31],
] as const;

const first = process.env['TZ'];
afterAll(() => {
  if (first === undefined) delete process.env['TZ'];
  else process.env['TZ'] = first;
});

/** Days since Monday 5 January 1970, by the clock of UTC. */
const oracle = (year: number, month: number, date: number) =>
  (Date.UTC(year, month - 1, date) - Date.UTC(1970, 0, 5)) / 86_400_000;

describe.each(zones)('on a computer in %s', (zone) => {
  it.each(Object.entries(pxPerWeekOfLevel))(
    'the left edge of a bar is the left edge of its day at the zoom of %s',
    (_level, pxPerWeek) => {
      process.env['TZ'] = zone;
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      for (const [year, month, date] of days) {
        const start = dayOf(year, month, date);
        const event = blankEvent({
          id: 'one',
          uid: 'one',
          kind: 'preparatory-meeting',
          span: { start, end: addDays(start, 40) },
        });
        const plan = { ...emptyPlan('p', defaultSettings), events: new Map([['one', event]]) };
        const rows = outlineOf({
          plan,
          today: dayOf(2018, 3, 15),
          windows: new Map(),
          grouping: 'kind',
          toggled: new Set(),
          language: 'en',
        });
        const scale = scaleAround(pxPerWeek, start, 200);
        const { shapes } = sceneOf({ ...sceneInput([]), rows, height: 56, width: 8000, scale });
        const bar = shapes.find((s) => s.kind === 'bar')!;
        const left = (n: number) => Math.round((n * pxPerWeek) / 7 - scale.offset);
        expect(bar.x).toBe(left(oracle(year, month, date)));
        expect(bar.x + bar.w).toBe(left(oracle(year, month, date + 40)));
      }
    },
  );
});
