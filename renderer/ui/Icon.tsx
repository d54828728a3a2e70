/** Names of the interface's own pictures; kinds and findings have theirs in Glyph. */
export type IconName = keyof typeof paths;

const paths = {
  search: 'M7 12a5 5 0 1 0 0-10 5 5 0 0 0 0 10Zm3.6-1.4L14 14',
  undo: 'M6 3 3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H6',
  redo: 'm10 3 3 3-3 3m3-3H6.5a3.5 3.5 0 0 0 0 7H10',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 4.5V8l2.5 1.5',
  'chevron-down': 'm4.5 6.5 3.5 3.5 3.5-3.5',
  'chevron-right': 'm6.5 4.5 3.5 3.5-3.5 3.5',
  'chevron-left': 'M9.5 4.5 6 8l3.5 3.5',
  check: 'm3 8.5 3.5 3.5L13 5',
  close: 'm4 4 8 8m0-8-8 8',
  file: 'M4 2h5l3.5 3.5V14H4V2Zm5 0v3.5h3.5',
  folder: 'M2 4h4l1.5 2H14v7H2V4Z',
  panel: 'M2.5 3h11v10h-11V3Zm7.5 0v10',
  process: 'M2 5v6M14 5v6M2 8h12',
  plan: 'M3 4h7M5 8h8M3 12h5',
  plus: 'M8 3v10M3 8h10',
  bin: 'M3 4.5h10M6 4.5V3h4v1.5M4.5 4.5 5 13h6l.5-8.5',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  saving: 'M8 2.5A5.5 5.5 0 1 1 2.5 8',
  broken: 'M8 2v7M8 12v1.5',
} as const;

interface IconProps {
  readonly name: IconName;
  /** CSS pixels; 16 unless told. */
  readonly size?: number;
}

/** Pictures that point along the text: turned round where that runs from right to left. */
const pointing: ReadonlySet<IconName> = new Set(['chevron-right', 'chevron-left', 'undo', 'redo']);

/** A line picture in the colour of its text; never alone, the words beside it say the same. */
export function Icon({ name, size = 16 }: IconProps) {
  return (
    <svg
      className={pointing.has(name) ? 'icon-pointing' : undefined}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
