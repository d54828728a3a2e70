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
import { usePlaceChoices } from '../usePlaceChoices';

/** The members of the delegation: name, posting, days away. */
export function PeopleSettings({ run }: { readonly run: RunCommand }) {
  const t = useTranslations('shell.settings');
  const people = useApp((s) => s.plan?.people);
  const [name, setName] = useState('');
  const add = () => {
    if (run('add-person', { fields: { name: name.trim() } })) setName('');
  };
  return (
    <>
      {people?.size === 0 && <p className="second">{t('noPeople')}</p>}
      <ul>
        {[...(people?.values() ?? [])].map((person) => (
          <PersonRow key={person.id} person={person} run={run} />
        ))}
      </ul>
      <form
        className="settings-add"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          className="field"
          aria-label={t('personName')}
          placeholder={t('personName')}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button className="button" type="submit" isDisabled={name.trim() === ''}>
          {t('addPerson')}
        </Button>
      </form>
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
          label={`${t('posting')}: ${person.name}`}
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
  const language = useApp((s) => s.language);
  const today = useApp((s) => s.today.day);
  const [from, setFrom] = useState<Day | null>(null);
  const [to, setTo] = useState<Day | null>(null);
  const [why, setWhy] = useState<'leave' | 'travel'>('leave');
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
        const words = `${t(away.why)}, ${formatSpan(away.span, language, { year: true })}`;
        return (
          <div key={`${away.span.start} ${away.why}`} className="settings-line second">
            <span className="grow">{words}</span>
            <Button
              className="button quiet icon"
              aria-label={t('removeNamed', { name: words })}
              onPress={() => edit(person.away.filter((a) => a !== away))}
            >
              <Icon name="bin" />
            </Button>
          </div>
        );
      })}
      <div className="settings-line">
        <Choice
          label={`${t('away')}: ${person.name}`}
          value={why}
          choices={[
            { value: 'leave', words: t('leave') },
            { value: 'travel', words: t('travel') },
          ]}
          onChange={setWhy}
        />
        <DayField
          label={`${t('awayFrom')}: ${person.name}`}
          value={from}
          language={language}
          near={today}
          onChange={setFrom}
        />
        <DayField
          label={`${t('awayTo')}: ${person.name}`}
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
