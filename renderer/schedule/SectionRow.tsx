import { useTranslations } from 'use-intl';
import { formatDayCount } from '@shared/i18n/dates';
import { type PhaseBudget, phaseBudgets } from '@shared/model/phaseBudget';
import type { Plan } from '@shared/model/plan';
import type { Language } from '@shared/model/text';
import { useApp } from '@renderer/state/planStore';
import { Icon } from '@renderer/ui/Icon';
import type { TableRow } from './rows';
import { columns } from './HeaderRow';
import { useSectionName } from './useSectionName';

/** What every row of the table is given. */
export interface RowPlace {
  /** Pixels from the first row. */
  readonly top: number;
  /** Place among all rows, from 0. */
  readonly index: number;
  readonly tabIndex: number;
}

interface SectionRowProps extends RowPlace {
  readonly row: Extract<TableRow, { kind: 'section' }>;
  readonly plan: Plan;
}

/** The head of a phase: its paragraph, its window, and how many of its days are planned. */
export function SectionRow({ row, plan, top, index, tabIndex }: SectionRowProps) {
  const t = useTranslations('schedule');
  const language = useApp((s) => s.language);
  const { section, open } = row;
  const name = useSectionName()(section);
  const { mandate } = section;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-row={index}
      aria-level={1}
      aria-expanded={open}
      aria-label={t('sectionRow', { name, count: section.lines.length })}
      className="schedule-section ring-inside"
      style={{ top }}
      tabIndex={tabIndex}
    >
      <div role="gridcell" aria-colspan={columns.length} className="section-cell">
        <Icon name={open ? 'chevron-down' : 'chevron-right'} size={14} />
        <span className="section-name">{name}</span>
        {mandate && (
          <span className="second section-about">
            {t('about', { paragraph: mandate.paragraph, wording: mandate.wording[language] })}
          </span>
        )}
        <span className="grow" />
        <span className="second">{useBudgetWords(plan, mandate?.id ?? null)}</span>
      </div>
    </div>
  );
}

/** "12 of 12 days of thematic sessions (para. 16)"; empty where the text gives no days. */
function useBudgetWords(plan: Plan, mandateId: string | null): string {
  const t = useTranslations('schedule.budget');
  const day = useApp((s) => s.today.day);
  const language = useApp((s) => s.language);
  if (mandateId === null) return '';
  const say = (budget: PhaseBudget): string => {
    const facts = {
      planned: formatDayCount(budget.planned),
      given: formatDayCount(budget.given),
      paragraph: budget.paragraph,
    };
    const words = budget.group
      ? t('group', { ...facts, group: uncapitalized(budget.group[language], language) })
      : budget.kind === 'negotiation-round'
        ? t('rounds', { ...facts, count: budget.mandates })
        : t('days', facts);
    const underWay = budget.sat > 0 && budget.sat < budget.planned;
    return underWay ? t('soFar', { budget: words, sat: formatDayCount(budget.sat) }) : words;
  };
  return phaseBudgets(plan, mandateId, day).map(say).join('; ');
}

function uncapitalized(text: string, language: Language): string {
  return text.slice(0, 1).toLocaleLowerCase(language) + text.slice(1);
}
