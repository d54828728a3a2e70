import { type BodySettings, defaultBodies } from './bodies';
import type { PlanEvent } from './event';
import type { Gravity, RuleId, Waiver } from './finding';
import type { Group, Mandate } from './mandate';
import type { HolidayList, Place } from './place';
import type { LocalText } from './text';
import type { Day, DaySpan, Minute } from './time';

/** A member of the delegation. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** City of posting; null: not known. */
  readonly placeId: string | null;
  /** Away; half-open spans, sorted. */
  readonly away: readonly { readonly span: DaySpan; readonly why: 'leave' | 'travel' }[];
}

/** A calendar of another body: never edited here. */
export interface Calendar {
  readonly id: string;
  readonly name: string;
  readonly followed: boolean;
  /** File name or address it came from. */
  readonly source: string;
}

/** One event of a reference calendar. */
export interface CalendarEvent {
  readonly id: string;
  readonly calendarId: string;
  readonly uid: string;
  readonly title: string;
  /** Location as its file says it. */
  readonly placeText: string;
  readonly placeId: string | null;
  readonly span: DaySpan;
  /** Hours on its first and last day, in zone; null for whole days. */
  readonly from: Minute | null;
  readonly to: Minute | null;
  readonly zone: string | null;
}

/** The document that defines a process. */
export interface ProcessDocument {
  readonly symbol: string;
  readonly adopted: Day;
  readonly subject: LocalText;
}

/** A process that a plan holds beside its own. */
export interface FurtherProcess {
  /** Unique among them; mandates and events of the plan's own process have null instead. */
  readonly id: string;
  readonly name: string;
  readonly document: ProcessDocument | null;
  /** Most of its meetings at one time; null: no cap. */
  readonly parallelCap: number | null;
}

/** The one settings row of a plan. Numbers that rules use are data that the user edits. */
export interface Settings extends BodySettings {
  readonly id: 'settings';
  readonly name: string;
  /** The sample: a plan to look around in. */
  readonly sample: boolean;
  /** Of the plan's own process, as its cap is. */
  readonly document: ProcessDocument | null;
  /** Name of the plan's own process where it differs from the plan's; empty where it does not. */
  readonly processName: string;
  /** Other processes, in the order in which the outline stacks them. */
  readonly processes: readonly FurtherProcess[];
  /** Zone in which "today" is asked, IANA. */
  readonly homeZone: string;
  readonly homePlaceId: string | null;
  /** Days before a due day at which due-soon speaks. */
  readonly dueSoonDays: number;
  /** Days ahead at which unscheduled speaks. */
  readonly unscheduledDays: number;
  /** Days that a negotiating draft is due before its meeting. */
  readonly draftLeadDays: number;
  /** Days that a pre-session document is issued before its meeting (10-4-6: 42), submitted (70), processing (28). */
  readonly documentLeadDays: number;
  /** Clear days of a journey, by "regionA/regionB" (sorted), over the built-in table. */
  readonly journeys: Readonly<Record<string, number>>;
  readonly journeyDefault: number;
  readonly rulesOff: readonly RuleId[];
  /** The gravest gravity that a rule may give. */
  readonly gravest: Readonly<Partial<Record<RuleId, Gravity>>>;
  /** Most meetings at one time; null: no cap. */
  readonly parallelCap: number | null;
  /** Most contact groups (consultations) at one time; null: no cap. */
  readonly contactGroupCap: number | null;
  /** Wall time after which no meeting may end; null: any. */
  readonly latestEnd: Minute | null;
}

/** The tables of a plan, and what a row of each is. Every row has an id, unique in its table. */
export interface Tables {
  readonly settings: Settings;
  readonly mandates: Mandate;
  readonly groups: Group;
  readonly events: PlanEvent;
  readonly people: Person;
  readonly places: Place;
  readonly holidayLists: HolidayList;
  readonly calendars: Calendar;
  readonly calendarEvents: CalendarEvent;
  readonly waivers: Waiver;
}

/** Name of a table. */
export type TableName = keyof Tables;

/** All tables, in the order of the plan file. */
export const tableNames = [
  'settings',
  'mandates',
  'groups',
  'events',
  'people',
  'places',
  'holidayLists',
  'calendars',
  'calendarEvents',
  'waivers',
] as const satisfies readonly TableName[];

/** A plan in memory: immutable; each change gives a new one that shares the tables that did not change. */
export type Plan = {
  readonly id: string;
  /** Rises by one with every change. */
  readonly revision: number;
  /** The day the plan is looked at as of; null: today. Not history. */
  readonly asOf: Day | null;
} & { readonly [T in TableName]: ReadonlyMap<string, Tables[T]> };

/** Settings of a plan that nobody has changed. */
export const defaultSettings: Settings = {
  id: 'settings',
  name: '',
  sample: false,
  document: null,
  processName: '',
  processes: [],
  homeZone: 'America/New_York',
  homePlaceId: 'new-york',
  dueSoonDays: 14,
  unscheduledDays: 60,
  draftLeadDays: 7,
  documentLeadDays: 42,
  journeys: {},
  journeyDefault: 1,
  rulesOff: [],
  gravest: {},
  parallelCap: null,
  contactGroupCap: null,
  latestEnd: null,
  ...defaultBodies,
};

/** The settings of a plan. */
export function settingsOf(plan: Pick<Plan, 'settings'>): Settings {
  return plan.settings.get('settings') ?? defaultSettings;
}

/** A plan without any row but the settings. */
export function emptyPlan(id: string, settings: Settings): Plan {
  return {
    id,
    revision: 0,
    asOf: null,
    settings: new Map([['settings', settings]]),
    mandates: new Map(),
    groups: new Map(),
    events: new Map(),
    people: new Map(),
    places: new Map(),
    holidayLists: new Map(),
    calendars: new Map(),
    calendarEvents: new Map(),
    waivers: new Map(),
  };
}
