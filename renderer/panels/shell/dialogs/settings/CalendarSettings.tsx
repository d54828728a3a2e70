import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { actions, useApp } from '@renderer/state/planStore';
import { Tick } from '@renderer/ui/fields';
import { Icon } from '@renderer/ui/Icon';
import type { RunCommand } from '../SettingsDialog';

/** Calendars of other bodies: followed or not, and gone. */
export function CalendarSettings({ run }: { readonly run: RunCommand }) {
  const t = useTranslations('shell');
  const calendars = useApp((s) => s.plan?.calendars);
  const events = useApp((s) => s.plan?.calendarEvents);
  const countOf = (id: string) =>
    [...(events?.values() ?? [])].filter((e) => e.calendarId === id).length;
  return (
    <>
      <p className="second">{t('settings.calendarsLead')}</p>
      {calendars?.size === 0 && <p className="third">{t('settings.noCalendars')}</p>}
      <ul>
        {[...(calendars?.values() ?? [])].map((calendar) => (
          <li key={calendar.id} className="settings-line">
            <span className="grow">
              {calendar.name}{' '}
              <span className="third">
                {t('settings.calendarEvents', { count: countOf(calendar.id) })}, {calendar.source}
              </span>
            </span>
            <Tick
              label={t('settings.followed')}
              checked={calendar.followed}
              onChange={(followed) => run('follow-calendar', { calendarId: calendar.id, followed })}
            />
            <Button
              className="button quiet icon"
              aria-label={t('settings.removeNamed', { name: calendar.name })}
              onPress={() => run('remove-calendar', { calendarId: calendar.id })}
            >
              <Icon name="bin" />
            </Button>
          </li>
        ))}
      </ul>
      <Button className="button" onPress={() => void actions.importCalendar()}>
        {t('action.importCalendar')}
      </Button>
    </>
  );
}
