import { useTranslations } from 'use-intl';
import { budgetText } from '@shared/i18n/budgetText';
import { sectionTitle } from '@shared/i18n/processWords';
import type { Plan } from '@shared/model/plan';
import { useApp } from '@renderer/state/planStore';
import { Icon } from '@renderer/ui/Icon';
import type { TableRow } from './rows';
import { columns } from './HeaderRow';

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
  const day = useApp((s) => s.today.day);
  const { section, open } = row;
  const name = sectionTitle(plan, section, language);
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
        <span className="second">{budgetText(plan, mandate?.id ?? null, day, language)}</span>
      </div>
    </div>
  );
}
