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

function collectComponents(lines: readonly ContentLine[]): Result<SplitCalendar, Refusal> {
  const components: RawComponent[] = [];
  const broken: ContentLine[] = [];
  let open: Open[] = [];
  let count = 0;
  for (const one of lines) {
    const match = /^(BEGIN|END):([A-Za-z0-9-]+)\s*$/i.exec(one.text);
    const name = match?.[2]!.toUpperCase() ?? '';
    if (match?.[1]!.toUpperCase() === 'BEGIN') {
      if (++count > importLimits.components) {
        return refuse('calendar-too-many', { line: one.line, limit: importLimits.components });
      }
      if (name === 'VCALENDAR' || (name === 'VEVENT' && open.length > 1)) {
        broken.push(...open.slice(1).map(beginning));
        open = open.slice(0, name === 'VCALENDAR' ? 0 : 1);
      }
      if (open.length >= importLimits.depth) {
        return refuse('calendar-too-deep', { line: one.line, limit: importLimits.depth });
      }
      open.push({ name, line: one.line, lines: [] });
    } else if (match) {
      const at = open.findLastIndex((component) => component.name === name);
      if (at === -1) continue;
      broken.push(...open.slice(Math.max(1, at + 1)).map(beginning));
      if (at === 1) components.push(open[at]!);
      open = open.slice(0, at);
    } else open[open.length - 1]?.lines.push(one);
  }
  broken.push(...open.slice(1).map(beginning));
  return ok({ components, broken });
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
