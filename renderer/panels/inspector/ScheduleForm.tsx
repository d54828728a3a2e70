import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { classOfKind, type EventDates, isUndated, noDates } from '@shared/model/event';
import type { Mandate } from '@shared/model/mandate';
import { DayChooser } from './DayChooser';
import { datesWords } from './datesWords';
import { PanelForm } from './fields';
import { usePanel } from './panel';
import { useWindow } from './useWindow';

/** Chooses the days of a mandate in its window; the event is made when it is sent, and stays a tentative one. */
export function ScheduleForm({
  mandate,
  memberId,
  onClose,
}: {
  readonly mandate: Mandate;
  readonly memberId: string | null;
  readonly onClose: () => void;
}) {
  const t = useTranslations('inspector');
  const { plan, language, run } = usePanel();
  const window = useWindow(mandate.id, memberId);
  const [dates, setDates] = useState<EventDates>(noDates);
  return (
    <PanelForm
      title={t('scheduleTitle')}
      submit={t('scheduleNow')}
      canSubmit={!isUndated(dates)}
      onClose={onClose}
      onSubmit={() => run('schedule-mandate', { mandateId: mandate.id, memberId, dates })}
    >
      <DayChooser
        label={t('daysOf')}
        kind={mandate.kind}
        state="tentative"
        dates={dates}
        window={window}
        placeIds={mandate.place?.places ?? []}
        eventId={null}
        hint={t(`choose.${classOfKind[mandate.kind]}`)}
        onDates={setDates}
      />
      <p className="second" aria-live="polite">
        {!isUndated(dates) && t('chosen', { dates: datesWords(plan, dates, language) })}
      </p>
    </PanelForm>
  );
}
