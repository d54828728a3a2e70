import { findingText } from '@shared/i18n/findingText';
import type { Facts, Finding } from '@shared/model/finding';
import type { Plan } from '@shared/model/plan';
import { formatIsoDay, toDay } from '@shared/model/time';
import type { Options } from './options';

/** A finding as the command line writes it: days as dates, titles and sentence in the language asked for. */
export function findingJson(plan: Plan, finding: Finding, options: Options) {
  const events = subjectsOf(finding, 'event');
  const mandates = subjectsOf(finding, 'mandate');
  return {
    key: finding.key,
    rule: finding.rule,
    gravity: finding.gravity,
    events,
    mandates,
    titles: [
      ...events.map((id) => titleOfEvent(plan, id, options)),
      ...mandates.map((id) => plan.mandates.get(id)?.title[options.language] ?? id),
    ],
    paragraphs: finding.paragraphs,
    facts: factsWithDays(finding.facts),
    text: findingText(finding, plan, options.language).text,
    waived: isWaived(finding),
  };
}

/** True while a finding is accepted. */
export function isWaived(finding: Finding): boolean {
  return finding.waiver?.status === 'holds';
}

function subjectsOf(finding: Finding, type: string): readonly string[] {
  return finding.subjects
    .filter((subject) => subject.startsWith(`${type}:`))
    .map((subject) => subject.slice(type.length + 1));
}

function titleOfEvent(plan: Plan, id: string, { language }: Options): string {
  const event = plan.events.get(id);
  const mandate = plan.mandates.get(event?.mandateId ?? '');
  return event?.title || mandate?.title[language] || id;
}

/** Days are numbers inside the program and dates outside it. */
function factsWithDays(facts: Facts): Facts {
  const entries = Object.entries(facts).map(([name, value]) => {
    const isDay = (name === 'day' || name.endsWith('Day')) && Number.isSafeInteger(value);
    return [name, isDay ? formatIsoDay(toDay(value as number)) : value];
  });
  return Object.fromEntries(entries) as Facts;
}
