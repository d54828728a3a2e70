import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeById } from '@shared/places';
import { journeyDays } from '@shared/places/journeys';
import { isAttendedBy } from '@shared/model/attendedBy';
import { settingsOf, type Plan } from '@shared/model/plan';
import { checkPlan } from '@shared/rules/checkPlan';
import { type Journey, journeysOf } from '@shared/rules/people/journeysOf';
import { sitsOfPerson } from '@shared/rules/people/sitsOfPerson';
import { asOf, meeting, person, planWith, span } from '../../../support/build';
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

const saidOf = (plan: Plan) => checkPlan(plan, today).filter(({ rule }) => rule === 'travel');

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

  it.each([
    ['their own dates', { away: [{ span: span('2017-05-03..2017-05-05'), why: 'leave' }] }, []],
    [
      'a leave of the plan',
      {},
      [meeting('l', '2017-05-03..2017-05-05', { kind: 'leave', ...named })],
    ],
  ] as const)('count the days of leave between two sittings, by %s', (_name, other, leave) => {
    const plan = planWith({
      people: [person('ann', { placeId: 'vienna', ...other })],
      events: [
        meeting('a', '2017-05-02', { placeId: 'new-york' }),
        meeting('b', '2017-05-08', { placeId: 'geneva' }),
        ...leave,
      ],
    });
    const [, direct] = journeysOf(plan, 'ann', today);
    expect(direct).toMatchObject({ clear: 5, onLeave: 3, needed: 1, short: false });
  });

  it('do not go home in days of leave, on which nobody knows where the person is', () => {
    const plan = (last: string) =>
      planWith({
        people: [
          person('ann', {
            placeId: 'vienna',
            away: [{ span: span(`2017-05-03..${last}`), why: 'leave' }],
          }),
        ],
        events: [
          meeting('a', '2017-05-02', { placeId: 'new-york' }),
          meeting('b', '2017-05-09', { placeId: 'new-york' }),
        ],
      });
    expect(linesOf(plan('2017-05-05'))).toHaveLength(4);
    expect(linesOf(plan('2017-05-06'))).toEqual(['vienna new-york -/1', 'new-york vienna -/1']);
  });

  it('are not made to a leave that names no city', () => {
    const leave = meeting('l', '2017-05-08', { kind: 'leave', ...named });
    expect(linesOf(planWith({ events: [leave], people: [ann] }))).toEqual([]);
  });

  it('do not count days on the way as leave', () => {
    const away = [{ span: span('2017-05-03..2017-05-04'), why: 'travel' }] as const;
    const events = [
      meeting('a', '2017-05-02', { placeId: 'vienna' }),
      meeting('b', '2017-05-05', { placeId: 'new-york' }),
    ];
    const people = [person('ann', { placeId: 'vienna', away })];
    expect(journeysOf(planWith({ events, people }), 'ann', today)[0]!.onLeave).toBe(0);
  });

  it('are too short exactly where the plan has a finding of travel for the person alone', () => {
    fc.assert(
      fc.property(smallPlan, (plan) => {
        fc.pre(!hasCircle(plan));
        const events = [...plan.events].filter(([, e]) => isAttendedBy(plan, e, 'ann'));
        const own = { ...plan, events: new Map(events) };
        const short = journeysOf(own, 'ann', today).filter((j) => j.short);
        const pairs = new Set(short.map((j) => `${j.after!.eventId} ${j.before!.eventId}`));
        expect(pairs.size).toBe(saidOf(own).length);
      }),
      { numRuns: 150 },
    );
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
  const leave = [
    ...new Set(
      allSits(plan, today.day)
        .filter(({ event }) => event.kind === 'leave')
        .filter(
          (s) => s.attendance === 'delegation' || s.attendees.some((a) => a.personId === 'ann'),
        )
        .map(({ sitting }) => sitting.day),
    ),
  ];
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
    const away = leave.filter((day) => day > before.sitting.day && day < sit.sitting.day).length;
    if (from !== 'vienna' && to !== 'vienna' && days - away >= ways + 1) {
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
