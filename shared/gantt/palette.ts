import { type ColorToken, colorTokens } from './look';

/** The colours that a painter uses, whether what was held gets an outline (it recedes on dark grounds), and whether
 *  windows get one (where the system allows no tints). */
export interface Palette {
  /** CSS colours; 'none' is not painted. */
  readonly colors: Readonly<Record<ColorToken, string>>;
  readonly heldOutline: boolean;
  readonly windowOutline: boolean;
  /** CSS font families. */
  readonly font: string;
}

const BLACK = '#000000';
const GREY = '#767676';
const WHITE = '#ffffff';

/** Black and white, for paper: held black, confirmed grey, tentative striped. */
export const paperPalette: Palette = {
  colors: paperColors(),
  heldOutline: false,
  windowOutline: false,
  font: "Inter, 'Noto Sans', 'Segoe UI', system-ui, sans-serif",
};

function paperColors(): Readonly<Record<ColorToken, string>> {
  const fixed: Partial<Record<ColorToken, string>> = {
    background: WHITE,
    panel: WHITE,
    'group-row': WHITE,
    'selected-row': WHITE,
    'on-accent': WHITE,
    line: '#c8c8c8',
    'line-strong': '#8c8c8c',
    'ink-2': '#333333',
    'ink-3': '#555555',
    window: '#e0e0e0',
    'window-edge': '#555555',
    'weekend-month': 'none',
    'weekend-week': '#f2f2f2',
    'outside-phase': 'none',
    'kind-deadline': BLACK,
  };
  return Object.fromEntries(
    colorTokens.map((token) => [token, fixed[token] ?? paperColor(token)]),
  ) as Record<ColorToken, string>;
}

function paperColor(token: ColorToken): string {
  if (token.startsWith('on-kind-')) return WHITE;
  if (token.startsWith('kind-')) return token.endsWith('-held') ? BLACK : GREY;
  return BLACK;
}
