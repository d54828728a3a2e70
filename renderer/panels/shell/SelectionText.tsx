import { useTranslations } from 'use-intl';
import { eventAsOf } from '@shared/model/asOf';
import { formatDay, formatSittingDays, formatSpan } from '@shared/i18n/dates';
import type { EventDates } from '@shared/model/event';
import type { Language } from '@shared/model/text';
import type { AppState } from '@renderer/state/appState';
import { eventShortTitle } from '@renderer/state/eventWords';
import { useApp } from '@renderer/state/planStore';

/** The selection in one line: title, days, state. */
export function SelectionText() {
  const t = useTranslations();
  const words = useApp((s) => selectionWords(s, (state) => t(`words.state.${state}`)));
  if (words === '') return null;
  const said = t('shell.status.selected', { what: words });
  return (
    <span className="status-selection" title={said}>
      {said}
    </span>
  );
}

/** What is selected: title, days, state; empty where nothing is. */
export function selectionWords(
  state: AppState,
  stateWord: (state: ReturnType<typeof eventAsOf>['state']) => string,
): string {
  const { plan, selection, language, today } = state;
  if (!plan || !selection) return '';
  if (selection.type === 'event') {
    const event = plan.events.get(selection.id);
    if (!event) return '';
    const then = eventAsOf(event, today.day);
    return [
      eventShortTitle(plan, event, language),
      datesText(then, language),
      stateWord(then.state),
    ]
      .filter(Boolean)
      .join(', ');
  }
  if (selection.type === 'mandate') {
    const mandate = plan.mandates.get(selection.id);
    return mandate
      ? [mandate.shortTitle[language], mandate.wording[language]].filter(Boolean).join(', ')
      : '';
  }
  if (selection.type === 'person') return plan.people.get(selection.id)?.name ?? '';
  return plan.calendarEvents.get(selection.id)?.title ?? '';
}

/** The days of an event with the year; empty where it has none. */
function datesText(dates: EventDates, language: Language): string {
  if (dates.span) return formatSpan(dates.span, language, { year: true });
  if (dates.at) return formatDay(dates.at.day, language, 'dayYear');
  return formatSittingDays(dates.sittings, language, { year: true });
}
