import type { FactValue, RuleId } from '../model/finding';
import { toMinute } from '../model/time';
import { formatDayCount, formatTime } from './dates';
import { daysBetween, type FindingContext } from './findingContext';

/** One line of an explanation. */
export interface ExplainedFact {
  readonly label: string;
  readonly value: string;
}

/** What a row of an explanation says, by its label in the messages. */
type Label =
  | 'outsideBy'
  | 'limit'
  | 'sittingDays'
  | 'required'
  | 'heldIn'
  | 'cap'
  | 'panels'
  | 'firstEnds'
  | 'thenBegins'
  | 'sharedDays'
  | 'firstShared'
  | 'pairs'
  | 'route'
  | 'clearDays'
  | 'needed'
  | 'meetings'
  | 'contactGroups'
  | 'ends'
  | 'latest'
  | 'free'
  | 'room'
  | 'day'
  | 'holiday'
  | 'hours'
  | 'otherEvent'
  | 'otherDates'
  | 'due'
  | 'daysLate'
  | 'daysLeft'
  | 'window'
  | 'lastSitting'
  | 'daysBefore'
  | 'places';

type Rows = Readonly<Partial<Record<Label, string>>>;

/** The numbers and names that make a finding what it is, each with its label, in the order in which they are read. Rows
 *  without a value are left out. */
export function explainFacts(context: FindingContext): readonly ExplainedFact[] {
  const rows = rowsOf[context.finding.rule](context);
  return (Object.entries(rows) as [Label, string][]).flatMap(([label, value]) =>
    value === '' ? [] : [{ label: context.t(`repairs.fact.${label}`), value }],
  );
}

const rowsOf: Readonly<Record<RuleId, (context: FindingContext) => Rows>> = {
  window: (c) => ({ limit: dayOf(c, 'limitDay'), outsideBy: daysOf(c, 'days') }),
  duration: ({ facts }) => ({
    sittingDays: count(facts.sittingDays),
    required: rangeOf(facts.min, facts.max),
  }),
  place: (c) => ({
    heldIn: citiesOf(c, c.facts.cities),
    required: citiesOf(c, c.facts.places) || c.text('country'),
  }),
  cap: ({ facts }) => ({ sittingDays: count(facts.sittingDays), cap: count(facts.cap) }),
  panels: ({ facts }) => ({
    panels: count(facts.panels),
    required: rangeOf(facts.min, facts.max),
  }),
  order: (c) => ({ firstEnds: dayOf(c, 'lastDay'), thenBegins: dayOf(c, 'firstDay') }),
  phase: (c) => ({ limit: dayOf(c, 'limitDay'), outsideBy: daysOf(c, 'days') }),
  overlap: (c) =>
    c.facts.days === 1
      ? { day: dayOf(c, 'firstDay') }
      : {
          sharedDays: count(c.facts.days),
          firstShared: dayOf(c, 'firstDay'),
          pairs: count(c.facts.count),
        },
  travel: (c) => ({
    route: `${c.city(c.text('from'))} → ${c.city(c.text('to'))}`,
    clearDays: count(c.facts.clear),
    needed: count(c.facts.needed),
  }),
  capacity: (c) => ({
    day: dayOf(c, 'day'),
    meetings: count(c.facts.meetings),
    free: count(c.facts.free),
  }),
  room: (c) => ({
    room: c.text('room'),
    day: dayOf(c, 'firstDay'),
    pairs: count(c.facts.count),
  }),
  'non-working-day': (c) => ({
    day: typeof c.facts.day === 'number' ? c.longDay('day') : '',
    holiday: c.text('holiday'),
  }),
  slot: (c) => ({ day: dayOf(c, 'day'), hours: hoursOf(c) }),
  parallel: (c) => ({
    day: dayOf(c, 'day'),
    ends: timeOf(c, 'ends'),
    latest: timeOf(c, 'latest'),
    [c.facts.what === 'groups' ? 'contactGroups' : 'meetings']: count(c.facts.meetings),
    cap: count(c.facts.cap),
  }),
  reference: (c) => ({
    day: dayOf(c, 'day'),
    otherEvent: c.text('title'),
    otherDates: daysBetween(c.facts.fromDay, c.facts.toDay, c.language),
  }),
  missed: (c) => ({ due: dayOf(c, 'dueDay'), daysLate: count(c.facts.days) }),
  'due-soon': (c) => ({ due: dayOf(c, 'dueDay'), daysLeft: count(c.facts.days) }),
  unscheduled: (c) => ({ window: daysBetween(c.facts.fromDay, c.facts.toDay, c.language) }),
  unconfirmed: (c) => ({ lastSitting: dayOf(c, 'lastDay') }),
  'document-lead': ({ facts }) => ({ daysBefore: count(facts.days), needed: count(facts.lead) }),
  invalid: ({ facts }) => ({ places: count(facts.count) }),
};

function dayOf(context: FindingContext, name: string): string {
  return typeof context.facts[name] === 'number' ? context.day(name) : '';
}

function timeOf({ facts, language }: FindingContext, name: string): string {
  const minute = facts[name];
  return typeof minute === 'number' ? formatTime(toMinute(minute), language) : '';
}

function daysOf({ facts, t }: FindingContext, name: string): string {
  const days = facts[name];
  return typeof days === 'number' ? t('words.days', { count: days }) : '';
}

function count(value: FactValue | undefined): string {
  return typeof value === 'number' ? formatDayCount(value) : '';
}

function rangeOf(min: FactValue | undefined, max: FactValue | undefined): string {
  const [from, to] = [count(min), count(max)];
  if (from === to || to === '') return from;
  return from === '' ? `≤ ${to}` : `${from}–${to}`;
}

function citiesOf({ city, list }: FindingContext, ids: FactValue | undefined): string {
  return Array.isArray(ids) ? list((ids as readonly string[]).map(city)) : '';
}

function hoursOf({ facts, language }: FindingContext): string {
  const { from, to } = facts;
  if (typeof from !== 'number' || typeof to !== 'number') return '';
  const said = (minute: number): string => formatTime(toMinute(minute), language);
  return `${said(from)}–${said(to)}`;
}
