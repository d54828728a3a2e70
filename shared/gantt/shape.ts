import type { Glyph } from './glyphs';
import type { ColorToken, Look } from './look';

/** How a bar is painted. was: dashes, where it was before. ghost: dashes, announced only later. */
export type BarState = 'tentative' | 'confirmed' | 'held' | 'cancelled' | 'ghost' | 'was';

/** Weight of a text. */
export type TextWeight = 400 | 500 | 600;

/** One shape in CSS pixels, y down, from the top left of the chart's body (or of its axis). */
export type Shape =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
      readonly color: ColorToken;
    }
  /** A holiday: 1 px dots. */
  | {
      readonly kind: 'dots';
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
    }
  | {
      readonly kind: 'path';
      /** x, y, x, y, ... */
      readonly points: readonly number[];
      readonly color: ColorToken;
      readonly width: number;
      readonly dash?: readonly number[];
      /** A filled head at the last point. */
      readonly arrow?: true;
    }
  | {
      readonly kind: 'bar';
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
      readonly radius: number;
      readonly look: Look;
      readonly state: BarState;
    }
  | {
      readonly kind: 'ring';
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
      readonly radius: number;
      readonly width: number;
      readonly color: ColorToken;
    }
  | {
      readonly kind: 'glyph';
      readonly glyph: Glyph;
      /** Top left of its square. */
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly color: ColorToken;
      /** What lies inside a hollow glyph. */
      readonly ground: ColorToken | null;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      /** Middle of the line. */
      readonly y: number;
      readonly text: string;
      readonly color: ColorToken;
      readonly size: number;
      readonly weight: TextWeight;
      readonly align: 'left' | 'center' | 'right';
    }
  /** Many bars narrower than a few pixels: how much lies in each pixel column, 0 to 4. */
  | {
      readonly kind: 'density';
      readonly x: number;
      readonly y: number;
      readonly h: number;
      readonly levels: Uint8Array;
    };

/** Width of a text in pixels, as the painter will set it. */
export type Measure = (text: string, size: number, weight: TextWeight) => number;
