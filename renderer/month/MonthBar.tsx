import { useTranslations } from 'use-intl';
import { formatDay } from '@shared/i18n/dates';
import { phaseTitle } from '@shared/i18n/processWords';
import { phaseEvents } from '@shared/model/phaseOf';
import type { Plan } from '@shared/model/plan';
import type { Language } from '@shared/model/text';
import { civil, type Day, firstOfMonth, lastOfMonth } from '@shared/model/time';
import { useApp } from '@renderer/state/planStore';
import { Icon } from '@renderer/ui/Icon';
import { addMonths } from './weeks';

interface MonthBarProps {
  readonly plan: Plan;
  readonly cursor: Day;
  readonly onCursor: (day: Day) => void;
}

/** The month, the ways to others, and the phases that it lies in. */
export function MonthBar({ plan, cursor, onCursor }: MonthBarProps) {
  const t = useTranslations('month');
  const language = useApp((s) => s.language);
  const today = useApp((s) => s.today.day);
  const isAsOf = plan.asOf !== null;
  return (
    <div className="month-bar">
      <button
        type="button"
        className="button icon"
        aria-label={t('previous')}
        onClick={() => onCursor(addMonths(cursor, -1))}
      >
        <Icon name="chevron-left" size={14} />
      </button>
      <button
        type="button"
        className="button icon"
        aria-label={t('next')}
        onClick={() => onCursor(addMonths(cursor, 1))}
      >
        <Icon name="chevron-right" size={14} />
      </button>
      <button type="button" className="button" onClick={() => onCursor(today)}>
        {isAsOf ? t('asOf', { day: formatDay(today, language, 'dayYear') }) : t('today')}
      </button>
      <h2 className="month-name" aria-live="polite">
        {formatDay(cursor, language, 'month')}
      </h2>
      <span className="second month-phases">{phasesOf(plan, cursor, language)}</span>
    </div>
  );
}

/** Titles of the phases that lie in the month of a day. */
export function phasesOf(plan: Plan, cursor: Day, language: Language): string {
  const { year, month } = civil(cursor);
  const from = firstOfMonth(year, month);
  const to = lastOfMonth(year, month);
  return phaseEvents(plan)
    .filter((phase) => phase.span!.start <= to && phase.span!.end > from)
    .map((phase) => phaseTitle(plan, phase, language))
    .join(' · ');
}
