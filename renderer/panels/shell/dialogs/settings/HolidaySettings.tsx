import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { formatDay } from '@shared/i18n/dates';
import { type Holiday, type HolidayStrength, holidayStrengths } from '@shared/model/place';
import { civil, type Day } from '@shared/model/time';
import { builtInPlaces } from '@shared/places';
import { holidayListOf } from '@shared/places/holidays';
import { useApp } from '@renderer/state/planStore';
import { DayField } from '@renderer/ui/DayField';
import { Choice, Labelled, NumberField } from '@renderer/ui/fields';
import { Icon } from '@renderer/ui/Icon';
import type { RunCommand } from '../SettingsDialog';
import { AddForm } from './AddForm';

const stations = builtInPlaces.filter((place) => place.dutyStation);

/** The holidays of a duty station in a year: days are added, removed and weighed. */
export function HolidaySettings({ run }: { readonly run: RunCommand }) {
  const t = useTranslations('shell.settings');
  const language = useApp((s) => s.language);
  const today = useApp((s) => s.today.day);
  const [placeId, setPlace] = useState(stations[0]!.id);
  const [year, setYear] = useState(civil(today).year);
  const place = stations.find((s) => s.id === placeId)!;
  const lists = useApp((s) => s.plan?.holidayLists);
  const list = holidayListOf(lists ? { holidayLists: lists } : null, placeId, year);
  return (
    <>
      <p className="second">{t('holidaysLead')}</p>
      <Labelled label={t('station')}>
        {(id) => (
          <Choice
            id={id}
            value={placeId}
            choices={stations.map((s) => ({ value: s.id, words: s.name[language] }))}
            onChange={setPlace}
          />
        )}
      </Labelled>
      <Labelled label={t('year')}>
        {(id) => (
          <NumberField
            id={id}
            value={year}
            min={1946}
            max={2199}
            wrong={t('badNumber', { min: '1946', max: '2199' })}
            onCommit={(y) => setYear(y ?? year)}
          />
        )}
      </Labelled>
      {!list && (
        <p className="second">{t('noList', { place: place.name[language], year: String(year) })}</p>
      )}
      <ul>
        {list?.holidays.map((holiday) => (
          <HolidayRow
            key={`${holiday.day} ${holiday.name} ${holiday.strength}`}
            holiday={holiday}
            placeId={placeId}
            run={run}
          />
        ))}
      </ul>
      <AddHoliday key={`${placeId} ${year}`} placeId={placeId} run={run} />
    </>
  );
}

interface HolidayRowProps {
  readonly holiday: Holiday;
  readonly placeId: string;
  readonly run: RunCommand;
}

function HolidayRow({ holiday, placeId, run }: HolidayRowProps) {
  const t = useTranslations();
  const language = useApp((s) => s.language);
  return (
    <li className="settings-line" title={holiday.source}>
      <span className="settings-day">{formatDay(holiday.day, language, 'weekday')}</span>
      <span className="grow">{holiday.name}</span>
      <Choice
        label={t('words.labelled', { label: t('shell.settings.strength'), value: holiday.name })}
        value={holiday.strength}
        choices={useStrengths()}
        onChange={(strength) => run('set-holiday', { ...holiday, placeId, strength })}
      />
      <Button
        className="button quiet icon"
        aria-label={t('shell.settings.removeNamed', { name: holiday.name })}
        onPress={() => run('remove-holiday', { placeId, day: holiday.day, name: holiday.name })}
      >
        <Icon name="bin" />
      </Button>
    </li>
  );
}

function AddHoliday({ placeId, run }: { readonly placeId: string; readonly run: RunCommand }) {
  const t = useTranslations('shell.settings');
  const language = useApp((s) => s.language);
  const today = useApp((s) => s.today.day);
  const [day, setDay] = useState<Day | null>(null);
  const [name, setName] = useState('');
  const [strength, setStrength] = useState<HolidayStrength>('closed');
  const strengths = useStrengths();
  const add = () => {
    if (day === null) return;
    const args = { placeId, day, name: name.trim(), strength, source: t('byHand') };
    if (!run('set-holiday', args)) return;
    setDay(null);
    setName('');
  };
  return (
    <AddForm
      layout="add"
      words={t('addDay')}
      isDisabled={day === null || name.trim() === ''}
      add={add}
    >
      <DayField
        label={t('addDay')}
        value={day}
        language={language}
        near={today}
        onChange={setDay}
      />
      <input
        className="field"
        aria-label={t('holidayName')}
        placeholder={t('holidayName')}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Choice label={t('strength')} value={strength} choices={strengths} onChange={setStrength} />
    </AddForm>
  );
}

function useStrengths(): readonly { readonly value: HolidayStrength; readonly words: string }[] {
  const t = useTranslations('words.strength');
  return holidayStrengths.map((strength) => ({ value: strength, words: t(strength) }));
}
