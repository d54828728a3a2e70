import type { Finding } from '../model/finding';
import type { EpochMin } from '../model/zone';
import { CellTable } from './cellTable';
import { toFinding } from './finding';
import type { PlanIndex } from './planIndex/planIndex';
import { always, type Cell, type Rule, type Standing } from './rule';

/** Stands for a cell where a rule could not name its cells. */
const NAMING = '?';

/** What a cell said before and what it says now. */
export interface Answer {
  readonly before: readonly Finding[];
  readonly after: readonly Finding[];
}

/** The findings of one rule by cell, not yet waived, with the days on which each cell's answer stands. */
export class RuleCells {
  readonly rule: Rule;
  readonly #found = new CellTable<readonly Finding[]>();
  readonly #standing = new CellTable<Standing>();
  /** Of standings that have one. */
  readonly #hours = new Map<Cell, EpochMin>();
  readonly #failed = new Map<Cell, string>();

  constructor(rule: Rule) {
    this.rule = rule;
  }

  /** The cells that a rule names; none, and a failure that is kept, where it throws. */
  named(name: () => Iterable<Cell>): readonly Cell[] {
    try {
      const cells = name();
      return Array.isArray(cells) ? (cells as readonly Cell[]) : Array.from(cells);
    } catch (error) {
      this.#failed.set(NAMING, messageOf(error));
      return [];
    }
  }

  /** Asks a cell again. A rule that throws says nothing there, and the failure is kept. */
  ask(cell: Cell, index: PlanIndex): Answer {
    const before = this.#found.get(cell) ?? nothing;
    const after = this.#answer(cell, index);
    if (after.length > 0) this.#found.set(cell, after);
    else if (before.length > 0) this.#found.delete(cell);
    return { before, after };
  }

  /** Asks a cell that was never asked. */
  askFirst(cell: Cell, index: PlanIndex): readonly Finding[] {
    const found = this.#answer(cell, index);
    if (found.length > 0) this.#found.set(cell, found);
    return found;
  }

  /** Cells whose last answers do not stand on the day. */
  turned(today: number): readonly Cell[] {
    const cells: Cell[] = [];
    for (const [cell, { from, until }] of this.#standing.entries()) {
      if (today < from || today >= until || from === until) cells.push(cell);
    }
    return cells;
  }

  /** The first instant after which an answer can be another on the same day; null where none can. */
  nextHour(): EpochMin | null {
    let next: EpochMin | null = null;
    for (const hour of this.#hours.values()) if (next === null || hour < next) next = hour;
    return next;
  }

  /** Cells that said something, wait for a day, or failed. */
  cells(): Iterable<Cell> {
    const cells = new Set<Cell>();
    for (const [cell] of this.#found.entries()) cells.add(cell);
    for (const [cell] of this.#standing.entries()) cells.add(cell);
    for (const cell of this.#failed.keys()) if (cell !== NAMING) cells.add(cell);
    return cells;
  }

  /** In how many cells the rule threw, and with which words first; null where it never did. */
  failure(): Finding | null {
    const first = this.#failed.entries().next().value;
    if (!first) return null;
    return {
      key: `invalid|rule:${this.rule.id}`,
      rule: 'invalid',
      gravity: 'error',
      subjects: [`rule:${this.rule.id}`],
      facts: { what: 'rule', count: this.#failed.size, message: first[1] },
      paragraphs: [],
      waiver: null,
    };
  }

  #answer(cell: Cell, index: PlanIndex): readonly Finding[] {
    if (this.#failed.size > 0) this.#failed.delete(cell);
    const { rulesOff } = index.settings;
    if (rulesOff.length > 0 && rulesOff.includes(this.rule.id)) {
      this.#standing.delete(cell);
      this.#hours.delete(cell);
      return nothing;
    }
    try {
      const drafts = this.rule.check(cell, index);
      if (this.rule.stands) this.#remember(cell, this.rule.stands(cell, index));
      if (drafts.length === 0) return nothing;
      return drafts.map((draft) => toFinding(this.rule, draft, index.settings));
    } catch (error) {
      this.#failed.set(cell, messageOf(error));
      return nothing;
    }
  }

  #remember(cell: Cell, standing: Standing): void {
    if (standing === always) this.#standing.delete(cell);
    else this.#standing.set(cell, standing);
    if (standing.hour !== undefined) this.#hours.set(cell, standing.hour);
    else if (this.#hours.size > 0) this.#hours.delete(cell);
  }
}

const nothing: readonly Finding[] = [];

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
