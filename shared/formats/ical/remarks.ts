/** Something that the reader of a calendar file should know. shared/i18n has the sentence of each code. */
export interface IcsRemark {
  readonly code: 'in-utc' | 'no-zone' | 'new-uid' | 'year-left-out' | 'undated-left-out';
  readonly eventId: string;
  /** Zone, for the first two; else empty. */
  readonly zone: string;
}
