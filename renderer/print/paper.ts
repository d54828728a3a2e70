import type { PrintPage } from '@shared/ipc/contract';

const PX_PER_MM = 96 / 25.4;

/** Size of letters in pixels, 8.5 points: none on paper is smaller. */
export const paperText = (8.5 * 96) / 72;

/** Margins in millimetres: 12, and below it room for the running foot. */
const margin = { side: 12, top: 12, bottom: 17 } as const;

const sizes = { A4: [210, 297], Letter: [215.9, 279.4] } as const;

/** The part of a page that holds content, in whole CSS pixels. */
export function contentSize(page: PrintPage): { readonly width: number; readonly height: number } {
  const [short, long] = sizes[page.size];
  const [width, height] = page.landscape ? [long, short] : [short, long];
  return {
    width: Math.floor((width - 2 * margin.side) * PX_PER_MM),
    height: Math.floor((height - margin.top - margin.bottom) * PX_PER_MM),
  };
}

/** What runs along the foot of every page; the page number's words stand around its two numbers. */
export interface RunningFoot {
  readonly left: string;
  readonly middle: string;
  /** "Page ", " of ", "": before, between and after the number of the page and of all pages. */
  readonly page: readonly [string, string, string];
}

/** The style of the pages: size, margins and the running foot, which the browser numbers itself. */
export function pageStyle(page: PrintPage, foot: RunningFoot): string {
  const size = `${page.size === 'A4' ? 'A4' : 'letter'} ${page.landscape ? 'landscape' : 'portrait'}`;
  const [before, between, after] = foot.page.map(quoted);
  const box = `vertical-align: top; margin-top: 3mm; padding-top: 1.5mm; border-top: 0.75pt solid #000;
    font: 8.5pt Inter, system-ui, 'Segoe UI', 'Noto Sans', sans-serif; font-variant-numeric: tabular-nums; color: #000;`;
  return `@page {
  size: ${size};
  margin: ${margin.top}mm ${margin.side}mm ${margin.bottom}mm;
  @bottom-left { content: ${quoted(foot.left)}; width: 41%; text-align: left; ${box} }
  @bottom-center { content: ${quoted(foot.middle)}; width: 18%; text-align: center; ${box} }
  @bottom-right { content: ${before} counter(page) ${between} counter(pages) ${after}; width: 41%; text-align: right; ${box} }
}`;
}

/** The text as a CSS string: nothing in it can end the string. */
function quoted(text: string): string {
  const safe = text.replace(/["\\\n\r\f<]/g, (c) => `\\${c.codePointAt(0)!.toString(16)} `);
  return `"${safe}"`;
}
