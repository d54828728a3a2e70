import type { useTranslations } from 'use-intl';
import { formatDayCount } from '@shared/i18n/dates';
import type { Plan } from '@shared/model/plan';
import { phaseBudgets } from '@shared/model/phaseBudget';
import type { Language } from '@shared/model/text';
import type { Day } from '@shared/model/time';

/** What the text gives for a phase and how much of it is planned and sat, as the Schedule says it; may be empty. */
export function budgetWords(
  plan: Plan,
  mandateId: string | null,
  day: Day,
  language: Language,
  t: ReturnType<typeof useTranslations<'schedule.budget'>>,
): string {
  if (mandateId === null) return '';
  const said = phaseBudgets(plan, mandateId, day).map((budget) => {
    const facts = {
      planned: formatDayCount(budget.planned),
      given: formatDayCount(budget.given),
      paragraph: budget.paragraph,
    };
    const words = budget.group
      ? t('group', { ...facts, group: lowered(budget.group[language], language) })
      : budget.kind === 'negotiation-round'
        ? t('rounds', { ...facts, count: budget.mandates })
        : t('days', facts);
    const isUnderWay = budget.sat > 0 && budget.sat < budget.planned;
    return isUnderWay ? t('soFar', { budget: words, sat: formatDayCount(budget.sat) }) : words;
  });
  return said.join('; ');
}

function lowered(text: string, language: Language): string {
  return text.slice(0, 1).toLocaleLowerCase(language) + text.slice(1);
}
