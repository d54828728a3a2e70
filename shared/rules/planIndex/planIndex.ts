import type { Today } from '../../model/asOf';
import type { Change } from '../../model/change';
import type { PlanEvent } from '../../model/event';
import type { Mandate, Window } from '../../model/mandate';
import type { Place } from '../../model/place';
import {
  defaultSettings,
  type Plan,
  type Settings,
  type TableName,
  type Tables,
  tableNames,
} from '../../model/plan';
import { placeById } from '../../places';
import { Absences } from './absences';
import { type Asked, askedOf } from './asked';
import { EventIndex } from './eventIndex';
import type { EventView } from './eventView';
import { HolidayTable } from './holidayTable';
import { Journeys } from './journeys';
import { KeyedSets } from './keyedSets';
import { ReferenceIndex } from './referenceIndex';
import { noRelations, type Relations, relationsOf } from './relations';
import { SittingIndex, type SittingSources } from './sittingIndex';
import { StationYears } from './stationYears';
import { WindowTable } from './windowTable';
import { homeZoneOf } from './zoneClock';

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
  #stations: StationYears;
  #sittings: SittingIndex;
  #groups = new KeyedSets<string, Mandate>();
  #phases = new KeyedSets<string, Mandate>();
  #asked: ReadonlyMap<string, Asked> = new Map();
  #relations: Relations = noRelations;
  #absences: Absences | null = null;
  #settings: Settings | null = null;
  #revision = 0;
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
    this.#stations = this.#noStations();
    for (const row of plan.events.values()) this.#enter(row);
    for (const row of plan.calendarEvents.values()) this.references.replace(row.id, row);
    this.#sittings = this.#buildSittings();
    this.mandatesChanged();
  }

  get today(): Today {
    return this.#today;
  }

  get settings(): Settings {
    return (this.#settings ??= this.tables.settings.get('settings') ?? defaultSettings);
  }

  /** Another number after each change; what is worked out of the index stands while it is the same. */
  get revision(): number {
    return this.#revision;
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

  /** Who is away by their own dates. */
  get absences(): Absences {
    return (this.#absences ??= new Absences(this.tables.people.values()));
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

  /** The mandates of a group. */
  inGroup(groupId: string): ReadonlySet<Mandate> {
    return this.#groups.get(groupId);
  }

  /** The mandates of a phase, by the phase's own mandate. */
  inPhase(phaseId: string): ReadonlySet<Mandate> {
    return this.#phases.get(phaseId);
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

  /** Which lists of holidays are in use. */
  get stations(): StationYears {
    return this.#stations;
  }

  /** Puts one row of the events table in its place; gives the keys of windows that changed with it. */
  replaceEvent(id: string, row: PlanEvent | null): readonly string[] {
    this.#revision += 1;
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
    this.#revision += 1;
    const table = this.tables[change.table] as Map<string, unknown>;
    if (change.after === null) table.delete(change.key);
    else table.set(change.key, change.after);
    if (change.table === 'people') this.#absences = null;
    if (change.table === 'settings') {
      this.#settings = null;
      this.#journeys = null;
      this.#homeZone = homeZoneOf(this.settings);
    }
    if (change.table === 'calendarEvents') this.references.replace(change.key, change.after);
    if (change.table === 'holidayLists') this.holidays.forget();
  }

  /** Works out again what hangs on mandates; gives the keys of windows that changed. */
  mandatesChanged(): readonly string[] {
    this.#revision += 1;
    this.#asked = askedOf(this.tables.mandates);
    this.#groups = new KeyedSets();
    this.#phases = new KeyedSets();
    for (const mandate of this.tables.mandates.values()) {
      if (mandate.groupId !== null) this.#groups.add(mandate.groupId, mandate);
      if (mandate.phaseId !== null) this.#phases.add(mandate.phaseId, mandate);
    }
    this.#relations = relationsOf(this.tables.mandates);
    return this.#windows.resolveAll(this.#windowSources(), this.#today.day);
  }

  /** Works out again what hangs on places and the home zone. */
  placesChanged(): void {
    this.#revision += 1;
    this.#places = new Map();
    this.#journeys = null;
    this.#stations = this.#noStations();
    for (const view of this.events.views) if (view) this.#stations.count(view, 1);
    this.#sittings = this.#buildSittings();
  }

  /** Only the day of the question; the events that are others on it are replaced by the caller. */
  setToday(today: Today): void {
    this.#revision += 1;
    this.#today = today;
  }

  #enter(row: PlanEvent): void {
    this.#stations.count(this.events.enter(row, this.#today.day), 1);
  }

  #leave(id: string): void {
    const view = this.events.view(id);
    if (view) this.#stations.count(view, -1);
    this.events.leave(id);
  }

  #noStations(): StationYears {
    return new StationYears(this.holidays, (id) => this.place(id));
  }

  #journeyTable(): Journeys {
    return (this.#journeys ??= new Journeys(this.settings));
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

function* rowsOf(views: Iterable<EventView>): Iterable<PlanEvent> {
  for (const view of views) yield view.row;
}
