import type { EventAsOf } from '../../model/asOf';
import { type EventKind, type PlanEvent, classOf } from '../../model/event';
import type { Window } from '../../model/mandate';
import { listedPhase } from '../../model/phaseOf';
import { type Plan, settingsOf } from '../../model/plan';
import { addDays, civil, toDay, toMinute } from '../../model/time';
import { type EpochMin, toInstant, toWallTime } from '../../model/zone';
import { placeById } from '../../places';
import { windowOf } from '../../windows/window';
import * as line from './component';
import type { IcsOptions } from './icsOptions';
import type { IcsRemark } from './remarks';
import { type Segment, segmentsOf } from './segments';
import { canSayInZone } from './timezone';

/** What the components of a file are made from; zones and remarks are collected on the way. */
export interface EventContext {
  readonly plan: Plan;
  readonly options: IcsOptions;
  readonly windows: ReadonlyMap<string, Window>;
  readonly uids: ReadonlyMap<string, string>;
  readonly zones: Set<string>;
  readonly remarks: IcsRemark[];
  readonly phases: readonly PlanEvent[];
}

/** The VEVENTs of an event: one for each stretch of its dates, the later ones with UIDs that end in -2, -3; a stretch
 *  that a recorded move took away stands once as cancelled. Empty for what has no dates. */
export function eventComponents(
  event: EventAsOf,
  context: EventContext,
): readonly line.Component[] {
  const segments = segmentsOf(event);
  if (segments.length === 0) return leaveOut('undated-left-out', event, context);
  if (!segments.every(isInRange)) return leaveOut('year-left-out', event, context);
  const gone = event.state === 'cancelled' ? [] : goneSegments(event, segments.length);
  const all = segments.length + gone.length;
  const shown = context.options.includeCancelled === true ? gone : [];
  return [
    ...segments.map((segment, i) => component(event, segment, i, all, event.state, context)),
    ...shown.map((segment, i) =>
      component(event, segment, segments.length + i, all, 'cancelled', context),
    ),
  ];
}

/** Title of an event as calendars show it: as typed, else its mandate's. */
export function titleOf(event: PlanEvent, { plan, options }: EventContext): string {
  const { words } = options;
  const typed = event.title.trim();
  if (typed !== '') return typed;
  const mandate = plan.mandates.get(event.mandateId ?? '')?.title[words.language].trim();
  return mandate || words.kind(event.kind) || words.untitled;
}

/** What a calendar says below the title: paragraph, window, who answers for it, source, note, findings. */
export function descriptionOf(event: PlanEvent, context: EventContext): string {
  const { words, findings } = context.options;
  const found = findings?.of.get(event.id) ?? [];
  const due = event.at?.time != null && event.at.zone ? event.at : null;
  const lines = [
    words.kind(event.kind),
    ...mandateLines(event, context),
    due ? words.dueAt(due.time!, due.zone!) : '',
    responsibleLine(event, context),
    event.symbol,
    event.source ? words.source(event.source) : '',
    event.note,
  ].filter((line) => line !== '');
  if (findings && found.length > 0) lines.push('', words.findingsAsOf(findings.asOf), ...found);
  return lines.join('\n').trim();
}

function mandateLines(event: PlanEvent, context: EventContext): readonly string[] {
  const { plan, options, windows } = context;
  const { words } = options;
  const mandate = plan.mandates.get(event.mandateId ?? '');
  if (!mandate) return event.cites.map(words.paragraph);
  const { from, to } = windowOf(windows, mandate.id, event.memberId);
  return [
    words.paragraph(mandate.paragraph),
    words.window(mandate.wording[words.language], from, to),
  ];
}

function responsibleLine(event: PlanEvent, { plan, options }: EventContext): string {
  const { words } = options;
  const mandate = plan.mandates.get(event.mandateId ?? '');
  const responsible = event.responsible || (mandate?.responsible[words.language] ?? '');
  return responsible ? words.responsible(responsible) : '';
}

/** Stamps of an event: DTSTAMP is the time of its last change, so that the same plan gives the same bytes. */
export function stamps(event: Pick<PlanEvent, 'modified' | 'sequence'>): readonly line.Property[] {
  return [
    line.stampLine('DTSTAMP', event.modified),
    line.stampLine('LAST-MODIFIED', event.modified),
    line.numberLine('SEQUENCE', event.sequence),
  ];
}

/** The alarm that was asked for, or nothing. */
export function alarms(
  title: string,
  options: IcsOptions,
  related: 'START' | 'END' = 'START',
): readonly line.Component[] {
  if (options.alarmDays == null) return [];
  const properties = [
    line.constant('ACTION:DISPLAY'),
    line.textLine('DESCRIPTION', title),
    line.triggerLine(options.alarmDays, related),
  ];
  return [{ name: 'VALARM', properties, components: [] }];
}

function component(
  event: EventAsOf,
  segment: Segment,
  index: number,
  all: number,
  state: EventAsOf['state'],
  context: EventContext,
): line.Component {
  const { words } = context.options;
  const uid = context.uids.get(event.id)!;
  const summary = summaryOf(event, segment, state, context);
  const description = descriptionOf(event, context);
  const phaseId = listedPhase(context.plan, event, context.phases);
  const phase = phaseId === null ? undefined : context.plan.events.get(phaseId);
  const kinds = line.categories([
    words.kind(event.kind),
    ...(phase && phase.id !== event.id ? [titleOf(phase, context)] : []),
  ]);
  return {
    name: 'VEVENT',
    properties: [
      line.uidLine('UID', index === 0 ? uid : `${uid}-${index + 1}`),
      ...stamps(event),
      ...when(event, segment, state, context),
      line.textLine('SUMMARY', summary),
      ...(description ? [line.textLine('DESCRIPTION', description)] : []),
      ...where(event, segment, context),
      ...status(state),
      ...(kinds ? [kinds] : []),
      line.colorLine(colours[event.kind]),
      ...(all > 1 ? [line.uidLine('RELATED-TO;RELTYPE=SIBLING', uid)] : []),
    ],
    components: state === 'cancelled' ? [] : alarms(summary, context.options),
  };
}

function summaryOf(
  event: EventAsOf,
  segment: Segment,
  state: EventAsOf['state'],
  context: EventContext,
): string {
  const { words } = context.options;
  let title = titleOf(event, context);
  // Room is left for the words that follow, which must not be what is cut.
  if (title.length > 180) title = `${[...title].slice(0, 90).join('')}…`;
  if (classOf(event) === 'due') title = words.due(title, event.kind);
  if (segment.half) title = words.half(title, segment.half);
  if (state === 'tentative') return words.tentative(title);
  return state === 'cancelled' ? words.cancelled(title) : title;
}

function when(
  event: EventAsOf,
  segment: Segment,
  state: EventAsOf['state'],
  context: EventContext,
): readonly line.Property[] {
  if (!segment.hours) {
    return [
      line.dayLine('DTSTART', segment.start),
      line.dayLine('DTEND', segment.end),
      line.constant('TRANSP:TRANSPARENT'),
    ];
  }
  const { from, to } = segment.hours;
  const zone = zoneOfSegment(event, segment, context);
  const end = to === 1440 ? { day: addDays(segment.start, 1), minute: toMinute(0) } : null;
  const begins = { day: segment.start, minute: from };
  const ends = end ?? { day: segment.start, minute: to };
  const free = state === 'cancelled' || event.attendance === 'followed';
  const transparency = line.constant(free ? 'TRANSP:TRANSPARENT' : 'TRANSP:OPAQUE');
  if (canSayInZone(begins.day, begins.minute, zone) && canSayInZone(ends.day, ends.minute, zone)) {
    context.zones.add(zone);
    return [
      line.timeLine('DTSTART', begins, zone),
      line.timeLine('DTEND', ends, zone),
      transparency,
    ];
  }
  context.remarks.push({ code: 'in-utc', eventId: event.id, zone });
  const start = toInstant(begins.day, begins.minute, zone);
  const stop = Math.max(start + 1, toInstant(ends.day, ends.minute, zone)) as EpochMin;
  return [
    line.timeLine('DTSTART', toWallTime(start, 'UTC'), null),
    line.timeLine('DTEND', toWallTime(stop, 'UTC'), null),
    transparency,
  ];
}

function zoneOfSegment(event: EventAsOf, segment: Segment, context: EventContext): string {
  const placeId = segment.placeId ?? event.placeId;
  const zone = placeById(context.plan, placeId)?.zone;
  if (zone) return zone;
  const home = settingsOf(context.plan).homeZone;
  context.remarks.push({ code: 'no-zone', eventId: event.id, zone: home });
  return home;
}

function where(
  event: EventAsOf,
  segment: Segment,
  { plan, options }: EventContext,
): readonly line.Property[] {
  const place = placeById(plan, segment.placeId ?? event.placeId);
  const names = [event.room ?? '', place?.name[options.words.language] ?? ''];
  const location = names.filter((name) => name.trim() !== '').join(', ');
  const known = place && place.latitude !== null && place.longitude !== null;
  return [
    ...(location ? [line.textLine('LOCATION', location)] : []),
    ...(known ? [line.geoLine(place.latitude!, place.longitude!)] : []),
  ];
}

function status(state: EventAsOf['state']): readonly line.Property[] {
  if (state === 'cancelled') return [line.constant('STATUS:CANCELLED')];
  if (state !== 'tentative') return [line.constant('STATUS:CONFIRMED')];
  return [line.constant('STATUS:TENTATIVE'), line.constant('X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE')];
}

/** Stretches beyond those that the event has now, of the latest move that had that many. */
function goneSegments(event: PlanEvent, now: number): readonly Segment[] {
  const gone: Segment[] = [];
  for (const move of event.moves.toReversed()) {
    gone.push(...segmentsOf(move.from).slice(now + gone.length));
  }
  return gone.filter(isInRange);
}

function isInRange(segment: Segment): boolean {
  const years = [civil(segment.start).year, civil(toDay(segment.end)).year];
  return years.every((year) => year >= 1900 && year <= 2200);
}

function leaveOut(
  code: IcsRemark['code'],
  event: EventAsOf,
  { remarks }: EventContext,
): readonly line.Component[] {
  remarks.push({ code, eventId: event.id, zone: '' });
  return [];
}

const colours: Readonly<Record<EventKind, line.CssColor>> = {
  phase: 'slategray',
  'application-window': 'slategray',
  'thematic-session': 'teal',
  'negotiation-round': 'maroon',
  hearing: 'steelblue',
  'preparatory-meeting': 'olive',
  consultation: 'slategray',
  'regional-consultation': 'slategray',
  'civil-society-consultation': 'slategray',
  'global-process': 'slategray',
  conference: 'navy',
  part: 'olive',
  'own-meeting': 'olive',
  travel: 'olive',
  leave: 'olive',
  deadline: 'black',
  document: 'saddlebrown',
  adoption: 'black',
  appointment: 'black',
  milestone: 'black',
};
