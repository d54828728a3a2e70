import { type EventAsOf, eventAsOf } from '../../model/asOf';
import { type PlanEvent, classOf, firstDay } from '../../model/event';
import { listedPhase, phaseEvents } from '../../model/phaseOf';
import { type Plan, settingsOf } from '../../model/plan';
import { processesOf } from '../../model/processOf';
import { type Refusal, type Result, ok, refuse } from '../../model/result';
import { toDay } from '../../model/time';
import { resolveWindows } from '../../windows/resolveWindows';
import { type Component, asOfLine, componentText, constant, textLine } from './component';
import { type EventContext, eventComponents } from './eventComponents';
import type { IcsOptions } from './icsOptions';
import type { IcsWords } from './icsWords';
import type { IcsRemark } from './remarks';
import { taskComponents } from './taskComponents';
import { timezoneComponent } from './timezone';
import { uidsOf } from './uids';
import { windowComponents } from './windowComponents';

/** A calendar file. */
export interface IcsFile {
  readonly text: string;
  readonly remarks: readonly IcsRemark[];
  /** Number of components that a calendar shows. */
  readonly count: number;
}

const endOfTime = toDay(2_932_896);

/** The plan as an iCalendar file: CRLF, folded, zones before events, sorted by day and UID. The same plan gives the same
 *  bytes on any day. Refused where a phase is unknown or nothing would be in it. Sources: RFC 5545, RFC 7986. */
export function exportIcs(plan: Plan, options: IcsOptions): Result<IcsFile, Refusal> {
  const { scope, words } = options;
  if ('phase' in scope && plan.events.get(scope.phase)?.kind !== 'phase') {
    return refuse('ics-phase-not-found', { phase: scope.phase });
  }
  const remarks: IcsRemark[] = [];
  const zones = new Set<string>();
  const events = chosenEvents(plan, options);
  const context: EventContext = {
    plan,
    options,
    windows: resolveWindows(plan, options.asOf ?? endOfTime),
    uids: uidsOf(events, remarks),
    zones,
    remarks,
    phases: phaseEvents(plan),
  };
  const items = options.asTasks
    ? events.flatMap((event) => taskComponents(event, context))
    : [
        ...events.flatMap((event) => eventComponents(event, context)),
        ...(options.includeWindows ? windowComponents(context) : []),
      ];
  if (items.length === 0) return refuse('ics-nothing-to-export');
  const timezones = [...zones].sort().map((zone) => timezoneComponent(zone)!);
  const name = settingsOf(plan).name.trim() || settingsOf(plan).document?.symbol || 'Prepcom';
  const calendar: Component = {
    name: 'VCALENDAR',
    properties: [
      constant('VERSION:2.0'),
      constant('PRODID:-//Prepcom//Prepcom//EN'),
      constant('CALSCALE:GREGORIAN'),
      textLine('NAME', name),
      textLine('X-WR-CALNAME', name),
      ...description(plan, words),
      constant('REFRESH-INTERVAL;VALUE=DURATION:PT12H'),
      constant('X-PUBLISHED-TTL:PT12H'),
      ...(options.findings ? [asOfLine(options.findings.asOf)] : []),
    ],
    components: [...timezones, ...items],
  };
  return ok({ text: componentText(calendar), remarks, count: items.length });
}

function chosenEvents(plan: Plan, options: IcsOptions): readonly EventAsOf[] {
  const { scope } = options;
  const phases = phaseEvents(plan);
  const chosen = 'events' in scope ? new Set(scope.events) : null;
  const isChosen = (event: PlanEvent) => {
    if ('phase' in scope) return listedPhase(plan, event, phases) === scope.phase;
    return chosen === null || chosen.has(event.id);
  };
  return [...plan.events.values()]
    .filter(isChosen)
    .map((event) => eventAsOf(event, options.asOf ?? endOfTime))
    .filter((event) => !event.ghost)
    .filter((event) => options.includeCancelled === true || event.state !== 'cancelled')
    .filter((event) => !options.asTasks || classOf(event) === 'due')
    .sort((a, b) => (firstDay(a) ?? 0) - (firstDay(b) ?? 0) || (a.id < b.id ? -1 : 1));
}

function description(plan: Plan, words: IcsWords) {
  const text = processesOf(plan)
    .flatMap(({ document }) => document ?? [])
    .map(({ symbol, subject }) => `${symbol}: ${subject[words.language]}`)
    .join('\n');
  if (text === '') return [];
  return [textLine('DESCRIPTION', text), textLine('X-WR-CALDESC', text)];
}
