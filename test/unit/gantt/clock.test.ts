import { describe, expect, it } from 'vitest';
import { type Clock, clockSpan, fractionOf, nightsOf, xOfMinute } from '@shared/gantt/clock';
import { itemOfEvent } from '@shared/gantt/outline/items';
import { piecesOf } from '@shared/gantt/pieces';
import { scaleAround, xOf } from '@shared/gantt/timeScale';
import type { Sitting } from '@shared/model/event';
import { day, toMinute } from '@shared/model/time';
import { zoneOf } from '@shared/places';
import { sample } from './samplePlan';

const clock: Clock = {
  zone: 'America/New_York',
  secondZone: 'Europe/Zurich',
  zoneOfPlace: (id) => zoneOf(null, id),
  open: new Set(),
};
const tuesday = day('2018-02-20');
const hours = (from: number, to: number, placeId: string | null = null): Sitting => ({
  day: tuesday,
  part: 'hours',
  from: toMinute(from * 60),
  to: toMinute(to * 60),
  placeId,
});
const itemWith = (sittings: readonly Sitting[]) => {
  const event = { ...sample.events.get('round-2')!, sittings };
  return itemOfEvent(event, event.title, tuesday)!;
};

describe('the clock of day zoom', () => {
  it('folds the night: nine in the morning is where the day begins, seven in the evening where it ends', () => {
    expect(fractionOf(9 * 60, false)).toBe(0);
    expect(fractionOf(14 * 60, false)).toBe(0.5);
    expect(fractionOf(19 * 60, false)).toBe(1);
    expect(fractionOf(3 * 60, false)).toBe(0);
    expect(fractionOf(12 * 60, true)).toBe(0.5);
  });

  it('puts a meeting of another zone at the hour of the clock', () => {
    const call = itemWith([hours(15, 16, 'geneva')]);
    expect(clockSpan(call.event!.sittings[0]!, call, clock)).toMatchObject({
      day: tuesday,
      from: 9 * 60,
      to: 10 * 60,
      localFrom: 15 * 60,
    });
  });

  it('opens a night by itself where a meeting sits in it', () => {
    expect(nightsOf(itemWith([hours(10, 13)]), clock)).toEqual([]);
    expect(nightsOf(itemWith([hours(20, 22)]), clock)).toContain(tuesday);
    expect(nightsOf(itemWith([hours(9, 11, 'geneva')]), clock)).toContain(tuesday);
  });

  it('draws hours where they are known, with their own hours inside, and whole days elsewhere', () => {
    const scale = scaleAround(882, tuesday, 0);
    const [morning, afternoon] = piecesOf(itemWith([hours(10, 13), hours(15, 18)]), scale, clock);
    expect(morning).toMatchObject({ hours: '10–13' });
    expect(morning!.x).toBe(Math.round(xOfMinute(scale, clock, tuesday, 600)));
    expect(afternoon!.hours).toBe('15–18');
    const [whole] = piecesOf(
      itemWith([{ ...hours(0, 1), part: 'full', from: null, to: null }]),
      scale,
      clock,
    );
    expect(whole!.w).toBe(124);
    expect(whole!.x).toBe(xOf(scale, tuesday) + 1);
  });
});
