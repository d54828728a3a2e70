import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeById } from '@shared/places';
import { journeyDays } from '@shared/places/journeys';
import { settingsOf, type Plan } from '@shared/model/plan';
import { type Journey, journeysOf } from '@shared/rules/people/journeysOf';
import { sitsOfPerson } from '@shared/rules/people/sitsOfPerson';
import { asOf, meeting, person, planWith } from '../../../support/build';
import {
  allSits,
  atOneTime,
  hasCircle,
  type PlainSit,
  spanOf,
} from '../../../support/oracles/asItStood';
import { smallEvent } from '../../../support/oracles/smallEvents';

const today = asOf('2017-05-01');
const ann = person('ann', { placeId: 'vienna' });
const named = { attendance: 'named', attendees: [{ personId: 'ann', optional: false }] } as const;

const line = ({ from, to, clear, needed, short }: Journey) =>
  `${from.id} ${to.id} ${clear ?? '-'}/${needed}${short ? ' short' : ''}`;

const linesOf = (plan: Plan) => journeysOf(plan, 'ann', today).map(line);

describe('the journeys of a person', () => {
  it.each([
    ['a day clear is enough', '2017-09-07', ['vienna new-york 1/1', 'new-york vienna -/1']],
    ['no day clear is too few', '2017-09-06', ['vienna new-york 0/1 short', 'new-york vienna -/1']],
    ['the same day is too few', '2017-09-05', ['vienna new-york 0/1 short', 'new-york vienna -/1']],
  ])('from Vienna on 5 September to New York: %s', (_name, when, expected) => {
    const events = [
      meeting('a', '2017-09-04, 2017-09-05 09:00-10:00', { placeId: 'vienna' }),
      meeting('b', `${when} 18:00-19:00`, { placeId: 'new-york', ...named }),
    ];
    expect(linesOf(planWith({ events, people: [ann] }))).toEqual(expected);
  });

  it('go home where the days between hold both ways and a day at home', () => {
    const plan = (second: string) =>
      planWith({
        people: [ann],
        events: [
          meeting('a', '2017-05-02', { placeId: 'new-york' }),
          meeting('b', second, { placeId: 'new-york' }),
        ],
      });
    const ends = ['vienna new-york -/1', 'new-york vienna -/1'];
    expect(linesOf(plan('2017-05-05'))).toEqual(ends);
    expect(linesOf(plan('2017-05-06'))).toEqual([
      ends[0],
      'new-york vienna 2/1',
      'vienna new-york 2/1',
      ends[1],
    ]);
  });

  it('say on the way home which sitting they follow, and on the way out which they must reach', () => {
    const events = [
      meeting('a', '2017-05-02', { placeId: 'new-york' }),
      meeting('b', '2017-05-09', { placeId: 'new-york' }),
    ];
    const [, back, out] = journeysOf(planWith({ events, people: [ann] }), 'ann', today);
    expect([back!.after?.eventId, back!.before]).toEqual(['a', null]);
    expect([out!.after, out!.before?.eventId]).toEqual([null, 'b']);
  });

  it('leave out what is online, followed, cancelled or asked of somebody else', () => {
    const events = [
      meeting('a', '2017-05-02', { placeId: 'online' }),
      meeting('b', '2017-05-03', { placeId: 'geneva', attendance: 'followed' }),
      meeting('c', '2017-05-04', { placeId: 'new-york', ...named, attendees: [] }),
    ];
    expect(linesOf(planWith({ events, people: [ann] }))).toEqual([]);
  });

  it('without a known posting are only those from city to city', () => {
    const events = [
      meeting('a', '2017-05-02', { placeId: 'geneva' }),
      meeting('b', '2017-05-20', { placeId: 'new-york' }),
    ];
    expect(linesOf(planWith({ events, people: [person('ann')] }))).toEqual([
      'geneva new-york 17/1',
    ]);
  });

  it('take the days of the settings', () => {
    const events = [meeting('a', '2017-05-02', { placeId: 'new-york' })];
    const settings = { journeys: { 'europe/north-america': 3 } };
    expect(linesOf(planWith({ events, people: [ann], settings }))[0]).toBe('vienna new-york -/3');
  });

  it('equal those of a plain reading of the whole plan', () => {
    fc.assert(
      fc.property(smallPlan, (plan) => {
        fc.pre(!hasCircle(plan));
        expect(journeysOf(plan, 'ann', today).map(line)).toEqual(plainJourneys(plan));
      }),
      { numRuns: 150 },
    );
  });

  it('join: each begins where the one before it ended, but for sittings that clash', () => {
    fc.assert(
      fc.property(smallPlan, (plan) => {
        fc.pre(!hasCircle(plan));
        const sits = sitsOfPerson(plan, 'ann', today);
        const cities = new Set(sits.filter((s) => s.city).map((s) => s.city!.id));
        const journeys = journeysOf(plan, 'ann', today);
        for (const j of journeys) {
          expect(j.from.id).not.toBe(j.to.id);
          expect([...cities, 'vienna']).toContain(j.to.id);
        }
        if (cities.size > 0 && [...cities].some((id) => id !== 'vienna')) {
          expect(journeys.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 100 },
    );
  });
});

const smallPlan = fc
  .integer({ min: 1, max: 6 })
  .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => smallEvent(`e${i + 1}`))))
  .map((events) => planWith({ events, people: [ann] }));

/** Slow and plain: every sitting of the plan sorted, then one after the other. */
function plainJourneys(plan: Plan): readonly string[] {
  const mine = allSits(plan, today.day)
    .filter(
      (sit) => sit.attendance === 'delegation' || sit.attendees.some((a) => a.personId === 'ann'),
    )
    .filter((sit) => placeById(plan, sit.placeId)?.online === false)
    .sort((a, b) => inOrder(plan, a, b));
  const needed = (a: string, b: string) =>
    journeyDays(settingsOf(plan), placeById(plan, a)!, placeById(plan, b)!);
  const lines: string[] = [];
  const open = (a: string, b: string) => {
    if (a !== b) lines.push(`${a} ${b} -/${needed(a, b)}`);
  };
  mine.forEach((sit, i) => {
    const before = mine[i - 1];
    const to = sit.placeId!;
    if (!before) return open('vienna', to);
    const from = before.placeId!;
    const days = sit.sitting.day - before.sitting.day - 1;
    const ways = needed(from, 'vienna') + needed('vienna', to);
    if (from !== 'vienna' && to !== 'vienna' && days >= ways + 1) {
      const [back, out] = [needed(from, 'vienna'), needed('vienna', to)];
      lines.push(`${from} vienna ${days - out}/${back}`, `vienna ${to} ${days - back}/${out}`);
    } else if (from !== to && !atOneTime(plan, before, sit)) {
      const need = needed(from, to);
      lines.push(`${from} ${to} ${Math.max(0, days)}/${need}${days < need ? ' short' : ''}`);
    }
  });
  const last = mine.at(-1);
  if (last) open(last.placeId!, 'vienna');
  return lines;
}

function inOrder(plan: Plan, a: PlainSit, b: PlainSit): number {
  const [one, other] = [spanOf(plan, a), spanOf(plan, b)];
  const ids = (sit: PlainSit) => `${sit.root.id} ${sit.event.id}`;
  return (
    one.start - other.start ||
    (ids(a) < ids(b) ? -1 : ids(a) > ids(b) ? 1 : 0) ||
    one.end - other.end ||
    a.sitting.day - b.sitting.day
  );
}
