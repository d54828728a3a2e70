import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { formatSpan } from '@shared/i18n/dates';
import type { Person } from '@shared/model/plan';
import { addDays, type Day } from '@shared/model/time';
import { actions, useApp } from '@renderer/state/planStore';
import { DayField } from '@renderer/ui/DayField';
import { Choice, TextField } from '@renderer/ui/fields';
import { Icon } from '@renderer/ui/Icon';
import type { RunCommand } from '../SettingsDialog';
import { AddByName } from './AddByName';
import { usePlaceChoices } from '../usePlaceChoices';

/** The members of the delegation: name, posting, days away. */
export function PeopleSettings({ run }: { readonly run: RunCommand }) {
  const t = useTranslations('shell.settings');
  const people = useApp((s) => s.plan?.people);
  const add = (name: string) => run('add-person', { fields: { name } });
  return (
    <>
      {people?.size === 0 && <p className="second">{t('noPeople')}</p>}
      <ul>
        {[...(people?.values() ?? [])].map((person) => (
          <PersonRow key={person.id} person={person} run={run} />
        ))}
      </ul>
      <AddByName label={t('personName')} words={t('addPerson')} add={add} />
    </>
  );
}

interface PersonProps {
  readonly person: Person;
  readonly run: RunCommand;
}

function PersonRow({ person, run }: PersonProps) {
  const t = useTranslations('shell.settings');
  const people = useTranslations('people');
  const words = useTranslations('words');
  const places = usePlaceChoices();
  const edit = (patch: Partial<Person>) => run('edit-person', { personId: person.id, patch });
  return (
    <li className="settings-row">
      <div className="settings-line">
        <TextField
          label={t('personName')}
          value={person.name}
          onCommit={(name) => edit({ name })}
        />
        <Choice
          label={words('labelled', { label: t('posting'), value: person.name })}
          value={person.placeId ?? ''}
          choices={[{ value: '', words: t('noZone') }, ...places]}
          onChange={(placeId) => edit({ placeId: placeId || null })}
        />
        <Button
          className="button quiet icon"
          aria-label={people('showTimeline', { name: person.name })}
          onPress={() => actions.showPerson(person.id)}
        >
          <Icon name="plan" />
        </Button>
        <Button
          className="button quiet icon"
          aria-label={t('removeNamed', { name: person.name })}
          onPress={() => run('remove-person', { personId: person.id })}
        >
          <Icon name="bin" />
        </Button>
      </div>
      <Away person={person} run={run} />
    </li>
  );
}

function Away({ person, run }: PersonProps) {
  const t = useTranslations('shell.settings');
  const words = useTranslations('words');
  const language = useApp((s) => s.language);
  const today = useApp((s) => s.today.day);
  const [from, setFrom] = useState<Day | null>(null);
  const [to, setTo] = useState<Day | null>(null);
  const [why, setWhy] = useState<'leave' | 'travel'>('leave');
  const named = (label: string) => words('labelled', { label, value: person.name });
  const edit = (away: Person['away']) =>
    run('edit-person', { personId: person.id, patch: { away } });
  const add = () => {
    if (from === null) return;
    const span = { start: from, end: addDays(to === null || to < from ? from : to, 1) };
    if (!edit([...person.away, { span, why }])) return;
    setFrom(null);
    setTo(null);
  };
  return (
    <>
      {person.away.map((away) => {
        const text = `${t(away.why)}, ${formatSpan(away.span, language, { year: true })}`;
        return (
          <div key={`${away.span.start} ${away.why}`} className="settings-line second">
            <span className="grow">{text}</span>
            <Button
              className="button quiet icon"
              aria-label={t('removeNamed', { name: text })}
              onPress={() => edit(person.away.filter((a) => a !== away))}
            >
              <Icon name="bin" />
            </Button>
          </div>
        );
      })}
      <div className="settings-line">
        <Choice
          label={named(t('away'))}
          value={why}
          choices={[
            { value: 'leave', words: t('leave') },
            { value: 'travel', words: t('travel') },
          ]}
          onChange={setWhy}
        />
        <DayField
          label={named(t('awayFrom'))}
          value={from}
          language={language}
          near={today}
          onChange={setFrom}
        />
        <DayField
          label={named(t('awayTo'))}
          value={to}
          language={language}
          near={today}
          onChange={setTo}
        />
        <Button className="button" isDisabled={from === null} onPress={add}>
          {t('addAway')}
        </Button>
      </div>
    </>
  );
}
