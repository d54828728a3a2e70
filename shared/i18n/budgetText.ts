import { type PhaseBudget, phaseBudgets } from '../model/phaseBudget';
import type { Plan } from '../model/plan';
import type { Language } from '../model/text';
import type { Day } from '../model/time';
import { placeById } from '../places';
import { formatDay, formatDayCount } from './dates';
import { type Translate, translator } from '.';

/** What the text gives for a phase and how much of it is planned, short: "12 of 12 days of thematic sessions
 *  (para. 16)". Empty where the text gives no days, or there is no mandate. */
export function budgetText(
  plan: Plan,
  phaseMandateId: string | null,
  day: Day,
  language: Language,
): string {
  const t = translator(language);
  return budgetsOf(plan, phaseMandateId, day)
    .map((budget) => {
      const facts = factsOf(budget, language);
      const words = budget.group
        ? t('schedule.budget.group', facts)
        : isOfRounds(budget)
          ? t('schedule.budget.rounds', { ...facts, count: budget.mandates })
          : t('schedule.budget.days', facts);
      return isUnderWay(budget)
        ? t('schedule.budget.soFar', { budget: words, sat: facts.sat })
        : words;
    })
    .join('; ');
}

/** The same as sentences under a title: "Six rounds in New York, 26 sitting days (para. 28); 7 of 26 by the end of
 *  15 March." */
export function budgetSentence(
  plan: Plan,
  phaseMandateId: string | null,
  day: Day,
  language: Language,
): string {
  const t = translator(language);
  return budgetsOf(plan, phaseMandateId, day)
    .map((budget) => sentenceOf(budget, plan, day, language, t))
    .join(' ');
}

function sentenceOf(
  budget: PhaseBudget,
  plan: Plan,
  day: Day,
  language: Language,
  t: Translate,
): string {
  const facts = factsOf(budget, language);
  const given = t('print.budget.given', { ...facts, count: budget.given });
  const subject = subjectOf(budget, plan, language, t);
  const about = subject === '' ? given : t('print.budget.about', { subject, given });
  const planned =
    budget.planned === budget.given ? about : t('print.budget.planned', { about, ...facts });
  const said = isUnderWay(budget)
    ? t('print.budget.soFar', {
        about: planned,
        ...facts,
        day: formatDay(day, language, 'dayMonthLong'),
      })
    : planned;
  return t('print.budget.sentence', { said: said.charAt(0).toUpperCase() + said.slice(1) });
}

/** "Six rounds in New York", "Thematic sessions"; empty for days that belong to no group and no rounds. */
function subjectOf(budget: PhaseBudget, plan: Plan, language: Language, t: Translate): string {
  const what = budget.group
    ? budget.group[language]
    : isOfRounds(budget)
      ? t('print.budget.rounds', { count: budget.mandates })
      : '';
  const [only, ...others] = budget.placeIds;
  const place = others.length > 0 ? null : placeById(plan, only ?? null);
  return what === '' || !place ? what : t('print.budget.in', { what, place: place.name[language] });
}

function budgetsOf(plan: Plan, mandateId: string | null, day: Day): readonly PhaseBudget[] {
  return mandateId === null ? [] : phaseBudgets(plan, mandateId, day);
}

function isOfRounds(budget: PhaseBudget): boolean {
  return budget.kind === 'negotiation-round';
}

function isUnderWay({ sat, planned }: PhaseBudget): boolean {
  return sat > 0 && sat < planned;
}

function factsOf(budget: PhaseBudget, language: Language) {
  return {
    planned: formatDayCount(budget.planned),
    given: formatDayCount(budget.given),
    sat: formatDayCount(budget.sat),
    paragraph: budget.paragraph,
    group: uncapitalized(budget.group?.[language] ?? '', language),
  };
}

function uncapitalized(text: string, language: Language): string {
  return text.slice(0, 1).toLocaleLowerCase(language) + text.slice(1);
}
