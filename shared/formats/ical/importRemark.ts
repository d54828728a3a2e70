/** Something that was repaired or left out while a calendar was read. shared/i18n has the sentence of each code. */
export interface ImportRemark {
  readonly code:
    | 'not-utf8'
    | 'broken-line'
    | 'broken-event'
    | 'cut-off'
    | 'no-uid'
    | 'no-start'
    | 'bad-date'
    | 'bad-end'
    | 'unknown-zone'
    | 'floating'
    | 'duplicate'
    | 'cancelled'
    | 'other-component'
    | 'recurrence-cut'
    | 'recurrence-refused'
    | 'long-text';
  /** Line of the file, from 1; 0 where it is about the whole file. */
  readonly line: number;
  readonly title: string;
  readonly detail: string;
}
