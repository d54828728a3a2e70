import { classOf, lastDay, type PlanEvent } from '../model/event';
import type { RuleId } from '../model/finding';
import type { Mandate } from '../model/mandate';
import { addDays } from '../model/time';
import { correctCandidates } from './correctCandidates';
import {
  earlierCandidates,
  edgeCandidate,
  hourCandidates,
  lengthCandidates,
  panelCandidates,
  placeCandidates,
  slotCandidates,
} from './editCandidates';
import { attendeeCandidates, hereCandidates, roomCandidates } from './otherCandidates';
import { whyFixed } from './movable';
import { moveCandidates, swapCandidates } from './moveCandidates';
import type { NoRepairReason } from './repair';
import { scheduleCandidates } from './scheduleCandidates';
import type { Candidate, Search } from './search';

/** What can be tried, in any order; or why nothing can. */
export type Candidates = readonly Candidate[] | NoRepairReason;

/** Meetings of a full day that are looked at; more would not be tried in time. */
const MOST_OF_A_DAY = 12;

/** What can be tried to remove a finding. */
export function candidatesOf(search: Search): Candidates {
  return (byRule[search.finding.rule] ?? ofMeetings)(search);
}

/** What can be tried for the rules that do not compare meetings. */
const byRule: Readonly<Partial<Record<RuleId, (search: Search) => Candidates>>> = {
  missed: ofMandate,
  'due-soon': ofMandate,
  unscheduled: ofMandate,
  unconfirmed: () => 'was-it-held',
  invalid: correctCandidates,
  'non-working-day': (search) =>
    search.finding.facts.missing === true
      ? 'list-missing'
      : ofEvents(search, search.events(), move),
  place: (search) => ofEvents(search, search.events(), placeCandidates),
  panels: (search) => ofEvents(search, search.events(), panelCandidates),
  slot: (search) => ofEvents(search, search.events(), slotCandidates),
  duration: ofLength,
  cap: ofLength,
  window: (search) =>
    search.events().every((event) => isOver(event, search))
      ? 'window-over'
      : ofEvents(search, search.events(), intoWindow),
  phase: (search) => {
    if (search.ids('event').length === 0) return apart(search);
    return ofEvents(
      search,
      search.events().filter((e) => e.kind !== 'phase'),
      move,
    );
  },
  capacity: ofDay,
  parallel: (search) =>
    search.finding.facts.what === 'late'
      ? ofEvents(search, search.events(), earlierCandidates)
      : ofDay(search),
};

function move(event: PlanEvent, search: Search): readonly Candidate[] {
  return moveCandidates(event, search);
}

/** The candidates of every event that can still be changed; the reason where none can. */
function ofEvents(
  search: Search,
  events: readonly PlanEvent[],
  of: (event: PlanEvent, search: Search) => readonly Candidate[],
): Candidates {
  const reasons = events.map((event) => whyFixed(event, search.today));
  const free = events.filter((_, i) => reasons[i] === null);
  if (free.length > 0) return free.flatMap((event) => of(event, search));
  return reasons.find((reason) => reason !== null) ?? 'nothing-to-change';
}

function ofMandate(search: Search): Candidates {
  const { rule, facts } = search.finding;
  if (search.ids('event').length > 0) return rule === 'missed' ? 'past' : 'to-do';
  const member = typeof facts.member === 'string' ? facts.member : null;
  const id = search.ids('mandate').find((one) => one !== member);
  const mandate = search.plan.mandates.get(id ?? '');
  if (!mandate) return 'nothing-to-change';
  const { to } = search.windowOf(mandate.id, member);
  if (to !== null && to < search.today.day) return 'window-over';
  if (rule === 'due-soon' && classOf(mandate) !== 'meeting') return 'to-do';
  return scheduleCandidates(mandate, member, search);
}

/** Days more or fewer, of one meeting or of all that share a budget. */
function ofLength(search: Search): Candidates {
  const { facts } = search.finding;
  const sat = search.number('sittingDays');
  const most = typeof facts.cap === 'number' ? facts.cap : facts.max;
  const tooMany = typeof most === 'number' && sat > most ? sat - most : sat - search.number('min');
  const mandates =
    search.ids('event').length > 0 && facts.cap === undefined ? null : shared(search);
  const events = mandates ? answering(mandates, search) : search.events();
  const found = ofEvents(search, events, (e) => lengthCandidates(e, tooMany, search));
  if (typeof found === 'string' || facts.total !== true || tooMany > 0) return found;
  return [...found, ...(mandates ?? []).flatMap((m) => scheduleCandidates(m, null, search))];
}

function shared(search: Search): readonly Mandate[] {
  const groups = search.ids('group');
  const ids = search.ids('mandate');
  return [...search.plan.mandates.values()].filter(
    (m) => ids.includes(m.id) || (m.groupId !== null && groups.includes(m.groupId)),
  );
}

function answering(mandates: readonly Mandate[], search: Search): readonly PlanEvent[] {
  const views = mandates.flatMap((m) => [...search.index.events.answering(m.id)]);
  return views.flatMap((view) => (view.eventClass === 'meeting' ? [view.row] : []));
}

/** Other days; a band also by an edge that comes nearer. */
function intoWindow(event: PlanEvent, search: Search): readonly Candidate[] {
  const moves = moveCandidates(event, search);
  if (classOf(event) !== 'band' || event.mandateId === null) return moves;
  const { from, to } = search.windowOf(event.mandateId, event.memberId);
  const edge = {
    ...(from !== null && event.span!.start < from ? { start: from } : {}),
    ...(to !== null && lastDay(event)! > to ? { end: addDays(to, 1) } : {}),
  };
  return [...edgeCandidate(event, edge, search), ...moves];
}

/** No day of its window is left. */
function isOver({ mandateId, memberId }: PlanEvent, search: Search): boolean {
  if (mandateId === null) return false;
  const { to } = search.windowOf(mandateId, memberId);
  return to !== null && to < search.today.day;
}

/** Two phases whose days are to be apart. */
function apart(search: Search): Candidates {
  const [a, b] = [...search.events()].sort((x, y) => x.span!.start - y.span!.start);
  if (!a?.span || !b?.span) return 'nothing-to-change';
  const found = [
    ...(whyFixed(b, search.today) === 'moved-later'
      ? []
      : edgeCandidate(b, { start: a.span.end }, search)),
    ...(whyFixed(a, search.today) === 'moved-later'
      ? []
      : edgeCandidate(a, { end: b.span.start }, search)),
  ];
  return found.length > 0 ? found : 'past';
}

/** The meetings of a day on which too many sit. */
function ofDay(search: Search): Candidates {
  const isOfGroups = search.finding.facts.what === 'groups';
  const sits = search.index.sittings.onDay(search.number('day'));
  const ids = new Set(
    isOfGroups
      ? sits.flatMap(({ event }) => (event.row.kind === 'consultation' ? [event.id] : []))
      : sits.map(({ root }) => root.id),
  );
  const events = [...ids].flatMap((id) => search.plan.events.get(id) ?? []);
  const free = events.filter((e) => whyFixed(e, search.today) === null).slice(0, MOST_OF_A_DAY);
  if (free.length === 0) return ofEvents(search, events, move);
  return free.flatMap((e) => [...moveCandidates(e, search, 30), ...hourCandidates(e, search)]);
}

/** One of two meetings at another time, in another room or city, or with other people; two in the wrong order change
 *  places. What is counted by day is too much for one change. */
function ofMeetings(search: Search): Candidates {
  const { rule, subjects } = search.finding;
  if (subjects.length === 0) return 'crowd';
  const events = search.events();
  const found = ofEvents(search, events, (event) => [
    ...moveCandidates(event, search),
    ...(classOf(event) === 'meeting' ? hourCandidates(event, search) : []),
    ...(rule === 'room' ? roomCandidates(event, search) : []),
    ...events.flatMap((other) => (other === event ? [] : withOther(event, other, search))),
  ]);
  return typeof found === 'string' ? found : [...found, ...swapCandidates(events, search)];
}

function withOther(event: PlanEvent, other: PlanEvent, search: Search): readonly Candidate[] {
  const there = search.finding.rule === 'travel' ? hereCandidates(event, other, search) : [];
  return [...attendeeCandidates(event, other, search), ...there];
}
