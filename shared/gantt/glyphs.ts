import type { Look } from './look';

/** One path of a glyph, in a box of 12 by 12 CSS pixels, y down. */
export interface GlyphPath {
  /** SVG path data; Path2D reads it too. */
  readonly d: string;
  /** Filled by the even-odd rule, or stroked. */
  readonly paint: 'fill' | 'stroke';
  /** Of a stroke. */
  readonly width?: number;
  /** Of a stroke: on, off. */
  readonly dash?: readonly number[];
  /** In the colour of the ground instead of the glyph's own. */
  readonly ground?: true;
}

/** Paths in paint order. */
export type Glyph = readonly GlyphPath[];

/** The glyph of a look: the same in outline, chart, schedule, legend and on paper. */
export const glyphOfLook: Readonly<Record<Look, Glyph>> = {
  session: [{ d: 'M1 1h4.6v10H1zM6.4 1H11v10H6.4z', paint: 'fill' }],
  round: [
    {
      d: 'M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10zM6 4a2 2 0 1 0 0 4a2 2 0 1 0 0-4z',
      paint: 'fill',
    },
  ],
  meeting: [{ d: 'M3.4 1.2h5.2L11.2 6l-2.6 4.8H3.4L.8 6z', paint: 'fill' }],
  hearing: [{ d: 'M1 1.5h10v7H6L3.2 11.3V8.5H1z', paint: 'fill' }],
  document: [{ d: 'M2 .5h5v3.2h3v7.8H2zM7.9.8L9.8 2.8H7.9z', paint: 'fill' }],
  deadline: [{ d: 'M6 .8L11.2 6L6 11.2L.8 6z', paint: 'fill' }],
  conference: [{ d: 'M1 .3h1.4v.7H11.2L9.4 4l1.8 3.1H2.4V12H1z', paint: 'fill' }],
  reference: [
    {
      d: 'M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9z',
      paint: 'stroke',
      width: 1.4,
      dash: [2.1, 1.434],
    },
  ],
  phase: [{ d: 'M.5 1.5h1.3v9H.5zM10.2 1.5h1.3v9h-1.3zM1.8 4.9h8.4v2.2H1.8z', paint: 'fill' }],
  application: [{ d: 'M.5 5h11v2H.5z', paint: 'fill' }],
};

/** Documents and deadlines that are not done: hollow. */
export const hollowGlyph: Readonly<Record<'document' | 'deadline', Glyph>> = {
  document: [
    {
      d: 'M1.9 .6h5.3L10.1 3.5v7.9H1.9zM7 .8v2.9h2.9',
      paint: 'stroke',
      width: 1.4,
    },
  ],
  deadline: [{ d: 'M6 .9L11.1 6L6 11.1L.9 6z', paint: 'stroke', width: 1.4 }],
};

const strike: Glyph = [{ d: 'M.4 11.6L11.6 .4', paint: 'stroke', width: 1.3 }];

/** Documents and deadlines that are missed and waived: hollow and struck. */
export const struckGlyph: Readonly<Record<'document' | 'deadline', Glyph>> = {
  document: [...hollowGlyph.document, ...strike],
  deadline: [...hollowGlyph.deadline, ...strike],
};

/** What a mark says about a row or bar, gravest first. */
export type Mark = 'error' | 'warning' | 'notice' | 'waived';

/** Marks, gravest first. */
export const marks: readonly Mark[] = ['error', 'warning', 'notice', 'waived'];

/** The glyph of a mark: octagon filled, triangle outlined, ring with i, ring struck. */
export const glyphOfMark: Readonly<Record<Mark, Glyph>> = {
  error: [
    { d: 'M3.5 0h5L12 3.5v5L8.5 12h-5L0 8.5v-5z', paint: 'fill' },
    { d: 'M5.2 2.5h1.6v4.2H5.2zM5.2 7.9h1.6v1.6H5.2z', paint: 'fill', ground: true },
  ],
  warning: [
    { d: 'M6 .6L12 11.3H0z', paint: 'fill', ground: true },
    { d: 'M6 .6L12 11.3H0z', paint: 'stroke', width: 1.3 },
    { d: 'M5.4 4.2h1.2v3.6H5.4zM5.4 8.6h1.2v1.2H5.4z', paint: 'fill' },
  ],
  notice: [
    { d: 'M6 .7a5.3 5.3 0 1 1 0 10.6a5.3 5.3 0 1 1 0-10.6z', paint: 'stroke', width: 1.1 },
    { d: 'M5.4 5.2h1.2v3.7H5.4zM5.4 3h1.2v1.2H5.4z', paint: 'fill' },
  ],
  waived: [
    { d: 'M6 1.4a4.6 4.6 0 1 1 0 9.2a4.6 4.6 0 1 1 0-9.2z', paint: 'stroke', width: 1.1 },
    { d: 'M.9 11.1L11.1 .9', paint: 'stroke', width: 1.1 },
  ],
};

/** Colour of each mark. */
export const colorOfMark = {
  error: 'error',
  warning: 'warning',
  notice: 'ink-2',
  waived: 'ink-2',
} as const satisfies Readonly<Record<Mark, string>>;
