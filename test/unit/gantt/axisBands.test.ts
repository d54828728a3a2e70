import { describe, expect, it } from 'vitest';
import { axisHeight, axisScene } from '@shared/gantt/axisScene';
import type { SceneInput } from '@shared/gantt/sceneInput';
import { scaleAround, xOf } from '@shared/gantt/timeScale';
import { day } from '@shared/model/time';
import { rowListOf } from '@shared/gantt/rowList';

const input = (pxPerWeek: number, first: string, more: Partial<SceneInput> = {}): SceneInput => ({
  rows: rowListOf([]),
  rowHeight: 28,
  scrollTop: 0,
  width: 1200,
  height: 400,
  scale: scaleAround(pxPerWeek, day(first), 0),
  today: day('2000-01-01'),
  selection: null,
  findings: new Map(),
  holidays: () => [],
  links: [],
  words: { beside: () => '', late: String, away: () => '', tick: () => '', flag: () => '' },
  measure: (text) => text.length * 6,
  draft: null,
  clock: null,
  ...more,
});
const texts = (scene: SceneInput) =>
  axisScene(scene).flatMap((s) => (s.kind === 'text' && s.text !== '' ? [s] : []));
const bands = { week: (n: number) => `w${n}`, session: (n: number) => `session ${n}` };

describe('bands under the axis', () => {
  it('are as high as they are many', () => {
    const off = input(70, '2018-02-16');
    expect(axisHeight({ ...off, bands })).toBe(axisHeight(off) + 32);
    expect(axisHeight({ ...off, bands: { ...bands, week: null } })).toBe(axisHeight(off) + 16);
  });

  it('number the weeks from their Mondays, over the turn of a year', () => {
    const scene = input(70, '2017-12-18', { bands: { ...bands, session: null } });
    const found = texts(scene);
    expect(found.slice(0, 4).map((s) => s.text)).toEqual(['w51', 'w52', 'w1', 'w2']);
    expect(found[2]!.x - 4).toBe(Math.round(xOf(scene.scale, day('2018-01-01'))));
  });

  it('leave weeks out where one has no room for its number', () => {
    const narrow = input(11, '2017-12-18');
    expect(axisHeight({ ...narrow, bands })).toBe(axisHeight(narrow) + 16);
    expect(texts(input(11, '2017-12-18', { bands: { ...bands, session: null } }))).toEqual([]);
  });

  it('begin a session on the day on which the General Assembly opens', () => {
    const scene = input(11, '2017-04-01', { bands: { ...bands, week: null } });
    const found = texts(scene);
    expect(found.map((s) => s.text)).toEqual(['session 71', 'session 72', 'session 73']);
    expect(found[1]!.x - 4).toBe(Math.round(xOf(scene.scale, day('2017-09-12'))));
  });
});

describe('hours', () => {
  const clock = {
    zone: 'America/New_York',
    secondZone: 'Europe/Zurich',
    zoneOfPlace: () => null,
    open: new Set<number>(),
  };

  it('are written at the slots, then each, then each half as the day gets wider', () => {
    const first = (pxPerWeek: number) =>
      texts(input(pxPerWeek, '2018-02-20', { clock }))
        .filter((s) => s.color === 'ink-2')
        .slice(0, 4)
        .map((s) => s.text);
    expect(first(882)).toEqual(['10', '13', '15', '18']);
    expect(first(7 * 320)).toEqual(['10', '11', '12', '13']);
    expect(first(7 * 1200)).toEqual(['9:30', '10', '10:30', '11']);
  });

  it('stand above the same moment on the second clock', () => {
    const found = texts(input(7 * 1200, '2018-02-20', { clock }));
    const at = (x: number) => found.filter((s) => s.x === x).map((s) => s.text);
    const half = found.find((s) => s.text === '10:30')!;
    expect(at(half.x)).toEqual(['10:30', '16:30']);
  });
});
