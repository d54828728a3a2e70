import { blankEvent } from '@shared/model/blankEvent';
import {
  type Attendance,
  classOfKind,
  type EventKind,
  type PlanEvent,
  type Sitting,
} from '@shared/model/event';
import type { Mandate } from '@shared/model/mandate';
import { type Plan, type Person, defaultSettings, emptyPlan } from '@shared/model/plan';
import {
  type Day,
  addDays,
  day,
  formatIsoDay,
  isWeekend,
  toDay,
  toMinute,
} from '@shared/model/time';
import { generatedCities } from './generatedCities';
import { type Random, seededRandom } from './seededRandom';

/** What the generated plan shall be like. `attendance: 'delegation'` is the worst case: everybody attends everything. */
export interface GenerateOptions {
  readonly events: number;
  readonly seed?: number;
  readonly attendance?: 'mixed' | 'delegation';
}

/** The two years of every generated plan, and the day in their middle for which its states are made. */
export const generatedFirst: Day = day('2025-01-01');
export const generatedLast: Day = day('2026-12-31');
export const generatedToday: Day = day('2026-01-15');

const DELEGATION_WIDE = 140;
const EVENTS_A_PERSON = 50;
const SHARE_DUE = 0.3;
const SHARE_GAPS_OF_LONGER = 0.12;
const YEARS = generatedLast - generatedFirst + 1;

const meetingKinds: readonly EventKind[] = [
  'thematic-session',
  'negotiation-round',
  'hearing',
  'preparatory-meeting',
  'consultation',
  'regional-consultation',
  'own-meeting',
];

/** A plan of the size asked for, over two years: the same for the same options, on any machine and day. One person
 *  for every 50 events, 60 cities, about 140 delegation-wide meetings at every size, 30 % of class due, meetings of
 *  1 to 5 days, 5 % of them with a gap, four phases, a mandate for every 20th event. Linear in the events. */
export function generatePlan(options: GenerateOptions): Plan {
  const random = seededRandom(options.seed ?? 42);
  const people = generatePeople(Math.max(1, Math.round(options.events / EVENTS_A_PERSON)), random);
  const mandates = generateMandates(options.events);
  const events = generateEvents(options, people, mandates, random);
  const plan = emptyPlan(`generated-${options.events}-${options.seed ?? 42}`, {
    ...defaultSettings,
    name: `Generated plan of ${options.events} events`,
  });
  return {
    ...plan,
    mandates: byId(mandates),
    events: byId(events),
    people: byId(people),
    places: byId(generatedCities),
  };
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function generatePeople(count: number, random: Random): readonly Person[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `person-${i + 1}`,
    name: `Delegate ${i + 1}`,
    placeId: generatedCities[random.below(8)]!.id,
    away: [],
  }));
}

function phaseSpan(index: number): { start: Day; end: Day } {
  const start = toDay(generatedFirst + Math.floor((index * YEARS) / 4));
  return { start, end: toDay(generatedFirst + Math.floor(((index + 1) * YEARS) / 4)) };
}

function generateMandates(events: number): readonly Mandate[] {
  const phases = [0, 1, 2, 3].map((i) => {
    const span = phaseSpan(i);
    return mandate(`phase-mandate-${i + 1}`, i + 1, 'phase', `Phase ${i + 1}`, null, span);
  });
  const others = Array.from({ length: Math.floor(events / 20) }, (_, i) => {
    const phase = i % 4;
    const kind = meetingKinds[i % 4]!;
    const title = `Requirement ${i + 1}`;
    return mandate(`mandate-${i + 1}`, i + 5, kind, title, phases[phase]!.id, phaseSpan(phase));
  });
  return [...phases, ...others];
}

function mandate(
  id: string,
  order: number,
  kind: EventKind,
  title: string,
  phaseId: string | null,
  span: { start: Day; end: Day },
): Mandate {
  const same = (text: string) => ({ en: text, fr: text, es: text });
  const last = addDays(span.end, -1);
  return {
    id,
    order,
    paragraph: `${order}`,
    kind,
    title: same(title),
    shortTitle: same(title),
    phaseId,
    groupId: null,
    listedIn: phaseId ?? 'whole-process',
    eachOf: null,
    eachRelation: null,
    time: { form: 'range', first: span.start, last },
    wording: same(`${formatIsoDay(span.start)} to ${formatIsoDay(last)}`),
    place: null,
    days: null,
    panels: null,
    flexible: null,
    before: [],
    after: [],
    inferred: [],
    responsible: same(''),
    othersAct: false,
    remark: same(''),
    parentId: null,
  };
}

function generateEvents(
  options: GenerateOptions,
  people: readonly Person[],
  mandates: readonly Mandate[],
  random: Random,
): readonly PlanEvent[] {
  const phases = [0, 1, 2, 3].map((i) => phaseEvent(i, options.seed ?? 42));
  const rest = Math.max(0, options.events - phases.length);
  const due = Math.round(rest * SHARE_DUE);
  const meetings = rest - due;
  const wideMeetings = options.attendance === 'delegation' ? meetings : DELEGATION_WIDE;
  const diary = new Map<string, Set<Day>>();
  const made: PlanEvent[] = [...phases];
  const answered = mandates.filter((m) => m.kind !== 'phase');
  let meetingIndex = 0;
  for (let i = 0; i < rest; i++) {
    const isDue = reaches(i, due, rest);
    const id = `event-${i + 1}`;
    const mandateIndex = i % 20 === 19 ? Math.floor(i / 20) : -1;
    const answers = isDue ? undefined : answered[mandateIndex];
    if (isDue) made.push(dueEvent(id, random));
    else {
      const wide = reaches(meetingIndex, wideMeetings, meetings);
      meetingIndex += 1;
      made.push(meetingEvent(id, wide, people, answers, diary, random));
    }
  }
  return made;
}

/** True for `share` of `whole` indexes, spread evenly. */
function reaches(index: number, share: number, whole: number): boolean {
  return Math.floor(((index + 1) * share) / whole) > Math.floor((index * share) / whole);
}

function phaseEvent(index: number, seed: number): PlanEvent {
  const span = phaseSpan(index);
  return {
    ...blank(`phase-${index + 1}`, 'phase', `generated-${seed}`),
    title: `Phase ${index + 1}`,
    mandateId: `phase-mandate-${index + 1}`,
    span,
    states: [{ state: 'confirmed', on: null, decision: null }],
  };
}

function dueEvent(id: string, random: Random): PlanEvent {
  const at = toDay(generatedFirst + random.below(YEARS));
  const isDone = at < generatedToday && random.below(100) < 97;
  const kind: EventKind = random.below(2) === 0 ? 'deadline' : 'document';
  return {
    ...blank(id, kind, random.hex()),
    title: `${kind === 'deadline' ? 'Inputs are due' : 'Report is issued'} (${id})`,
    at: { day: workingDay(at), time: null, zone: null },
    states: isDone ? [{ state: 'done', on: null, decision: null }] : [],
  };
}

function meetingEvent(
  id: string,
  wide: boolean,
  people: readonly Person[],
  answers: Mandate | undefined,
  diary: Map<string, Set<Day>>,
  random: Random,
): PlanEvent {
  const attendance: Attendance = wide ? 'delegation' : 'named';
  const who = wide ? [] : pickPeople(people, 1 + random.below(4), random);
  const kind = answers?.kind ?? meetingKinds[random.below(meetingKinds.length)]!;
  const place = pickPlace(wide, who, random);
  const sittings = pickSittings(
    wide ? ['everybody'] : who.map((p) => p.id),
    answers,
    diary,
    random,
  );
  const last = sittings[sittings.length - 1]!.day;
  const state = last < generatedToday ? 'held' : random.below(3) === 0 ? 'tentative' : 'confirmed';
  return {
    ...blank(id, kind, random.hex()),
    title: `${kind.replaceAll('-', ' ')} in ${place.name.en} (${id})`,
    mandateId: answers?.id ?? null,
    placeId: place.id,
    attendance,
    attendees: who.map((p) => ({ personId: p.id, optional: random.below(20) === 0 })),
    sittings,
    states: [{ state, on: null, decision: null }],
  };
}

function pickPeople(people: readonly Person[], count: number, random: Random): readonly Person[] {
  const first = random.below(people.length);
  return Array.from(
    { length: Math.min(count, people.length) },
    (_, i) => people[(first + i) % people.length]!,
  );
}

function pickPlace(wide: boolean, who: readonly Person[], random: Random) {
  const roll = random.below(10);
  if (wide && roll < 7) return generatedCities[0]!;
  const posting = generatedCities.find((c) => c.id === who[0]?.placeId);
  if (posting && roll < 8) return posting;
  return generatedCities[random.below(generatedCities.length)]!;
}

/** Of a few starts the one on which the fewest of the people asked already sit: a plan is no dice. */
function pickSittings(
  who: readonly string[],
  answers: Mandate | undefined,
  diary: Map<string, Set<Day>>,
  random: Random,
): readonly Sitting[] {
  const length = 1 + Math.floor((random.below(10) * random.below(10)) / 20);
  const first = answers?.time.form === 'range' ? answers.time.first : generatedFirst;
  const room = answers ? Math.floor(YEARS / 4) - 10 : YEARS - 10;
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
  const timed = random.below(10) === 0;
  return best.map((d) => ({
    day: d,
    part: timed ? 'hours' : 'full',
    from: timed ? toMinute(600) : null,
    to: timed ? toMinute(780) : null,
    placeId: null,
  }));
}

function clashesOn(d: Day, who: readonly string[], diary: Map<string, Set<Day>>): number {
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

/** The day itself, or the Monday after it for nine weekends in ten. */
function workingDay(d: Day): Day {
  if (!isWeekend(d) || d % 10 === 0) return d;
  return workingDay(addDays(d, 1));
}

function blank(id: string, kind: EventKind, uid: string): PlanEvent {
  return blankEvent({
    id,
    uid: `${uid}-${id}@prepcom.invalid`,
    kind,
    attendance: classOfKind[kind] === 'meeting' ? 'delegation' : null,
    modified: 1_735_689_600_000,
  });
}
