import type { Today } from '@shared/model/asOf';
import type { Change } from '@shared/model/change';
import type { Finding, FindingsDelta } from '@shared/model/finding';
import type { EpochMin } from '@shared/model/zone';
import type { Plan } from '@shared/model/plan';
import type { StepDifference } from '@shared/repairs/pastDifferences';
import type { RepairAnswer } from '@shared/repairs/repair';
import type { WhatIf } from '@shared/repairs/whatIf';
import type { PlanSlice } from './planSlices';

/** A plan without its rows. */
export type PlanHead = Pick<Plan, 'id' | 'revision' | 'asOf'>;

/** A step of history. */
export interface PastStep {
  readonly id: string;
  readonly changes: readonly Change[];
}

/** What the window says to the checker. A session is one start: answers to an older one are dropped. */
export type ToChecker =
  | { readonly type: 'begin'; readonly session: number; readonly head: PlanHead }
  | { readonly type: 'slice'; readonly session: number; readonly slice: PlanSlice }
  | { readonly type: 'check'; readonly session: number; readonly today: Today }
  | {
      readonly type: 'change';
      readonly session: number;
      readonly changes: readonly Change[];
      readonly revision: number;
    }
  | { readonly type: 'today'; readonly session: number; readonly today: Today }
  | { readonly type: 'repairs'; readonly session: number; readonly finding: Finding }
  /** What steps that were done did, oldest first; the last one is the last of the plan that is checked. */
  | { readonly type: 'past'; readonly session: number; readonly steps: readonly PastStep[] }
  /** What changes would do that are not made; nothing of the plan that is checked differs afterwards. */
  | {
      readonly type: 'try';
      readonly session: number;
      readonly asked: number;
      readonly changes: readonly Change[];
    };

/** What the checker answers: what changed in the findings, and of which revision of the plan. */
export type FromChecker =
  | {
      readonly type: 'answer';
      readonly session: number;
      readonly revision: number;
      /** The first answer of a session: everything appeared, whatever was known before is void. */
      readonly first: boolean;
      readonly delta: FindingsDelta;
      /** The instant that must have passed before an answer can be another on this day; null where none can. */
      readonly nextHour: EpochMin | null;
      /** Milliseconds that the check took. */
      readonly took: number;
    }
  | {
      /** How a finding can be repaired, of the plan at a revision. */
      readonly type: 'repairs';
      readonly session: number;
      readonly revision: number;
      readonly key: string;
      readonly answer: RepairAnswer;
      readonly took: number;
    }
  | {
      /** What the changes of the question `asked` would do. */
      readonly type: 'tried';
      readonly session: number;
      readonly asked: number;
      readonly effect: WhatIf;
      readonly took: number;
    }
  | {
      /** What steps did; of the newest ones only, where it took too long. */
      readonly type: 'past';
      readonly session: number;
      readonly differences: readonly (readonly [stepId: string, difference: StepDifference])[];
      readonly took: number;
    }
  | { readonly type: 'failed'; readonly session: number; readonly reason: string };
