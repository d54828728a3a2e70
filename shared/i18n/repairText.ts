import { firstDay, lastDay, type EventDates, type PlanEvent } from '../model/event';
import { type Finding, gravities } from '../model/finding';
import type { Mandate } from '../model/mandate';
import type { Plan } from '../model/plan';
import { sittingDays } from '../model/sittingDays';
import type { Language } from '../model/text';
import { placeById } from '../places';
import type { NoRepair, Repair } from '../repairs/repair';
import { formatDay, formatSittingDays, formatSpan, formatTime } from './dates';
import { findingText } from './findingText';
import { gapAfter, gapText } from './repairGap';
import { type Translate, translator } from '.';

/** A repair in words: what it does, what comes and goes with it, and what it costs. */
export interface RepairText {
  readonly what: string;
  /** "1 clear day, 1 needed. Removes this finding, adds none". */
  readonly after: string;
  /** "moves 3 days; no other finding". */
  readonly costs: string;
}

/** What a repair of a finding does, in the reader's language. Days are written out. */
export function repairText(
  repair: Repair,
  finding: Finding,
  plan: Plan,
  language: Language,
): RepairText {
  const t = translator(language);
  const removes = t('repairs.removes', {
    count: repair.removes.length,
    more: repair.removes.length - 1,
  });
  const list = repair.adds.map((f) => findingText(f, plan, language).text.replace(/\.$/, ''));
  const comesAndGoes =
    list.length === 0
      ? t('repairs.addsNone', { removes })
      : t('repairs.adds', { removes, list: list.join('; ') });
  const gap = gapAfter(finding, repair, plan);
  return {
    what: whatOf(repair, plan, language, t),
    after: gap === null ? comesAndGoes : `${gapText(gap, t)}. ${comesAndGoes}`,
    costs: costText(repair, t),
  };
}

/** What a repair costs: "moves 3 days; no other finding", "removes 2 findings; adds 1 notice". */
export function costText(repair: Repair, t: Translate): string {
  const { removes, adds } = repair;
  const comes = gravities.flatMap((gravity) => {
    const count = adds.filter((f) => f.gravity === gravity).length;
    return count === 0 ? [] : [t(`words.gravities.${gravity}`, { count })];
  });
  return [
    changeText(repair, t),
    removes.length > 1 ? t('repairs.cost.removes', { count: removes.length }) : '',
    comes.length === 0
      ? t('repairs.cost.none')
      : t('repairs.cost.adds', { list: comes.join(', ') }),
  ]
    .filter((part) => part !== '')
    .join('; ');
}

/** Why there is no repair, with the names of the rules that exclude each other. */
export function noRepairText(answer: NoRepair, language: Language): string {
  const t = translator(language);
  const rules = answer.rules.map((id) => t(`words.rule.${id}`)).join(', ');
  return t('repairs.none', { reason: reasonOf(answer, rules, t) });
}

function reasonOf({ none, looked }: NoRepair, rules: string, t: Translate): string {
  if (none !== 'excluded' && none !== 'unfinished') return t(`repairs.reason.${none}`);
  if (rules === '') return t('repairs.reason.excludedOnly');
  return t(`repairs.reason.${none}`, { rules, looked });
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

/** How a finding would be gone, of the finding before it is repaired: its number and reason. */
export function beforeText(finding: Finding, plan: Plan, language: Language): string {
  return findingText(finding, plan, language).reason;
}

/** The first event that a repair changes; null where it changes a mandate only. */
function firstEvent({ changes }: Repair): PlanEvent | null {
  const change = changes.find((c) => c.table === 'events');
  return change ? (change.after as PlanEvent) : null;
}

function whatOf(repair: Repair, plan: Plan, language: Language, t: Translate): string {
  const row = firstEvent(repair);
  if (repair.kind === 'relation' || !row) return relationText(repair, plan, language, t);
  const title = titleOf(row, plan, language);
  const dates = repairDates(row, language);
  switch (repair.kind) {
    case 'hours':
      return t('repairs.hours', { title, dates: hoursOf(row, language) ?? dates });
    case 'place':
      return t('repairs.place', {
        title,
        place: placeById(plan, row.placeId)?.name[language] ?? '',
      });
    case 'room':
      return t('repairs.room', { title, room: row.room ?? '' });
    case 'attendee': {
      const people = newPeople(repair, plan).map((id) => plan.people.get(id)?.name ?? id);
      return t('repairs.attendee', { title, people: people.join(', ') });
    }
    case 'panels':
      return t('repairs.panels', { title, count: row.panels ?? 0 });
    case 'correct': {
      if (plan.events.get(row.id)?.parentId !== row.parentId) return t('repairs.alone', { title });
      const hours = hoursOf(row, language);
      return t('repairs.correct', { title, dates: hours === null ? dates : `${dates}, ${hours}` });
    }
    case 'swap': {
      const other = repair.changes.find((c) => c.key === repair.moved[1]?.eventId)!
        .after as PlanEvent;
      const otherDates = repairDates(other, language);
      return t('repairs.swap', { title, dates, other: titleOf(other, plan, language), otherDates });
    }
    default:
      return t(`repairs.${repair.kind}`, { title, dates });
  }
}

function relationText(repair: Repair, plan: Plan, language: Language, t: Translate): string {
  const change = repair.changes[0]!;
  const [was, is] = [change.before, change.after] as [Mandate, Mandate];
  const name = (id: string) => plan.mandates.get(id)?.shortTitle[language] ?? id;
  const then = was.before.find((id) => !is.before.includes(id));
  const first = was.after.find((id) => !is.after.includes(id));
  return t('repairs.relation', { first: name(first ?? was.id), then: name(then ?? was.id) });
}

function changeText(repair: Repair, t: Translate): string {
  const { kind, moved, changes } = repair;
  const days = moved.reduce((sum, m) => sum + Math.abs(m.days), 0);
  if (kind === 'move' && days === 0) return sittingsText(changes[0]!.before, changes[0]!.after, t);
  if (kind === 'move' || kind === 'swap') return t('repairs.cost.days', { count: days });
  if (kind === 'length') return lengthText(changes[0]!.before, changes[0]!.after, t);
  if (kind !== 'attendee') return t(`repairs.cost.${kind}`);
  const [before, after] = [changes[0]!.before, changes[0]!.after] as [PlanEvent, PlanEvent];
  const known = new Set(before.attendees.map((a) => a.personId));
  const count = after.attendees.filter((a) => !known.has(a.personId)).length;
  return t('repairs.cost.attendee', { count });
}

/** Its first day stays where it is: the sitting days that are others now. */
function sittingsText(was: unknown, is: unknown, t: Translate): string {
  const [before, after] = [was, is] as [PlanEvent, PlanEvent];
  const days = new Set(before.sittings.map((s) => s.day));
  return t('repairs.cost.sittings', {
    count: new Set(after.sittings.map((s) => s.day).filter((day) => !days.has(day))).size,
  });
}

function lengthText(was: unknown, is: unknown, t: Translate): string {
  const [before, after] = [was, is] as [PlanEvent, PlanEvent];
  if (before.span) {
    const days = Math.abs(firstDay(after)! - firstDay(before)!);
    return t('repairs.cost.edge', { count: days + Math.abs(lastDay(after)! - lastDay(before)!) });
  }
  const more = sittingDays(after.sittings) - sittingDays(before.sittings);
  return t(more < 0 ? 'repairs.cost.fewer' : 'repairs.cost.more', { count: Math.abs(more) });
}

function newPeople(repair: Repair, plan: Plan): readonly string[] {
  const row = firstEvent(repair)!;
  const before = new Set(plan.events.get(row.id)?.attendees.map((a) => a.personId));
  return row.attendees.map((a) => a.personId).filter((id) => !before.has(id));
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
