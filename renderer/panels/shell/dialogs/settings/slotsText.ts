import type { Slot } from '@shared/model/bodies';
import { formatIsoMinute, type Minute, parseMinute } from '@shared/model/time';

/** Hours as they are typed: "10:00–13:00, 15:00–18:00". */
export function slotsTyped(slots: readonly Slot[]): string {
  return slots.map(({ from, to }) => `${formatIsoMinute(from)}–${formatIsoMinute(to)}`).join(', ');
}

/** The hours that were typed; null where a piece is not understood. An empty text is no hours. */
export function slotsFrom(text: string): readonly Slot[] | null {
  const pieces = text.split(/[,;]/).map((piece) => piece.trim());
  const slots: Slot[] = [];
  for (const piece of pieces.filter(Boolean)) {
    const [from, to, more] = piece.split(/\s*[-–]\s*/).map((time) => parseMinute(padded(time)));
    if (from == null || to == null || more !== undefined || to <= from) return null;
    slots.push({ from, to });
  }
  return slots;
}

/** One hour as it is typed: "18:00" or "9:30"; undefined where it is none. */
export function hourFrom(text: string): Minute | undefined {
  return parseMinute(padded(text)) ?? undefined;
}

function padded(time: string): string {
  return /^\d:\d\d$/.test(time) ? `0${time}` : time;
}
