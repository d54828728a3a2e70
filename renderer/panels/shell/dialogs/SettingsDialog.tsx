import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { actions, getState, useApp } from '@renderer/state/planStore';
import { refusalText } from '@renderer/state/words';
import { ModalDialog } from '@renderer/ui/ModalDialog';
import { BodySettings } from './settings/BodySettings';
import { CalendarSettings } from './settings/CalendarSettings';
import { GeneralSettings } from './settings/GeneralSettings';
import { GroupSettings } from './settings/GroupSettings';
import { HolidaySettings } from './settings/HolidaySettings';
import { JourneySettings } from './settings/JourneySettings';
import { PeopleSettings } from './settings/PeopleSettings';
import { PlaceSettings } from './settings/PlaceSettings';
import { ProcessSettings } from './settings/ProcessSettings';
import { RuleSettings } from './settings/RuleSettings';
import './settings/settings.css';

/** Runs a command; true where it was done. A refusal is shown in the dialog. */
export type RunCommand = (command: string, args: object) => boolean;

const sections = [
  ['general', GeneralSettings],
  ['processes', ProcessSettings],
  ['rules', RuleSettings],
  ['people', PeopleSettings],
  ['journeys', JourneySettings],
  ['bodies', BodySettings],
  ['holidays', HolidaySettings],
  ['places', PlaceSettings],
  ['calendars', CalendarSettings],
  ['groups', GroupSettings],
] as const;

/** Everything that the rules use and a delegation may change. Each change is a command: it is saved and undone like
 *  any other. */
export function SettingsDialog() {
  const t = useTranslations('shell');
  const args = useApp((s) => s.dialog?.args);
  const [refused, setRefused] = useState('');
  const run: RunCommand = (command, args) => {
    const result = actions.run(command, args);
    setRefused(
      result.ok
        ? ''
        : t('settings.refused', { reason: refusalText(result.error, getState().language) }),
    );
    return result.ok;
  };
  return (
    <ModalDialog
      title={t('settings.title')}
      closeLabel={t('close')}
      onClose={actions.closeDialog}
      width="wide"
    >
      {refused !== '' && (
        <p role="alert" className="settings-refused error-text">
          {refused}
        </p>
      )}
      <Tabs
        orientation="vertical"
        className="settings"
        defaultSelectedKey={sectionOf(args)}
        onSelectionChange={() => setRefused('')}
      >
        <TabList className="settings-tabs" aria-label={t('settings.sections')}>
          {sections.map(([name]) => (
            <Tab key={name} id={name} className="settings-tab">
              {t(`settings.${name}`)}
            </Tab>
          ))}
        </TabList>
        {sections.map(([name, Section]) => (
          <TabPanel key={name} id={name} className="settings-panel">
            <Section run={run} />
          </TabPanel>
        ))}
      </Tabs>
    </ModalDialog>
  );
}

/** The section that the dialog was opened for, else the first. */
function sectionOf(args: unknown): string {
  const wanted = typeof args === 'object' && args !== null && 'section' in args && args.section;
  return sections.find(([name]) => name === wanted)?.[0] ?? sections[0][0];
}
