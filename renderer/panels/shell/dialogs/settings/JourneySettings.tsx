import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Region } from '@shared/model/place';
import { builtInJourneys, journeyKey } from '@shared/places/journeys';
import { Labelled, NumberField } from '@renderer/ui/fields';
import type { RunCommand } from '../SettingsDialog';
import { useSettings } from './useSettings';

const regions: readonly Region[] = [
  'north-america',
  'latin-america',
  'europe',
  'africa',
  'morocco',
  'middle-east',
  'asia',
  'oceania',
];

/** Clear days between two regions: a triangle, since the way back is as long. */
export function JourneySettings({ run }: { readonly run: RunCommand }) {
  const t = useTranslations('shell.settings');
  const settings = useSettings();
  const wrong = t('badNumber', { min: '0', max: '9' });
  const set = (key: string, days: number | null) => {
    const { [key]: _before, ...others } = settings.journeys;
    const isDefault = days === null || days === (builtInJourneys[key] ?? settings.journeyDefault);
    const journeys = isDefault ? others : { ...others, [key]: days };
    run('edit-settings', { patch: { journeys } });
  };
  const changed = Object.keys(settings.journeys).length > 0;
  return (
    <>
      <p className="second">{t('journeysLead')}</p>
      <table className="settings-table journeys">
        <thead>
          <tr>
            <td />
            {regions.map((b) => (
              <th key={b} scope="col">
                {t(`region.${b}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {regions.map((a, i) => (
            <tr key={a}>
              <th scope="row">{t(`region.${a}`)}</th>
              {regions.slice(0, i + 1).map((b) => {
                const key = journeyKey(a, b);
                return (
                  <td key={b}>
                    <NumberField
                      label={`${t(`region.${a}`)}, ${t(`region.${b}`)}`}
                      value={
                        settings.journeys[key] ?? builtInJourneys[key] ?? settings.journeyDefault
                      }
                      min={0}
                      max={9}
                      mayBeEmpty
                      wrong={wrong}
                      onCommit={(days) => set(key, days)}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <Labelled label={t('journeyDefault')} hint={t('days')}>
        {(id) => (
          <NumberField
            id={id}
            value={settings.journeyDefault}
            min={0}
            max={9}
            wrong={wrong}
            onCommit={(days) => run('edit-settings', { patch: { journeyDefault: days ?? 0 } })}
          />
        )}
      </Labelled>
      <Button
        className="button"
        isDisabled={!changed}
        onPress={() => run('edit-settings', { patch: { journeys: {} } })}
      >
        {t('reset')}
      </Button>
    </>
  );
}
