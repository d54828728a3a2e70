import type { Today } from '../model/asOf';
import type { Change } from '../model/change';
import type { Finding, FindingsDelta } from '../model/finding';
import type { Plan, Settings, TableName } from '../model/plan';
import type { EpochMin } from '../model/zone';
import { rules as allRules } from '.';
import { sameFinding, sortFindings, waived } from './finding';
import type { EventView } from './planIndex/eventView';
import { leaningOnHome } from './planIndex/leaningOnHome';
import { PlanIndex } from './planIndex/planIndex';
import type { Cell, Rule } from './rule';
import { type Answer, RuleCells } from './ruleCells';

/** Findings of a plan that are kept up to date. After any changes they are what checkPlan would give. */
export interface Checker {
  /** Gravest first, then by rule, then by key. */
  readonly findings: () => readonly Finding[];
  /** Takes changes over; the same as they were made to the plan, in their order. */
  readonly apply: (changes: readonly Change[]) => FindingsDelta;
  /** Asks again what can be another on the day, at the instant. */
  readonly setToday: (today: Today) => FindingsDelta;
  /** The instant that must have passed before an answer can be another on this day; null where none can. */
  readonly nextHour: () => EpochMin | null;
  /** The finding of a key as it is shown; undefined where there is none. */
  readonly finding: (key: string) => Finding | undefined;
  /** What the rules look things up in; only to be read. */
  readonly index: PlanIndex;
}

/** A checker of a plan. It keeps a copy and never looks at the plan again; nothing that is passed in is changed. */
export function createChecker(
  plan: Plan,
  today: Today,
  rules: readonly Rule[] = allRules,
): Checker {
  return new IncrementalChecker(plan, today, rules);
}

class IncrementalChecker implements Checker {
  readonly #index: PlanIndex;
  readonly #rules: readonly RuleCells[];
  /** As the rules state them. */
  readonly #raw = new Map<string, Finding>();
  /** As they are shown, where a waiver says something. */
  readonly #waived = new Map<string, Finding>();
  #sorted: readonly Finding[] | null = null;

  constructor(plan: Plan, today: Today, rules: readonly Rule[]) {
    this.#index = new PlanIndex(plan, today);
    this.#rules = rules.map((rule) => new RuleCells(rule));
    for (const cells of this.#rules) this.#askAll(cells);
  }

  /** The first time, when nothing can have gone. */
  #askAll(cells: RuleCells): void {
    const index = this.#index;
    const named = cells.named(() => cells.rule.cells(index));
    for (let i = 0; i < named.length; i++) {
      const found = cells.askFirst(named[i]!, index);
      for (let j = 0; j < found.length; j++) this.#keep(found[j]!.key, found[j]!);
    }
    const failure = cells.failure();
    if (failure) this.#keep(failure.key, failure);
  }

  /** Takes over what the rules say of a key, and what its waiver makes of it. */
  #keep(key: string, raw: Finding | null): void {
    if (raw === null) this.#raw.delete(key);
    else this.#raw.set(key, raw);
    const shown = raw === null ? null : this.#withWaiver(raw);
    if (shown !== null && shown !== raw) this.#waived.set(key, shown);
    else if (this.#waived.size > 0) this.#waived.delete(key);
  }

  get index(): PlanIndex {
    return this.#index;
  }

  finding = (key: string): Finding | undefined =>
    (this.#waived.size > 0 ? this.#waived.get(key) : undefined) ?? this.#raw.get(key);

  nextHour = (): EpochMin | null => {
    const hours = this.#rules.flatMap((cells) => cells.nextHour() ?? []);
    return hours.length === 0 ? null : (Math.min(...hours) as EpochMin);
  };

  findings = (): readonly Finding[] => {
    this.#sorted ??= sortFindings(this.#shown(), this.finding);
    return this.#sorted;
  };

  /** In no order. */
  #shown(): readonly Finding[] {
    const raw = [...this.#raw.values()];
    return this.#waived.size === 0 ? raw : raw.map((one) => this.#waived.get(one.key) ?? one);
  }

  apply = (changes: readonly Change[]): FindingsDelta => {
    const dirty = new Dirty(this.#rules);
    const modes = this.#modes();
    const tables = new Set<TableName>();
    const keys = new Set<string>();
    for (const change of changes) {
      if (change.table === 'events') this.#replaceEvent(change.key, change.after, dirty);
      else if (isOtherHomeZone(change)) this.#moveHome(change, dirty);
      else {
        tables.add(change.table);
        if (change.table === 'waivers') keys.add(change.key);
        if (change.table === 'calendarEvents') dirty.calendarEvent(change, this.#index);
        this.#index.replaceRow(change);
      }
    }
    if (tables.has('places') || tables.has('settings')) this.#index.placesChanged();
    if (tables.has('mandates')) dirty.windows(this.#index.mandatesChanged(), this.#index);
    if (tables.has('settings')) dirty.everything(this.#index);
    else if (tables.size > 0) dirty.readersOf(tables, this.#index);
    dirty.modes(modes, this.#modes(), this.#index);
    return this.#ask(dirty, keys);
  };

  setToday = (today: Today): FindingsDelta => {
    const dirty = new Dirty(this.#rules);
    const modes = this.#modes();
    const before = this.#index.today.day;
    const turning = this.#index.events.turningBetween(before, today.day);
    this.#index.setToday(today);
    for (const id of turning) {
      this.#replaceEvent(id, this.#index.events.view(id)?.row ?? null, dirty);
    }
    for (const cells of this.#rules) {
      for (const cell of cells.turned(today.day)) dirty.add(cells, cell);
    }
    dirty.modes(modes, this.#modes(), this.#index);
    return this.#ask(dirty, this.#waiversTurning(before, today.day));
  };

  #replaceEvent(id: string, row: Parameters<PlanIndex['replaceEvent']>[1], dirty: Dirty): void {
    const before = this.#index.events.view(id);
    if (before) dirty.event(before, this.#index);
    const windows = this.#index.replaceEvent(id, row);
    const after = this.#index.events.view(id);
    if (after) dirty.event(after, this.#index);
    else if (before) dirty.event(before, this.#index);
    dirty.windows(windows, this.#index);
  }

  /** With another home zone only what has no zone of its own can be at another time. */
  #moveHome(change: NotAnEvent, dirty: Dirty): void {
    const leaning = leaningOnHome(this.#index);
    for (const view of leaning) dirty.event(view, this.#index);
    this.#index.replaceRow(change);
    for (const { id, row } of leaning) this.#replaceEvent(id, row, dirty);
  }

  #modes(): readonly string[] {
    return this.#rules.map(({ rule }) => rule.mode?.(this.#index) ?? '');
  }

  #waiversTurning(a: number, b: number): ReadonlySet<string> {
    const keys = new Set<string>();
    for (const { id, on } of this.#index.tables.waivers.values()) {
      if (on !== null && on > Math.min(a, b) && on <= Math.max(a, b)) keys.add(id);
    }
    return keys;
  }

  /** Asks the cells; what left goes before what came, since a finding may pass from one cell to another. */
  #ask(dirty: Dirty, keys: ReadonlySet<string> = new Set()): FindingsDelta {
    const answers: Answer[] = [];
    for (const [cells, names] of dirty.cells) {
      for (const cell of names) {
        const answer = cells.ask(cell, this.#index);
        if (answer.before.length + answer.after.length > 0) answers.push(answer);
      }
    }
    const now = new Map<string, Finding | null>();
    for (const key of keys) now.set(key, this.#raw.get(key) ?? null);
    for (const cells of this.#rules) this.#failures(cells, now);
    for (const { before } of answers) for (const { key } of before) now.set(key, null);
    for (const { after } of answers) for (const finding of after) now.set(finding.key, finding);
    return this.#show(now);
  }

  #failures(cells: RuleCells, now: Map<string, Finding | null>): void {
    const key = `invalid|rule:${cells.rule.id}`;
    const failure = cells.failure();
    if (failure !== null || this.#raw.has(key)) now.set(key, failure);
  }

  /** Keeps what the rules say now, by key; gives what differs from what was shown. */
  #show(now: ReadonlyMap<string, Finding | null>): FindingsDelta {
    const appeared: Finding[] = [];
    const changed: Finding[] = [];
    const gone: string[] = [];
    for (const [key, raw] of now) {
      const before = this.finding(key);
      this.#keep(key, raw);
      const after = this.finding(key);
      if (!after) {
        if (before) gone.push(key);
      } else if (!before) appeared.push(after);
      else if (!sameFinding(before, after)) changed.push(after);
    }
    if (appeared.length + changed.length + gone.length > 0) this.#sorted = null;
    return { appeared: sortFindings(appeared), changed: sortFindings(changed), gone };
  }

  #withWaiver(finding: Finding): Finding {
    const waiver = this.#index.tables.waivers.get(finding.key);
    const owner = waiver && this.#rules.find(({ rule }) => rule.id === finding.rule);
    return owner ? waived(owner.rule, finding, waiver, this.#index.today.day) : finding;
  }
}

type NotAnEvent = Exclude<Change, { readonly table: 'events' }>;

/** True where the home zone is all of the settings that changes. */
function isOtherHomeZone({ table, before, after }: Change): boolean {
  if (table !== 'settings' || before === null || after === null) return false;
  const names = Object.keys(after) as (keyof Settings)[];
  return names.every((name) => (name === 'homeZone') !== (before[name] === after[name]));
}

/** The cells that must be asked again, by rule. */
class Dirty {
  readonly cells = new Map<RuleCells, Set<Cell>>();
  readonly #rules: readonly RuleCells[];

  constructor(rules: readonly RuleCells[]) {
    this.#rules = rules;
  }

  add(rule: RuleCells, cell: Cell): void {
    const known = this.cells.get(rule);
    if (known) known.add(cell);
    else this.cells.set(rule, new Set([cell]));
  }

  event(view: EventView, index: PlanIndex): void {
    for (const cells of this.#rules) {
      const name = cells.rule.cellsOfEvent;
      if (name) for (const cell of cells.named(() => name(view, index))) this.add(cells, cell);
    }
  }

  windows(keys: readonly string[], index: PlanIndex): void {
    for (const key of keys) {
      for (const cells of this.#rules) {
        const name = cells.rule.cellsOfWindow;
        if (name) for (const cell of cells.named(() => name(key, index))) this.add(cells, cell);
      }
    }
  }

  calendarEvent(change: Extract<Change, { table: 'calendarEvents' }>, index: PlanIndex): void {
    for (const row of [change.before, change.after]) {
      if (row === null) continue;
      for (const cells of this.#rules) {
        const name = cells.rule.cellsOfCalendarEvent;
        if (name) for (const cell of cells.named(() => name(row, index))) this.add(cells, cell);
      }
    }
  }

  readersOf(tables: ReadonlySet<TableName>, index: PlanIndex): void {
    for (const cells of this.#rules) {
      if (cells.rule.reads.some((table) => tables.has(table))) this.#all(cells, index);
    }
  }

  modes(before: readonly string[], after: readonly string[], index: PlanIndex): void {
    this.#rules.forEach((cells, i) => {
      if (before[i] !== after[i]) this.#all(cells, index);
    });
  }

  everything(index: PlanIndex): void {
    for (const cells of this.#rules) this.#all(cells, index);
  }

  #all(cells: RuleCells, index: PlanIndex): void {
    for (const cell of cells.named(() => cells.rule.cells(index))) this.add(cells, cell);
    for (const cell of cells.cells()) this.add(cells, cell);
  }
}
