import { type ColorToken, colorTokens } from '@shared/gantt/look';
import type { Palette } from '@shared/gantt/palette';

/** The palette of the custom properties that count for an element. Read it once for each change of theme. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const colors = Object.fromEntries(
    colorTokens.map((token) => [token, style.getPropertyValue(`--${token}`).trim() || '#808080']),
  ) as Record<ColorToken, string>;
  return {
    colors,
    heldOutline: style.colorScheme.includes('dark'),
    windowOutline: window.matchMedia('(forced-colors: active)').matches,
    font: style.getPropertyValue('--font').trim() || 'system-ui, sans-serif',
  };
}
