import type { LocalText } from './text';
import type { Day } from './time';

/** Regions between which journeys are counted. */
export type Region =
  | 'europe'
  | 'north-america'
  | 'latin-america'
  | 'africa'
  | 'morocco'
  | 'middle-east'
  | 'asia'
  | 'oceania';

/** A city, or "online" (no zone of its own, no travel). */
export interface Place {
  readonly id: string;
  readonly name: LocalText;
  /** ISO 3166 alpha-2; empty for online. */
  readonly country: string;
  readonly region: Region | null;
  /** IANA name; null where it is not known. */
  readonly zone: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Has an official list of holidays. */
  readonly dutyStation: boolean;
  /** No city: nobody travels to it. */
  readonly online: boolean;
}

/** closed: offices are shut. observe: asked to observe when planning. avoid: invited to avoid meetings.
 *  no-opening-or-closing: nothing begins or ends. */
export type HolidayStrength = 'closed' | 'observe' | 'avoid' | 'no-opening-or-closing';

/** Strengths, gravest first. */
export const holidayStrengths: readonly HolidayStrength[] = [
  'closed',
  'observe',
  'avoid',
  'no-opening-or-closing',
];

/** One day of a list. */
export interface Holiday {
  readonly day: Day;
  readonly name: string;
  readonly strength: HolidayStrength;
  readonly source: string;
}

/** Holidays of one duty station in one year; id is "<placeId>/<year>". A list that is missing is missing. */
export interface HolidayList {
  readonly id: string;
  readonly placeId: string;
  readonly year: number;
  /** Sorted by day. */
  readonly holidays: readonly Holiday[];
}
