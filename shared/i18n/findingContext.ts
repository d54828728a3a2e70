import { eventAsOf } from '../model/asOf';
import { firstDay, type PlanEvent } from '../model/event';
import type { Facts, Finding, FactValue } from '../model/finding';
import type { Mandate } from '../model/mandate';
import { type Plan } from '../model/plan';
import type { Language } from '../model/text';
import { addDays, type Day, toDay } from '../model/time';
import { placeById } from '../places';
import { formatDay, formatSittingDays, formatSpan } from './dates';
import { translator, type Translate } from '.';

/** What the wording of a finding asks of the plan, in one language. */
export interface FindingContext {
  readonly finding: Finding;
  readonly facts: Facts;
  readonly plan: Plan;
  readonly language: Language;
  readonly t: Translate;
  /** The events and mandates among the subjects, in their order. */
  readonly events: readonly PlanEvent[];
  readonly mandates: readonly Mandate[];
  readonly number: (name: string) => number;
  readonly text: (name: string) => string;
  /** A day of the facts: "15 May 2017". */
  readonly day: (name: string) => string;
  /** "Saturday 5 August 2017". */
  readonly longDay: (name: string) => string;
  /** The event's own title, or its mandate's; its id where it has neither. */
  readonly eventTitle: (id: string) => string;
  /** Title and dates: "Conference, 10–11 Dec 2018". */
  readonly datedTitle: (event: PlanEvent) => string;
  readonly mandateTitle: (id: string) => string;
  readonly city: (id: string | null) => string;
  readonly list: (texts: readonly string[]) => string;
}

/** Title and reason of a finding of one rule. */
export type FindingWords = (context: FindingContext) => {
  readonly title: string;
  readonly reason: string;
};

/** The context of one finding. */
export function findingContext(finding: Finding, plan: Plan, language: Language): FindingContext {
  const t = translator(language);
  const { facts } = finding;
  const idsOf = (type: string) =>
    finding.subjects.filter((s) => s.startsWith(type)).map((s) => s.slice(type.length));
  const eventTitle = (id: string): string => {
    const event = plan.events.get(id);
    return event ? titleOf(event, plan, language) : id;
  };
  return {
    finding,
    facts,
    plan,
    language,
    t,
    events: [...idsOf('event:'), ...idsOf('phase:')].flatMap((id) => plan.events.get(id) ?? []),
    mandates: idsOf('mandate:').flatMap((id) => plan.mandates.get(id) ?? []),
    number: (name) => asNumber(facts[name]),
    text: (name) => (typeof facts[name] === 'string' ? facts[name] : ''),
    day: (name) => formatDay(toDay(asNumber(facts[name])), language, 'dayYear'),
    longDay: (name) => formatDay(toDay(asNumber(facts[name])), language, 'long'),
    eventTitle,
    datedTitle: (event) => {
      const dates = datesOf(event, plan, language);
      const title = titleOf(event, plan, language);
      return dates === '' ? title : t('rules.dated', { title, dates });
    },
    mandateTitle: (id) => plan.mandates.get(id)?.title[language] ?? id,
    city: (id) => placeById(plan, id)?.name[language] ?? id ?? '',
    list: (texts) => new Intl.ListFormat(language, { type: 'conjunction' }).format(texts),
  };
}

/** The words of a mandate's window, quoted; where it has none, the days of the facts. */
export function windowWords(
  context: FindingContext,
  mandate: Mandate | undefined,
  fallback: () => string,
): string {
  const words = mandate?.wording[context.language] ?? '';
  return words === '' ? fallback() : context.t('rules.quote', { words });
}

/** Days from one to another, both inside; one alone is one day. */
export function daysBetween(
  first: FactValue | undefined,
  last: FactValue | undefined,
  language: Language,
): string {
  const from = typeof first === 'number' ? toDay(first) : null;
  const to = typeof last === 'number' ? toDay(last) : null;
  if (from !== null && to !== null) {
    return formatSpan({ start: from, end: addDays(to, 1) }, language, { year: true });
  }
  const day: Day | null = from ?? to;
  return day === null ? '' : formatDay(day, language, 'dayYear');
}

function titleOf(event: PlanEvent, plan: Plan, language: Language): string {
  if (event.title !== '') return event.title;
  const title = plan.mandates.get(event.mandateId ?? '')?.title[language] ?? '';
  return title === '' ? event.id : title;
}

function datesOf(event: PlanEvent, plan: Plan, language: Language): string {
  const dates = plan.asOf === null ? event : eventAsOf(event, plan.asOf);
  if (firstDay(dates) === null) return '';
  if (dates.span) {
    if (dates.span.end <= dates.span.start) return '';
    return formatSpan(dates.span, language, { year: true });
  }
  if (dates.at) return formatDay(dates.at.day, language, 'dayYear');
  const sorted = [...dates.sittings].sort((a, b) => a.day - b.day);
  return formatSittingDays(sorted, language, { year: true });
}

function asNumber(value: FactValue | undefined): number {
  return typeof value === 'number' ? value : 0;
}
