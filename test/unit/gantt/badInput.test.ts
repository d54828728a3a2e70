import { describe, expect, it } from 'vitest';
import { axisScene } from '@shared/gantt/axisScene';
import { hitTest } from '@shared/gantt/hitTest';
import { outlineOf } from '@shared/gantt/outline/outline';
import { overviewOf, overviewShapes } from '@shared/gantt/overview';
import { placedOf } from '@shared/gantt/layers/place';
import { sceneOf } from '@shared/gantt/scene';
import { rowsInView, type SceneInput } from '@shared/gantt/sceneInput';
import type { Shape } from '@shared/gantt/shape';
import { fit, pxPerWeekOfLevel, scaleAround, xOf } from '@shared/gantt/timeScale';
import { blankEvent } from '@shared/model/blankEvent';
import { classOf, eventKinds, type PlanEvent } from '@shared/model/event';
import { defaultSettings, emptyPlan, type Plan } from '@shared/model/plan';
import { addDays, day } from '@shared/model/time';
import { sceneInput } from './samplePlan';

const today = day('2018-03-15');

const meeting = (id: string, on: string, title = id, days = 1): PlanEvent =>
  blankEvent({
    id,
    uid: id,
    kind: 'preparatory-meeting',
    title,
    span: { start: day(on), end: addDays(day(on), days) },
  });

const planOf = (...events: readonly PlanEvent[]): Plan => ({
  ...emptyPlan('odd', defaultSettings),
  events: new Map(events.map((e) => [e.id, e])),
});

interface Drawn {
  readonly shapes: readonly Shape[];
  readonly input: SceneInput;
  readonly measured: readonly string[];
}

/** Everything that is drawn of a plan 1,200 pixels wide, with groups open or closed, and the work it took. */
function drawn(plan: Plan, scale: SceneInput['scale'], closed = false): Drawn {
  const toggled = new Set(closed ? ['group:whole-process'] : []);
  const input = { plan, today, windows: new Map(), grouping: 'phase', toggled, language: 'en' };
  const outline = outlineOf(input as Parameters<typeof outlineOf>[0]);
  const measured: string[] = [];
  const measure = (text: string) => {
    measured.push(text);
    return text.length * 6;
  };
  const more = { rows: outline, width: 1200, height: 800, scale, today, measure };
  const scene = { ...sceneInput([]), ...more };
  const shapes = [...sceneOf(scene).shapes, ...axisScene(scene)];
  return { shapes, input: scene, measured };
}

const scales = (on: string) =>
  Object.values(pxPerWeekOfLevel).map((pxPerWeek) => scaleAround(pxPerWeek, day(on), 300));

function expectFinite(shapes: readonly Shape[]): void {
  for (const shape of shapes) {
    const numbers = Object.values(shape).filter((v) => typeof v === 'number');
    expect(numbers.every(Number.isFinite)).toBe(true);
  }
}

describe('odd plans', () => {
  it('draw an axis and nothing else where there are no events', () => {
    for (const scale of scales('2018-03-15')) {
      const { shapes, input } = drawn(planOf(), scale);
      expectFinite(shapes);
      expect(shapes.some((s) => s.kind === 'bar')).toBe(false);
      expect(hitTest(input, 100, 100)).toMatchObject({ row: null, item: null });
    }
    const overview = overviewOf(planOf(), today);
    expectFinite(overviewShapes(overview, 700));
  });

  it('draw one event, and fit the chart around it', () => {
    const plan = planOf(meeting('only', '2018-05-07'));
    const { from, to } = overviewOf(plan, today);
    const { shapes } = drawn(plan, fit(from, to, 1200));
    expect(shapes.filter((s) => s.kind === 'bar')).toHaveLength(1);
  });

  it('draw an event of 30 years through all days in view, at every zoom, with as many shapes as a short one', () => {
    const long = planOf(meeting('long', '2000-01-01', 'long', 10_957));
    for (const scale of scales('2015-06-01')) {
      const { shapes } = drawn(long, scale);
      expectFinite(shapes);
      const bar = shapes.find((s) => s.kind === 'bar')!;
      if (scale.pxPerWeek >= pxPerWeekOfLevel.months) {
        expect(bar.x).toBeLessThanOrEqual(0);
        expect(bar.x + bar.w).toBeGreaterThanOrEqual(1200);
      }
      expect(shapes.length).toBeLessThan(1200);
    }
  });

  it.each(['1900-01-01', '2199-12-28'])('draw what lies on %s where it lies', (on) => {
    const plan = planOf(meeting('far', on, 'far', 4));
    for (const scale of scales(on)) {
      const { shapes, input } = drawn(plan, scale);
      expectFinite(shapes);
      const bar = shapes.find((s) => s.kind === 'bar')!;
      expect(bar.x).toBe(300);
      expect(hitTest(input, 301, 28 + 13).item?.start).toBe(day(on));
    }
  });

  it('cut titles of 10,000 characters before they are measured, and never inside a letter', () => {
    const family = '👩‍👩‍👧';
    const titles = ['x'.repeat(10_000), family.repeat(1250), 'مؤتمر '.repeat(1600)];
    const plan = planOf(...titles.map((title, i) => meeting(`t${i}`, `2018-05-0${i + 1}`, title)));
    const { shapes, measured } = drawn(plan, scaleAround(11, day('2018-05-01'), 100), true);
    const longest = Math.max(...measured.map((text) => text.length));
    expect(longest).toBeLessThanOrEqual(200 * family.length + 1);
    expect(measured.length).toBeLessThan(200);
    for (const shape of shapes) {
      if (shape.kind !== 'text' || !shape.text.includes('👩')) continue;
      expect(shape.text.replaceAll(family, '').replace('…', '')).toBe('');
    }
  });

  it('draw 5,000 events on one day as one density, with the work of a few, and say how many they are', () => {
    const many = Array.from({ length: 5000 }, (_, i) => meeting(`e${i}`, '2018-05-07'));
    for (const scale of scales('2018-05-07')) {
      const { shapes, input, measured } = drawn(planOf(...many), scale, true);
      expect(shapes.filter((s) => s.kind === 'density')).toHaveLength(1);
      expect(shapes.filter((s) => s.kind === 'bar')).toHaveLength(0);
      expect(shapes.length).toBeLessThan(1200);
      expect(measured.length).toBeLessThan(400);
      expect(hitTest(input, 300, 13).column?.count).toBe(5000);
    }
  }, 60_000);

  it('draw only what is in view of 5,000 lines of one day', () => {
    const many = Array.from({ length: 5000 }, (_, i) => meeting(`e${i}`, '2018-05-07'));
    const { shapes, measured } = drawn(planOf(...many), scaleAround(11, day('2018-05-07'), 300));
    expect(shapes.filter((s) => s.kind === 'bar').length).toBeLessThanOrEqual(30);
    expect(measured.length).toBeLessThan(200);
  });
});

describe('odd plans that are drawn whole', () => {
  it('fit 1900 and 2199 into one view, each where it lies, with years that do not touch', () => {
    const plan = planOf(
      meeting('old', '1900-01-01', 'old', 5),
      meeting('new', '2199-12-28', 'new', 4),
    );
    const { from, to } = overviewOf(plan, today);
    for (const width of [640, 1200]) {
      const scale = fit(from, to, width);
      const { shapes } = drawn(plan, scale);
      expectFinite(shapes);
      const bars = shapes.filter((s) => s.kind === 'bar').map((s) => s.x);
      expect(bars).toEqual(
        [xOf(scale, day('1900-01-01')), xOf(scale, day('2199-12-28'))].map(Math.round),
      );
      expect(bars[0]).toBeGreaterThanOrEqual(0);
      expect(bars[1]! + 4).toBeLessThanOrEqual(width);
      const ticks = overviewShapes(overviewOf(plan, today), width).filter(
        (s) => s.kind === 'rect' && s.y > 21,
      );
      const xs = ticks.map((s) => (s.kind === 'rect' ? s.x : 0));
      expect(xs.every((x, i) => i === 0 || x - xs[i - 1]! >= 4)).toBe(true);
    }
  });

  it('show every kind and state on one closed line, all of them', () => {
    const states = ['tentative', 'confirmed', 'held', 'cancelled'] as const;
    const all = eventKinds
      .filter((kind) => kind !== 'phase' && kind !== 'application-window')
      .flatMap((kind, i) =>
        states.map((state, j) => {
          const start = addDays(day('2018-01-01'), i * 20 + j * 4);
          const dates =
            classOf({ kind }) === 'meeting'
              ? { span: { start, end: addDays(start, 3) } }
              : { at: { day: start, time: null, zone: null } };
          return blankEvent({
            id: `${kind}-${state}`,
            uid: `${i}-${j}`,
            kind,
            ...dates,
            states: [{ state, on: null } as never],
          });
        }),
      );
    expect(all).toHaveLength(72);
    for (const scale of [
      scaleAround(140, day('2018-01-01'), 5),
      scaleAround(17, day('2018-01-01'), 5),
    ]) {
      const { shapes, input } = drawn(planOf(...all), scale, true);
      expectFinite(shapes);
      const [row] = rowsInView(input);
      const placed = placedOf({ ...input, width: 20_000 }, row!.row);
      expect(placed).toHaveLength(72);
      const looks = new Set(placed.map(({ item }) => item.look));
      expect(looks.size).toBeGreaterThanOrEqual(8);
    }
  });

  it.each([
    ['from right to left', 'مؤتمر الأمم المتحدة'],
    ['of letters that are several marks', '👩‍👩‍👧 🎉'],
    ['that turns the direction and never turns it back', '\u202Eabc'],
    ['over two lines', 'a\nb\tc'],
  ])('write a title %s whole beside its bar, after it and before the next', (_name, title) => {
    const plan = planOf(meeting('a', '2018-05-07', title), meeting('b', '2018-09-07', 'b'));
    const { shapes } = drawn(plan, scaleAround(11, day('2018-05-01'), 100), true);
    const words = shapes.flatMap((s) => (s.kind === 'text' && s.text === title ? [s] : []));
    expect(words).toHaveLength(1);
    const [first, second] = shapes.flatMap((s) => (s.kind === 'bar' ? [s] : []));
    expect(words[0]!.x).toBeGreaterThan(first!.x + first!.w);
    expect(words[0]!.x + title.length * 6).toBeLessThan(second!.x);
  });
});
