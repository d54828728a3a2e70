import { useTranslations } from 'use-intl';
import type { Settings } from '@shared/model/plan';
import { Choice, Labelled, NumberField, TextField } from '@renderer/ui/fields';
import type { RunCommand } from '../SettingsDialog';
import { usePlaceChoices } from '../usePlaceChoices';
import { HourField } from './HourField';
import { useSettings } from './useSettings';
import { zones } from './zones';

const leadTimes = [
  ['dueSoon', 'dueSoonDays', 'dueSoonHint'],
  ['unscheduled', 'unscheduledDays', 'unscheduledHint'],
  ['draftLead', 'draftLeadDays', 'days'],
  ['documentLead', 'documentLeadDays', 'days'],
] as const;

/** Name, home, lead times. */
export function GeneralSettings({ run }: { readonly run: RunCommand }) {
  const t = useTranslations('shell.settings');
  const settings = useSettings();
  const places = usePlaceChoices();
  const edit = (patch: Partial<Settings>) => run('edit-settings', { patch });
  return (
    <>
      <Labelled label={t('name')}>
        {(id) => (
          <TextField
            id={id}
            value={settings.name}
            onCommit={(name) => run('rename-plan', { name })}
          />
        )}
      </Labelled>
      <Labelled label={t('homePlace')}>
        {(id) => (
          <Choice
            id={id}
            value={settings.homePlaceId ?? ''}
            choices={[{ value: '', words: t('none') }, ...places]}
            onChange={(place) => edit({ homePlaceId: place || null })}
          />
        )}
      </Labelled>
      <Labelled label={t('homeZone')}>
        {(id) => (
          <Choice
            id={id}
            value={settings.homeZone}
            choices={zones(settings.homeZone)}
            onChange={(homeZone) => edit({ homeZone })}
          />
        )}
      </Labelled>
      <h3>{t('leadTimes')}</h3>
      {leadTimes.map(([label, field, hint]) => (
        <Labelled key={field} label={t(label)} hint={t(hint)}>
          {(id) => (
            <NumberField
              id={id}
              value={settings[field]}
              min={0}
              max={999}
              wrong={t('badNumber', { min: '0', max: '999' })}
              onCommit={(value) => edit({ [field]: value ?? 0 })}
            />
          )}
        </Labelled>
      ))}
      <Labelled label={t('parallelCap')} hint={t('parallelHint')}>
        {(id) => (
          <NumberField
            id={id}
            value={settings.parallelCap}
            min={1}
            max={99}
            mayBeEmpty
            wrong={t('badNumber', { min: '1', max: '99' })}
            onCommit={(parallelCap) => edit({ parallelCap })}
          />
        )}
      </Labelled>
      <Labelled label={t('contactGroupCap')} hint={t('contactGroupHint')}>
        {(id) => (
          <NumberField
            id={id}
            value={settings.contactGroupCap}
            min={1}
            max={99}
            mayBeEmpty
            wrong={t('badNumber', { min: '1', max: '99' })}
            onCommit={(contactGroupCap) => edit({ contactGroupCap })}
          />
        )}
      </Labelled>
      <Labelled label={t('latestEnd')} hint={t('latestEndHint')}>
        {(id) => (
          <HourField
            id={id}
            value={settings.latestEnd}
            wrong={t('badHour')}
            onCommit={(latestEnd) => edit({ latestEnd })}
          />
        )}
      </Labelled>
    </>
  );
}
