import { eventAsOf, type EventAsOf, type Today } from './asOf';
import {
  classOf,
  type EventKind,
  type EventState,
  firstDay,
  lastDay,
  type PlanEvent,
  classOfKind,
} from './event';
import type { Mandate, Window } from './mandate';
import { isScheduleLine, listedPhase, phaseEvents } from './phaseOf';
import type { Plan } from './plan';
import { processesOf, processIdOf, processIdSaid } from './processOf';
import { sittingDays } from './sittingDays';
import type { Language } from './text';
import type { Day } from './time';

/** What a line says about where its thing stands: a state, or that nothing is planned yet. */
export type LineState = EventState | 'unplanned';

/** One line of the schedule: an event as it stood on the day, or a mandate that nothing answers yet and whose window
 *  has an end. */
export interface ScheduleLine {
  /** Unique among the lines. */
  readonly key: string;
  readonly event: EventAsOf | null;
  readonly mandate: Mandate | null;
  readonly memberId: string | null;
  readonly kind: EventKind;
  /** Days that it is sorted by; null where it has no dates. A mandate stands at the end of its window; without an end
   *  it has no date. */
  readonly first: Day | null;
  readonly last: Day | null;
  /** Of a mandate that nothing answers. */
  readonly window: Window | null;
  /** Sitting days; null for what does not sit. */
  readonly days: number | null;
  /** Ids of its cities, each once, in the order in which it sits. */
  readonly placeIds: readonly string[];
  readonly title: string;
  readonly paragraph: string;
  readonly responsible: string;
  readonly state: LineState;
  /** Days since it was due and is not done; null where it is not late. */
  readonly late: number | null;
}

/** The lines of one phase, or of what lies outside all phases of a process (phase null). */
export interface ScheduleSection {
  /** Id of the phase event; outside, "" in the plan's own process and "process:" and its id in another. */
  readonly id: string;
  /** Null: the plan's own. */
  readonly processId: string | null;
  readonly phase: PlanEvent | null;
  readonly mandate: Mandate | null;
  readonly lines: readonly ScheduleLine[];
}

/** What the sections are made from. */
export interface ScheduleInput {
  readonly plan: Plan;
  readonly today: Today;
  readonly language: Language;
  readonly windowOf: (mandateId: string, memberId: string | null) => Window | null;
}

/** Every line of a plan as of a day, by phase in the order of the phases and then "Whole process", one process after the other; lines by their first
 *  day, then last day, then key (mandates by their order). Ghosts are left out. Sections without lines are there. O(n log n). */
export function scheduleSections(input: ScheduleInput): readonly ScheduleSection[] {
  const { plan } = input;
  const phases = phaseEvents(plan);
  const heads = headsOf(plan, phases);
  const bySection = new Map<string, ScheduleLine[]>(heads.map(({ id }) => [id, []]));
  const answered = new Set<string>();
  for (const event of plan.events.values()) {
    const line = cachedLine(event, input);
    const then = line.event!;
    if (then.ghost) continue;
    if (then.mandateId !== null && then.state !== 'cancelled') {
      answered.add(askedKey(then.mandateId, then.memberId));
    }
    if (!isScheduleLine(event)) continue;
    const id = listedPhase(plan, then, phases) ?? restOf(processIdOf(plan, then));
    bySection.get(id)!.push(line);
  }
  for (const line of openMandates(input, answered)) {
    const process = processIdSaid(plan, line.mandate!);
    const theirs = phases.filter((phase) => processIdOf(plan, phase) === process);
    bySection.get(sectionOfMandate(line, theirs) ?? restOf(process))!.push(line);
  }
  return heads.map((head) => ({ ...head, lines: bySection.get(head.id)!.sort(byDate) }));
}

/** The sections without their lines. */
function headsOf(
  plan: Plan,
  phases: readonly PlanEvent[],
): readonly Omit<ScheduleSection, 'lines'>[] {
  return processesOf(plan).flatMap(({ id: processId }) => {
    const theirs = phases.filter((phase) => processIdOf(plan, phase) === processId);
    const mandateOf = (phase: PlanEvent) => plan.mandates.get(phase.mandateId ?? '') ?? null;
    return [
      ...theirs.map((phase) => ({ id: phase.id, processId, phase, mandate: mandateOf(phase) })),
      { id: restOf(processId), processId, phase: null, mandate: null },
    ];
  });
}

/** Id of the section of what lies outside all phases of a process. */
function restOf(processId: string | null): string {
  return processId === null ? '' : `process:${processId}`;
}

/** Earlier first; what has no date comes last. */
export function byDate(a: ScheduleLine, b: ScheduleLine): number {
  const byDays =
    a.first === null || b.first === null
      ? Number(a.first === null) - Number(b.first === null)
      : a.first - b.first || a.last! - b.last!;
  return byDays || orderOf(a) - orderOf(b) || (a.key < b.key ? -1 : 1);
}

/** Mandates that nothing answers keep the order of the text among themselves. */
function orderOf(line: ScheduleLine): number {
  return line.event ? 0 : line.mandate!.order;
}

interface CachedLine {
  readonly day: Day;
  readonly language: Language;
  readonly mandate: Mandate | undefined;
  readonly member: Mandate | undefined;
  readonly line: ScheduleLine;
}

// Rows are never changed, only replaced: a line holds as long as its event, its mandates and the day are the same. After
// one edit of ten thousand events the lines cost 15 ms instead of 50.
const cache = new WeakMap<PlanEvent, CachedLine>();

function cachedLine(event: PlanEvent, input: ScheduleInput): ScheduleLine {
  const { plan, language } = input;
  const { day } = input.today;
  const mandate = plan.mandates.get(event.mandateId ?? '');
  const member = plan.mandates.get(event.memberId ?? '');
  const known = cache.get(event);
  if (
    known?.day === day &&
    known.language === language &&
    known.mandate === mandate &&
    known.member === member
  ) {
    return known.line;
  }
  const line = eventLine(eventAsOf(event, day), input);
  cache.set(event, { day, language, mandate, member, line });
  return line;
}

function eventLine(event: EventAsOf, { plan, today, language }: ScheduleInput): ScheduleLine {
  const mandate = plan.mandates.get(event.mandateId ?? '') ?? null;
  const first = firstDay(event);
  return {
    key: `event:${event.id}`,
    event,
    mandate,
    memberId: event.memberId,
    kind: event.kind,
    first,
    last: lastDay(event),
    window: null,
    days: event.sittings.length > 0 ? sittingDays(event.sittings) : null,
    placeIds: placesOf(event),
    ...wordsOf(event, mandate, plan, language),
    state: event.state,
    late: daysLate(event, first, today.day),
  };
}

/** What is typed on the event goes before what its mandate says. */
function wordsOf(
  event: EventAsOf,
  mandate: Mandate | null,
  plan: Plan,
  language: Language,
): Pick<ScheduleLine, 'title' | 'paragraph' | 'responsible'> {
  const own = {
    title: event.title,
    paragraph: event.cites.join(', '),
    responsible: event.responsible,
  };
  if (!mandate) return { ...own, title: own.title || event.symbol };
  return {
    title: own.title || titleOf(plan, mandate, event.memberId, language),
    paragraph: own.paragraph || mandate.paragraph,
    responsible: own.responsible || mandate.responsible[language],
  };
}

function daysLate(event: EventAsOf, dueDay: Day | null, today: Day): number | null {
  const isOpen = classOf(event) === 'due' && event.state === 'open';
  return isOpen && dueDay !== null && dueDay < today ? today - dueDay : null;
}

/** Whether what nothing answers is due: else it is only not planned yet. */
export function isDueUnanswered({ kind, last }: Pick<ScheduleLine, 'kind' | 'last'>): boolean {
  return last !== null && classOfKind[kind] === 'due';
}

/** Mandates without an event that answers them, of each member where they ask of each. */
function* openMandates(input: ScheduleInput, answered: ReadonlySet<string>) {
  const { plan, today, language } = input;
  for (const mandate of plan.mandates.values()) {
    if (mandate.kind === 'phase') continue;
    for (const memberId of membersAsked(plan, mandate)) {
      if (answered.has(askedKey(mandate.id, memberId))) continue;
      const window = input.windowOf(mandate.id, memberId);
      const to = window?.to ?? null;
      const line: ScheduleLine = {
        key: `mandate:${askedKey(mandate.id, memberId)}`,
        event: null,
        mandate,
        memberId,
        kind: mandate.kind,
        first: to,
        last: to,
        window,
        days: null,
        placeIds: mandate.place?.places ?? [],
        title: titleOf(plan, mandate, memberId, language),
        paragraph: mandate.paragraph,
        responsible: mandate.responsible[language],
        state: 'unplanned',
        late: to !== null && to < today.day ? today.day - to : null,
      };
      yield line;
    }
  }
}

/** The phase that lists an open mandate: its own, else the one that it is shown in, else the one that holds the end of
 *  its window (of two, the later; none where it has no end). */
function sectionOfMandate(line: ScheduleLine, phases: readonly PlanEvent[]): string | null {
  const { mandate, last } = line;
  const named = phases.find(
    (p) => p.mandateId !== null && [mandate?.phaseId, mandate?.listedIn].includes(p.mandateId),
  );
  if (named || last === null) return named?.id ?? null;
  const around = phases.filter((p) => p.span!.start <= last && last < p.span!.end);
  return around[around.length - 1]?.id ?? null;
}

function membersAsked(plan: Plan, mandate: Mandate): readonly (string | null)[] {
  if (mandate.eachOf === null) return [null];
  const members = [...plan.mandates.values()].filter(
    (m) => m.groupId === mandate.eachOf && m.eachOf === null,
  );
  return members.map((m) => m.id);
}

function askedKey(mandateId: string, memberId: string | null): string {
  return memberId === null ? mandateId : `${mandateId}@${memberId}`;
}

function titleOf(
  plan: Plan,
  mandate: Mandate,
  memberId: string | null,
  language: Language,
): string {
  const member = plan.mandates.get(memberId ?? '');
  const own = mandate.title[language];
  return member ? `${own}${colon[language]}${member.shortTitle[language]}` : own;
}

/** Between a title and the member that it is asked of. French keeps the line from breaking before it. */
const colon: Readonly<Record<Language, string>> = { en: ': ', fr: '\u00a0: ', es: ': ' };

function placesOf(event: EventAsOf): readonly string[] {
  const ids = event.sittings.map((s) => s.placeId ?? event.placeId);
  return [...new Set(ids.length === 0 ? [event.placeId] : ids)].filter((id) => id !== null);
}
