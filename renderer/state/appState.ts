import type { Grouping, Sorting } from '@shared/gantt/outline/context';
import type { Conflict } from '@renderer/data/conflict';
import type { Repair } from '@renderer/data/openStored';
import type { Stray } from '@shared/ipc/contract';
import type { Today } from '@shared/model/asOf';
import type { Finding } from '@shared/model/finding';
import type { Plan } from '@shared/model/plan';
import type { Refusal, Result } from '@shared/model/result';
import type { Language } from '@shared/model/text';
import type { Day } from '@shared/model/time';

/** One line of the list of plans. */
export interface PlanSummary {
  readonly id: string;
  readonly name: string;
  readonly symbol: string;
  readonly sample: boolean;
  readonly events: number;
  /** Milliseconds since 1970, UTC. */
  readonly modified: number;
}

/** What the status bar says about the disk. */
export type SaveStatus =
  | { readonly kind: 'nothing' }
  /** `rows`: how far something large came. */
  | {
      readonly kind: 'saving';
      readonly rows: { readonly done: number; readonly total: number } | null;
    }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'not-saved'; readonly reason: string };

/** What is selected: a row of the plan, by table and id. A member of an `each` mandate adds its member. */
export type Selection =
  | { readonly type: 'event'; readonly id: string }
  | { readonly type: 'mandate'; readonly id: string; readonly memberId: string | null }
  | { readonly type: 'calendarEvent'; readonly id: string }
  | { readonly type: 'person'; readonly id: string };

/** Findings of the current revision, as the worker answered; derived, never stored. */
export interface FindingsState {
  /** Revision that was checked; behind the plan's while the worker works. */
  readonly revision: number;
  /** Sorted by gravity, then rule, then key. */
  readonly list: readonly Finding[];
  /** Findings that name a subject ("event:theme-1"). */
  readonly bySubject: ReadonlyMap<string, readonly Finding[]>;
  readonly counts: {
    readonly error: number;
    readonly warning: number;
    readonly notice: number;
    readonly waived: number;
  };
  /** Set while the checker is not running, with the reason. */
  readonly stopped: string | null;
}

/** The three ways to look at a plan. */
export type ViewName = 'timeline' | 'schedule' | 'month';

/** A dialog that stands over the window; at most one. */
export type DialogName =
  | 'palette'
  | 'export'
  | 'print'
  | 'waive'
  | 'settings'
  | 'plans'
  | 'about'
  | 'shortcuts'
  | 'history'
  | 'new-event'
  | 'baseline'
  | 'picture'
  | 'refused'
  | 'question'
  | 'recovery'
  | 'restore'
  | 'strays'
  | 'diagnostics';

/** A message that stands for a moment: what happened, what was kept, what to do. */
export interface Notice {
  readonly id: string;
  readonly gravity: 'info' | 'error';
  readonly text: string;
  /** Names an action of the registry that answers it ("undo"). */
  readonly action?: string;
}

/** A change of this window that could not be made on what another window had saved first; kept until it is answered. */
export interface RefusedChange {
  readonly id: string;
  readonly step: NonNullable<AppState['undo']>;
  readonly why: Refusal;
  /** The plan as this window had it, with the change in it. */
  readonly mine: Plan;
}

/** What was done to a plan when it was opened, so that journal and store say the same. */
export interface Recovery {
  readonly planId: string;
  readonly name: string;
  readonly repair: Exclude<Repair, 'none'>;
  /** Steps that were brought back or, for a damaged journal, could not be. */
  readonly lines: number;
  readonly conflict: Conflict | null;
  /** Random id of this installation, to know its versions. */
  readonly device: string;
}

/** What is asked before something goes on that cannot be guessed. `file-changed`: another program changed the file of
 *  the plan. `no-backup`: the present state could not be put aside before an import. */
export type Question =
  | { readonly kind: 'file-changed'; readonly file: string; readonly plan: string }
  | { readonly kind: 'no-backup'; readonly reason: string };

/** What a question can be answered with. */
export type Answer = 'mine' | 'theirs' | 'both' | 'go-on';

/** Everything that the window shows. Panels read it through useApp(selector). */
export interface AppState {
  readonly plan: Plan | null;
  readonly plans: readonly PlanSummary[];
  /** The day of the question: the plan's as-of, else today in its home zone. */
  readonly today: Today;
  readonly view: ViewName;
  readonly selection: Selection | null;
  readonly findings: FindingsState;
  readonly chosenFinding: string | null;
  readonly sidePanel: 'inspector' | 'findings' | null;
  readonly saving: SaveStatus;
  readonly undo: {
    readonly command: string;
    readonly label: Readonly<Record<string, string>>;
  } | null;
  readonly redo: {
    readonly command: string;
    readonly label: Readonly<Record<string, string>>;
  } | null;
  readonly language: Language;
  readonly theme: 'system' | 'light' | 'dark';
  readonly density: 'dense' | 'comfortable';
  readonly grouping: Grouping;
  /** The order of the timeline's lines within a group. */
  readonly sorting: Sorting;
  /** The person whose timeline is shown alone; null: everybody's. */
  readonly personId: string | null;
  readonly dialog: { readonly name: DialogName; readonly args?: unknown } | null;
  readonly notices: readonly Notice[];
  /** Of the plan that was opened last and had to be recovered. */
  readonly recovery: Recovery | null;
  /** Files among the journals that belong to no plan. */
  readonly strays: readonly Stray[];
  readonly refusedChanges: readonly RefusedChange[];
  readonly question: Question | null;
  /** True until the list of plans was read. */
  readonly starting: boolean;
}

/** Everything that the window can do to the plan and to itself. */
export interface AppActions {
  /** Runs a command of shared/commands on the plan; the new plan is in the state when it returns. */
  readonly run: (
    commandId: string,
    args: unknown,
  ) => Result<{ readonly changed: boolean }, Refusal>;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Tries at once what is not saved yet. */
  readonly saveNow: () => void;
  /** Takes back the step that is being saved. */
  readonly cancelSaving: () => void;
  readonly select: (selection: Selection | null) => void;
  readonly chooseFinding: (key: string | null) => void;
  readonly setView: (view: ViewName) => void;
  readonly setSidePanel: (panel: 'inspector' | 'findings' | null) => void;
  /** Null: today. */
  readonly setAsOf: (day: Day | null) => void;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: 'system' | 'light' | 'dark') => void;
  readonly setDensity: (density: 'dense' | 'comfortable') => void;
  readonly setGrouping: (grouping: AppState['grouping']) => void;
  readonly setSorting: (sorting: AppState['sorting']) => void;
  /** Selects a person and shows their timeline alone; null shows everybody again. */
  readonly showPerson: (personId: string | null) => void;
  readonly openDialog: (name: DialogName, args?: unknown) => void;
  readonly closeDialog: () => void;
  readonly notify: (gravity: 'info' | 'error', text: string, action?: string) => void;
  readonly dismissNotice: (id: string) => void;
  /** Keeps the plan with the changes that were refused as a plan of its own, or lets them go. */
  readonly answerRefused: (keep: boolean) => Promise<void>;
  /** Answers the question that is asked; null: not now. */
  readonly answerQuestion: (answer: Answer | null) => void;
  /** Takes the plan back to an earlier state (of a time in milliseconds since 1970) in one step, after a backup of the
   *  present one. Answers why the backup failed; then nothing was done. */
  readonly restoreState: (past: Plan, at: number, withBackup: boolean) => Promise<string | null>;
  /** Goes on with one of two versions; the other stays a plan of its own. */
  readonly chooseVersion: (which: 'journal' | 'store') => Promise<void>;
  /** Looks for files that belong to no plan. */
  readonly lookForStrays: () => Promise<void>;
  /** Opens what a stray file holds as a plan of its own, makes it the journal of its plan, or puts it into the bin. */
  readonly settleStray: (stray: Stray, how: 'open' | 'take' | 'bin') => Promise<void>;
  readonly newPlanFromProcess: (symbol: string) => Promise<void>;
  readonly newSamplePlan: () => Promise<void>;
  readonly newEmptyPlan: (name: string) => Promise<void>;
  readonly openPlan: (id: string) => Promise<void>;
  readonly closePlan: () => Promise<void>;
  readonly renamePlan: (id: string, name: string) => Promise<void>;
  readonly duplicatePlan: (id: string) => Promise<void>;
  /** To the bin; a notice offers to bring it back. */
  readonly deletePlan: (id: string) => Promise<void>;
  readonly restorePlan: (id: string) => Promise<void>;
  readonly openPlanFile: () => Promise<void>;
  readonly savePlanFile: (as: boolean) => Promise<void>;
  /** Imports a calendar file as a reference calendar that is followed. */
  readonly importCalendar: () => Promise<void>;
}
