import type { Group, Mandate } from '../model/mandate';
import type { Plan } from '../model/plan';
import type { Language, LocalText } from '../model/text';
import type { Day } from '../model/time';

/** What the making of a plan asks of the world. */
export interface NewPlanContext {
  readonly planId: string;
  /** A random iCalendar UID, new at each call. */
  readonly newUid: () => string;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  /** Language of the plan's name and of titles that are typed; English where it is left out. */
  readonly language?: Language;
}

/** What one document requires. */
export interface ProcessFacts {
  /** Equal to its file name. */
  readonly id: string;
  readonly symbol: string;
  /** Short name, which a new plan takes. */
  readonly name: LocalText;
  readonly subject: LocalText;
  readonly adopted: Day;
  /** First day: of the adoption, or the earliest first day of a window. */
  readonly from: Day;
  /** Last day of its latest window. */
  readonly to: Day;
  readonly homeZone: string;
  readonly homePlaceId: string;
  /** In the order of the outline. */
  readonly mandates: readonly Mandate[];
  readonly groups: readonly Group[];
}

/** A built-in process: its facts, and how it was really held. */
export interface Process extends ProcessFacts {
  /** How the process was really held, as a plan to look around in; null where nobody recorded it. */
  readonly newSample: ((context: NewPlanContext) => Plan) | null;
  /** A day in the middle of it, as of which the window opens the sample; null without a sample. */
  readonly sampleDay: Day | null;
}
