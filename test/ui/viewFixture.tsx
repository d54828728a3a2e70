import { createRoot, type Root } from 'react-dom/client';
import { IntlProvider } from 'use-intl';
import { messagesOf } from '@shared/i18n/index';
import type { en } from '@shared/i18n/en';
import { localeOf } from '@shared/i18n/language';
import type { Plan } from '@shared/model/plan';
import { wholeSchedule } from '@shared/model/scheduleOptions';
import type { Language } from '@shared/model/text';
import { parseDay } from '@shared/model/time';
import { findProcess } from '@shared/processes/index';
import { newPlan } from '@shared/processes/newPlan';
import { noHistory } from '@renderer/data/history';
import { MonthView } from '@renderer/month/MonthView';
import { ScheduleView } from '@renderer/schedule/ScheduleView';
import { actions, useApp } from '@renderer/state/planStore';
import { setScheduleOptions } from '@renderer/state/scheduleOptions';
import { showPlan } from '@renderer/state/session';
import '@renderer/ui/tokens.css';
import '@renderer/ui/base.css';

/** What a test of a view wants. */
export interface ViewWish {
  readonly view: 'schedule' | 'month';
  readonly plan?: 'sample' | 'new' | Plan;
  readonly language?: Language;
  /** YYYY-MM-DD; the 15th of March 2018 unless told. */
  readonly asOf?: string;
}

const newUid = () => crypto.randomUUID();

let mounted: { readonly root: Root; readonly host: HTMLElement } | null = null;

/** A view over the real store, in memory, 1280 by 760 pixels. */
export function mountView({ view, plan, language = 'en', asOf = '2018-03-15' }: ViewWish) {
  showPlan(planOf(plan, language), noHistory, null);
  actions.setAsOf(parseDay(asOf));
  actions.setLanguage(language);
  actions.select(null);
  actions.setSidePanel(null);
  setScheduleOptions({ ...wholeSchedule, closed: new Set() });
  const host = document.createElement('div');
  host.style.cssText = 'position: fixed; top: 0; left: 0; width: 1280px; height: 760px;';
  document.body.append(host);
  const root = createRoot(host);
  root.render(<ViewUnderTest view={view} />);
  mounted = { root, host };
  return host;
}

/** Takes the view away and forgets its plan. */
export function unmountView(): void {
  mounted?.root.unmount();
  mounted?.host.remove();
  mounted = null;
  actions.closeDialog();
  showPlan(null, noHistory, null);
}

function planOf(plan: ViewWish['plan'], language: Language): Plan {
  const made = { planId: newUid(), newUid, now: Date.UTC(2026, 0, 1), language };
  const process = findProcess('A/RES/71/280')!;
  if (typeof plan === 'object') return plan;
  return plan === 'new' ? newPlan(process, made) : process.newSample!(made);
}

function ViewUnderTest({ view }: Pick<ViewWish, 'view'>) {
  const language = useApp((s) => s.language);
  return (
    <IntlProvider
      locale={localeOf[language]}
      messages={messagesOf(language) as typeof en}
      timeZone="UTC"
    >
      <main style={{ height: '100%' }}>
        {view === 'schedule' ? <ScheduleView /> : <MonthView />}
      </main>
    </IntlProvider>
  );
}
