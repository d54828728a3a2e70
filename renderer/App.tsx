import { lazy, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'use-intl';
import { messagesOf } from '@shared/i18n';
import type { en } from '@shared/i18n/en';
import { directionOf, localeOf } from '@shared/i18n/language';
import { settingsOf } from '@shared/model/plan';
import type { OtherDialogs } from '@renderer/panels/shell/Dialogs';
import type { Views } from '@renderer/panels/shell/PlanArea';
import { BaselineDialog } from '@renderer/panels/timeline/BaselineDialog';
import { PictureDialog } from '@renderer/panels/timeline/PictureDialog';
import { TimelineView } from '@renderer/panels/timeline/TimelineView';
import { timelineWords } from '@renderer/panels/timeline/timelineWords';
import { toggledOf } from '@renderer/panels/timeline/toggled';
import { Window } from '@renderer/panels/shell/Window';
import { dayShown } from '@renderer/month/dayShown';
import { phasesOf } from '@renderer/month/MonthBar';
import { PaperMonths } from '@renderer/month/PaperMonth';
import { PrintDialog } from '@renderer/print/PrintDialog';
import type { ViewWords } from '@renderer/print/words';
import { dateWords, placeWords, timeWords } from '@renderer/schedule/lineWords';
import { useApp } from '@renderer/state/planStore';

// The timeline is what opens first; the other views come when they are asked for.
const views: Views = {
  timeline: TimelineView,
  schedule: lazy(async () => ({
    default: (await import('@renderer/schedule/ScheduleView')).ScheduleView,
  })),
  month: lazy(async () => ({ default: (await import('@renderer/month/MonthView')).MonthView })),
};

// Paper says what the views say, in their words.
const viewWords: ViewWords = {
  timeline: timelineWords,
  toggled: toggledOf,
  date: dateWords,
  time: timeWords,
  place: placeWords,
  month: { dayShown, phases: phasesOf, Pages: PaperMonths },
};

const dialogs: OtherDialogs = {
  print: () => <PrintDialog words={viewWords} />,
  baseline: BaselineDialog,
  picture: PictureDialog,
};

/** The whole window in the reader's language and colours. */
export function App() {
  const language = useApp((s) => s.language);
  const theme = useApp((s) => s.theme);
  const density = useApp((s) => s.density);
  const planName = useApp((s) => (s.plan ? settingsOf(s.plan).name : null));

  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dir = directionOf(localeOf[language]);
    root.dataset.density = density;
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
  }, [language, theme, density]);

  useEffect(() => {
    document.title = planName === null ? 'Prepcom' : `${planName} · Prepcom`;
  }, [planName]);

  return (
    <IntlProvider
      locale={localeOf[language]}
      messages={messagesOf(language) as typeof en}
      timeZone="UTC"
    >
      <I18nProvider locale={localeOf[language]}>
        <Window views={views} dialogs={dialogs} />
      </I18nProvider>
    </IntlProvider>
  );
}
