import { firstDay, type EventDates, type PlanEvent } from '../model/event';
import type { Finding } from '../model/finding';
import type { Plan } from '../model/plan';
import type { Language } from '../model/text';
import { placeById } from '../places';
import type { Repair, RepairAnswer } from '../repairs/repair';
import { formatDay, formatSittingDays, formatSpan, formatTime } from './dates';
import { findingText } from './findingText';
import { type Translate, translator } from '.';

/** A repair in words: what it does, and what comes and goes with it. */
export interface RepairText {
  readonly what: string;
  readonly after: string;
}

/** What a repair does, in the reader's language. Days are written out. */
export function repairText(repair: Repair, plan: Plan, language: Language): RepairText {
  const t = translator(language);
  const row = repair.changes[0]?.after as PlanEvent;
  const title = titleOf(row, plan, language);
  const removes = t('repairs.removes', {
    count: repair.removes.length,
    more: repair.removes.length - 1,
  });
  const list = repair.adds.map((f) => findingText(f, plan, language).text.replace(/\.$/, ''));
  return {
    what: whatOf(repair, row, title, plan, language, t),
    after:
      list.length === 0
        ? t('repairs.addsNone', { removes })
        : t('repairs.adds', { removes, list: list.join('; ') }),
  };
}

/** Why there is no repair, with the names of the rules that exclude each other. */
export function noRepairText(
  answer: Extract<RepairAnswer, { readonly none: unknown }>,
  language: Language,
): string {
  const t = translator(language);
  const rules = answer.rules.map((id) => t(`words.rule.${id}`)).join(', ');
  const reason =
    answer.none !== 'excluded'
      ? t(`repairs.reason.${answer.none}`)
      : rules === ''
        ? t('repairs.reason.excludedOnly')
        : t('repairs.reason.excluded', { rules });
  return t('repairs.none', { reason });
}

/** Days of some dates, one day with its weekday: "Thursday 7 September 2017", "4–5 Sep 2017". */
export function repairDates(dates: EventDates, language: Language): string {
  const { span, sittings } = dates;
  if (span) return formatSpan(span, language, { year: true });
  if (sittings.length > 1) return formatSittingDays(sittings, language, { year: true });
  const day = firstDay(dates);
  return day === null ? '' : formatDay(day, language, 'long');
}

/** The same, short enough to stand beside a bar: "Thu 7 Sep". */
export function draftDates(dates: EventDates, language: Language): string {
  const { span, sittings } = dates;
  if (span) return formatSpan(span, language, { year: false });
  if (sittings.length > 1) return formatSittingDays(sittings, language, { year: false });
  const day = firstDay(dates);
  return day === null ? '' : formatDay(day, language, 'weekday');
}

function whatOf(
  repair: Repair,
  row: PlanEvent,
  title: string,
  plan: Plan,
  language: Language,
  t: Translate,
): string {
  const dates = repairDates(row, language);
  switch (repair.kind) {
    case 'hours':
      return t('repairs.hours', { title, dates: hoursOf(row, language) ?? dates });
    case 'place':
      return t('repairs.place', {
        title,
        place: placeById(plan, row.placeId)?.name[language] ?? '',
      });
    case 'attendee': {
      const before = new Set(plan.events.get(row.id)?.attendees.map((a) => a.personId));
      const ids = row.attendees.map((a) => a.personId).filter((id) => !before.has(id));
      const people = ids.map((id) => plan.people.get(id)?.name ?? id).join(', ');
      return t('repairs.attendee', { title, people });
    }
    case 'panels':
      return t('repairs.panels', { title, count: row.panels ?? 0 });
    default:
      return t(`repairs.${repair.kind}`, { title, dates });
  }
}

function hoursOf(row: PlanEvent, language: Language): string | null {
  const hours = row.sittings.flatMap(({ from, to }) =>
    from === null || to === null
      ? []
      : [`${formatTime(from, language)}–${formatTime(to, language)}`],
  );
  return hours.length === 0 ? null : [...new Set(hours)].join(', ');
}

function titleOf(row: PlanEvent, plan: Plan, language: Language): string {
  if (row.title !== '') return row.title;
  return plan.mandates.get(row.mandateId ?? '')?.shortTitle[language] ?? row.id;
}

/** How a finding would be gone, of the finding before it is repaired: its number and reason. */
export function beforeText(finding: Finding, plan: Plan, language: Language): string {
  return findingText(finding, plan, language).reason;
}
