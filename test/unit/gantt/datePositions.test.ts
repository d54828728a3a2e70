import { afterAll, describe, expect, it } from 'vitest';
import type { Clock } from '@shared/gantt/clock';
import { outlineOf } from '@shared/gantt/outline/outline';
import { sceneOf } from '@shared/gantt/scene';
import type { SceneInput } from '@shared/gantt/sceneInput';
import { pxPerWeekLimits, pxPerWeekOfLevel, scaleAround } from '@shared/gantt/timeScale';
import { blankEvent } from '@shared/model/blankEvent';
import type { PlanEvent } from '@shared/model/event';
import { defaultSettings, emptyPlan } from '@shared/model/plan';
import { addDays, dayOf, toMinute } from '@shared/model/time';
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

/** The bar of an event in a chart of 8,000 pixels. */
function barOf(fields: Partial<PlanEvent>, shown: Pick<SceneInput, 'scale'> & Partial<SceneInput>) {
  const event = blankEvent({ id: 'one', uid: 'one', kind: 'preparatory-meeting', ...fields });
  const plan = { ...emptyPlan('p', defaultSettings), events: new Map([['one', event]]) };
  const rows = outlineOf({
    plan,
    today: dayOf(2018, 3, 15),
    windows: new Map(),
    grouping: 'kind',
    toggled: new Set(),
    language: 'en',
  });
  const { shapes } = sceneOf({ ...sceneInput([]), rows, height: 56, width: 8000, ...shown });
  return shapes.find((s) => s.kind === 'bar')!;
}

const clockAt = (zone: string): Clock => ({
  zone,
  secondZone: null,
  zoneOfPlace: () => zone,
  open: new Set(),
});

/** Pixels a week of every level, of decades and of half hours. */
const zooms = {
  ...pxPerWeekOfLevel,
  decades: pxPerWeekLimits.min,
  'half hours': pxPerWeekLimits.max,
} as const;

/** Days of a bar that is neither too narrow to be drawn in its width nor cut at the edge of the chart. */
const lengthAt = (pxPerWeek: number) =>
  pxPerWeek < 1 ? Math.ceil(140 / pxPerWeek) : Math.min(40, Math.floor(7000 / (pxPerWeek / 7)));

describe.each(zones)('on a computer in %s', (zone) => {
  it.each([
    ['open', 0, 24],
    ['folded', 9, 10],
  ])('the left edge of a sitting is its half hour where the night is %s', (night, from, hours) => {
    process.env['TZ'] = zone;
    const pxPerWeek = pxPerWeekLimits.max;
    for (const [year, month, date] of days) {
      const start = dayOf(year, month, date);
      const sitting = { day: start, part: 'hours', placeId: null } as const;
      const sittings = [{ ...sitting, from: toMinute(10 * 60 + 30), to: toMinute(12 * 60) }];
      const scale = scaleAround(pxPerWeek, start, 200);
      const open = new Set(night === 'open' ? [start] : []);
      const clock = { ...clockAt('America/New_York'), open };
      const bar = barOf({ sittings, placeId: 'new-york' }, { scale, clock });
      const left = (n: number) => Math.round((n * pxPerWeek) / 7 - scale.offset);
      const day = oracle(year, month, date);
      expect(bar.x).toBe(left(day + (10.5 - from) / hours));
      expect(bar.x + bar.w).toBe(left(day + (12 - from) / hours));
    }
  });

  it.each(Object.entries(zooms))(
    'the left edge of a bar is the left edge of its day at the zoom of %s',
    (_level, pxPerWeek) => {
      process.env['TZ'] = zone;
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      for (const [year, month, date] of days) {
        const start = dayOf(year, month, date);
        const length = lengthAt(pxPerWeek);
        const scale = scaleAround(pxPerWeek, start, 200);
        const bar = barOf({ span: { start, end: addDays(start, length) } }, { scale });
        const left = (n: number) => Math.round((n * pxPerWeek) / 7 - scale.offset);
        expect(bar.x).toBe(left(oracle(year, month, date)));
        expect(bar.x + bar.w).toBe(left(oracle(year, month, date + length)));
      }
    },
  );
});
