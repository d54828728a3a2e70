import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { classOf, type EventDates, type PlanEvent } from '@shared/model/event';
import { DayChooser } from './DayChooser';
import { datesWords } from './datesWords';
import { DayField, PanelForm, TextField, useDayDraft } from './fields';
import { usePanel } from './panel';
import { useWindow } from './useWindow';

/** Dates that a decision moved: what they became, which decision, and from which day that counts. */
export function MoveForm({
  event,
  onClose,
}: {
  readonly event: PlanEvent;
  readonly onClose: () => void;
}) {
  const t = useTranslations('inspector');
  const { plan, language, run, today } = usePanel();
  const [to, setTo] = useState<EventDates>(() => datesOf(event));
  const [decision, setDecision] = useState('');
  const [on, setOn] = useDayDraft(today.day);
  const moved = JSON.stringify(to) !== JSON.stringify(datesOf(event));
  const says = moved || event.moves.at(-1)?.decision === null;
  return (
    <PanelForm
      title={t('recordMove')}
      submit={t('save')}
      canSubmit={on.day !== undefined && says}
      onClose={onClose}
      onSubmit={() => run('record-move', { eventId: event.id, to, decision, on: on.day ?? null })}
    >
      <p className="second" aria-live="polite">
        {moved
          ? t('movedTo', { dates: datesWords(plan, to, language) || t('noDates') })
          : t(says ? 'decisionOfMove' : 'chooseNewDays')}
      </p>
      <DayChooser
        label={t('newDays')}
        kind={event.kind}
        state="tentative"
        dates={to}
        window={useWindow(event.mandateId, event.memberId)}
        placeIds={[event.placeId]}
        eventId={event.id}
        hint={t(`choose.${classOf(event)}`)}
        onDates={setTo}
      />
      <TextField label={t('decision')} value={decision} onChange={setDecision} autoFocus />
      <DayField label={t('decidedOn')} draft={on} onChange={setOn} emptyHint={t('alwaysKnown')} />
    </PanelForm>
  );
}

function datesOf({ span, sittings, at }: EventDates): EventDates {
  return { span, sittings, at };
}
