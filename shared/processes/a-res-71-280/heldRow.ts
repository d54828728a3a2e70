import type { Attendance, Confidence, EventKind, SittingPart } from '../../model/event';
import type { LocalText } from '../../model/text';

/** One event of the process as it was held, with the source of its date. */
export interface HeldRow {
  readonly id: string;
  readonly kind: EventKind;
  readonly title: LocalText;
  /** First and last day; with `gaps` each day by itself. */
  readonly days: readonly string[];
  readonly gaps?: true;
  readonly placeId?: string;
  readonly cites?: string;
  readonly mandateId?: string;
  readonly attendance?: Attendance;
  /** Of each day; full where it is missing. */
  readonly part?: SittingPart;
  /** Hour of the day on which it was due, in the zone of its place. */
  readonly time?: string;
  /** The meeting that a draft was for. */
  readonly forEventId?: string;
  readonly symbol?: string;
  readonly confidence: Confidence;
  readonly source: string;
  readonly note?: string;
}
