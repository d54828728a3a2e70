import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { classOf, type EventState, lastDay, type PlanEvent } from '@shared/model/event';
import type { Day } from '@shared/model/time';
import { DayField, PanelForm, TextField, useDayDraft } from './fields';
import { usePanel } from './panel';

const meetingStates: readonly EventState[] = ['tentative', 'confirmed', 'held', 'cancelled'];
const dueStates: readonly EventState[] = ['open', 'done', 'cancelled'];

interface StateFormProps {
  readonly event: PlanEvent;
  readonly state: EventState;
  readonly onClose: () => void;
}

/** Another state from a day on, with the decision behind it. */
export function StateForm({ event, state: current, onClose }: StateFormProps) {
  const t = useTranslations('inspector');
  const words = useTranslations('words');
  const { run, today } = usePanel();
  const eventClass = classOf(event);
  const states = eventClass === 'due' || eventClass === 'fact' ? dueStates : meetingStates;
  const [state, setState] = useState<EventState>(() => nextState(current, states));
  const [on, setOn] = useDayDraft(dayFor(state, event, today.day));
  const [decision, setDecision] = useState('');
  return (
    <PanelForm
      title={t('changeState')}
      submit={t('save')}
      canSubmit={on.day !== undefined}
      onClose={onClose}
      onSubmit={() => run('set-state', { eventId: event.id, state, on: on.day ?? null, decision })}
    >
      <fieldset className="choices">
        <legend className="label">{t('state')}</legend>
        {states.map((s, i) => (
          <label key={s} className="choice">
            <input
              type="radio"
              name="state"
              value={s}
              checked={s === state}
              autoFocus={s === state || (i === 0 && !states.includes(state))}
              onChange={() => setState(s)}
            />
            {words(`state.${s}`)}
          </label>
        ))}
      </fieldset>
      <DayField label={t('from')} draft={on} onChange={setOn} emptyHint={t('alwaysKnown')} />
      <TextField label={t('decision')} value={decision} onChange={setDecision} />
    </PanelForm>
  );
}

/** The state that most likely follows. */
function nextState(current: EventState, states: readonly EventState[]): EventState {
  const follows: Partial<Record<EventState, EventState>> = {
    tentative: 'confirmed',
    confirmed: 'held',
    open: 'done',
  };
  const next = follows[current];
  return next && states.includes(next) ? next : current;
}

/** What is over is over from its last day on, else a state counts from the day of the question. */
function dayFor(state: EventState, event: PlanEvent, today: Day): Day {
  const last = lastDay(event);
  const isOver = state === 'held' || state === 'done';
  return isOver && last !== null && last <= today ? last : today;
}
