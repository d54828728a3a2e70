import type { PlanEvent } from '@shared/model/event';
import { type Person, type Plan, defaultSettings, emptyPlan } from '@shared/model/plan';
import { blankGenerated } from './generated/blank';
import { generatedCities } from './generated/cities';
import { dueEvent } from './generated/dues';
import { generateLaw, type Required } from './generated/mandates';
import { meetingEvent, partOf } from './generated/meetings';
import { generateCalendars, generateHolidayLists, generatePeople } from './generated/surroundings';
import { phaseSpan } from './generated/years';
import { type Random, seededRandom } from './seededRandom';

export { generatedFirst, generatedLast, generatedToday } from './generated/years';

/** What the generated plan shall be like. `attendance: 'delegation'` is the worst case: everybody attends everything. */
export interface GenerateOptions {
  readonly events: number;
  readonly seed?: number;
  readonly attendance?: 'mixed' | 'delegation';
}

const DELEGATION_WIDE = 140;
const EVENTS_A_PERSON = 50;
const SHARE_DUE = 0.3;
/** One meeting in so many is a part of the one before it. */
const MEETINGS_A_PART = 60;
/** About half as many again as sit on a mean day, so that the cap on meetings at one time is passed on full days. */
const PARALLEL_SHARE = 0.003;

/** A plan of the size asked for, over two years: the same for the same options, on any machine and day. One person for
 *  every 50 events, 60 cities, about 140 delegation-wide meetings at every size, 30 % of class due, meetings of 1 to 5
 *  days, 5 % of them with a gap, four phases, a mandate for every 20th event of the kinds and demands of generateLaw,
 *  answered by meetings and due events alike, holiday lists, calendars of other bodies, a cap on meetings at one time:
 *  each rule finds something from 2,000 events on. Linear in the events. */
export function generatePlan(options: GenerateOptions): Plan {
  const random = seededRandom(options.seed ?? 42);
  const people = generatePeople(Math.max(1, Math.round(options.events / EVENTS_A_PERSON)), random);
  const law = generateLaw(options.events);
  const { calendars, calendarEvents } = generateCalendars(random);
  const plan = emptyPlan(`generated-${options.events}-${options.seed ?? 42}`, {
    ...defaultSettings,
    name: `Generated plan of ${options.events} events`,
    parallelCap: Math.max(3, Math.round(options.events * PARALLEL_SHARE)),
  });
  return {
    ...plan,
    mandates: byId(law.mandates),
    groups: byId(law.groups),
    events: byId(generateEvents(options, people, law.required, random)),
    people: byId(people),
    places: byId(generatedCities),
    holidayLists: byId(generateHolidayLists()),
    calendars: byId(calendars),
    calendarEvents: byId(calendarEvents),
  };
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function generateEvents(
  options: GenerateOptions,
  people: readonly Person[],
  required: readonly Required[],
  random: Random,
): readonly PlanEvent[] {
  const made: PlanEvent[] = [0, 1, 2, 3].map((i) => phaseEvent(i, options.seed ?? 42));
  const rest = Math.max(0, options.events - made.length);
  const due = Math.round(rest * SHARE_DUE);
  const meetings = rest - due;
  const wideMeetings = options.attendance === 'delegation' ? meetings : DELEGATION_WIDE;
  const isDue = ({ mandate: { kind } }: Required) => kind === 'document' || kind === 'deadline';
  const nextDue = spreader(required.filter(isDue), due);
  const nextMeeting = spreader(
    required.filter((one) => !isDue(one)),
    meetings,
  );
  const rooms = Math.max(3, Math.round(options.events / 1000));
  const delegation = { people, diary: new Map(), rooms };
  let before: PlanEvent | undefined;
  let count = 0;
  for (let i = 0; i < rest; i++) {
    const id = `event-${i + 1}`;
    if (reaches(i, due, rest)) {
      made.push(dueEvent(id, nextDue(), before, random));
      continue;
    }
    const wide = reaches(count, wideMeetings, meetings);
    const answers = nextMeeting();
    count += 1;
    if (before && !wide && !answers && count % MEETINGS_A_PART === 0) {
      made.push(partOf(id, before, random));
    } else {
      before = meetingEvent(id, wide, answers, delegation, random);
      made.push(before);
    }
  }
  return made;
}

/** Gives the members of a list in their order, spread evenly over a number of calls. */
function spreader<T>(list: readonly T[], calls: number): () => T | undefined {
  let call = 0;
  let next = 0;
  return () => (reaches(call++, list.length, calls) ? list[next++] : undefined);
}

/** True for `share` of `whole` indexes, spread evenly. */
function reaches(index: number, share: number, whole: number): boolean {
  return Math.floor(((index + 1) * share) / whole) > Math.floor((index * share) / whole);
}

function phaseEvent(index: number, seed: number): PlanEvent {
  return {
    ...blankGenerated(`phase-${index + 1}`, 'phase', `generated-${seed}`),
    title: `Phase ${index + 1}`,
    mandateId: `phase-mandate-${index + 1}`,
    span: phaseSpan(index),
    states: [{ state: 'confirmed', on: null, decision: null }],
  };
}
