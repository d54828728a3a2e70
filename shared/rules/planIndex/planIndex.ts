import type { Today } from '../../model/asOf';
import type { Change } from '../../model/change';
import type { PlanEvent } from '../../model/event';
import type { Mandate, Window } from '../../model/mandate';
import type { Place } from '../../model/place';
import type { Day } from '../../model/time';
import {
  defaultSettings,
  type Person,
  type Plan,
  type Settings,
  type TableName,
  type Tables,
  tableNames,
} from '../../model/plan';
import { placeById } from '../../places';
import { membersOf, windowKey } from '../../windows/window';
import { EventIndex } from './eventIndex';
import type { EventView } from './eventView';
import { HolidayTable, yearOf } from './holidayTable';
import { Journeys } from './journeys';
import { KeyedSets } from './keyedSets';
import { ReferenceIndex } from './referenceIndex';
import { noRelations, type Relations, relationsOf } from './relations';
import { SittingIndex, type SittingSources } from './sittingIndex';
import { WindowTable } from './windowTable';
import { homeZoneOf } from './zoneClock';

/** What a mandate asks, of whom: of everybody once, or of one member of a group. */
export interface Asked {
  readonly mandate: Mandate;
  readonly memberId: string | null;
}

const noStations: readonly string[] = [];

/** Events are kept by number (events.view). */
type MutableTables = { readonly [T in Exclude<TableName, 'events'>]: Map<string, Tables[T]> };

/** The plan as of the day of the question, kept so that rules find what they compare without looking through it. It is
 *  changed row by row and never looks at the plan that it was made from again. */
export class PlanIndex {
  readonly tables: MutableTables;
  readonly events = new EventIndex();
  readonly references = new ReferenceIndex();
  readonly holidays: HolidayTable;
  readonly #windows = new WindowTable();
  #stations = new KeyedSets<string, string>();
  #sittings: SittingIndex;
  #asked: ReadonlyMap<string, Asked> = new Map();
  #relations: Relations = noRelations;
  #absentees: readonly Person[] | null = null;
  #journeys: Journeys | null = null;
  #places = new Map<string | null, Place | null>();
  #today: Today;
  #homeZone: string;

  constructor(plan: Plan, today: Today) {
    this.#today = today;
    this.tables = Object.fromEntries(
      tableNames.flatMap((name) =>
        name === 'events' ? [] : [[name, new Map<string, unknown>(plan[name])]],
      ),
    ) as unknown as MutableTables;
    this.holidays = new HolidayTable(this.tables.holidayLists);
    this.#homeZone = homeZoneOf(this.settings);
    for (const row of plan.events.values()) this.#enter(row);
    for (const row of plan.calendarEvents.values()) this.references.replace(row.id, row);
    this.#sittings = this.#buildSittings();
    this.mandatesChanged();
  }

  get today(): Today {
    return this.#today;
  }

  get settings(): Settings {
    return this.tables.settings.get('settings') ?? defaultSettings;
  }

  get sittings(): SittingIndex {
    return this.#sittings;
  }

  /** The place as the plan has it, else built in; null where nobody knows it. */
  place(id: string | null): Place | null {
    let place = this.#places.get(id);
    if (place === undefined) {
      place = placeById(this.tables, id);
      this.#places.set(id, place);
    }
    return place;
  }

  /** Clear days between two cities. */
  journey(a: Place, b: Place): number {
    return this.#journeyTable().days(a, b);
  }

  /** People who are away at some time by their own dates. */
  get absentees(): readonly Person[] {
    this.#absentees ??= [...this.tables.people.values()].filter(({ away }) => away.length > 0);
    return this.#absentees;
  }

  /** Clear days of the longest journey that the settings or the built-in table know. */
  get longestJourney(): number {
    return this.#journeyTable().longest;
  }

  mandate(id: string | null): Mandate | undefined {
    return id === null ? undefined : this.tables.mandates.get(id);
  }

  window(mandateId: string, memberId: string | null): Window {
    return this.#windows.of(mandateId, memberId);
  }

  /** Everything that mandates ask, by windowKey. */
  asked(): ReadonlyMap<string, Asked> {
    return this.#asked;
  }

  /** Which mandates come before which. */
  get relations(): Relations {
    return this.#relations;
  }

  /** Live events with dates that answer a mandate, or one member of it; in any order. */
  answers({ mandate, memberId }: Asked): readonly EventView[] {
    const found: EventView[] = [];
    for (const view of this.events.answering(mandate.id)) {
      if (view.row.kind === 'travel' || view.row.kind === 'leave') continue;
      if (!view.live || view.first === null) continue;
      if (memberId === null || view.row.memberId === memberId) found.push(view);
    }
    return found;
  }

  /** Events that use a station's list in a year ("geneva/2017"). */
  usersOf(stationYear: string): ReadonlySet<string> {
    return this.#stations.get(stationYear);
  }

  /** Every station and year in use. */
  stationYears(): Iterable<string> {
    return this.#stations.keys();
  }

  /** Puts one row of the events table in its place; gives the keys of windows that changed with it. */
  replaceEvent(id: string, row: PlanEvent | null): readonly string[] {
    const before = this.events.view(id);
    const touched = new Set<string>();
    this.#takeOut(id, touched);
    this.#leave(id);
    if (row !== null) this.#enter(row);
    this.#takeOut(id, touched);
    this.#putBack(id, touched);
    return this.#windowsAfter(before, this.events.view(id));
  }

  /** Puts a row of any other table in its place. What hangs on it is worked out by the caller (mandatesChanged,
   *  placesChanged, holidaysChanged). */
  replaceRow(change: Exclude<Change, { readonly table: 'events' }>): void {
    const table = this.tables[change.table] as Map<string, unknown>;
    if (change.after === null) table.delete(change.key);
    else table.set(change.key, change.after);
    if (change.table === 'people') this.#absentees = null;
    if (change.table === 'settings') {
      this.#journeys = null;
      this.#homeZone = homeZoneOf(this.settings);
    }
    if (change.table === 'calendarEvents') this.references.replace(change.key, change.after);
    if (change.table === 'holidayLists') this.holidays.forget();
  }

  /** Works out again what hangs on mandates; gives the keys of windows that changed. */
  mandatesChanged(): readonly string[] {
    this.#asked = askedOf(this.tables.mandates);
    this.#relations = relationsOf(this.tables.mandates);
    return this.#windows.resolveAll(this.#windowSources(), this.#today.day);
  }

  /** Works out again what hangs on places and the home zone. */
  placesChanged(): void {
    this.#places = new Map();
    this.#journeys = null;
    this.#stations = new KeyedSets();
    for (const view of this.events.views) if (view) this.#enterStations(view);
    this.#sittings = this.#buildSittings();
  }

  /** Only the day of the question; the events that are others on it are replaced by the caller. */
  setToday(today: Today): void {
    this.#today = today;
  }

  #enter(row: PlanEvent): void {
    this.#enterStations(this.events.enter(row, this.#today.day));
  }

  #leave(id: string): void {
    const view = this.events.view(id);
    if (view) for (const key of this.#stationsOf(view)) this.#stations.remove(key, id);
    this.events.leave(id);
  }

  #enterStations(view: EventView): void {
    for (const key of this.#stationsOf(view)) this.#stations.add(key, view.id);
  }

  #journeyTable(): Journeys {
    return (this.#journeys ??= new Journeys(this.settings));
  }

  /** Stations whose lists an event is looked up in, with the years. */
  stationYearsOf(view: EventView): readonly string[] {
    return this.#stationsOf(view);
  }

  #stationsOf({ live, row, dates, eventClass }: EventView): readonly string[] {
    if (!live || row.kind === 'travel' || row.kind === 'leave') return noStations;
    let found: string[] | null = null;
    const enter = (day: Day, placeId: string | null): void => {
      const place = this.place(placeId);
      if (!place?.dutyStation) return;
      const key = this.holidays.keyOf(place.id, yearOf(day));
      if (!found) found = [key];
      else if (!found.includes(key)) found.push(key);
    };
    for (const { day, placeId } of dates.sittings) enter(day, placeId ?? row.placeId);
    if (eventClass === 'due' && dates.at) enter(dates.at.day, row.placeId);
    return found ?? noStations;
  }

  /** Takes the meetings out for which an event counts. */
  #takeOut(id: string, touched: Set<string>): void {
    for (const root of this.sittings.rootsTouching(id)) {
      touched.add(root);
      this.sittings.removeUnit(root);
    }
  }

  /** Puts the meetings in that now stand for everything that was taken out. */
  #putBack(id: string, touched: ReadonlySet<string>): void {
    for (const old of [id, ...touched]) {
      for (const root of this.sittings.rootsTouching(old)) this.sittings.addUnit(root);
    }
  }

  #windowsAfter(before: EventView | undefined, after: EventView | undefined): readonly string[] {
    const ids = new Set([before?.row.mandateId ?? null, after?.row.mandateId ?? null]);
    const changed: string[] = [];
    for (const id of ids) {
      if (id === null) continue;
      changed.push(...this.#windows.eventsChanged(id, this.#windowSources(), this.#today.day));
    }
    return changed;
  }

  #windowSources() {
    return {
      mandates: this.tables.mandates,
      eventsOf: (mandateId: string) => rowsOf(this.events.answering(mandateId)),
    };
  }

  #buildSittings(): SittingIndex {
    const index = new SittingIndex(this.#sittingSources());
    index.build(this.events.views);
    return index;
  }

  #sittingSources(): SittingSources {
    return {
      cellOf: (id) => this.events.cellOf(id),
      viewById: (id) => this.events.view(id),
      childrenOf: (id) => this.events.childrenOf(id),
      placeById: (id) => this.place(id),
      homeZone: () => this.#homeZone,
    };
  }
}

function askedOf(mandates: ReadonlyMap<string, Mandate>): ReadonlyMap<string, Asked> {
  const asked = new Map<string, Asked>();
  for (const mandate of mandates.values()) {
    if (mandate.eachOf === null) asked.set(mandate.id, { mandate, memberId: null });
    else {
      for (const memberId of membersOf({ mandates }, mandate.eachOf)) {
        asked.set(windowKey(mandate.id, memberId), { mandate, memberId });
      }
    }
  }
  return asked;
}

function* rowsOf(views: Iterable<EventView>): Iterable<PlanEvent> {
  for (const view of views) yield view.row;
}
