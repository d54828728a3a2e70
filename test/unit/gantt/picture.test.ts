import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paperPalette } from '@shared/gantt/palette';
import { pictureOf, wholeOf } from '@shared/gantt/picture';
import type { Row } from '@shared/gantt/row';
import { rowTopsOf } from '@shared/gantt/rowTops';
import { sceneOf } from '@shared/gantt/scene';
import type { SceneInput } from '@shared/gantt/sceneInput';
import type { Shape } from '@shared/gantt/shape';
import { svgDocument, svgFile } from '@shared/gantt/svg';
import { scaleAround, xOf } from '@shared/gantt/timeScale';
import { noDates, type PlanEvent } from '@shared/model/event';
import { addDays, day } from '@shared/model/time';
import { eventWith, planWith } from '../../support/planWith';
import { rowsAt, sample, sceneInput } from './samplePlan';

const today = day('2018-03-15');
const words = {
  row: (row: Row) => ({
    title: row.title || row.id,
    paragraph: row.paragraph,
    dates: 'dates',
    soft: false,
  }),
  headTitle: 'Mandate or event',
  headParagraph: 'Paragraph',
  headDates: 'Dates',
  clock: (zone: string) => `${zone}, hours`,
};

function drawn(input: SceneInput): string {
  return svgDocument(pictureOf(input, words, 'A plan'), paperPalette);
}

/** Rectangles of an SVG as "x y width" in the whole picture: the groups of its parts are where they are moved to. */
function rectsOf(svg: string): readonly string[] {
  const parts = svg.split('<g transform="translate(').slice(1);
  let moved = { x: 0, y: 0 };
  return parts.flatMap((part) => {
    const [x, y] = part.slice(0, part.indexOf(')')).split(' ').map(Number);
    if (part.includes('clip-path=')) moved = { x: x!, y: y! };
    return [...part.matchAll(/<rect [^>]*>/g)].map(([tag]) => {
      const left = moved.x + numberIn(tag, 'x', 0);
      return `${left} ${moved.y + numberIn(tag, 'y', 0)} ${numberIn(tag, 'width', 0)}`;
    });
  });
}

function numberIn(tag: string, name: string, otherwise: number): number {
  const value = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? otherwise : Number(value);
}

type Bar = Extract<Shape, { kind: 'bar' }>;
const isBar = (shape: Shape): shape is Bar => shape.kind === 'bar';

const meetings = fc.array(
  fc.record({
    start: fc.integer({ min: 0, max: 500 }),
    length: fc.integer({ min: 1, max: 40 }),
    isHeld: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);

function meeting(id: string, start: number, length: number, isHeld: boolean): PlanEvent {
  const first = addDays(day('2017-04-01'), start);
  const sittings = Array.from({ length }, (_, i) => ({
    day: addDays(first, i),
    part: 'full' as const,
    from: null,
    to: null,
    placeId: null,
  }));
  const states = [
    { state: isHeld ? ('held' as const) : ('confirmed' as const), on: null, decision: null },
  ];
  return eventWith({ ...noDates, id, kind: 'own-meeting', title: id, sittings, states });
}

describe('a picture of the chart', () => {
  it('has the bars of the scene at the same places, whatever the plan, the zoom and the scroll position', () => {
    fc.assert(
      fc.property(
        meetings,
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 0, max: 200 }),
        (some, pxPerWeek, scrollTop) => {
          const plan = planWith(
            ...some.map((m, i) => meeting(`m${i}`, m.start, m.length, m.isHeld)),
          );
          const rows = rowsAt(plan, today);
          const scale = scaleAround(pxPerWeek, day('2017-06-01'), 30);
          const input = sceneInput(rows, { scale, scrollTop, width: 700, height: 300 });
          const picture = pictureOf(input, words, '');
          const body = picture.parts[picture.parts.length - 1]!;
          const rects = rectsOf(svgDocument(picture, paperPalette));
          for (const bar of sceneOf(input).shapes.filter(isBar)) {
            const isLined = bar.state !== 'held' && bar.state !== 'confirmed';
            const by = isLined ? 0.5 : 0;
            const place = [body.x + bar.x + by, body.y + bar.y + by, Math.max(0, bar.w - 2 * by)];
            expect(rects).toContain(place.map((n) => Math.round(n * 1000) / 1000).join(' '));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('shows every row and all days of the plan as a whole, at the same width of a day', () => {
    const rows = rowsAt(sample, today);
    const seen = sceneInput(rows, { height: 200, scrollTop: 56 });
    const span = { from: day('2017-01-24'), to: day('2018-12-20') };
    const whole = wholeOf(seen, span);
    const tops = rowTopsOf(whole.rows, 28);
    expect(whole.height).toBe(tops.height);
    expect(whole.scale.pxPerWeek).toBe(seen.scale.pxPerWeek);
    expect(xOf(whole.scale, span.from)).toBeGreaterThanOrEqual(0);
    expect(xOf(whole.scale, span.to)).toBeLessThan(whole.width);
    const texts = pictureOf(whole, words, '').parts[2]!.shapes.filter((s) => s.kind === 'text');
    const lines = new Set(texts.filter(({ text }) => text !== '').map(({ y }) => y));
    expect([...lines]).toEqual(rows.map((_row, i) => tops.topOf(i) + tops.heightOf(i) / 2));
  });

  it('names the month and the clocks of day zoom, which its axis does not', () => {
    const clock = {
      zone: 'America/New_York',
      secondZone: 'Europe/Zurich',
      zoneOfPlace: () => null,
      open: new Set<number>(),
    };
    const scale = scaleAround(900, day('2018-02-20'), 400);
    const input = sceneInput(rowsAt(sample, today), { scale, clock });
    const said = (at: typeof input) =>
      pictureOf(at, words, '').parts[0]!.shapes.flatMap((s) => (s.kind === 'text' ? [s.text] : []));
    expect(said(input)).toContain(`monthYear ${day('2018-02-01')}`);
    expect(said(input)).toEqual(
      expect.arrayContaining(['America/New_York, hours', 'Europe/Zurich, hours']),
    );
    expect(said({ ...input, scale: scaleAround(11, day('2018-02-20'), 400) })).toContain('Dates');
  });

  it('shows neither selection nor drag', () => {
    const rows = rowsAt(sample, today);
    const input = sceneInput(rows);
    const selected = { ...input, selection: 'event:round-1', marked: new Set(['event:round-2']) };
    expect(drawn(selected)).toBe(drawn(input));
  });

  it('cuts a title that does not fit in its column', () => {
    const plan = planWith(meeting('m', 10, 3, true));
    const long = {
      ...words,
      row: () => ({ title: 'w'.repeat(10_000), paragraph: '', dates: '8 May', soft: false }),
    };
    const picture = pictureOf(sceneInput(rowsAt(plan, today)), long, '');
    const texts = picture.parts[2]!.shapes.filter((shape) => shape.kind === 'text');
    expect(Math.max(...texts.map(({ text }) => text.length))).toBeLessThan(70);
  });

  it('is a document that names its fonts and holds no character that XML forbids', () => {
    const title = '</text><script>alert(1)</script> & "x" \u0000\u000b\ud800 \u202e \ufffe';
    const svg = svgFile({ width: 10, height: 10, title, parts: [] }, paperPalette);
    expect(svg.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<svg ')).toBe(true);
    expect(svg).toContain('font-family="Inter, ');
    expect(svg).not.toContain('<script');
    expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\ufffe]|\p{Cs}/u);
  });

  it('writes transparent colours so that programs of SVG 1.1 read them', () => {
    const colors = { ...paperPalette.colors, 'outside-phase': 'rgb(20 24 29 / 2.2%)' };
    const shapes: Shape[] = [{ kind: 'rect', x: 0, y: 0, w: 1, h: 1, color: 'outside-phase' }];
    const parts = [{ x: 0, y: 0, w: 1, h: 1, shapes }];
    const svg = svgDocument({ width: 1, height: 1, title: '', parts }, { ...paperPalette, colors });
    expect(svg).toContain('fill="#14181d" fill-opacity="0.022"');
  });
});
