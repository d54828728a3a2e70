import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { withProcess } from '@shared/i18n/processWords';
import { classOfKind, type EventKind, eventKinds } from '@shared/model/event';
import { processesOf } from '@shared/model/processOf';
import { addDays, type Day, isWeekend } from '@shared/model/time';
import { actions, getState, useApp } from '@renderer/state/planStore';
import { refusalText } from '@renderer/state/words';
import { DayField } from '@renderer/ui/DayField';
import { Choice, Labelled, Tick } from '@renderer/ui/fields';
import { ModalDialog } from '@renderer/ui/ModalDialog';
import { longestMeeting, newEventDates } from './newEventDates';
import { usePlaceChoices } from './usePlaceChoices';

interface Draft {
  readonly title: string;
  readonly kind: EventKind;
  readonly mandateId: string;
  /** Empty: the plan's own. */
  readonly processId: string;
  readonly first: Day | null;
  readonly last: Day | null;
  readonly weekends: boolean;
  readonly placeId: string;
}

const blank: Draft = {
  title: '',
  kind: 'own-meeting',
  mandateId: '',
  processId: '',
  first: null,
  last: null,
  weekends: false,
  placeId: '',
};

/** An event from its title, kind, days and place; the inspector does the rest. */
export function NewEventDialog() {
  const t = useTranslations('shell');
  const [draft, setDraft] = useState(blank);
  const [refused, setRefused] = useState('');
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const wrong = wrongDays(draft);
  const create = () => {
    const result = actions.run('add-event', { kind: draft.kind, fields: fieldsOf(draft) });
    if (!result.ok) {
      setRefused(refusalText(result.error, getState().language));
      return;
    }
    actions.closeDialog();
    actions.setSidePanel('inspector');
  };
  return (
    <ModalDialog
      title={t('newEvent.title')}
      closeLabel={t('close')}
      onClose={actions.closeDialog}
      keepOnClickOutside
      footer={
        <>
          <Button className="button" onPress={actions.closeDialog}>
            {t('cancel')}
          </Button>
          <Button
            className="button filled"
            type="submit"
            form="new-event"
            isDisabled={wrong !== null}
          >
            {t('newEvent.create')}
          </Button>
        </>
      }
    >
      <form
        id="new-event"
        onSubmit={(event) => {
          event.preventDefault();
          create();
        }}
      >
        <Labelled label={t('newEvent.name')}>
          {(id) => (
            <input
              id={id}
              className="field"
              autoFocus
              value={draft.title}
              onChange={(event) => set({ title: event.target.value })}
            />
          )}
        </Labelled>
        <KindAndMandate draft={draft} set={set} />
        {draft.mandateId === '' && <ProcessOf draft={draft} set={set} />}
        <Days draft={draft} set={set} />
        <PlaceOf draft={draft} set={set} />
        {wrong !== null && (
          <p role="alert" className="error-text">
            {t(`newEvent.${wrong}`, { count: longestMeeting })}
          </p>
        )}
        {wrong === null && draft.first === null && <p className="third">{t('newEvent.undated')}</p>}
        {refused !== '' && (
          <p role="alert" className="error-text">
            {refused}
          </p>
        )}
      </form>
    </ModalDialog>
  );
}

interface PartProps {
  readonly draft: Draft;
  readonly set: (part: Partial<Draft>) => void;
}

function KindAndMandate({ draft, set }: PartProps) {
  const t = useTranslations();
  const language = useApp((s) => s.language);
  const plan = useApp((s) => s.plan)!;
  const { mandates } = plan;
  const open = [...mandates.values()].filter((m) => m.eachOf === null);
  return (
    <>
      {open.length > 0 && (
        <Labelled label={t('shell.newEvent.mandate')}>
          {(id) => (
            <Choice
              id={id}
              value={draft.mandateId}
              choices={[
                { value: '', words: t('shell.newEvent.noMandate') },
                ...open.map((m) => ({
                  value: m.id,
                  words: withProcess(
                    plan,
                    `${m.paragraph}  ${m.shortTitle[language]}`,
                    m.processId,
                    language,
                  ),
                })),
              ]}
              onChange={(mandateId) =>
                set({ mandateId, kind: mandates.get(mandateId)?.kind ?? draft.kind })
              }
            />
          )}
        </Labelled>
      )}
      <Labelled label={t('shell.newEvent.kind')}>
        {(id) => (
          <Choice
            id={id}
            value={draft.kind}
            choices={eventKinds.map((kind) => ({ value: kind, words: t(`words.kind.${kind}`) }))}
            onChange={(kind) => set({ kind })}
          />
        )}
      </Labelled>
    </>
  );
}

/** Where no mandate says it, and the plan holds several. */
function ProcessOf({ draft, set }: PartProps) {
  const t = useTranslations('shell.newEvent');
  const processes = processesOf(useApp((s) => s.plan)!);
  if (processes.length === 1) return null;
  return (
    <Labelled label={t('process')}>
      {(id) => (
        <Choice
          id={id}
          value={draft.processId}
          choices={processes.map((p) => ({ value: p.id ?? '', words: p.name }))}
          onChange={(processId) => set({ processId })}
        />
      )}
    </Labelled>
  );
}

function Days({ draft, set }: PartProps) {
  const t = useTranslations('shell.newEvent');
  const language = useApp((s) => s.language);
  const today = useApp((s) => s.today.day);
  if (!lasts(draft)) {
    return (
      <Labelled label={t('day')}>
        {(id) => (
          <DayField
            id={id}
            value={draft.first}
            language={language}
            near={today}
            onChange={(first) => set({ first })}
          />
        )}
      </Labelled>
    );
  }
  return (
    <>
      <Labelled label={t('first')}>
        {(id) => (
          <DayField
            id={id}
            value={draft.first}
            language={language}
            near={today}
            onChange={(first) => set({ first })}
          />
        )}
      </Labelled>
      <Labelled label={t('last')} hint={t('lastHint')}>
        {(id) => (
          <DayField
            id={id}
            value={draft.last}
            language={language}
            near={today}
            onChange={(last) => set({ last })}
          />
        )}
      </Labelled>
      {classOfKind[draft.kind] === 'meeting' && hasWeekend(draft) && (
        <Tick
          label={t('weekends')}
          checked={draft.weekends}
          onChange={(weekends) => set({ weekends })}
        />
      )}
    </>
  );
}

function PlaceOf({ draft, set }: PartProps) {
  const t = useTranslations('shell.newEvent');
  const places = usePlaceChoices();
  return (
    <Labelled label={t('place')}>
      {(id) => (
        <Choice
          id={id}
          value={draft.placeId}
          choices={[{ value: '', words: t('noPlace') }, ...places]}
          onChange={(placeId) => set({ placeId })}
        />
      )}
    </Labelled>
  );
}

function lasts(draft: Draft): boolean {
  const eventClass = classOfKind[draft.kind];
  return eventClass === 'meeting' || eventClass === 'band';
}

function hasWeekend({ first, last }: Draft): boolean {
  if (first === null || last === null || last < first || last - first > longestMeeting)
    return false;
  return Array.from({ length: last - first + 1 }, (_, n) => addDays(first, n)).some(isWeekend);
}

function wrongDays(draft: Draft): 'badOrder' | 'tooLong' | null {
  const { first, last } = draft;
  if (!lasts(draft) || last === null) return null;
  if (first === null || last < first) return 'badOrder';
  if (classOfKind[draft.kind] === 'meeting' && last - first >= longestMeeting) return 'tooLong';
  return null;
}

function fieldsOf(draft: Draft): object {
  const last = lasts(draft) ? draft.last : null;
  return {
    title: draft.title.trim(),
    mandateId: draft.mandateId || null,
    processId: (draft.mandateId === '' && draft.processId) || null,
    placeId: draft.placeId || null,
    dates: newEventDates(classOfKind[draft.kind], draft.first, last, draft.weekends),
  };
}
