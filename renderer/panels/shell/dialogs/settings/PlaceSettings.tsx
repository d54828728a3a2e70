import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Place, Region } from '@shared/model/place';
import { useApp } from '@renderer/state/planStore';
import { Choice, Labelled } from '@renderer/ui/fields';
import { Icon } from '@renderer/ui/Icon';
import type { RunCommand } from '../SettingsDialog';
import { AddForm } from './AddForm';
import { zones } from './zones';

const regions: readonly Region[] = [
  'europe',
  'north-america',
  'latin-america',
  'africa',
  'morocco',
  'middle-east',
  'asia',
  'oceania',
];

/** Cities that the plan knows besides the built-in ones. */
export function PlaceSettings({ run }: { readonly run: RunCommand }) {
  const t = useTranslations('shell.settings');
  const places = useApp((s) => s.plan?.places);
  const language = useApp((s) => s.language);
  return (
    <>
      <p className="second">{t('placesLead')}</p>
      {places?.size === 0 && <p className="third">{t('noPlaces')}</p>}
      <ul>
        {[...(places?.values() ?? [])].map((place) => (
          <li key={place.id} className="settings-line">
            <span className="grow">{place.name[language]}</span>
            <span className="second">
              {[place.country, place.region ? t(`region.${place.region}`) : '', place.zone ?? '']
                .filter(Boolean)
                .join(', ')}
            </span>
            <Button
              className="button quiet icon"
              aria-label={t('removeNamed', { name: place.name[language] })}
              onPress={() => run('remove-place', { placeId: place.id })}
            >
              <Icon name="bin" />
            </Button>
          </li>
        ))}
      </ul>
      <AddPlace run={run} />
    </>
  );
}

function AddPlace({ run }: { readonly run: RunCommand }) {
  const t = useTranslations('shell.settings');
  const [name, setName] = useState('');
  const [country, setCountry] = useState('');
  const [region, setRegion] = useState<Region>('europe');
  const [zone, setZone] = useState('');
  const badCountry = country !== '' && !/^[A-Za-z]{2}$/.test(country);
  const add = () => {
    const own = name.trim();
    const place: Omit<Place, 'id'> = {
      name: { en: own, fr: own, es: own },
      country: country.toUpperCase(),
      region,
      zone: zone || null,
      latitude: null,
      longitude: null,
      dutyStation: false,
      online: false,
    };
    if (!run('add-place', { fields: place })) return;
    setName('');
    setCountry('');
  };
  return (
    <AddForm
      layout="form"
      words={t('addPlace')}
      isDisabled={name.trim() === '' || badCountry || country === ''}
      add={add}
    >
      <Labelled label={t('placeName')}>
        {(id) => (
          <input
            id={id}
            className="field"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Labelled>
      <Labelled label={t('country')}>
        {(id) => (
          <input
            id={id}
            className="field"
            value={country}
            maxLength={2}
            aria-invalid={badCountry}
            onChange={(event) => setCountry(event.target.value)}
          />
        )}
      </Labelled>
      {badCountry && (
        <p role="alert" className="error-text">
          {t('badCountry')}
        </p>
      )}
      <Labelled label={t('regionLabel')}>
        {(id) => (
          <Choice
            id={id}
            value={region}
            choices={regions.map((r) => ({ value: r, words: t(`region.${r}`) }))}
            onChange={setRegion}
          />
        )}
      </Labelled>
      <Labelled label={t('zone')}>
        {(id) => (
          <Choice
            id={id}
            value={zone}
            choices={[{ value: '', words: t('noZone') }, ...zones('UTC')]}
            onChange={setZone}
          />
        )}
      </Labelled>
    </AddForm>
  );
}
