import { describe, expect, it } from 'vitest';
import { glyphOfLook, hollowGlyph, struckGlyph } from '@shared/gantt/glyphs';
import { combSlices } from '@shared/gantt/layers/windows';
import { sceneOf } from '@shared/gantt/scene';
import type { Shape } from '@shared/gantt/shape';
import { xOf } from '@shared/gantt/timeScale';
import type { Finding } from '@shared/model/finding';
import { day } from '@shared/model/time';
import { rowCalled, rowsAt, sample, sceneInput } from './samplePlan';

const today = day('2018-03-15');
const rows = rowsAt(sample, today);
const input = sceneInput(rows);
const x = (text: string) => Math.round(xOf(input.scale, day(text)));

type Kind<K extends Shape['kind']> = Extract<Shape, { kind: K }>;
function of<K extends Shape['kind']>(kind: K, shapes: readonly Shape[]): readonly Kind<K>[] {
  return shapes.filter((shape): shape is Kind<K> => shape.kind === kind);
}
const only = (title: string, more = {}) =>
  sceneOf(sceneInput([rowCalled(rows, title)], { height: 28, ...more })).shapes;

function finding(rule: Finding['rule'], subject: string, waived = false): Finding {
  return {
    key: `${rule}|${subject}`,
    rule,
    gravity: 'error',
    subjects: [subject as Finding['subjects'][number]],
    facts: {},
    paragraphs: [],
    waiver: waived ? { status: 'holds', facts: {} } : null,
  };
}

describe('windows', () => {
  const windows = (title: string) =>
    of('rect', only(title)).filter((r) => r.color === 'window' || r.color === 'window-edge');

  it('are hard where the text is: February has an edge on both sides', () => {
    const edges = windows('First round').filter((r) => r.color === 'window-edge');
    expect(edges.map((r) => [r.x, r.w])).toEqual([
      [x('2018-02-01'), 1],
      [x('2018-03-01'), 1],
    ]);
  });

  it('are soft where the text is: after early December come slices of 3, 2 and 1 pixels', () => {
    const shapes = windows('Stocktaking meeting');
    const end = x('2017-12-11');
    expect(shapes.filter((r) => r.x > end).map((r) => [r.x - end, r.w])).toEqual([
      [2, 3],
      [7, 2],
      [12, 1],
    ]);
    expect(shapes.filter((r) => r.color === 'window-edge')).toHaveLength(1);
  });

  it('have the same comb on the left of what is due no later than a day', () => {
    expect(combSlices(100, -1)).toEqual([
      [95, 3],
      [91, 2],
      [87, 1],
    ]);
    const shapes = windows('Work plan');
    expect(shapes.filter((r) => r.color === 'window' && r.w < 4)).toHaveLength(3);
  });

  it('have a dotted line between the two months of "April/May"', () => {
    const dotted = of('path', only('Human rights')).filter((p) => p.dash);
    expect(dotted.map((p) => p.points[0])).toEqual([x('2017-05-01') + 0.5]);
  });

  it('are 8 pixels lower than their row', () => {
    expect(windows('First round').every((r) => r.h === 20 && r.y === 4)).toBe(true);
  });
});

describe('bars', () => {
  it('are at least 4 pixels wide with their first day where it is', () => {
    const [bar] = of('bar', only('Human rights'));
    expect(bar).toMatchObject({ x: x('2017-05-08'), w: 4, h: 14, radius: 1, state: 'held' });
  });

  it('of an event in parts are pieces at least 2 pixels apart, joined by a line', () => {
    const shapes = only('First round');
    const [first, second] = of('bar', shapes);
    expect(second!.x - (first!.x + first!.w)).toBeGreaterThanOrEqual(2);
    expect(first!.x).toBe(x('2018-02-20'));
    const joint = of('rect', shapes).find((r) => r.color === 'kind-round-held');
    expect(joint).toMatchObject({ x: first!.x + first!.w, h: 2 });
  });

  it('have one ring around all parts when they are selected', () => {
    const shapes = only('First round', { selection: 'event:round-1' });
    const bars = of('bar', shapes);
    const rings = of('ring', shapes);
    expect(rings).toHaveLength(1);
    expect(rings[0]!.x).toBe(bars[0]!.x - 3);
    expect(rings[0]!.x + rings[0]!.w).toBe(bars[1]!.x + bars[1]!.w + 3);
  });

  it.each([
    ['held before the day', 'First round', 'held'],
    ['confirmed after it', 'Sixth round', 'confirmed'],
  ])('are %s', (_name, title, state) => {
    expect(of('bar', only(title))[0]!.state).toBe(state);
  });

  it('were elsewhere before they were moved: dashes under the bar', () => {
    const event = sample.events.get('round-6')!;
    const from = {
      span: null,
      at: null,
      sittings: [{ ...event.sittings[0]!, day: day('2018-07-02') }],
    };
    const moved = {
      ...event,
      moves: [{ from, to: event, decision: null, on: day('2018-01-01') }],
    };
    const plan = { ...sample, events: new Map([...sample.events, [event.id, moved]]) };
    const row = rowCalled(rowsAt(plan, today), 'Sixth round');
    const bars = of('bar', sceneOf(sceneInput([row], { height: 28 })).shapes);
    expect(bars.map((b) => [b.state, b.x])).toEqual([
      ['was', x('2018-07-02')],
      ['confirmed', x('2018-07-09')],
    ]);
  });
});

describe('documents and deadlines', () => {
  const glyph = (title: string, findings: readonly Finding[] = []) => {
    const map = new Map(findings.map((f) => [f.subjects[0] as string, [f]]));
    return of('glyph', only(title, { findings: map }))[0]!;
  };

  it('are filled when done', () => {
    expect(glyph('Chair’s summary').glyph).toBe(glyphOfLook.document);
  });

  it('are hollow while open, red when missed, struck when that is waived', () => {
    expect(glyph('Work plan')).toMatchObject({
      glyph: hollowGlyph.document,
      color: 'kind-document',
    });
    const missed = finding('missed', 'mandate:work-plan');
    expect(glyph('Work plan', [missed])).toMatchObject({
      glyph: hollowGlyph.document,
      color: 'error',
    });
    const waived = finding('missed', 'mandate:work-plan', true);
    expect(glyph('Work plan', [waived])).toMatchObject({
      glyph: struckGlyph.document,
      color: 'ink-2',
    });
  });

  it('are set back when they were announced only later', () => {
    const event = { ...sample.events.get('chair-summary')!, announced: day('2018-06-01') };
    const plan = { ...sample, events: new Map([...sample.events, [event.id, event]]) };
    const row = rowCalled(rowsAt(plan, today), 'Chair’s summary');
    const [point] = of('glyph', sceneOf(sceneInput([row], { height: 28 })).shapes);
    expect(point).toMatchObject({ glyph: hollowGlyph.document, color: 'ink-3' });
  });

  it('say how late they are', () => {
    const missed = new Map([['mandate:work-plan', [finding('missed', 'mandate:work-plan')]]]);
    const texts = of('text', only('Work plan', { findings: missed })).map((t) => t.text);
    expect(texts).toEqual([`${today - day('2017-03-31')} late`]);
  });
});

describe('phases', () => {
  it('are dark as far as they are over', () => {
    const row = rows.find((r) => r.id === 'group:phase-3')!;
    const lines = of('rect', sceneOf(sceneInput([row], { height: 28 })).shapes).filter(
      (r) => r.h === 4,
    );
    expect(lines.map((r) => [r.x, r.x + r.w, r.color])).toEqual([
      [x('2018-02-01'), x('2018-03-15'), 'ink-2'],
      [x('2018-03-15'), x('2018-08-01'), 'line-strong'],
    ]);
  });
});

describe('labels', () => {
  const textOf = (title: string, more = {}) => of('text', only(title, more));

  it('stand right of a narrow window', () => {
    const [label] = textOf('Human rights');
    expect(label).toMatchObject({ text: 'geneva', x: x('2017-06-01') + 6, align: 'left' });
  });

  it('are dropped where they would touch the as-of line and there is no room on the left', () => {
    const at = rowCalled(rows, 'Second round');
    const shapes = sceneOf(sceneInput([at], { height: 28 })).shapes;
    const now = x('2018-03-15');
    for (const text of of('text', shapes)) {
      const end = text.x + text.text.length * 6;
      expect(text.x - 4 < now && now < end + 4).toBe(false);
    }
  });

  it('name what is out of view at the edge with an arrow', () => {
    const shapes = only('Conference');
    expect(of('text', shapes)[0]).toMatchObject({ align: 'right', x: 776 - 17 });
    expect(of('text', shapes)[0]!.text).toContain('away');
    expect(of('bar', shapes)).toHaveLength(0);
  });

  it('never overlap each other on one row', () => {
    for (const row of rows) {
      const texts = of('text', sceneOf(sceneInput([row], { height: 28 })).shapes)
        .filter((t) => t.align === 'left')
        .map((t) => [t.x, t.x + t.text.length * 6] as const)
        .toSorted((a, b) => a[0] - b[0]);
      for (let i = 1; i < texts.length; i++) {
        expect(texts[i]![0]).toBeGreaterThanOrEqual(texts[i - 1]![1]);
      }
    }
  });
});

describe('layers', () => {
  it('lie in the order of the look: windows, as-of line, bars, points, labels', () => {
    const shapes = sceneOf(sceneInput(rows, { selection: 'event:round-1' })).shapes;
    const last = (test: (s: Shape) => boolean) => shapes.findLastIndex(test);
    const first = (test: (s: Shape) => boolean) => shapes.findIndex(test);
    const isWindow = (s: Shape) => s.kind === 'rect' && s.color === 'window';
    const isSelected = (s: Shape) => s.kind === 'rect' && s.color === 'selected-row';
    const isNow = (s: Shape) => s.kind === 'rect' && s.color === 'accent' && s.w === 1.5;
    const isWeekend = (s: Shape) => s.kind === 'rect' && s.color === 'weekend-month';
    const isBar = (s: Shape) => s.kind === 'bar';
    const isText = (s: Shape) => s.kind === 'text';
    expect(first(isSelected)).toBeLessThan(first(isWeekend));
    expect(last(isWeekend)).toBeLessThan(first(isWindow));
    expect(last(isWindow)).toBeLessThan(first(isNow));
    expect(last(isNow)).toBeLessThan(first(isBar));
    expect(last(isBar)).toBeLessThan(first(isText));
  });

  it('hold only the rows in view', () => {
    const scene = sceneOf(sceneInput(rows, { scrollTop: 28 * 5, height: 28 * 3 }));
    expect(scene.rows).toEqual([5, 8]);
    for (const bar of of('bar', scene.shapes)) expect(bar.y).toBeGreaterThanOrEqual(0);
  });
});

describe('the dependency of the selection', () => {
  it('goes from what comes first to what follows, with its head at the ring', () => {
    const shapes = sceneOf(
      sceneInput(rows, {
        selection: 'event:round-1',
        links: [{ from: 'event:zero-draft', to: 'event:round-1' }],
      }),
    ).shapes;
    const [line] = of('path', shapes).filter((p) => p.arrow);
    const index = rows.findIndex((r) => r.title === 'First round');
    expect(line!.points[line!.points.length - 2]).toBe(x('2018-02-20') - 4);
    expect(line!.points[line!.points.length - 1]).toBe(index * 28 + 13);
  });
});

describe('a draft', () => {
  it('is drawn in the selection ring with its words, and what it was as dashes', () => {
    const row = rowCalled(rows, 'Third round');
    const dates = {
      span: null,
      at: null,
      sittings: [{ day: day('2018-04-10'), part: 'full', from: null, to: null, placeId: null }],
    } as const;
    const shapes = sceneOf(
      sceneInput([row], {
        height: 28,
        draft: {
          rowId: row.id,
          itemKey: 'event:round-3',
          look: 'round',
          dates,
          state: 'confirmed',
          label: '10 Apr (was 3–6 Apr)',
        },
      }),
    ).shapes;
    expect(of('bar', shapes).map((b) => [b.state, b.x])).toEqual([
      ['was', x('2018-04-03')],
      ['confirmed', x('2018-04-10')],
    ]);
    expect(of('ring', shapes)).toHaveLength(1);
    expect(of('text', shapes).map((t) => t.text)).toContain('10 Apr (was 3–6 Apr)');
  });
});
