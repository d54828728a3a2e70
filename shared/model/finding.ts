import type { Day } from './time';

/** Rules that exist; the registry in shared/rules has one file for each. */
export type RuleId =
  | 'window'
  | 'duration'
  | 'place'
  | 'cap'
  | 'panels'
  | 'order'
  | 'phase'
  | 'overlap'
  | 'travel'
  | 'capacity'
  | 'room'
  | 'non-working-day'
  | 'slot'
  | 'parallel'
  | 'reference'
  | 'missed'
  | 'due-soon'
  | 'unscheduled'
  | 'unconfirmed'
  | 'document-lead'
  | 'invalid';

/** error: cannot take place as planned, or breaks the text. warning: breaks a habit or a flexible part.
 *  notice: worth knowing. */
export type Gravity = 'error' | 'warning' | 'notice';

/** Gravities, gravest first. */
export const gravities: readonly Gravity[] = ['error', 'warning', 'notice'];

/** Typed subject: "event:theme-1", "mandate:zero-draft", "group:…", "phase:…", "person:…", "stationYear:geneva/2017". */
export type Subject =
  `${'event' | 'mandate' | 'group' | 'phase' | 'person' | 'stationYear' | 'calendarEvent' | 'rule'}:${string}`;

/** A value of a fact: plain data; days are Day numbers in fields whose name ends in Day or is `day`. */
export type FactValue = string | number | boolean | null | readonly FactValue[];

/** The numbers and names that make a finding what it is. */
export type Facts = Readonly<Record<string, FactValue>>;

/** Why a waived finding stands again: what the waiver was given for. */
export interface WaiverStatus {
  /** holds: shown as waived. exceeded: the facts grew worse, the finding is back. */
  readonly status: 'holds' | 'exceeded';
  /** Facts the waiver was given for. */
  readonly facts: Facts;
}

/** One thing that does not fit. */
export interface Finding {
  /** rule + sorted subjects + facet; the same thing has the same key for ever. */
  readonly key: string;
  readonly rule: RuleId;
  readonly gravity: Gravity;
  /** Sorted. */
  readonly subjects: readonly Subject[];
  readonly facts: Facts;
  /** Paragraphs of the document behind it; may be empty. */
  readonly paragraphs: readonly string[];
  readonly waiver: WaiverStatus | null;
}

/** What changed between two answers of the checker. */
export interface FindingsDelta {
  readonly appeared: readonly Finding[];
  /** Same key, other facts, gravity or waiver. */
  readonly changed: readonly Finding[];
  /** Keys. */
  readonly gone: readonly string[];
}

/** A finding that the delegation accepts. Its id is the finding's key. */
export interface Waiver {
  readonly id: string;
  readonly rule: RuleId;
  readonly facts: Facts;
  readonly reason: string;
  readonly source: string;
  /** Day of its source, from which it counts; null: known on every day. */
  readonly on: Day | null;
}
