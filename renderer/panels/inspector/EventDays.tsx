import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatDay } from '@shared/i18n/dates';
import type { EventAsOf } from '@shared/model/asOf';
import { classOf, type EventDates, type PlanEvent } from '@shared/model/event';
import type { Day } from '@shared/model/time';
import { DayChooser } from './DayChooser';
import { usePanel } from './panel';
import { SittingsTable } from './SittingsTable';
import { useWindow } from './useWindow';

/** Whether the days of an event may be chosen, and how a choice is written. */
type Lock =
  | { readonly kind: 'free' }
  /** Held, done or cancelled: first ask, then correct. */
  | { readonly kind: 'over' }
  | { readonly kind: 'moved-later'; readonly on: Day };

/** The calendar of an event, where its days are chosen, and its hours. */
export function EventDays({
  event,
  shown,
}: {
  readonly event: PlanEvent;
  readonly shown: EventAsOf;
}) {
  const t = useTranslations('inspector');
  const { run, today } = usePanel();
  const window = useWindow(event.mandateId, event.memberId);
  const [correcting, setCorrecting] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const lock = lockOf(event, shown, today.day);
  const open = lock.kind === 'free' || (lock.kind === 'over' && correcting);
  const hint = useHint(event, lock, correcting);
  const write = (dates: EventDates): string | null =>
    correcting
      ? run('edit-event', { eventId: event.id, patch: { dates } })
      : run('move-event', { eventId: event.id, dates });
  return (
    <div className="event-days">
      <DayChooser
        label={t('daysOf')}
        kind={event.kind}
        state={shown.state}
        dates={shown}
        window={window}
        placeIds={[event.placeId, ...shown.sittings.map((s) => s.placeId)]}
        eventId={event.id}
        hint={hint}
        action={
          lock.kind === 'over' && (
            <button
              type="button"
              className="button link"
              onClick={() => setCorrecting(!correcting)}
            >
              {t(correcting ? 'endCorrecting' : 'correctDays')}
            </button>
          )
        }
        onDates={open ? (dates) => setProblem(write(dates)) : undefined}
      />
      {problem !== null && (
        <p className="error-text problem" role="alert">
          {problem}
        </p>
      )}
      {classOf(event) === 'meeting' && shown.sittings.length > 0 && (
        <SittingsTable
          event={shown}
          onRefused={setProblem}
          onSittings={open ? (sittings) => write({ span: null, sittings, at: null }) : undefined}
        />
      )}
    </div>
  );
}

/** How to choose days, or why they cannot be chosen. */
function useHint(event: PlanEvent, lock: Lock, correcting: boolean): string {
  const t = useTranslations('inspector');
  const { language } = usePanel();
  if (correcting) return t('correcting');
  if (lock.kind === 'moved-later') {
    return t('movedLater', { day: formatDay(lock.on, language, 'dayYear') });
  }
  return t(lock.kind === 'over' ? 'daysAreOver' : `choose.${classOf(event)}`);
}

function lockOf(event: PlanEvent, shown: EventAsOf, today: Day): Lock {
  const later = event.moves.find((m) => m.on !== null && m.on > today);
  if (later) return { kind: 'moved-later', on: later.on! };
  const over = ['held', 'done', 'cancelled'].includes(shown.state);
  return { kind: over ? 'over' : 'free' };
}
