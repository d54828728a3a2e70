import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'use-intl';
import { messagesOf } from '@shared/i18n/index';
import type { en } from '@shared/i18n/en';
import { localeOf } from '@shared/i18n/language';
import type { Plan } from '@shared/model/plan';
import type { Language } from '@shared/model/text';
import { parseDay } from '@shared/model/time';
import { findProcess } from '@shared/processes/index';
import { newPlan } from '@shared/processes/newPlan';
import { noHistory } from '@renderer/data/history';
import { FindingsPanel } from '@renderer/panels/findings/FindingsPanel';
import { WaiveDialog } from '@renderer/panels/findings/WaiveDialog';
import { Inspector } from '@renderer/panels/inspector/Inspector';
import { actions, getState, useApp } from '@renderer/state/planStore';
import { showPlan } from '@renderer/state/session';
import '@renderer/ui/tokens.css';
import '@renderer/ui/base.css';

/** What a test of a panel wants. */
export interface PanelWish {
  readonly panel?: 'inspector' | 'findings';
  /** The sample, or a new plan of the same resolution; or a plan of the test's own. */
  readonly plan?: 'sample' | 'new' | Plan;
  readonly language?: Language;
  /** YYYY-MM-DD. */
  readonly asOf?: string;
}

const context = { planId: 'test', newUid: () => crypto.randomUUID(), now: Date.UTC(2026, 0, 1) };

/** A panel over the real store, in memory: no disk behind it. */
export async function mountPanel(wish: PanelWish = {}) {
  const process = findProcess('A/RES/71/280')!;
  const plan =
    typeof wish.plan === 'object'
      ? wish.plan
      : wish.plan === 'new'
        ? newPlan(process, context)
        : process.newSample!(context);
  showPlan(plan, noHistory, null);
  actions.setAsOf(wish.asOf ? parseDay(wish.asOf) : null);
  actions.setLanguage(wish.language ?? 'en');
  actions.setSidePanel(wish.panel ?? 'inspector');
  const host = document.createElement('div');
  host.style.cssText = 'width: 288px; height: 100vh; overflow: auto;';
  if (wish.panel === 'findings') host.style.width = '384px';
  document.body.append(host);
  const root = createRoot(host);
  root.render(<PanelUnderTest />);
  await act(async () => {});
  return {
    actions,
    getState,
    host,
    unmount: () => {
      root.unmount();
      host.remove();
    },
  };
}

function PanelUnderTest() {
  const language = useApp((s) => s.language);
  const panel = useApp((s) => s.sidePanel);
  const dialog = useApp((s) => s.dialog);
  return (
    <IntlProvider
      locale={localeOf[language]}
      messages={messagesOf(language) as typeof en}
      timeZone="UTC"
    >
      <main style={{ height: '100%' }}>
        {panel === 'findings' ? <FindingsPanel /> : <Inspector />}
        {dialog?.name === 'waive' && <WaiveDialog />}
      </main>
    </IntlProvider>
  );
}
