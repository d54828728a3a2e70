import { type Refusal, type Result, ok, refuse } from '../../model/result';

/** One unfolded content line and the number of its first line in the file, from 1. */
export interface ContentLine {
  readonly text: string;
  readonly line: number;
}

/** One component of a calendar, with its own lines; lines of components inside it are not among them. */
export interface RawComponent {
  readonly name: string;
  readonly line: number;
  readonly lines: readonly ContentLine[];
}

/** A calendar taken apart: each component alone, so that a bad one costs only itself. */
export interface SplitCalendar {
  readonly components: readonly RawComponent[];
  /** Components that do not end, by their first line. */
  readonly broken: readonly ContentLine[];
  /** Last line of a calendar that ends before its END:VCALENDAR, from 1; null where it is whole. */
  readonly cutAt: number | null;
}

/** Limits of what is read. */
export const importLimits = { components: 20_000, lineLength: 1_048_576, depth: 4 } as const;

/** The components of a calendar file, whatever its line ends, folding and case. Refused where it is no calendar or
 *  larger than the limits. Linear in the text. */
export function splitCalendar(text: string): Result<SplitCalendar, Refusal> {
  const lines = unfold(text);
  const long = lines.find((line) => line.text.length > importLimits.lineLength);
  if (long)
    return refuse('calendar-long-line', { line: long.line, limit: importLimits.lineLength });
  const first = lines[0];
  if (!first || !/^BEGIN:VCALENDAR\s*$/i.test(first.text)) {
    return refuse('calendar-not-a-calendar', { line: first?.line ?? 1 });
  }
  return collectComponents(lines);
}

interface Open {
  readonly name: string;
  readonly line: number;
  readonly lines: ContentLine[];
}

/** What is collected while the lines are read; `open` holds the components that have not ended, the outermost first. */
interface Collecting {
  readonly components: RawComponent[];
  readonly broken: ContentLine[];
  readonly open: Open[];
  count: number;
}

function collectComponents(lines: readonly ContentLine[]): Result<SplitCalendar, Refusal> {
  const state: Collecting = { components: [], broken: [], open: [], count: 0 };
  for (const one of lines) {
    const match = /^(BEGIN|END):([A-Za-z0-9-]+)\s*$/i.exec(one.text);
    const name = match?.[2]!.toUpperCase() ?? '';
    if (!match) state.open.at(-1)?.lines.push(one);
    else if (match[1]!.toUpperCase() === 'END') endComponent(name, state);
    else {
      const refusal = beginComponent(name, one.line, state);
      if (refusal) return refusal;
    }
  }
  const cutAt = state.open.length > 0 ? lines.at(-1)!.line : null;
  giveUp(1, state);
  return ok({ components: state.components, broken: state.broken, cutAt });
}

function beginComponent(name: string, line: number, state: Collecting) {
  state.count += 1;
  if (state.count > importLimits.components) {
    return refuse('calendar-too-many', { line, limit: importLimits.components });
  }
  // A calendar or an event cannot stand inside an event: the one before has no end.
  if (name === 'VCALENDAR') giveUp(0, state);
  else if (name === 'VEVENT') giveUp(1, state);
  if (state.open.length >= importLimits.depth) {
    return refuse('calendar-too-deep', { line, limit: importLimits.depth });
  }
  state.open.push({ name, line, lines: [] });
  return null;
}

function endComponent(name: string, state: Collecting): void {
  const at = state.open.findLastIndex((component) => component.name === name);
  if (at === -1) return;
  giveUp(at + 1, state);
  const ended = state.open.pop();
  if (at === 1 && ended) state.components.push(ended);
}

/** Takes everything from a depth on as broken; the calendar itself is no loss. */
function giveUp(depth: number, { open, broken }: Collecting): void {
  broken.push(...open.slice(Math.max(1, depth)).map(beginning));
  open.length = Math.min(open.length, depth);
}

function beginning(component: Open): ContentLine {
  return { text: `BEGIN:${component.name}`, line: component.line };
}

function unfold(text: string): readonly ContentLine[] {
  const lines: { text: string; line: number }[] = [];
  let folded: string[] = [];
  let number = 0;
  const close = () => {
    const last = lines[lines.length - 1];
    if (last && folded.length > 0) last.text += folded.join('');
    folded = [];
  };
  for (const physical of text.split(/\r\n|\n|\r/)) {
    number += 1;
    if (physical === '') continue;
    if (/^[ \t]/.test(physical) && lines.length > 0) folded.push(physical.slice(1));
    else {
      close();
      lines.push({ text: physical.replace(/^\ufeff/, ''), line: number });
    }
  }
  close();
  return lines;
}
