import type { Moment, PlanEvent, Sitting } from '../../model/event';
import { type Plan, type TableName, defaultSettings } from '../../model/plan';
import { placeById } from '../../places';
import type { LossNote } from './lossReport';

/** Where a row of a table stands in its list in the file. */
export type IndexOf = (table: TableName, id: string) => number;

/** The plan with what each row alone cannot tell put right: places that nobody knows, sittings out of order, hours
 *  without both ends, missing settings. Each repair is added to the notes. */
export function repairRows(plan: Plan, indexOf: IndexOf, notes: LossNote[]): Plan {
  const events = new Map<string, PlanEvent>();
  for (const event of plan.events.values()) {
    const at = () => ['events', indexOf('events', event.id)];
    events.set(event.id, repairSittings(withKnownPlaces(plan, event, at, notes), at, notes));
  }
  const drop = (table: TableName, id: string, field: string, found: string) =>
    notes.push(unknownPlace([table, indexOf(table, id), field], found));
  const people = mapRows(plan.people, (person) => {
    if (isKnown(plan, person.placeId)) return person;
    drop('people', person.id, 'placeId', person.placeId!);
    return { ...person, placeId: null };
  });
  const calendarEvents = mapRows(plan.calendarEvents, (event) => {
    if (isKnown(plan, event.placeId)) return event;
    drop('calendarEvents', event.id, 'placeId', event.placeId!);
    return { ...event, placeId: null };
  });
  const settings = mapRows(plan.settings, (row) => {
    if (isKnown(plan, row.homePlaceId)) return row;
    drop('settings', row.id, 'homePlaceId', row.homePlaceId!);
    return { ...row, homePlaceId: null };
  });
  if (settings.size > 0) return { ...plan, events, people, calendarEvents, settings };
  notes.push({
    path: ['settings'],
    problem: 'settings-missing',
    found: '',
    repair: 'defaults-taken',
  });
  const defaults = new Map([['settings', defaultSettings]]);
  return { ...plan, events, people, calendarEvents, settings: defaults };
}

type PathOf = () => readonly (string | number)[];

function withKnownPlaces(plan: Plan, event: PlanEvent, at: PathOf, notes: LossNote[]): PlanEvent {
  const known = isKnown(plan, event.placeId);
  if (!known) notes.push(unknownPlace([...at(), 'placeId'], event.placeId!));
  const sittings = event.sittings.map((sitting, i) => {
    if (isKnown(plan, sitting.placeId)) return sitting;
    notes.push(unknownPlace([...at(), 'sittings', i, 'placeId'], sitting.placeId!));
    return { ...sitting, placeId: null };
  });
  if (known && sittings.every((s, i) => s === event.sittings[i])) return event;
  return { ...event, placeId: known ? event.placeId : null, sittings };
}

function repairSittings(event: PlanEvent, at: PathOf, notes: LossNote[]): PlanEvent {
  const whole = event.sittings.map((sitting, i) => {
    if ((sitting.part === 'hours') === (sitting.from !== null) && sameNull(sitting)) return sitting;
    const path = [...at(), 'sittings', i];
    const part = sitting.part === 'hours' ? 'full' : sitting.part;
    const repair = sitting.part === 'hours' ? 'taken-as-full-day' : 'emptied';
    notes.push({ path, problem: 'hours-incomplete', found: sitting.part, repair });
    return { ...sitting, part, from: null, to: null };
  });
  const sorted = [...whole].sort((a, b) => a.day - b.day || beginning(a) - beginning(b));
  const inOrder = sorted.every((sitting, i) => sitting === whole[i]);
  if (!inOrder) {
    const path = [...at(), 'sittings'];
    notes.push({ path, problem: 'sittings-out-of-order', found: '', repair: 'put-in-order' });
  }
  const changed = !sorted.every((sitting, i) => sitting === event.sittings[i]);
  const dated = changed ? { ...event, sittings: sorted } : event;
  const moment = dated.at && wholeMoment(dated.at);
  if (moment === dated.at) return dated;
  notes.push({ path: [...at(), 'at'], problem: 'hours-incomplete', found: '', repair: 'emptied' });
  return { ...dated, at: moment };
}

/** An hour without its zone, or a zone without an hour, says nothing. */
function wholeMoment(at: Moment): Moment {
  return (at.time === null) === (at.zone === null) ? at : { ...at, time: null, zone: null };
}

function sameNull(sitting: Sitting): boolean {
  return (sitting.from === null) === (sitting.to === null);
}

const AFTERNOON = 13 * 60;

function beginning(sitting: Sitting): number {
  return sitting.from ?? (sitting.part === 'afternoon' ? AFTERNOON : 0);
}

function isKnown(plan: Plan, placeId: string | null): boolean {
  return placeId === null || placeById(plan, placeId) !== null;
}

function unknownPlace(path: LossNote['path'], found: string): LossNote {
  return { path, problem: 'unknown-place', found, repair: 'emptied' };
}

function mapRows<T>(rows: ReadonlyMap<string, T>, change: (row: T) => T): ReadonlyMap<string, T> {
  return new Map([...rows].map(([id, row]) => [id, change(row)]));
}
