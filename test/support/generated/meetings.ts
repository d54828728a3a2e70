import type { EventKind, PlanEvent, Sitting } from '@shared/model/event';
import type { Person } from '@shared/model/plan';
import { addDays, type Day, isWeekend, toDay, toMinute } from '@shared/model/time';
import type { Random } from '../seededRandom';
import { blankGenerated } from './blank';
import { generatedCities } from './cities';
import type { Required } from './mandates';
import { generatedFirst, generatedToday, workingDay, YEARS } from './years';

const SHARE_GAPS_OF_LONGER = 0.12;

const meetingKinds: readonly EventKind[] = [
  'thematic-session',
  'negotiation-round',
  'hearing',
  'preparatory-meeting',
  'consultation',
  'regional-consultation',
  'own-meeting',
];

const interpreted: readonly EventKind[] = ['thematic-session', 'negotiation-round', 'hearing'];

/** Hours of sittings that have some: the slots of the General Assembly, then others. */
const hours: readonly (readonly [number, number])[] = [
  [10, 13],
  [10, 13],
  [15, 18],
  [15, 18],
  [9, 12],
  [10, 14],
];

/** Who is asked, and on which days everybody sits already. */
export interface Delegation {
  readonly people: readonly Person[];
  /** By person, and for the whole delegation by "everybody". */
  readonly diary: Map<string, Set<Day>>;
  /** Different rooms of a city. */
  readonly rooms: number;
}

/** A meeting of one to five days, for everybody or for one to four people, mostly on days on which they are free. One in
 *  eight has hours, one in ten sits for half days, one in four has a room, one in 50 is a journey or leave, one in 400
 *  sits twice at the same time. What answers a mandate mostly does as it says. */
export function meetingEvent(
  id: string,
  wide: boolean,
  answers: Required | undefined,
  delegation: Delegation,
  random: Random,
): PlanEvent {
  const { people, diary } = delegation;
  const isAway = !wide && !answers && random.below(50) === 0;
  const who = wide ? [] : pickPeople(people, isAway ? 1 : 1 + random.below(4), random);
  const away = random.below(2) === 0 ? 'travel' : 'leave';
  const free = meetingKinds[random.below(meetingKinds.length)]!;
  const kind = isAway ? away : (answers?.mandate.kind ?? free);
  const city = pickCity(wide, who, answers, random);
  const names = wide ? ['everybody'] : who.map((p) => p.id);
  const sittings = pickSittings(names, answers, diary, random);
  const last = sittings[sittings.length - 1]!.day;
  const past = random.below(50) === 0 ? 'confirmed' : 'held';
  const state = last < generatedToday ? past : random.below(3) === 0 ? 'tentative' : 'confirmed';
  return {
    ...blankGenerated(id, kind, random.hex()),
    title: `${kind.replaceAll('-', ' ')} in ${city.name.en} (${id})`,
    mandateId: answers?.mandate.id ?? null,
    placeId: city.id,
    room: random.below(4) === 0 ? `Room ${1 + random.below(delegation.rooms)}` : null,
    attendance: wide ? 'delegation' : 'named',
    attendees: who.map((p) => ({ personId: p.id, optional: random.below(20) === 0 })),
    panels: kind === 'thematic-session' && random.below(2) === 0 ? 1 + random.below(4) : null,
    interpretation: interpreted.includes(kind),
    sittings,
    states: [{ state, on: null, decision: null }],
  };
}

/** A part of a meeting: an hour of its first day. */
export function partOf(id: string, whole: PlanEvent, random: Random): PlanEvent {
  const from = 10 + random.below(6);
  return {
    ...blankGenerated(id, 'part', random.hex()),
    title: `part of ${whole.id} (${id})`,
    parentId: whole.id,
    attendance: null,
    sittings: [timed(whole.sittings[0]!.day, from, from + 1)],
    states: whole.states,
  };
}

function pickPeople(people: readonly Person[], count: number, random: Random): readonly Person[] {
  const first = random.below(people.length);
  return Array.from(
    { length: Math.min(count, people.length) },
    (_, i) => people[(first + i) % people.length]!,
  );
}

function pickCity(
  wide: boolean,
  who: readonly Person[],
  answers: Required | undefined,
  random: Random,
) {
  const asked = answers?.mandate.place ?? null;
  const roll = random.below(10);
  if (asked && roll > 0) {
    return generatedCities.find((c) => asked.places.includes(c.id) || c.country === asked.country)!;
  }
  if (wide && roll < 7) return generatedCities[0]!;
  const posting = generatedCities.find((c) => c.id === who[0]?.placeId);
  if (posting && roll < 8) return posting;
  return generatedCities[random.below(generatedCities.length)]!;
}

/** Of a few starts the one on which the fewest of the people asked already sit: a plan is no dice. */
function pickSittings(
  who: readonly string[],
  answers: Required | undefined,
  diary: Delegation['diary'],
  random: Random,
): readonly Sitting[] {
  const any = 1 + Math.floor((random.below(10) * random.below(10)) / 20);
  const asked = answers?.mandate.days;
  const length = asked && random.below(8) > 0 ? (asked.total ? 2 : (asked.min ?? any)) : any;
  const [first, room] = roomFor(answers, length, random);
  const gap = length > 1 && random.below(100) < SHARE_GAPS_OF_LONGER * 100;
  let best: readonly Day[] = [];
  let bestClashes = Infinity;
  for (let i = 0; i < 4 && bestClashes > 0; i++) {
    const days = sittingDaysFrom(workingDay(toDay(first + random.below(room))), length, gap);
    const clashes = days.reduce((n, d) => n + clashesOn(d, who, diary), 0);
    if (clashes < bestClashes) [best, bestClashes] = [days, clashes];
  }
  for (const person of who) {
    const own = diary.get(person) ?? new Set<Day>();
    for (const d of best) own.add(d);
    diary.set(person, own);
  }
  return sittingsOn(best, random);
}

/** First day and number of days from which a start is picked; one in twelve begins after the days asked for. */
function roomFor(answers: Required | undefined, length: number, random: Random): [Day, number] {
  if (!answers) return [generatedFirst, YEARS - 10];
  const { start, end } = answers.span;
  const late = random.below(12) === 0 ? end - start - length : 0;
  return [toDay(start + late), Math.max(1, end - start - 2 * length)];
}

function sittingsOn(days: readonly Day[], random: Random): readonly Sitting[] {
  const roll = random.below(80);
  if (roll < 10) {
    const [from, to] = hours[random.below(hours.length)]!;
    const sittings = days.map((d) => timed(d, from, to));
    return random.below(50) === 0
      ? [...sittings, timed(days[days.length - 1]!, from + 1, to)]
      : sittings;
  }
  const part = roll < 14 ? 'morning' : roll < 17 ? 'afternoon' : roll < 18 ? 'half' : 'full';
  return days.map((d) => ({ day: d, part, from: null, to: null, placeId: null }));
}

function timed(d: Day, from: number, to: number): Sitting {
  return { day: d, part: 'hours', from: toMinute(from * 60), to: toMinute(to * 60), placeId: null };
}

function clashesOn(d: Day, who: readonly string[], diary: Delegation['diary']): number {
  let clashes = diary.get('everybody')?.has(d) ? 1 : 0;
  for (const person of who) if (diary.get(person)?.has(d)) clashes += 1;
  return clashes;
}

function sittingDaysFrom(first: Day, length: number, gap: boolean): readonly Day[] {
  const days: Day[] = [first];
  let skip = gap;
  for (let d = addDays(first, 1); days.length < length; d = addDays(d, 1)) {
    if (isWeekend(d)) continue;
    if (skip) skip = false;
    else days.push(d);
  }
  return days;
}
