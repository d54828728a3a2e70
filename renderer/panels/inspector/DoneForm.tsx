import { useTranslations } from 'use-intl';
import type { Mandate } from '@shared/model/mandate';
import { useWindow } from './useWindow';
import { DayField, PanelForm, TextField, useDayDraft } from './fields';
import { usePanel } from './panel';
import { useState } from 'react';

/** Says that a mandate without an event was done on a day: the event is made, with the decision where there is one. */
export function DoneForm({
  mandate,
  memberId,
  onClose,
}: {
  readonly mandate: Mandate;
  readonly memberId: string | null;
  readonly onClose: () => void;
}) {
  const t = useTranslations('inspector');
  const { run, today } = usePanel();
  const limit = useWindow(mandate.id, memberId)?.to ?? today.day;
  const [on, setOn] = useDayDraft(limit < today.day ? limit : today.day);
  const [decision, setDecision] = useState('');
  return (
    <PanelForm
      title={t('markDone')}
      submit={t('markDone')}
      canSubmit={on.day !== null && on.day !== undefined}
      onClose={onClose}
      onSubmit={() =>
        run('mark-done', {
          mandateId: mandate.id,
          memberId,
          on: on.day,
          ...(decision.trim() === '' ? {} : { decision: decision.trim() }),
        })
      }
    >
      <DayField label={t('doneOn')} draft={on} onChange={setOn} autoFocus />
      <TextField label={t('decision')} value={decision} onChange={setDecision} />
    </PanelForm>
  );
}
