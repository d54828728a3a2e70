import { createRoot, type Root } from 'react-dom/client';
import { IntlProvider } from 'use-intl';
import { messagesOf } from '@shared/i18n/index';
import type { en } from '@shared/i18n/en';
import { localeOf } from '@shared/i18n/language';
import type { PlanEvent } from '@shared/model/event';
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

let mounted: { readonly root: Root; readonly host: HTMLElement } | null = null;

/** Takes the panel away and forgets its plan. */
export function unmountPanel(): void {
  mounted?.root.unmount();
  mounted?.host.remove();
  mounted = null;
  actions.closeDialog();
  showPlan(null, noHistory, null);
}

/** The event of the plan that is open. */
export function eventNow(id: string): PlanEvent {
  const event = getState().plan?.events.get(id);
  if (!event) throw new Error(`eventNow: no event ${id}`);
  return event;
}

/** Selects an event or, by "mandate:id", a mandate. */
export function selectNow(id: string, memberId: string | null = null): void {
  actions.select(
    id.startsWith('mandate:')
      ? { type: 'mandate', id: id.slice(8), memberId }
      : { type: 'event', id },
  );
}

/** A panel over the real store, in memory: no disk behind it. */
export function mountPanel(wish: PanelWish = {}) {
  const process = findProcess('A/RES/71/280')!;
  const plan =
    typeof wish.plan === 'object'
      ? wish.plan
      : wish.plan === 'new'
        ? newPlan(process, context)
        : process.newSample!(context);
  const asOf = wish.asOf ? parseDay(wish.asOf) : null;
  showPlan({ ...plan, asOf }, noHistory, null);
  actions.setLanguage(wish.language ?? 'en');
  actions.setSidePanel(wish.panel ?? 'inspector');
  const host = document.createElement('div');
  host.style.cssText = 'width: 288px; height: 100vh; overflow: auto;';
  if (wish.panel === 'findings') host.style.width = '384px';
  document.body.append(host);
  const root = createRoot(host);
  root.render(<PanelUnderTest />);
  mounted = { root, host };
  return { actions, getState, host };
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
