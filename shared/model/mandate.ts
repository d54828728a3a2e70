import type { EventKind } from './event';
import type { LocalText } from './text';
import type { Day, Minute } from './time';

/** Month of a year, month 1 to 12. */
export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

/** What a relation in a text points to. */
export type RelationTarget =
  | { readonly to: 'phase' | 'mandate'; readonly id: string }
  | { readonly to: 'session-opening' | 'general-debate'; readonly session: number };

/** How a resolution says time. The forms are those of the time grammar; `words` is everything that is not worked
 *  out: it is shown as written, with an unbounded window. A date is never invented. */
export type TimeExpression =
  | { readonly form: 'day'; readonly day: Day; readonly from?: Minute; readonly to?: Minute }
  | { readonly form: 'range'; readonly first: Day; readonly last: Day }
  | { readonly form: 'month'; readonly month: YearMonth }
  | { readonly form: 'months'; readonly first: YearMonth; readonly last: YearMonth }
  | {
      readonly form: 'part-of-month';
      readonly part: 'early' | 'mid' | 'late';
      readonly month: YearMonth;
    }
  | { readonly form: 'choice-of-months'; readonly months: readonly YearMonth[] }
  | {
      readonly form: 'year';
      readonly year: number;
      readonly half?: 1 | 2;
      readonly quarter?: 1 | 2 | 3 | 4;
    }
  | {
      readonly form: 'session';
      readonly session: number;
      readonly quarter?: 1 | 2 | 3 | 4;
    }
  | {
      readonly form: 'no-later-than';
      readonly limit: TimeExpression;
      readonly time?: Minute;
      readonly zone?: string;
    }
  | {
      /** `days` is the distance: at least so many days before, or counted from its last day. */
      readonly form: 'relative';
      readonly relation: 'before' | 'after' | 'immediately-before';
      readonly target: RelationTarget;
      readonly days?: number;
    }
  | { readonly form: 'as-required' }
  | { readonly form: 'none' }
  | { readonly form: 'words' };

/** A window worked out: first and last day allowed, null is open. Softness is for drawing only. */
export interface Window {
  readonly from: Day | null;
  readonly to: Day | null;
  /** The text is vague there: "early December" is soft at its end. */
  readonly softFrom: boolean;
  readonly softTo: boolean;
  /** First days of the later alternatives of a choice ("April/May": 1 May); may be empty. */
  readonly choices: readonly Day[];
  /** Worked out from a calendar that was seen and not read from a resolution (General Assembly from its 78th session):
   *  shown as "expected". */
  readonly expected?: true;
}

/** How long, in sitting days. `total`: summed over all events of the mandate. */
export interface DaysMandate {
  readonly min: number | null;
  readonly max: number | null;
  readonly total: boolean;
  readonly unit: 'days' | 'half-days' | 'working-days' | 'weeks';
}

/** Where: a city, a country, or one of several cities. Ids of places; country as ISO 3166 alpha-2. */
export interface PlaceMandate {
  readonly places: readonly string[];
  readonly country: string | null;
}

/** One thing that the document requires. It is the law; it never moves. */
export interface Mandate {
  readonly id: string;
  /** Rising, unique in the plan: the order in which the outline lists mandates of one heading. */
  readonly order: number;
  /** The process whose document requires it; null: the plan's own. */
  readonly processId: string | null;
  /** As written: "15 (a) (i)". */
  readonly paragraph: string;
  readonly kind: EventKind;
  readonly title: LocalText;
  /** Title for narrow places; the outline shows it. */
  readonly shortTitle: LocalText;
  readonly phaseId: string | null;
  readonly groupId: string | null;
  /** Where the outline lists it: a phase mandate's id, "organization" or "whole-process". Display only. */
  readonly listedIn: string;
  /** Asked once for each member of this group. */
  readonly eachOf: string | null;
  /** What of the member it must be before or after. Only with eachOf. */
  readonly eachRelation: 'before' | 'after' | null;
  readonly time: TimeExpression;
  /** The text's own words, as precise as it is. */
  readonly wording: LocalText;
  readonly place: PlaceMandate | null;
  readonly days: DaysMandate | null;
  readonly panels: { readonly min: number; readonly max: number } | null;
  /** Paragraph that allows to differ; null: it binds. */
  readonly flexible: string | null;
  /** Mandate ids that this must be over before, or begin after. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Which of the two relations are inferred and not written. */
  readonly inferred: readonly ('before' | 'after')[];
  /** Who has to act; empty where the text says nothing. */
  readonly responsible: LocalText;
  /** Somebody other than the delegation and the bodies that serve it acts: never found without a date. */
  readonly othersAct: boolean;
  readonly remark: LocalText;
  readonly parentId: string | null;
}

/** Mandates that share a budget. */
export interface Group {
  readonly id: string;
  readonly title: LocalText;
  /** Most sitting days of all its members' events; null without a cap. */
  readonly cap: number | null;
  readonly capParagraph: string;
}
