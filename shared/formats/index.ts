/** One format that the program reads or writes: what file dialogs need to know of it. */
export interface Format {
  /** Equal to the name of its folder; its name for readers is in shared/i18n. */
  readonly id: 'planFile' | 'ical';
  /** Key of its name in the area `formats` of shared/i18n. */
  readonly name: 'plan' | 'calendar';
  /** What platform calls name it. */
  readonly kind: 'plan' | 'calendar';
  /** Endings of file names, without the dot, the usual one first. */
  readonly extensions: readonly string[];
  readonly mediaType: string;
  /** Largest file that is read, in bytes. */
  readonly maxBytes: number;
}

/** The registry of formats. */
export const formats: readonly Format[] = [
  {
    id: 'planFile',
    name: 'plan',
    kind: 'plan',
    extensions: ['prepcom'],
    mediaType: 'application/json',
    maxBytes: 64 * 1024 * 1024,
  },
  {
    id: 'ical',
    name: 'calendar',
    kind: 'calendar',
    extensions: ['ics', 'ical'],
    mediaType: 'text/calendar',
    maxBytes: 10 * 1024 * 1024,
  },
];
