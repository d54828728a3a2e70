import { type ComponentType, Suspense } from 'react';
import { settingsOf } from '@shared/model/plan';
import type { ViewName } from '@renderer/state/appState';
import { useApp } from '@renderer/state/planStore';
import { ErrorBoundary } from './ErrorBoundary';
import { SidePanel } from './SidePanel';

/** What shows the plan, by the name of the view. */
export type Views = Readonly<Record<ViewName, ComponentType>>;

/** The view that is chosen, and beside it (over it in narrow windows) the side panel. */
export function PlanArea({ views }: { readonly views: Views }) {
  const view = useApp((s) => s.view);
  const panel = useApp((s) => s.sidePanel);
  const name = useApp((s) => (s.plan ? settingsOf(s.plan).name : ''));
  const View = views[view];
  return (
    <div className={panel ? `plan-area with-${panel}` : 'plan-area'}>
      <h1 className="unseen">{name}</h1>
      <div className="plan-view">
        <ErrorBoundary key={view}>
          <Suspense>
            <View />
          </Suspense>
        </ErrorBoundary>
      </div>
      {panel && <SidePanel />}
    </div>
  );
}
