import type { EventKind, SittingPart } from '../../model/event';
import type { Language } from '../../model/text';
import type { Day, Minute } from '../../model/time';

/** The words of a calendar file in one language, made from shared/i18n by whoever exports. */
export interface IcsWords {
  readonly language: Language;
  readonly kind: (kind: EventKind) => string;
  readonly half: (title: string, part: Exclude<SittingPart, 'full' | 'hours'>) => string;
  readonly tentative: (title: string) => string;
  readonly cancelled: (title: string) => string;
  /** "Deadline: inputs". */
  readonly due: (title: string, kind: EventKind) => string;
  readonly dueAt: (minute: Minute, zone: string) => string;
  readonly paragraph: (paragraph: string) => string;
  /** The window in the text's own words, and worked out; null is open. */
  readonly window: (wording: string, from: Day | null, to: Day | null) => string;
  readonly windowTitle: (title: string) => string;
  readonly responsible: (text: string) => string;
  readonly source: (text: string) => string;
  readonly findingsAsOf: (day: Day) => string;
  readonly untitled: string;
}
