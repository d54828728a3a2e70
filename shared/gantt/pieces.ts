import { clockSpan, type Clock, xOfMinute } from './clock';
import type { Item } from './row';
import { type TimeScale, xOf } from './timeScale';

/** One piece of a bar as it is drawn: whole pixels, never narrower than 4, 2 apart. */
export interface Piece {
  readonly x: number;
  readonly w: number;
  /** Hours that stand in it ("10–13"), where they are known. */
  readonly hours: string;
}

/** Narrowest bar and narrowest gap. */
export const narrowest = { bar: 4, gap: 2 } as const;

/** Side of the square of a point's glyph. */
export const pointSize = 12;

/** The pieces of a bar, left to right. The left edge of the first day stays true; the rest gives way. */
export function piecesOf(item: Item, scale: TimeScale, clock: Clock | null): readonly Piece[] {
  const spans = clock && item.event ? hourSpans(item, scale, clock) : daySpans(item, scale);
  const pieces: Piece[] = [];
  let free = -Infinity;
  for (const span of spans) {
    const x = Math.max(Math.round(span.from), free);
    const w = Math.max(narrowest.bar, Math.round(span.to) - x);
    pieces.push({ x, w, hours: span.hours });
    free = x + w + narrowest.gap;
  }
  return pieces;
}

/** Middle of a point in pixels: the middle of its day, or its hour where that is known and hours are drawn. */
export function pointX(item: Item, scale: TimeScale, clock: Clock | null): number {
  const at = item.event?.at;
  if (clock && at && at.time !== null) return Math.round(xOfMinute(scale, clock, at.day, at.time));
  return Math.round(xOf(scale, (item.start + item.end) / 2));
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly hours: string;
}

function daySpans(item: Item, scale: TimeScale): readonly Span[] {
  return item.segments.map((s) => ({
    from: xOf(scale, s.start),
    to: xOf(scale, s.end),
    hours: '',
  }));
}

function hourSpans(item: Item, scale: TimeScale, clock: Clock): readonly Span[] {
  const sittings = item.event?.sittings ?? [];
  if (sittings.length === 0) return daySpans(item, scale);
  return sittings.map((sitting) => {
    const span = clockSpan(sitting, item, clock);
    if (!span) {
      const width = sitting.part === 'half' ? 0.5 : 1;
      return {
        from: xOf(scale, sitting.day) + 1,
        to: xOf(scale, sitting.day + width) - 1,
        hours: '',
      };
    }
    return {
      from: xOfMinute(scale, clock, span.day, span.from),
      to: xOfMinute(scale, clock, span.endDay, span.to),
      hours: `${hour(span.localFrom)}–${hour(span.localTo)}`,
    };
  });
}

function hour(minute: number): string {
  const rest = minute % 60;
  const whole = String(Math.floor(minute / 60));
  return rest === 0 ? whole : `${whole}:${String(rest).padStart(2, '0')}`;
}
